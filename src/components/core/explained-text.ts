import type { SentencePart, StatedFigure } from "../../view/core/sentence-parts.js";
import { element, setText } from "./element.js";
import { explainButton } from "./explain-button.js";
import { wholeWords } from "./whole-words.js";

/** Called when one asks how a figure came about. */
export type OnExplain = (figure: StatedFigure) => void;

/**
 * Writes sentences into an element; their figures open how they came about. As long as a sentence
 * has the same figures as the one before, its buttons stay, and with them the focus.
 */
export function explainedText(node: Element, onExplain: OnExplain) {
  node.classList.add("explained-text");
  let drawn: readonly DrawnPart[] = [];
  const update = (given: readonly SentencePart[]) => {
    const parts = given.flatMap(withBracketApart);
    if (!isAlike(drawn, parts)) {
      drawn = parts.map((part) =>
        typeof part === "string" ? drawWords() : drawFigure(part, onExplain),
      );
      node.replaceChildren(...drawn.map((part) => part.node));
    }
    parts.forEach((part, place) => {
      drawn[place]?.update(part);
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

interface DrawnPart {
  /** Of the figure; null for words. */
  readonly id: string | null;
  readonly node: Element;
  readonly update: (part: SentencePart) => void;
}

/** A bracket before a figure is a part of its own, so that no line ends with it. */
function withBracketApart(part: SentencePart): readonly SentencePart[] {
  return typeof part === "string" && part.endsWith(" (") ? [part.slice(0, -1), "("] : [part];
}

function isAlike(drawn: readonly DrawnPart[], parts: readonly SentencePart[]): boolean {
  const idOf = (part: SentencePart) => (typeof part === "string" ? null : part.id);
  return (
    drawn.length === parts.length && parts.every((part, place) => drawn[place]?.id === idOf(part))
  );
}

function drawWords(): DrawnPart {
  const node = element("span");
  const update = (part: SentencePart) => {
    const text = String(part);
    writeWords(node, text);
    node.classList.toggle("joined", !text.includes(" "));
  };
  return { id: null, node, update };
}

/** No line ends within "e-helse". */
function writeWords(node: Element, text: string): void {
  if (node.textContent === text) return;
  const pieces = wholeWords(text);
  if (pieces.length === 1) setText(node, text);
  else node.replaceChildren(...pieces);
}

function drawFigure(figure: StatedFigure, onExplain: OnExplain): DrawnPart {
  let shown = figure;
  const node = explainButton(() => onExplain(shown));
  const update = (part: SentencePart) => {
    if (typeof part === "string") return;
    shown = part;
    setText(node, shown.value);
  };
  return { id: figure.id, node, update };
}
