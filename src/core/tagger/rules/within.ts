import { contains, type Span } from '../../text/span';

/** Those of the found spans, ascending, that lie in one of the searched ones, ascending. */
export function onlyWithin<S extends Span>(found: readonly S[], within: readonly Span[]): S[] {
  let at = 0;
  return found.filter((span) => {
    while ((within[at]?.end ?? Infinity) <= span.start) at++;
    const around = within[at];
    return around !== undefined && contains(around, span);
  });
}
