import { type SitePage, sitePages, twinPages } from "../../../view/core/site-pages.js";
import { coreWords } from "../../../view/core/words/index.js";

/** The bar over every page: the site's name, the pages and the language switch. HTML. */
export function topBar(page: SitePage): string {
  const { site, pages } = coreWords(page.locale);
  const links = sitePages(page.locale)
    .filter(({ isAside }) => !isAside)
    .map(({ id, path, title }) => {
      const current = id === page.id ? ' aria-current="page"' : "";
      return `<li><a href="${path}"${current}>${title}</a></li>`;
    });
  return `<a class="ds-skip-link" href="#observablehq-main">${site.skip}</a>
<div class="top-bar">
<a class="site-name" href="${pages.scenario.path}">${site.name}</a>
<nav aria-label="${site.nav}"><ul>${links.join("")}</ul></nav>
<div class="home-place"></div>
${languageLinks(page).join("\n")}
</div>`;
}

/** Links to the page's twins, each in its own language. */
function languageLinks({ id, locale: own }: SitePage): readonly string[] {
  const inOwn = sitePages(own).map(({ path }) => path);
  return twinPages(id)
    .filter(({ path }) => !inOwn.includes(path))
    .map(({ locale, path }) => {
      const { name } = coreWords(locale).language;
      return `<a class="language" href="${path}" hreflang="${locale}" lang="${locale}">${name}</a>`;
    });
}
