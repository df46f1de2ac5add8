import type { Locale } from "../core/locale.js";

/** The Norwegian words that places in a source are written with, and the English for them. */
const words: readonly (readonly [nb: RegExp, en: string])[] = [
  [/\bsammendrag\b/g, "summary"],
  [/\bkap\./g, "ch."],
  [/\btabell\b/g, "table"],
  [/\btil\b/g, "to"],
  [/\bog\b/g, "and"],
  [/\bnasjonale befolkningsframskrivinger\b/g, "national population projections"],
  [/\bkapitlene angitt per rad\b/g, "chapters stated in each row"],
  [/\bangitt per rad\b/g, "stated in each row"],
  [/\bper rad\b/g, "by row"],
];

/** A place in a source, or a note on it, as the tables write it: "kap. 4.2" → "ch. 4.2". */
export function sectionText(section: string, locale: Locale): string {
  if (locale === "nb") return section;
  return words.reduce((text, [nb, en]) => text.replace(nb, en), section);
}
