import type { Locale } from "./view/core/locale.js";

/** One page of the site and its twin: its address and its name in each language. */
export interface Page {
  readonly id: string;
  readonly path: Readonly<Record<Locale, string>>;
  readonly title: Readonly<Record<Locale, string>>;
  /** Reached from another page, and left out of the navigation. */
  readonly isAside?: true;
}

/** Every page, in the order of the navigation. Navigation, language switch and tests read this. */
export const pages: readonly Page[] = [
  {
    id: "scenario",
    path: { nb: "/", en: "/en/" },
    title: { nb: "Scenario", en: "Scenario" },
  },
  {
    id: "compare",
    path: { nb: "/sammenlign", en: "/en/compare" },
    title: { nb: "Sammenlign", en: "Compare" },
  },
  {
    id: "staffing",
    path: { nb: "/bemanning", en: "/en/staffing" },
    title: { nb: "Bemanning", en: "Staffing" },
  },
  {
    id: "municipality",
    path: { nb: "/kommune", en: "/en/municipality" },
    title: { nb: "Kommune", en: "Municipality" },
  },
  {
    id: "sources",
    path: { nb: "/kilder", en: "/en/sources" },
    title: { nb: "Kilder", en: "Sources" },
  },
  {
    id: "memo",
    path: { nb: "/notat", en: "/en/memo" },
    title: { nb: "Notat", en: "Memo" },
    isAside: true,
  },
];

/** The page that Framework builds from `path` ("/index", "/en/sources"), and its language. */
export function findPage(path: string): { page: Page; locale: Locale } {
  const address = path.replace(/\/index$/, "/");
  for (const page of pages)
    for (const locale of ["nb", "en"] as const)
      if (page.path[locale] === address) return { page, locale };
  throw new Error(`invalid path: ${path} is not in src/pages.ts`);
}
