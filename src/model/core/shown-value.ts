/** A value as an error message shows it: a text in quotes, so that "2050" is told from 2050. */
export const shownValue = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : String(value);
