import type { Category } from "../../model/core/category.js";
import type { Gain } from "../../model/scenario/staffing-assumptions.js";
import type { Choice } from "../../view/core/choice.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import {
  type GainRows,
  gainScale,
  type StaffingInputRows,
} from "../../view/scenario/staffing-input-rows.js";
import { choiceSelect } from "../core/choice-select.js";
import { childPerRow } from "../core/component.js";
import { element, setText } from "../core/element.js";
import { sliderField } from "./slider-field.js";

export type SetGain = (category: Category, gain: Gain) => void;

/** Gains per category, folded away until there are any. */
export function gainInputs(
  context: ViewContext,
  years: readonly Choice<number>[],
  onGain: SetGain,
) {
  const { gains } = coreWords(context.locale).staffing;
  const help = element("p", { class: "rate-help" });
  const list = element("div", { class: "gain-list" });
  const node = element("details", { class: "gains" }, [
    element("summary", { text: gains }),
    help,
    list,
  ]);
  const updateGains = childPerRow(
    list,
    ({ category }: GainRows) => category,
    (row) => gainInput(context, years, row, onGain),
  );
  const update = ({ gainsHelp, gains: rows, hasGains }: StaffingInputRows) => {
    setText(help, gainsHelp);
    if (list.childElementCount === 0) node.open = hasGains;
    updateGains(rows);
  };
  return Object.assign(node, { update });
}

function gainInput(
  context: ViewContext,
  years: readonly Choice<number>[],
  { category }: GainRows,
  onGain: SetGain,
) {
  let rows: GainRows | null = null;
  let fullYear = Number.NaN;
  const set = (mnokPerYear: number) => onGain(category, { mnokPerYear, fullYear });
  const field = sliderField(gainScale(context), set);
  const year = choiceSelect({
    label: coreWords(context.locale).staffing.gainYear,
    choices: years,
    onChange: (value) => {
      fullYear = value;
      if (rows !== null) set(rows.amount.value);
    },
  });
  const node = element("div", { class: `gain ${category}` }, [field, year]);
  const update = (next: GainRows) => {
    // The year chosen before there is a gain is kept for when there is one.
    if (rows === null || next.amount.value > 0) fullYear = next.fullYear;
    rows = next;
    field.update(next.amount);
    year.update(fullYear);
  };
  return Object.assign(node, { update });
}
