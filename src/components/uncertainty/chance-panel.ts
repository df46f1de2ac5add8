import type { Choice } from "../../view/core/choice.js";
import type { NumberScale } from "../../view/core/number-scale.js";
import type { SentencePart, StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { ChanceRows } from "../../view/uncertainty/chance-rows.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { choiceSelect } from "../core/choice-select.js";
import { element, setText } from "../core/element.js";
import { explainedText, type OnExplain } from "../core/explained-text.js";
import { liveSentence } from "../core/live-sentence.js";
import { sliderField } from "../scenario/slider-field.js";

/** The chance that one asks about, under its question. */
export type AskedChance = StatedFigure & { readonly label: string };

interface ChancePanelOptions {
  readonly years: readonly Choice<number>[];
  readonly onYear: (year: number) => void;
  readonly onLimit: (limit: number) => void;
  /** Called with the question and its answer when one asks how the answer came about. */
  readonly onExplain: (figure: AskedChance) => void;
  /** Called when one asks how a figure of the note came about. */
  readonly onExplainNote: OnExplain;
}

/** Asks how likely it is to be above a limit, and answers in numbers. */
export function chancePanel(
  context: ViewContext,
  { years, onYear, onLimit, onExplain, onExplainNote }: ChancePanelOptions,
) {
  const words = uncertaintyWords(context.locale).chance;
  const question = element("p", { class: "chance-question" });
  const year = choiceSelect({ label: words.year, choices: years, onChange: onYear });
  const place = element("div", { class: "chance-limit" });
  const answer = liveSentence((figure) =>
    onExplain({ ...figure, label: question.textContent ?? "" }),
  );
  const note = element("p", { class: "rate-help" });
  const updateNote = explainedText(note, onExplainNote).update;
  const node = element("section", { class: "chance-panel", "aria-label": words.title }, [
    element("h2", { text: words.title }),
    question,
    element("div", { class: "chance-inputs" }, [year, place]),
    answer,
    note,
  ]);
  let limit: ReturnType<typeof sliderField> | null = null;
  /** Another quantity has other numbers: its field is made anew. */
  const use = (scale: NumberScale) => {
    limit = sliderField(scale, onLimit);
    place.replaceChildren(limit);
  };
  const update = (rows: ChanceRows, at: number, said: readonly SentencePart[]) => {
    setText(question, rows.question);
    answer.update(rows.answer);
    year.update(at);
    limit?.update(rows.limit);
    updateNote(said);
  };
  return Object.assign(node, { use, update });
}
