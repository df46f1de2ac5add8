import { waterfallChart } from "../components/result/waterfall-chart.js";
import { waterfallRows } from "../view/result/waterfall-rows.js";
import { embedded } from "./embedded.js";

/** What the cost grows by from 2021, by category and period. */
export const chart = embedded((result, _presets, context) => {
  const drawn = waterfallChart(context);
  drawn.update(waterfallRows(result, context));
  return drawn;
});
