/**
 * A value as an error message shows it: a text in quotes, so that "2050" is told from 2050. Of what
 * is given before it is there, the message says what may be missing.
 */
export function shownValue(value: unknown): string {
  if (typeof value === "function") return 'a function (is "()" missing?)';
  if (value instanceof Promise) return 'a promise (is "await" missing?)';
  if (typeof value === "bigint") return `${value}n`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

/** The same of an object by what it holds, where that can be written. */
export function shownContent(value: unknown): string {
  if (typeof value !== "object" || value instanceof Promise) return shownValue(value);
  try {
    return JSON.stringify(value);
  } catch {
    return shownValue(value);
  }
}
