/** The fields of a query as they stand: "?v=1&from=low" → "v=1", "from=low". */
export function fieldsOf(query: string): string[] {
  return query
    .replace(/^\?/, "")
    .split("&")
    .filter((field) => field !== "");
}

export const keyOf = (field: string): string => field.split("=", 1)[0] ?? "";

/** The query with the fields of some keys replaced by `text`, where they stood, else at the end. */
export function withFields(query: string, keys: readonly string[], text: string): string {
  const fields = fieldsOf(query);
  const isTheirs = (field: string) => keys.includes(keyOf(field));
  const first = fields.findIndex(isTheirs);
  const at = first < 0 ? fields.length : first;
  const rest = [...fields.slice(0, at), text, ...fields.slice(at).filter((one) => !isTheirs(one))];
  return rest.filter((field) => field !== "").join("&");
}
