import type { ViewContext } from "./view-context.js";

/** A text from outside as a message shows it: at most 60 characters. */
export function shortText(text: string): string {
  const characters = [...text.slice(0, 122)];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : text;
}

/** What a list of what is wrong shows; the rest is counted. */
const most = 100;

/** The first of what a file or link can have thousands of, and the line that counts the others. */
export function firstOfMany<Item>(
  items: readonly Item[],
  { labels, format }: Pick<ViewContext, "labels" | "format">,
): { readonly shown: readonly Item[]; readonly rest: readonly string[] } {
  const left = items.length - most;
  return {
    shown: items.slice(0, most),
    rest: left > 0 ? [labels.furtherLines(format.integer(left))] : [],
  };
}
