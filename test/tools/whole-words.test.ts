import { expect, it } from "vitest";
import { keepWholeWords, wholeWordsHtml } from "../../tools/whole-words.js";

it("a page's text is written so that no line ends within e-helse", () => {
  const text = (tokens: readonly { content: string }[], place: number) =>
    tokens[place]?.content ?? "";
  const { rules } = keepWholeWords({ renderer: { rules: { text } } }).renderer;
  const tokens = [{ content: "hva e-helse &lt; kostet" }];
  expect(rules.text(tokens, 0)).toBe('hva <span class="joined">e-helse</span> &lt; kostet');
});

it("tags stay as they are", () => {
  expect(wholeWordsHtml('<p class="lead">EPJ</p>')).toBe('<p class="lead">EPJ</p>');
});
