import type { StatedFigure } from "../../view/core/sentence-parts.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { SpreadCategoryRows, SpreadRow } from "../../view/uncertainty/spread-rows.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { childPerRow } from "../core/component.js";
import { element } from "../core/element.js";
import { rangeField } from "./range-field.js";

interface SpreadPanelOptions {
  readonly step: number;
  /** The interval of a category's rate in a period was set to lie between two rates; null: reset. */
  readonly onSpread: (
    row: Pick<SpreadRow, "category" | "start" | "end" | "rate">,
    ends: { readonly low: number; readonly high: number } | null,
  ) => void;
  /** Called when one asks how an interval came about. */
  readonly onExplain: (figure: AskedSpread) => void;
}

/** A rate's interval as it stands, and which rate's it is. */
export type AskedSpread = StatedFigure & {
  readonly label: string;
  readonly row: Pick<SpreadRow, "category" | "end">;
};

/** The 80 % interval of every rate, by category. */
export function spreadPanel(context: ViewContext, options: SpreadPanelOptions) {
  const words = uncertaintyWords(context.locale).spreads;
  const body = element("div", { class: "spread-categories" });
  const node = element("details", { class: "spread-panel" }, [
    element("summary", { text: words.title }),
    element("p", { class: "rate-help", text: words.help }),
    body,
  ]);
  const update = childPerRow(
    body,
    ({ category }: SpreadCategoryRows) => category,
    (rows) => spreadCategory(rows, { ...options, reset: context.labels.reset }),
  );
  return Object.assign(node, { update });
}

interface SpreadOptions extends SpreadPanelOptions {
  readonly reset: string;
}

function spreadCategory(
  { category, label }: SpreadCategoryRows,
  { reset, step, onSpread, onExplain }: SpreadOptions,
) {
  const list = element("div");
  const node = element("section", { class: `spread-category ${category}` }, [
    element("div", {}, [element("h3", { text: label }), list]),
  ]);
  const updateRates = childPerRow(
    list,
    (_: SpreadRow, place) => place,
    () =>
      rangeField({
        reset,
        step,
        onRange: onSpread,
        onExplain: (row) =>
          onExplain({ id: "spread", value: row.text, label: `${label}, ${row.span}`, row }),
      }),
  );
  const update = ({ rates }: SpreadCategoryRows) => updateRates(rates);
  return Object.assign(node, { update });
}
