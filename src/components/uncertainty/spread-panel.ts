import type { Category } from "../../model/core/category.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { SpreadCategoryRows, SpreadRow } from "../../view/uncertainty/spread-rows.js";
import { uncertaintyWords } from "../../view/uncertainty/words/index.js";
import { element } from "../core/element.js";
import { rangeField } from "./range-field.js";

interface SpreadPanelOptions {
  readonly step: number;
  /** The interval of a category's rate in a period was set to lie between two rates; null: reset. */
  readonly onSpread: (
    row: Pick<SpreadRow, "category" | "start" | "end" | "rate">,
    ends: { readonly low: number; readonly high: number } | null,
  ) => void;
}

/** The 80 % interval of every rate, by category. */
export function spreadPanel(context: ViewContext, { step, onSpread }: SpreadPanelOptions) {
  const words = uncertaintyWords(context.locale).spreads;
  const body = element("div", { class: "spread-categories" });
  const node = element("details", { class: "spread-panel" }, [
    element("summary", { text: words.title }),
    element("p", { class: "rate-help", text: words.help }),
    body,
  ]);
  const sections = new Map<Category, ReturnType<typeof section>>();
  const section = ({ category, label }: SpreadCategoryRows) => {
    const list = element("div", {}, [element("h3", { text: label })]);
    const part = element("section", { class: `spread-category ${category}` }, [list]);
    body.append(part);
    let latest: readonly SpreadRow[] = [];
    const fields: ReturnType<typeof rangeField>[] = [];
    const add = (place: number) => {
      const at = () => latest[place];
      const field = rangeField({
        reset: context.labels.reset,
        step,
        onRange: (low, high) => {
          const row = at();
          if (row !== undefined) onSpread(row, { low, high });
        },
        onReset: () => {
          const row = at();
          if (row !== undefined) onSpread(row, null);
        },
      });
      list.append(field.node);
      fields.push(field);
      return field;
    };
    const update = ({ rates }: SpreadCategoryRows) => {
      latest = rates;
      for (const surplus of fields.splice(rates.length)) surplus.node.remove();
      rates.forEach((row, place) => {
        (fields[place] ?? add(place)).update(row);
      });
    };
    return { update };
  };
  const update = (rows: readonly SpreadCategoryRows[]) => {
    for (const row of rows) {
      const known = sections.get(row.category) ?? section(row);
      sections.set(row.category, known);
      known.update(row);
    }
  };
  return { node, update };
}
