import { waterfallChart } from "../components/result/waterfall-chart.js";
import { waterfallRows } from "../view/result/waterfall-rows.js";
import { embedded } from "./embedded.js";

/** What the cost grows by from the first year, by category and period. */
export const chart = embedded(waterfallChart, (result, _presets, context) =>
  waterfallRows(result, context),
);
