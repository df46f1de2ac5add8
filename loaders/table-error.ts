/** The place and the reason: `growth-rates.csv:7 growthPerYear: expected a number, got "n/a"`. */
export function tableError(path: string, line: number, column: string, reason: string): Error {
  const file = path.slice(path.lastIndexOf("/") + 1);
  return new Error(`${file}:${line} ${column}: ${reason}`);
}
