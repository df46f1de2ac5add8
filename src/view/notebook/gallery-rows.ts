import type { NotebookCard } from "../../model/notebook/notebook-card.js";
import { type Locale, locales } from "../core/locale.js";
import { rootOf } from "../core/site-pages.js";
import type { ViewContext } from "../core/view-context.js";
import { coreWords } from "../core/words/index.js";
import { notebookWords } from "./words/index.js";

/** A notebook in the gallery. */
export interface GalleryCard {
  readonly title: string;
  readonly description: string;
  /** Its language, then who and when, as far as it says: "English · Kari Nordmann, 24.11.2026". */
  readonly byline: string;
  /** Of its text. */
  readonly language: Locale;
  /** Of all that is said of it. */
  readonly pageLanguage: Locale;
  readonly link: string;
  readonly picture: string;
}

/** All notebooks: those in the page's language first, and what could not be read. */
export interface GalleryRows {
  readonly cards: readonly GalleryCard[];
  readonly problems: readonly string[];
  readonly problemTitle: string;
  /** Said where there is no notebook. */
  readonly none: string;
}

/** The rows of the gallery. */
export function galleryRows(
  {
    cards,
    problems,
  }: { readonly cards: readonly NotebookCard[]; readonly problems: readonly string[] },
  context: ViewContext,
): GalleryRows {
  const text = notebookWords(context.locale);
  const order: readonly string[] = [context.locale, ...locales];
  const rank = ({ language }: NotebookCard) => order.indexOf(language);
  return {
    cards: cards.toSorted((a, b) => rank(a) - rank(b)).map((card) => galleryCard(card, context)),
    problems,
    problemTitle: text.problemTitle,
    none: text.none,
  };
}

function galleryCard(
  { name, title, description, language, author, date }: NotebookCard,
  { locale, format }: ViewContext,
): GalleryCard {
  const day = date === null ? null : format.date(new Date(date));
  const of = locales.find((one) => one === language) ?? locale;
  const who = [author, day].filter((part) => part !== null).join(", ");
  return {
    title,
    description,
    byline: [coreWords(of).language.name, ...(who === "" ? [] : [who])].join(" · "),
    language: of,
    pageLanguage: locale,
    link: `${rootOf(locale)}notebooks/${name}`,
    picture: `${rootOf(locale)}_file/notebooks/${name}.png`,
  };
}
