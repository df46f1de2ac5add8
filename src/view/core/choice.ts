/** One of the values that a control offers, with its name in the page's language. */
export interface Choice<Value> {
  readonly value: Value;
  readonly text: string;
}
