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
  const { onStaffing } = options;
  const words = coreWords(context.locale).staffing;
  const { growth, shape, start } = staffingToggles(context, options);
  const need = needSource(context, (neededGrowth) => onStaffing({ neededGrowth }));
  const numbers = staffingScales(context).map(({ name, scale }) => ({
    name,
    field: sliderField(scale, (value) => onStaffing({ [name]: value })),
  }));
  const gains = gainInputs(context, options.gainYears, options.onGain);
  const node = element("section", { class: "staffing-inputs", "aria-label": words.inputs }, [
    element("h2", { text: words.inputs }),
    labelled(words.growth, growth),
    labelled(words.start, start),
    labelled(words.shape, shape),
    need,
    ...numbers.map(({ field }) => field),
    gains,
  ]);
  const update = (rows: StaffingInputRows) => {
    growth.update(rows.preset);
    shape.update(rows.shape);
    start.update(rows.start);
    need.update(rows);
    for (const { name, field } of numbers) field.update(rows.numbers[name]);
    gains.update(rows);
  };
  return Object.assign(node, { update });
}

/** How fast staffing costs grow, in what shape, and what they begin with. */
function staffingToggles(context: ViewContext, { onPreset, onStaffing }: StaffingInputsOptions) {
  const words = coreWords(context.locale).staffing;
  const { shapes, starts } = staffingChoices(context);
  return {
    growth: toggleGroup({
      name: words.growth,
      options: presetChoices(context.words),
      onChange: onPreset,
    }),
    shape: toggleGroup({
      name: words.shape,
      options: shapes,
      onChange: (shape) => onStaffing({ shape }),
    }),
    start: toggleGroup({
      name: words.start,
      options: starts,
      onChange: (start) => onStaffing({ start }),
    }),
  };
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element("div", { class: "staffing-choice" }, [
    element("span", { text, "aria-hidden": "true" }),
    control,
  ]);
}
