/** What a quantity's name can ask for. */
export type AboutField =
  | "year"
  | "from"
  | "category"
  | "whom"
  | "people"
  | "projection"
  | "index"
  | "label"
  | "estimated";

/** What a quantity is of, as text. Throws a RangeError for what it is not of. */
export type AboutText = (field: AboutField) => string;

/** A quantity's name, from what it is of. Asking for what it is not of is an error. */
export type Name = (about: AboutText) => string;
