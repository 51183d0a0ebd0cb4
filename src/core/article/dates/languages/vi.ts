import type { DateTable } from '../dateTable';

/** Vietnamese. Months are numbers. */
export const vi: DateTable = {
  language: 'vi',
  months: [],
  weekdays: [
    'Thứ Hai|Thứ 2',
    'Thứ Ba|Thứ 3',
    'Thứ Tư|Thứ 4',
    'Thứ Năm|Thứ 5',
    'Thứ Sáu|Thứ 6',
    'Thứ Bảy|Thứ 7',
    'Chủ Nhật|CN',
  ],
  order: 'day-first',
  at: 'lúc|vào lúc|ngày',
  hour: 'giờ|h',
  am: 'sáng|SA',
  pm: 'chiều|tối|CH',
  yearCues: 'năm',
  published: 'đăng|ngày đăng|xuất bản|đăng lúc|ngày',
  updated: 'cập nhật|cập nhật lúc|cập nhật lần cuối',
  author: 'tác giả|theo|bởi',
};
