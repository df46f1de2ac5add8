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
import { scenarioWords } from "../../view/scenario/words/index.js";
import { button } from "../core/button.js";
import { childPerRow } from "../core/component.js";
import { element, setAttribute, setText } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";
import { type PeriodEditorOptions, periodEditor } from "./period-editor.js";
import { rateInput } from "./rate-input.js";
import { reachChoice } from "./reach-choice.js";
import { reasonEditor } from "./reason-editor.js";

interface RateGridOptions extends PeriodEditorOptions {
  readonly onPreset: (preset: PresetId) => void;
  readonly onCategoryPreset: (category: Category, preset: PresetId) => void;
  /** One edit: the same rate for one period, or for several. */
  readonly onGrowth: (category: Category, periods: readonly number[], rate: number) => void;
  readonly onReason: (category: Category, part: keyof Reason, text: string) => void;
  /** References to grow as were asked for. */
  readonly onReferences: () => void;
}

/**
 * All growth rates: the report's presets for all or one category, and a slider with field per
 * period. One category is open at a time, unless all are asked for.
 */
export function rateGrid(context: ViewContext, options: RateGridOptions) {
  const { labels, words } = context;
  const presets = toggleGroup({
    name: labels.presets,
    options: presetChoices(words),
    onChange: options.onPreset,
  });
  const own = element("span", { class: "own-mark", text: labels.own });
  const reach = reachChoice(context);
  const periods = periodEditor(context, options);
  const sections = rateSections(context, {
    ...options,
    onRate: (category, period, rate) => options.onGrowth(category, reach.with(period), rate),
  });
  const node = element("section", { class: "rate-grid", "aria-label": labels.rates }, [
    element("div", { class: "rate-presets" }, [
      element("h2", { text: labels.rates }),
      element("div", { class: "preset-choice" }, [presets, own]),
    ]),
    element("div", { class: "rate-ways" }, [reach, sections.allOpen]),
    sections,
    referencesButton(context, options),
    periods,
    element("p", { class: "rate-help", text: labels.rateHelp }),
  ]);
  const update = (rows: RateGridRows) => {
    presets.update(rows.preset);
    own.classList.toggle("shown", rows.preset === null);
    periods.update(rows.periods);
    reach.update(rows.reaches);
    sections.update(rows.categories);
  };
  return Object.assign(node, { update });
}

const referencesButton = (
  { locale }: Pick<ViewContext, "locale">,
  { onReferences }: Pick<RateGridOptions, "onReferences">,
) =>
  button({
    text: scenarioWords(locale).references,
    variant: "tertiary",
    class: "rate-references",
    onClick: onReferences,
  });

interface SectionsOptions extends Pick<RateGridOptions, "onCategoryPreset" | "onReason"> {
  readonly onRate: (category: Category, period: number, rate: number) => void;
}

/** The categories' sections, of which one is open; a button opens all, and printing does. */
function rateSections(context: ViewContext, options: SectionsOptions) {
  const node = element("div", { class: "rate-sections" });
  const openAll = (all: boolean, one = openSection(node)) => {
    for (const section of node.querySelectorAll<HTMLDetailsElement>(sectionTag)) {
      section.name = all ? "" : "rates";
      section.open = all || section === (one ?? node.querySelector(sectionTag));
    }
  };
  const { allOpen, isAll } = allOpenButton(context, openAll);
  let beforePrint: HTMLDetailsElement | undefined;
  addEventListener("beforeprint", () => {
    beforePrint = openSection(node);
    openAll(true);
  });
  addEventListener("afterprint", () => openAll(isAll(), beforePrint));
  const updateSections = childPerRow(
    node,
    ({ category }: RateCategoryRows) => category,
    (row) => rateSection(context, row, options),
  );
  const update = (rows: readonly RateCategoryRows[]) => {
    const isNew = node.childElementCount === 0;
    updateSections(rows);
    if (isNew) openAll(false);
  };
  return Object.assign(node, { allOpen, update });
}

const sectionTag = ":scope > details";

function openSection(sections: HTMLElement): HTMLDetailsElement | undefined {
  return [...sections.querySelectorAll<HTMLDetailsElement>(sectionTag)].find(({ open }) => open);
}

/** Opens all sections, and leaves one open when it is pressed again. */
function allOpenButton({ locale }: ViewContext, openAll: (all: boolean) => void) {
  let isOn = false;
  const allOpen = button({
    text: scenarioWords(locale).allOpen,
    variant: "tertiary",
    class: "all-open",
    onClick: () => {
      isOn = !isOn;
      setAttribute(allOpen, "aria-pressed", String(isOn));
      openAll(isOn);
    },
  });
  setAttribute(allOpen, "aria-pressed", "false");
  return { allOpen, isAll: () => isOn };
}

function rateSection(
  context: ViewContext,
  { category, label }: RateCategoryRows,
  { onCategoryPreset, onRate, onReason }: SectionsOptions,
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
  const list = rateList(context, (period, rate) => onRate(category, period, rate));
  const reason = reasonEditor((part, text) => onReason(category, part, text));
  const node = element("details", { class: `rate-section ${category}` }, [
    summary,
    element("div", { class: "rate-category-presets" }, [presets]),
    list,
    reason,
  ]);
  const update = (rows: RateCategoryRows) => {
    presets.update(rows.preset);
    setText(short, rows.short);
    reason.update(rows.reason);
    list.update(rows.rates);
  };
  return Object.assign(node, { update });
}

/** A rate's input for each period. */
function rateList(context: ViewContext, onRate: (period: number, rate: number) => void) {
  const node = element("div", { class: "rate-list" });
  let shown: readonly RateRows[] | null = null;
  const send = (period: number, rate: number) => {
    // What the hand has moved waits for an answer, also where that is what was shown before.
    shown = null;
    onRate(period, rate);
  };
  const updateRates = childPerRow(
    node,
    ({ period }: RateRows) => period,
    ({ period }) => rateInput(context, (rate) => send(period, rate)),
  );
  const update = (rows: readonly RateRows[]) => {
    if (rows !== shown) updateRates(rows);
    shown = rows;
  };
  return Object.assign(node, { update });
}
