import { lineChart } from "../components/figure/line-chart.js";
import { perInhabitantRows } from "../view/result/per-inhabitant-rows.js";
import { embedded } from "./embedded.js";

/** What e-health costs each year per inhabitant. */
export const chart = embedded(lineChart, perInhabitantRows);
