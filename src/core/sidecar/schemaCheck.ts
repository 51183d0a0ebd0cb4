// What the compiled validators in generated/ say about a value.

/** One mistake. `params` are those of Ajv for the keyword. */
export interface SchemaError {
  /** Where in the value: a JSON Pointer (RFC 6901). */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the value is as the schema says; if not, `errors` of the function says why, until its next call. */
export interface SchemaCheck {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
