import type { Field } from "./data-package.js";

/** A checked value: text, number, or null where the table has nothing. */
export type Cell = string | number | null;

const numberPatterns = { integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/ } as const;
const typeNames = { integer: "a whole number", number: "a number" } as const;

/**
 * Reads one cell by its field's type and constraints.
 *
 * @returns the value, null for an empty cell that may be empty
 * @throws with what was expected and what stood there; the caller adds file, line and column
 */
export function parseCell(text: string, field: Field): Cell {
  if (text === "") {
    if (field.constraints?.required) throw new Error(`expected ${expectedType(field)}, got ""`);
    return null;
  }
  return field.type === "string" ? parseText(text, field) : parseNumber(text, field, field.type);
}

function expectedType(field: Field): string {
  return field.type === "string" ? "a text" : typeNames[field.type];
}

function parseText(text: string, { constraints = {} }: Field): string {
  if (constraints.enum && !constraints.enum.includes(text))
    throw new Error(`expected one of ${constraints.enum.join(", ")}, got "${text}"`);
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text))
    throw new Error(`expected a text like ${constraints.pattern}, got "${text}"`);
  return text;
}

function parseNumber(
  text: string,
  { constraints = {} }: Field,
  type: "integer" | "number",
): number {
  if (!numberPatterns[type].test(text))
    throw new Error(`expected ${typeNames[type]}, got "${text}"`);
  const value = Number(text);
  if (constraints.minimum !== undefined && value < constraints.minimum)
    throw new Error(`expected at least ${constraints.minimum}, got "${text}"`);
  if (constraints.maximum !== undefined && value > constraints.maximum)
    throw new Error(`expected at most ${constraints.maximum}, got "${text}"`);
  return value;
}
