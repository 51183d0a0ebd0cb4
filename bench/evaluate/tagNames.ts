import { typeOfTagName } from '../train/corpora';
import type { TypedSpan } from './nameScore';

/** The names that the IOB2 tags of a sentence mark, in words. Other kinds than ours are left out. */
export function namesOfTags(tags: readonly string[]): TypedSpan[] {
  const names: TypedSpan[] = [];
  tags.forEach((tag, start) => {
    const type = typeOfTagName(tag);
    const previous = start === 0 ? undefined : typeOfTagName(tags[start - 1] ?? 'O');
    if (!type || (tag.startsWith('I-') && previous === type)) return;
    let end = start + 1;
    while (tags[end]?.startsWith('I-') && typeOfTagName(tags[end] ?? 'O') === type) end++;
    names.push({ start, end, type });
  });
  return names;
}
