import type { Category } from "../../model/core/category.js";
import { itemAt } from "../../view/core/series.js";
import type { ViewContext } from "../../view/core/view-context.js";
import { presentValues } from "../../view/figure/figure.js";
import type { CategoriesRows } from "../../view/result/category-rows.js";
import { element } from "../core/element.js";
import { toggleGroup } from "../core/toggle-group.js";
import { type ChartFigure, chartFigure, type Draw } from "../figure/chart-figure.js";
import type { OnAsk } from "../figure/data-table.js";
import { categoryPanel } from "./category-panel.js";
import type { SetGrowth } from "./growth-handles.js";

/** Pixels between the two columns that they stand in on paper. */
const paperGap = 24;

interface CategoryChartsOptions {
  /** Called while a handle is dragged or moved by key. */
  readonly onGrowth: SetGrowth;
  readonly onAsk?: OnAsk | undefined;
}

/**
 * The four categories side by side, each curve with handles that set its growth. Common scale, or
 * each its own.
 */
export function categoryCharts(
  context: ViewContext,
  { onGrowth, onAsk }: CategoryChartsOptions,
): ChartFigure<CategoriesRows> {
  const { labels } = context;
  const body = element("div", { class: "category-panels" });
  const panels = new Map<Category, ReturnType<typeof categoryPanel>>();
  let isCommon = true;
  let latest: CategoriesRows | null = null;
  let paperWidth: number | null = null;
  const draw = (rows: CategoriesRows) => {
    latest = rows;
    const highest = rows.panels.map(({ lines }) => Math.max(...lines.flatMap(presentValues)));
    rows.panels.forEach((panel, index) => {
      const node = panels.get(panel.category) ?? categoryPanel(context, { onGrowth, onAsk });
      if (!panels.has(panel.category)) body.append(node);
      panels.set(panel.category, node);
      const top = isCommon ? Math.max(...highest) : itemAt(highest, index);
      node.update(panel, { years: rows.years, unit: rows.unit, top, paperWidth });
    });
  };
  const scale = scaleChoice(labels, (value) => {
    isCommon = value;
    if (latest !== null) draw(latest);
  });
  const hint = element("p", { class: "figure-hint", text: labels.dragPoints });
  const drawToSize: Draw<CategoriesRows> = (rows, width, _, isPaper) => {
    paperWidth = isPaper ? Math.floor((width - paperGap) / 2) : null;
    draw(rows);
  };
  return chartFigure(body, drawToSize, { labels, controls: [scale, hint], onAsk });
}

/** Whether the charts share a scale: they do to begin with. */
function scaleChoice(labels: ViewContext["labels"], onChange: (isCommon: boolean) => void) {
  const node = toggleGroup({
    name: labels.scale,
    options: [
      { value: "common", label: labels.commonScale },
      { value: "own", label: labels.ownScale },
    ],
    onChange: (value) => {
      node.update(value);
      onChange(value === "common");
    },
  });
  node.update("common");
  return node;
}
