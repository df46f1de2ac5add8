import type { Category } from "../../model/core/category.js";
import type { LocalValues } from "../../model/municipality/local-values.js";
import type { Choice } from "../../view/core/choice.js";
import { readRate } from "../../view/core/rate-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import type { OwnCategoryRows, OwnValueRows } from "../../view/municipality/own-value-rows.js";
import { readOwnCost, readPopulationGrowth } from "../../view/municipality/own-value-text.js";
import { choiceSelect } from "../core/choice-select.js";
import { element } from "../core/element.js";
import { openField } from "../scenario/open-field.js";

interface OwnValueOptions {
  readonly labels: MunicipalityLabels;
  readonly years: readonly Choice<number>[];
  readonly onValues: (values: Partial<LocalValues>) => void;
  /** M kr of the year chosen; null takes the own value away. */
  readonly onCost: (category: Category, mnok: number | null) => void;
  readonly onGrowth: (category: Category, period: number, rate: number | null) => void;
  readonly onClear: () => void;
  readonly fullLink: () => string;
}

/** Where a municipality types what it knows better than the estimate. */
export function ownValuePanel(context: ViewContext, options: OwnValueOptions) {
  const { labels, years, onValues, onClear } = options;
  const year = choiceSelect({
    label: labels.ownYear,
    choices: years,
    onChange: (costYear) => onValues({ costYear }),
  });
  const population = openField({
    read: (text) => readPopulationGrowth(text, context),
    onValue: (populationGrowth) => onValues({ populationGrowth }),
  });
  const sections = new Map<Category, ReturnType<typeof categorySection>>();
  const list = element("div", { class: "own-categories" });
  const clear = element("button", {
    type: "button",
    class: "ds-button",
    "data-variant": "secondary",
    "data-size": "sm",
    text: labels.ownClear,
  });
  clear.addEventListener("click", onClear);
  const copy = fullLinkCopy(options);
  const node = element("details", { class: "own-values card" }, [
    element("summary", {}, [element("h2", { text: labels.ownTitle })]),
    element("p", { text: labels.ownHelp }),
    element("div", { class: "own-common" }, [year.node, population.node]),
    list,
    element("div", { class: "buttons" }, [clear, copy.button]),
    copy.result,
  ]);
  const update = (rows: OwnValueRows) => {
    year.update(rows.costYear);
    population.update(rows.population);
    for (const category of rows.categories) {
      const section =
        sections.get(category.category) ?? categorySection(context, category, options);
      if (!sections.has(category.category)) list.append(section.node);
      sections.set(category.category, section);
      section.update(category);
    }
    for (const button of [clear, copy.button]) button.hidden = !rows.hasOwn;
    node.hidden = !rows.isOpen;
    if (rows.hasOwn) node.open = true;
  };
  return Object.assign(node, { update });
}

function categorySection(
  context: ViewContext,
  { category, label, growth }: OwnCategoryRows,
  { onCost, onGrowth }: OwnValueOptions,
) {
  const cost = openField({
    read: (text) => readOwnCost(text, context),
    onValue: (mnok) => onCost(category, mnok),
  });
  const rates = growth.map((_, period) =>
    openField({
      read: (text) => readRate(text, context),
      onValue: (rate) => onGrowth(category, period, rate),
    }),
  );
  const node = element("fieldset", { class: `own-category ${category}` }, [
    element("legend", { text: label }),
    ...[cost, ...rates].map((field) => field.node),
  ]);
  const update = (rows: OwnCategoryRows) => {
    cost.update(rows.cost);
    rows.growth.forEach((field, period) => {
      rates[period]?.update(field);
    });
  };
  return { node, update };
}

/** A button that copies the link with own values; where that is refused, the link to copy by hand. */
function fullLinkCopy({ labels, fullLink }: OwnValueOptions) {
  const button = element("button", {
    type: "button",
    class: "ds-button",
    "data-variant": "tertiary",
    "data-size": "sm",
    text: labels.ownCopy,
  });
  const result = element("p", { class: "own-copied", role: "status" });
  button.addEventListener("click", async () => {
    const link = fullLink();
    try {
      await navigator.clipboard.writeText(link);
      result.textContent = labels.ownCopied;
    } catch {
      const field = element("input", {
        class: "ds-input",
        readonly: true,
        value: link,
        "aria-label": labels.ownCopy,
      });
      result.replaceChildren(labels.ownNotCopied, field);
      field.select();
    }
  });
  return { button, result };
}
