import { cutAtWholeWords } from "../src/view/core/sentence-parts.js";
import type { Markdown } from "./notebook/cell-places.js";

/** HTML of a text in which no line ends within "e-helse". */
export function wholeWordsHtml(text: string): string {
  return cutAtWholeWords(text)
    .map((piece, place) => (place % 2 === 0 ? piece : `<span class="joined">${piece}</span>`))
    .join("");
}

/** A plugin for Framework's Markdown that writes a page's texts so. */
export function keepWholeWords<M extends Pick<Markdown, "renderer">>(markdown: M): M {
  const { rules } = markdown.renderer;
  const render = rules.text;
  if (render === undefined) throw new Error("markdown-it has no renderer of text");
  rules.text = (...given) => wholeWordsHtml(render(...given));
  return markdown;
}
