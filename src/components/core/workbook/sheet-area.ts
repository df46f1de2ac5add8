/** Where the tag of a row or a cell begins, whatever its prefix. */
const beginning = /<(?:[^\s<>/:]*:)?(?:c|row)(?=[\s/>])/g;

/** The whole of such a tag as programs write it, with no sign in a value that ends or changes it. */
const tag =
  /<(?:[^\s<>/:]*:)?(?:c|row)((?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"'<>&]*"|'[^"'<>&]*'))*)\s*\/?>/g;

/** Every attribute that a reader may take for the address. */
const address = /\s(?:[^\s=:"']*:)?r\s*=\s*["']([^"']*)["']/g;

/** Characters between "<" and ">": no sheet that a program wrote has such a tag, and readers choke on it. */
const longTag = /<[^<>]{5000}/;

/** Whether a file's XML has rows that a reader takes for a sheet's, whatever the file is called. */
export const isSheet = (xml: string): boolean => /<(?:[^\s<>/:]*:)?sheetData[\s/>]/.test(xml);

/** Rows times columns of a sheet's XML: what a reader makes room for. Throws for what is no such XML. */
export function sheetArea(xml: string): number {
  if (longTag.test(xml)) throw new Error("a tag without end");
  const tags = [...xml.matchAll(tag)];
  // Of what is written otherwise, a reader might see another place than is seen here.
  if (tags.length !== (xml.match(beginning)?.length ?? 0)) throw new Error("a tag unlike others");
  let [rows, columns] = [0, 0];
  for (const [, attributes = ""] of tags)
    for (const [, text = ""] of attributes.matchAll(address)) {
      const [, letters = "", digits] = /^([A-Z]{0,3})(\d{1,7})$/.exec(text) ?? [];
      if (digits === undefined) throw new Error(`no address: ${text}`);
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
  return rows * columns;
}

/** "A" is 1, "XFD" is 16 384. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
