import { totalChart } from "../components/result/total-chart.js";
import { totalRows } from "../view/result/total-rows.js";
import { embedded } from "./embedded.js";

/** What e-health costs each year, by category, with the report's three scenarios. */
export const chart = embedded((context) => totalChart(context), totalRows);
