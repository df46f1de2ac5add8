import type { ViewContext } from "../core/view-context.js";
import { formWords } from "./words/index.js";

/** Whether what is shown is kept, as the store says it. */
export type Saved =
  | { readonly kind: "none" | "kept" | "saving" | "full" | "unavailable" | "silent" }
  | { readonly kind: "stored"; readonly at: number };

/** "Lagret 14.32 i denne nettleseren" */
export function savedText(save: Saved, { locale, format }: ViewContext): string {
  const { saved } = formWords(locale);
  return save.kind === "stored"
    ? saved.stored({ time: format.dateTime(new Date(save.at)) })
    : saved[save.kind];
}
