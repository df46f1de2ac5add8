import { type Page, pages } from "./pages.js";
import type { Locale } from "./view/core/locale.js";

const texts = {
  nb: { site: "E-helse mot 2050", nav: "Sider", other: "English", skip: "Hopp til innholdet" },
  en: { site: "E-health towards 2050", nav: "Pages", other: "Norsk", skip: "Skip to content" },
} as const;

/** The bar over every page: the site's name, the pages and the language switch. HTML. */
export function topBar({ page, locale }: { page: Page; locale: Locale }): string {
  const text = texts[locale];
  const other = locale === "nb" ? "en" : "nb";
  const links = pages
    .filter(({ isAside }) => !isAside)
    .map((one) => {
      const current = one.id === page.id ? ' aria-current="page"' : "";
      return `<li><a href="${one.path[locale]}"${current}>${one.title[locale]}</a></li>`;
    });
  return `<a class="ds-skip-link" href="#observablehq-main">${text.skip}</a>
<div class="top-bar">
<a class="site-name" href="${pages[0]?.path[locale] ?? "/"}">${text.site}</a>
<nav aria-label="${text.nav}"><ul>${links.join("")}</ul></nav>
<a class="language" href="${page.path[other]}" hreflang="${other}" lang="${other}">${text.other}</a>
</div>`;
}
