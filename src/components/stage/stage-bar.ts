import type { ViewContext } from "../../view/core/view-context.js";
import type { RateGridRows } from "../../view/scenario/rate-grid-rows.js";
import { stageWords } from "../../view/stage/words/index.js";
import { button } from "../core/button.js";
import { element, setAttribute, setText } from "../core/element.js";
import { switchField } from "../core/switch-field.js";
import { type LeverOptions, type LeverRows, stageLever } from "./stage-lever.js";

interface StageBarOptions extends LeverOptions {
  readonly onStep: (by: 1 | -1) => void;
  readonly onGuess: (isGuessing: boolean) => void;
  readonly onReveal: () => void;
  readonly onSecondWindow: () => void;
  readonly onLeave: () => void;
}

interface StageBarRows {
  readonly rates: RateGridRows;
  /** Null for the first one. */
  readonly lever: LeverRows | null;
  /** "2 av 4" */
  readonly place: string;
  readonly isGuessing: boolean;
  readonly isHidden: boolean;
}

/** What steers the stage. */
export function stageBar(context: ViewContext, options: StageBarOptions) {
  const text = stageWords(context.locale);
  const place = element("span", { class: "stage-place" });
  const lever = stageLever(context, options);
  const guess = switchField({ label: text.guess, onChange: options.onGuess });
  const reveal = button({ text: text.reveal, variant: "primary", onClick: options.onReveal });
  const step = (name: string, by: 1 | -1) =>
    button({ text: by > 0 ? "→" : "←", name, onClick: () => options.onStep(by) });
  const node = element("div", { class: "stage-bar", role: "group", "aria-label": text.controls }, [
    element("div", { class: "stage-steps" }, [step(text.previous, -1), place, step(text.next, 1)]),
    lever,
    guess,
    reveal,
    button({ text: text.second, variant: "tertiary", onClick: options.onSecondWindow }),
    button({ text: text.leave, variant: "tertiary", onClick: options.onLeave }),
  ]);
  const update = (rows: StageBarRows) => {
    setText(place, rows.place);
    lever.update(rows.rates, rows.lever);
    guess.update(rows.isGuessing);
    // Not `disabled`, nor gone: it must keep the focus, and its neighbours their places.
    setAttribute(reveal, "aria-disabled", String(!rows.isHidden));
  };
  return Object.assign(node, { update });
}
