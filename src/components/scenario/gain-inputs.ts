import type { Category } from "../../model/core/category.js";
import type { Gain } from "../../model/scenario/staffing-assumptions.js";
import type { Choice } from "../../view/core/choice.js";
import { staffingWordsIn } from "../../view/core/staffing-words.js";
import type { ViewContext } from "../../view/core/view-context.js";
import {
  type GainRows,
  gainScale,
  type StaffingInputRows,
} from "../../view/scenario/staffing-input-rows.js";
import { choiceSelect } from "../core/choice-select.js";
import { element } from "../core/element.js";
import { plainTrack } from "./plain-track.js";
import { sliderField } from "./slider-field.js";

export type SetGain = (category: Category, gain: Gain) => void;

/** Gains per category, folded away until there are any. */
export function gainInputs(
  context: ViewContext,
  years: readonly Choice<number>[],
  onGain: SetGain,
) {
  const { gains, gainsHelp } = staffingWordsIn(context.locale);
  const list = element("div", { class: "gain-list" });
  const node = element("details", { class: "gains" }, [
    element("summary", { text: gains }),
    element("p", { class: "rate-help", text: gainsHelp }),
    list,
  ]);
  const inputs = new Map<Category, ReturnType<typeof gainInput>>();
  const update = ({ gains: rows, hasGains }: StaffingInputRows) => {
    if (inputs.size === 0) node.open = hasGains;
    for (const row of rows) {
      const input = inputs.get(row.category) ?? gainInput(context, years, row, onGain);
      if (!inputs.has(row.category)) list.append(input.node);
      inputs.set(row.category, input);
      input.update(row);
    }
  };
  return { node, update };
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
  const track = plainTrack();
  const field = sliderField(gainScale(context), track.node, set);
  const year = choiceSelect({
    label: staffingWordsIn(context.locale).gainYear,
    choices: years,
    onChange: (value) => {
      fullYear = value;
      if (rows !== null) set(rows.amount.value);
    },
  });
  const node = element("div", { class: `gain ${category}` }, [field.node, year.node]);
  const update = (next: GainRows) => {
    // The year chosen before there is a gain is kept for when there is one.
    if (rows === null || next.amount.value > 0) fullYear = next.fullYear;
    rows = next;
    field.update(next.amount);
    track.update(next.amount);
    year.update(fullYear);
  };
  return { node, update };
}
