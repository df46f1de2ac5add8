import type { Category } from "../../model/core/category.js";
import type { LocalValues } from "../../model/municipality/local-values.js";
import type { Choice } from "../../view/core/choice.js";
import { readRate } from "../../view/core/rate-text.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { MunicipalityLabels } from "../../view/municipality/municipality-labels.js";
import type { OwnCategoryRows, OwnValueRows } from "../../view/municipality/own-value-rows.js";
import { readOwnCost, readPopulationGrowth } from "../../view/municipality/own-value-text.js";
import { button } from "../core/button.js";
import { choiceSelect } from "../core/choice-select.js";
import { childPerRow } from "../core/component.js";
import { element } from "../core/element.js";
import { hideControls } from "../core/replace-content.js";
import { openField } from "./open-field.js";

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
  const { labels, onClear } = options;
  const common = commonFields(context, options);
  const list = element("div", { class: "own-categories" });
  const updateCategories = childPerRow(
    list,
    ({ category }: OwnCategoryRows) => category,
    (rows) => categorySection(context, rows, options),
  );
  const clear = button({ text: labels.ownClear, onClick: onClear });
  const copy = fullLinkCopy(options);
  const summary = element("summary", {}, [element("h2", { text: labels.ownTitle })]);
  const node = element("details", { class: "own-values card" }, [
    summary,
    element("p", { text: labels.ownHelp }),
    common,
    list,
    element("div", { class: "buttons" }, [clear, copy.button]),
    copy.result,
  ]);
  const update = (rows: OwnValueRows) => {
    common.update(rows);
    updateCategories(rows.categories);
    hideControls([clear, copy.button], !rows.hasOwn, summary);
    node.hidden = !rows.isOpen;
    if (rows.hasOwn) node.open = true;
  };
  return Object.assign(node, { update });
}

/** What is not of one category: the year of the costs, and growth in inhabitants. */
function commonFields(context: ViewContext, { labels, years, onValues }: OwnValueOptions) {
  const year = choiceSelect({
    label: labels.ownYear,
    choices: years,
    onChange: (costYear) => onValues({ costYear }),
  });
  const population = openField({
    read: (text) => readPopulationGrowth(text, context),
    onValue: (populationGrowth) => onValues({ populationGrowth }),
  });
  const node = element("div", { class: "own-common" }, [year, population]);
  const update = (rows: OwnValueRows) => {
    year.update(rows.costYear);
    population.update(rows.population);
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
    ...[cost, ...rates].map((field) => field),
  ]);
  const update = (rows: OwnCategoryRows) => {
    cost.update(rows.cost);
    rows.growth.forEach((field, period) => {
      rates[period]?.update(field);
    });
  };
  return Object.assign(node, { update });
}

/** A button that copies the link with own values; where that is refused, the link to copy by hand. */
function fullLinkCopy({ labels, fullLink }: OwnValueOptions) {
  const result = element("p", { class: "own-copied", role: "status" });
  const copy = async () => {
    const link = fullLink();
    try {
      await navigator.clipboard.writeText(link);
      result.textContent = labels.ownCopied;
    } catch {
      const field = element("input", {
        class: "ds-input large-field",
        readonly: true,
        value: link,
        "aria-label": labels.ownCopy,
      });
      result.replaceChildren(labels.ownNotCopied, field);
      field.select();
    }
  };
  return { button: button({ text: labels.ownCopy, variant: "tertiary", onClick: copy }), result };
}
