import { type SentencePart, sentenceText } from "../../view/core/sentence-parts.js";
import { caveatLink } from "./caveat-link.js";
import { element, setAttribute, setText } from "./element.js";
import { explainedText, type OnExplain } from "./explained-text.js";
import { pageLocale } from "./page/page-locale.js";

/** Milliseconds of rest before a change is read out. */
const rest = 700;

/**
 * A sentence that follows every change for the eye, and is read out politely when the changes
 * pause, with a link to what its figures don't say. Given in parts, its figures call `onExplain` when
 * one asks how they came about.
 */
export function liveSentence(onExplain: OnExplain | null = null) {
  const visible = element("p", { class: "sentence" });
  const words = onExplain === null ? null : explainedText(visible, onExplain);
  const spoken = element("p", { class: "ds-sr-only", role: "status" });
  const frame = element("div", { class: "sentence-frame" }, [visible]);
  const node = element("div", { class: "headline" }, [frame, caveatLink(pageLocale()), spoken]);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isFirst = true;
  /**
   * `full` is read out where it says more than what is shown; `longest` is as long as the sentence may
   * become under the hand: it has room from the start.
   */
  const update = (
    sentence: string | readonly SentencePart[],
    { full = textOf(sentence), longest = "" }: { full?: string; longest?: string } = {},
  ) => {
    setAttribute(frame, "data-longest", longest);
    if (words === null) setText(visible, textOf(sentence));
    else words.update(typeof sentence === "string" ? [sentence] : sentence);
    if (timer !== null) clearTimeout(timer);
    // The first sentence is read with the page.
    if (!isFirst) timer = setTimeout(() => setText(spoken, full), rest);
    isFirst = false;
  };
  return Object.assign(node, { update });
}

const textOf = (sentence: string | readonly SentencePart[]) =>
  typeof sentence === "string" ? sentence : sentenceText(sentence);
