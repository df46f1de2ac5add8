import type { CostMeasure } from "../../model/core/cost-measure.js";
import type { Choice } from "../../view/core/choice.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { coreWords } from "../../view/core/words/index.js";
import { staffingChoices } from "../../view/scenario/staffing-input-rows.js";
import { choiceSelect } from "../core/choice-select.js";
import { element } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";

/** Which year, and whether of that year alone or summed up to it. */
export interface CostView {
  readonly year: number;
  readonly measure: CostMeasure;
}

interface CostViewOptions {
  readonly years: readonly Choice<number>[];
  /** The year to begin with. */
  readonly year: number;
}

/** Chooses what the charts count. An input: `value` and the event "input". */
export function costViewSelect(
  { locale }: Pick<ViewContext, "locale">,
  { years, year }: CostViewOptions,
): HTMLElement & { value: CostView } {
  const words = coreWords(locale).staffing;
  const set = (change: Partial<CostView>) => {
    node.value = { ...node.value, ...change };
    show();
    node.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  };
  const yearSelect = choiceSelect({
    label: words.year,
    choices: years,
    onChange: (value) => set({ year: value }),
  });
  const measure = toggleGroup({
    name: words.measure,
    options: staffingChoices({ locale }).measures,
    onChange: (value) => set({ measure: value }),
  });
  const value: CostView = { year, measure: "yearly" };
  const node = Object.assign(element("div", { class: "cost-view" }, [yearSelect, measure]), {
    value,
  });
  const show = () => {
    yearSelect.update(node.value.year);
    measure.update(node.value.measure);
  };
  show();
  return node;
}
