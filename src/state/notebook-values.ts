import { type AddressSurroundings, followAddress } from "./address.js";
import { fieldsOf, keyOf, withFields } from "./query.js";

/** What marks a notebook's own value in an address: "n.vekst=6.5". */
const mark = "n.";

/** What a notebook's inputs stand on, as texts by name, kept in the page's address. */
export interface NotebookValues {
  /** The text in the address; null where there is none. */
  readonly read: (name: string) => string | null;
  /** Puts a text into the address; null takes it out. */
  readonly write: (name: string, text: string | null) => void;
}

/** Follows the page's address: what an input is set to lives in the link, and survives a reload. */
export function notebookValues(surroundings: AddressSurroundings = {}): NotebookValues {
  const written = new Map<string, string | null>();
  const address = followAddress(
    (query) => [...written].reduce((all, [name, text]) => withValue(all, name, text), query),
    surroundings,
  );
  return {
    read: (name) => new URLSearchParams(address.query()).get(mark + name),
    write: (name, text) => {
      written.set(name, text);
      address.touch();
    },
  };
}

function withValue(query: string, name: string, text: string | null): string {
  const key = mark + name;
  return withFields(query, [key], text === null ? "" : `${key}=${encodeURIComponent(text)}`);
}

/** The query without what belongs to a notebook: another page, or notebook, has no use for it. */
export function withoutNotebookValues(query: string): string {
  return fieldsOf(query)
    .filter((field) => !keyOf(field).startsWith(mark))
    .join("&");
}
