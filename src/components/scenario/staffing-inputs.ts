import type { PresetId } from "../../model/core/baseline.js";
import type { StaffingAssumptions } from "../../model/scenario/staffing-assumptions.js";
import type { Choice } from "../../view/core/choice.js";
import { presetChoices } from "../../view/core/preset-choices.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import {
  type StaffingInputRows,
  staffingChoices,
  staffingScales,
} from "../../view/scenario/staffing-input-rows.js";
import { element } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";
import { gainInputs, type SetGain } from "./gain-inputs.js";
import { needSource } from "./need-source.js";
import { plainTrack } from "./plain-track.js";
import { sliderField } from "./slider-field.js";

interface StaffingInputsOptions {
  /** Years a gain can be reached in. */
  readonly gainYears: readonly Choice<number>[];
  readonly onPreset: (preset: PresetId) => void;
  readonly onStaffing: (change: Partial<StaffingAssumptions>) => void;
  readonly onGain: SetGain;
}

/** The panel of what the staffing alternative and e-health's gains are assumed to be. */
export function staffingInputs(context: ViewContext, options: StaffingInputsOptions) {
  const { gainYears, onPreset, onStaffing, onGain } = options;
  const words = coreWords(context.locale).staffing;
  const choices = staffingChoices(context);
  const growth = toggleGroup({
    name: words.growth,
    options: presetChoices(context.words),
    onChange: onPreset,
  });
  const shape = toggleGroup({
    name: words.shape,
    options: choices.shapes,
    onChange: (value) => onStaffing({ shape: value }),
  });
  const start = toggleGroup({
    name: words.start,
    options: choices.starts,
    onChange: (value) => onStaffing({ start: value }),
  });
  const need = needSource(context, (neededGrowth) => onStaffing({ neededGrowth }));
  const numbers = staffingScales(context).map((number) => numberInput(number, onStaffing));
  const gains = gainInputs(context, gainYears, onGain);
  const node = element("section", { class: "staffing-inputs", "aria-label": words.inputs }, [
    element("h2", { text: words.inputs }),
    labelled(words.growth, growth.node),
    labelled(words.start, start.node),
    labelled(words.shape, shape.node),
    need.node,
    ...numbers.map((number) => number.node),
    gains,
  ]);
  const update = (rows: StaffingInputRows) => {
    growth.update(rows.preset);
    shape.update(rows.shape);
    start.update(rows.start);
    need.update(rows);
    for (const number of numbers) number.update(rows);
    gains.update(rows);
  };
  return Object.assign(node, { update });
}

function numberInput(
  { name, scale }: ReturnType<typeof staffingScales>[number],
  onStaffing: StaffingInputsOptions["onStaffing"],
) {
  const track = plainTrack();
  const field = sliderField(scale, track.node, (value) => onStaffing({ [name]: value }));
  const update = ({ numbers }: StaffingInputRows) => {
    field.update(numbers[name]);
    track.update(numbers[name]);
  };
  return { node: field.node, update };
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "staffing-choice" }, [
    element("span", { text, "aria-hidden": "true" }),
    control,
  ]);
}
