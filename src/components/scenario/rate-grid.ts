import type { PresetId } from "../../model/core/baseline.js";
import type { Category } from "../../model/core/category.js";
import type { Reason } from "../../model/scenario/rationale.js";
import { presetChoices } from "../../view/core/preset-choices.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type {
  RateCategoryRows,
  RateGridRows,
  RateRows,
} from "../../view/scenario/rate-grid-rows.js";
import { element, setText } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";
import { type PeriodEditorOptions, periodEditor } from "./period-editor.js";
import { rateInput } from "./rate-input.js";
import { reasonEditor } from "./reason-editor.js";

interface RateGridOptions extends PeriodEditorOptions {
  readonly onPreset: (preset: PresetId) => void;
  readonly onCategoryPreset: (category: Category, preset: PresetId) => void;
  readonly onGrowth: (category: Category, period: number, rate: number) => void;
  readonly onReason: (category: Category, part: keyof Reason, text: string) => void;
}

/**
 * All growth rates: the report's presets for all or one category, and a slider with field per
 * period. On narrow screens one category is open at a time.
 */
export function rateGrid(context: ViewContext, options: RateGridOptions) {
  const { labels, words } = context;
  const presets = toggleGroup({
    name: labels.presets,
    options: presetChoices(words),
    onChange: options.onPreset,
  });
  const own = element("span", { class: "own-mark", text: labels.own });
  const periods = periodEditor(context, options);
  const sections = new Map<Category, ReturnType<typeof rateSection>>();
  const body = element("div", { class: "rate-sections" });
  const node = element("section", { class: "rate-grid", "aria-label": labels.rates }, [
    element("div", { class: "rate-presets" }, [
      element("h2", { text: labels.rates }),
      element("div", { class: "preset-choice" }, [presets.node, own]),
    ]),
    body,
    periods.node,
    element("p", { class: "rate-help", text: labels.rateHelp }),
  ]);
  const fold = foldWhenNarrow(() => [...sections.values()].map((section) => section.node));
  const update = (rows: RateGridRows) => {
    presets.update(rows.preset);
    own.hidden = rows.preset !== null;
    periods.update(rows.periods);
    const isNew = sections.size === 0;
    for (const category of rows.categories) {
      const section = sections.get(category.category) ?? rateSection(context, category, options);
      if (!sections.has(category.category)) body.append(section.node);
      sections.set(category.category, section);
      section.update(category);
    }
    if (isNew) fold();
  };
  return Object.assign(node, { update });
}

/** Keeps all sections open where there is room, else one at a time. Gives what to call for new ones. */
function foldWhenNarrow(sections: () => readonly HTMLDetailsElement[]): () => void {
  const wide = matchMedia("(min-width: 60rem)");
  const fold = () => {
    sections().forEach((section, index) => {
      section.name = wide.matches ? "" : "rates";
      section.open = wide.matches || index === 0;
    });
  };
  wide.addEventListener("change", fold);
  return fold;
}

function rateSection(
  context: ViewContext,
  { category, label }: RateCategoryRows,
  { onCategoryPreset, onGrowth, onReason }: RateGridOptions,
) {
  const presets = toggleGroup({
    name: context.labels.categoryPreset(label),
    options: presetChoices(context.words),
    onChange: (preset) => onCategoryPreset(category, preset),
  });
  const short = element("span", { class: "rate-short" });
  const summary = element("summary", {}, [
    element("span", { class: "rate-name", text: label }),
    short,
  ]);
  const list = rateList(context, (period, rate) => onGrowth(category, period, rate));
  const reason = reasonEditor((part, text) => onReason(category, part, text));
  const node = element("details", { class: `rate-section ${category}` }, [
    summary,
    element("div", { class: "rate-category-presets" }, [presets.node]),
    list.node,
    reason.node,
  ]);
  const update = (rows: RateCategoryRows) => {
    presets.update(rows.preset);
    setText(short, `${rows.short} %`);
    reason.update(rows.reason);
    list.update(rows.rates);
  };
  return { node, update };
}

/** A rate's input for each period. */
function rateList(context: ViewContext, onRate: (period: number, rate: number) => void) {
  const inputs: ReturnType<typeof rateInput>[] = [];
  const node = element("div", { class: "rate-list" });
  const add = (period: number) => {
    const input = rateInput(context, (rate) => onRate(period, rate));
    inputs.push(input);
    node.append(input.node);
    return input;
  };
  const update = (rates: readonly RateRows[]) => {
    for (const surplus of inputs.splice(rates.length)) surplus.node.remove();
    for (const rate of rates) (inputs[rate.period] ?? add(rate.period)).update(rate);
  };
  return { node, update };
}
