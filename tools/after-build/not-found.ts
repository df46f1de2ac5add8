import { createHash } from "node:crypto";
import { locales } from "../../src/view/core/locale.js";
import { coreWords } from "../../src/view/core/words/index.js";

/** As calm as the other pages, in their colours. */
const style =
  "html{color-scheme:light dark;background:#f3f4f5;color:#2b2d33}body{font:1.125rem/1.5 Inter,system-ui,sans-serif;max-width:36rem;margin:clamp(1rem,12vh,8rem) auto;padding:0 1rem}div{margin:0 0 1rem;padding:1.5rem;border:1px solid #bcbec3;border-radius:8px;background:#fff}h1{margin:0;font-size:1.25rem;font-weight:600}p{margin:.5rem 0 0}a{color:#0062ba}@media(prefers-color-scheme:dark){html{background:#1f2124;color:#e6e7e9}div{background:#17191b;border-color:#4d5056}a{color:#8db8ee}}";

/**
 * The page that hosts show for an address without one, in every language. It stands by itself,
 * because no relative address of a file is right wherever it is shown; "./" leads to the front page
 * of the language in whose folder the address lies.
 */
export function notFoundPage(): string {
  const hash = createHash("sha256").update(style).digest("base64");
  const parts = locales.map((locale) => {
    const { notFound, notFoundText, home } = coreWords(locale).trouble;
    return `<div lang="${locale}"><h1>${notFound}</h1><p>${notFoundText} <a href="./">${home}</a></p></div>`;
  });
  const [title] = locales.map((locale) => coreWords(locale).trouble.notFound);
  return `<!DOCTYPE html>
<html lang="${locales[0]}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
<main>
${parts.join("\n")}
</main>
</html>
`;
}
