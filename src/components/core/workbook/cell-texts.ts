/** Some programs write a prefix before every name: `<x:c>`. */
const formula =
  /<(?:\w+:)?c(\s[^<>]*)>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>([^<]*)<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

const plainError = /<(?:\w+:)?c(\s[^<>]*)>\s*<(?:\w+:)?v>(#[^<]*)<\/(?:\w+:)?v>\s*<\/(?:\w+:)?c>/g;

const type = /\st\s*=\s*["']([^"']*)["']/;

/**
 * A sheet's XML in which what readers take for empty is a text: a formula that no program has
 * calculated ("=SUM(B2:B4)"), and one that came to an error ("#DIV/0!").
 */
export function cellTexts(xml: string): string {
  return xml
    .replace(formula, (cell: string, attributes: string, text = "", value = "") => {
      const kind = type.exec(attributes)?.[1];
      if (kind === "e") return textCell(attributes, value);
      // A formula can come to an empty text; it can't come to an empty number.
      const isCalculated = value !== "" || (kind === "str" && /<(?:\w+:)?v[\s/>]/.test(cell));
      return isCalculated ? cell : textCell(attributes, `=${text}`);
    })
    .replace(plainError, (cell: string, attributes: string, value: string) =>
      type.exec(attributes)?.[1] === "e" ? textCell(attributes, value) : cell,
    );
}

const textCell = (attributes: string, text: string) =>
  `<c${attributes.replace(type, "")} t="inlineStr"><is><t>${text}</t></is></c>`;
