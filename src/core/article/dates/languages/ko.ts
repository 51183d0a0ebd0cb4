import type { DateTable } from '../dateTable';

/** Korean. */
export const ko: DateTable = {
  language: 'ko',
  months: [],
  weekdays: ['월요일', '화요일|화', '수요일|수', '목요일|목', '금요일|금', '토요일|토', '일요일'],
  am: '오전|아침',
  pm: '오후|밤',
  published: '입력|등록|송고|게시|작성|발행|승인|기사입력|기사등록|입력일|등록일',
  updated: '수정|업데이트|최종수정|기사수정|수정일|최종업데이트',
  author: '기자|글',
};
