import { lineChart } from "../components/figure/line-chart.js";
import { staffingRows } from "../view/result/staffing-rows.js";
import { embedded } from "./embedded.js";

/** The extra cost of e-health against the extra cost of meeting growing needs with more staff. */
export const chart = embedded(lineChart, (result, _presets, context) =>
  staffingRows(result, context),
);
