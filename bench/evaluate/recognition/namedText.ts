/** A text to be told an article or not. */
export interface NamedText {
  /** What kind of text it is, for the table. */
  readonly kind: string;
  /** Its page, its file, or a number. Texts of one name are in one half. */
  readonly name: string;
  readonly text: string;
}
