import {
  type SentencePart,
  type StatedFigure,
  writtenFigure,
} from "../../view/core/sentence-parts.js";
import { element, setText } from "./element.js";
import { explainButton } from "./explain-button.js";
import { wholeWords } from "./whole-words.js";

/** Called when one asks how a figure came about. */
export type OnExplain = (figure: StatedFigure) => void;

/**
 * Writes sentences into an element; their figures open how they came about. As long as a sentence
 * has the same words as the one before, its buttons stay, and with them the focus. Of other words
 * it is another sentence, and drawn anew.
 */
export function explainedText(node: Element, onExplain: OnExplain) {
  node.classList.add("explained-text");
  let written: readonly SentencePart[] = [];
  let drawn: readonly DrawnPart[] = [];
  const draw = (parts: readonly SentencePart[]) => {
    const asked = drawn.find((part) => part.node === document.activeElement)?.id;
    drawn = parts.map((part) =>
      typeof part === "string" ? drawWords(part) : drawFigure(part, onExplain),
    );
    node.replaceChildren(...drawn.map((part) => part.node));
    if (asked !== undefined) drawn.find(({ id }) => id === asked)?.node.focus();
  };
  const update = (given: readonly SentencePart[]) => {
    const parts = withStopJoined(given.filter((part) => part !== "")).flatMap(withBracketApart);
    if (!isAlike(written, parts)) draw(parts);
    written = parts;
    parts.forEach((part, place) => {
      if (typeof part !== "string") drawn[place]?.update(part);
    });
  };
  return { update };
}

/** An element of a sentence that stays as it is; its figures open how they came about. */
export function explainedElement(
  tag: "p" | "li" | "span" | "dd",
  parts: readonly SentencePart[],
  onExplain: OnExplain,
): HTMLElement {
  const node = element(tag);
  explainedText(node, onExplain).update(parts);
  return node;
}

/** A full stop that ends a sentence is written with the figure before it, and moves with it. */
function withStopJoined(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [figure, stop] = parts.slice(-2);
  if (typeof figure !== "object" || stop !== ".") return parts;
  return [...parts.slice(0, -2), { ...figure, after: `${figure.after ?? ""}.` }];
}

/** A bracket before a figure is a part of its own, so that no line ends with it. */
function withBracketApart(part: SentencePart): readonly SentencePart[] {
  return typeof part === "string" && part.endsWith(" (") ? [part.slice(0, -1), "("] : [part];
}

/** Whether only the values of figures differ. */
function isAlike(before: readonly SentencePart[], now: readonly SentencePart[]): boolean {
  const kept = (part: SentencePart | undefined) => (typeof part === "object" ? part.id : part);
  return before.length === now.length && now.every((part, at) => kept(before[at]) === kept(part));
}

interface DrawnPart {
  readonly node: HTMLElement;
  /** Of the figure; words have none, and stay as they are. */
  readonly id?: string;
  readonly update: (figure: StatedFigure) => void;
}

/** No line ends within "e-helse". */
function drawWords(words: string): DrawnPart {
  const node = element("span", { class: words.includes(" ") ? null : "joined" }, wholeWords(words));
  return { node, update: () => {} };
}

function drawFigure(figure: StatedFigure, onExplain: OnExplain): DrawnPart {
  let shown = figure;
  const node = explainButton(() => onExplain(shown));
  node.dataset.figure = figure.id;
  const update = (now: StatedFigure) => {
    shown = now;
    setText(node, writtenFigure(now));
  };
  return { node, id: figure.id, update };
}
