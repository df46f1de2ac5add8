import type { CostMeasure } from "../model/effect-map.js";
import type { Choice } from "../view/choice.js";
import { staffingChoices } from "../view/staffing-input-rows.js";
import { staffingWordsIn } from "../view/staffing-words.js";
import type { ViewContext } from "../view/view-context.js";
import { choiceSelect } from "./choice-select.js";
import { element } from "./element.js";
import { toggleGroup } from "./toggle-group.js";

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
  const words = staffingWordsIn(locale);
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
  const node = Object.assign(
    element("div", { class: "cost-view" }, [yearSelect.node, measure.node]),
    { value },
  );
  const show = () => {
    yearSelect.update(node.value.year);
    measure.update(node.value.measure);
  };
  show();
  return node;
}
