import { createHash } from "node:crypto";
import { locales } from "../../src/view/core/locale.js";
import { coreWords } from "../../src/view/core/words/index.js";

const style =
  "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color-scheme:light dark}";

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
