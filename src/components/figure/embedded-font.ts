/**
 * A style rule that holds the page's typeface itself, for pictures that leave the site. Empty where
 * the page has no typeface of its own, as the live preview: pictures are then in the system's.
 */
export async function embeddedFont(): Promise<string> {
  const face = fontFace();
  if (face === null) return "";
  const { rule, url } = face;
  const data = url.startsWith("data:") ? url : await asDataUrl(await fetch(url));
  const source = `url(${data}) format("woff2")`;
  return `@font-face{font-family:Inter;font-weight:${rule.style.fontWeight};src:${source}}`;
}

/** The first typeface in the style sheets of the page, with the address of its file. */
function fontFace() {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSFontFaceRule) {
        const address = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue("src"))?.[1];
        if (address === undefined) return null;
        return { rule, url: new URL(address, sheet.href ?? document.baseURI).href };
      }
  return null;
}

/** Throws when the file could not be had. */
async function asDataUrl(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}
