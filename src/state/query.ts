/**
 * The fields of a query as they stand: "?v=1&from=low" → "v=1", "from=low". What separates them may
 * have been written for HTML, "&amp;", as some mail programs do.
 */
export function fieldsOf(query: string): string[] {
  return query
    .replace(/^\?/, "")
    .split(/&(?:amp;)?/)
    .filter((field) => field !== "");
}

/** The key of a field, as it is meant: that of "%6B=3427" is "k". */
export const keyOf = (field: string): string => [...new URLSearchParams(field).keys()][0] ?? "";

/** The fields of several texts as one query; an empty text has none. */
export const joinFields = (...texts: readonly string[]): string =>
  texts.flatMap(fieldsOf).join("&");

/** The query with the fields of some keys replaced by `text`, where they stood, else at the end. */
export function withFields(query: string, keys: readonly string[], text: string): string {
  const fields = fieldsOf(query);
  const isTheirs = (field: string) => keys.includes(keyOf(field));
  const first = fields.findIndex(isTheirs);
  const at = first < 0 ? fields.length : first;
  const rest = [...fields.slice(0, at), text, ...fields.slice(at).filter((one) => !isTheirs(one))];
  return rest.filter((field) => field !== "").join("&");
}
