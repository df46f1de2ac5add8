const cell = /<(?:\w+:)?(?:c|row)\s[^<>]*?\br\s*=\s*["']([A-Z]*)(\d+)["']/g;

/** Characters between "<" and ">": no sheet that a program wrote has such a tag, and readers choke on it. */
const longTag = /<[^<>]{5000}/;

/** Rows times columns of a sheet's XML: what a reader makes room for. Throws for what is no such XML. */
export function sheetArea(xml: string): number {
  if (longTag.test(xml)) throw new Error("a tag without end");
  let [rows, columns] = [0, 0];
  for (const [, letters = "", digits = ""] of xml.matchAll(cell)) {
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnNumber(letters));
  }
  return rows * columns;
}

/** "A" is 1, "XFD" is 16 384. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
