import { categories } from "../../model/core/category.js";
import type { ScenarioResult } from "../../model/result/scenario-result.js";
import { scenarioName } from "../core/scenario-name.js";
import type { ViewContext } from "../core/view-context.js";
import type { TableRows } from "../figure/figure.js";
import { staffingAssumptionText } from "../result/staffing-assumption-text.js";
import { handoverText } from "./handover-text.js";

/** What a memo says beside its charts. */
export interface MemoRows {
  readonly name: string;
  /** Growth per category and period, with the reasons given. */
  readonly assumptions: TableRows;
  /** The other assumptions, a sentence each. */
  readonly notes: readonly string[];
}

/** The rows of a memo on one scenario. */
export function memoRows(result: ScenarioResult, context: ViewContext): MemoRows {
  const { locale, words, format, prices } = context;
  const { scenario, staffing } = result;
  const { breakpoints, growthPerYear, rationale, population } = scenario;
  const nb = locale === "nb";
  const spans = breakpoints.slice(1).map((end, period) => `${breakpoints[period]}–${end}`);
  const reasons = categories.map((category) => reasonText(rationale[category]));
  const hasReasons = reasons.some((text) => text !== "");
  const cost = (category: (typeof categories)[number]) =>
    format.money(result.projection.cost[category][0] ?? Number.NaN);
  const people = words.alternative[population.alternative].toLowerCase();
  return {
    name: scenarioName(result, context),
    assumptions: {
      caption: nb ? "Kostnad i 2021, og realvekst per år" : "Cost in 2021, and real growth a year",
      columns: [
        words.categoryHead,
        String(breakpoints[0] ?? ""),
        ...spans,
        ...(hasReasons ? [handoverText(locale).reason] : []),
      ],
      rows: categories.map((category, index) => [
        words.category[category],
        cost(category),
        ...growthPerYear[category].map((rate) => format.percent(rate)),
        ...(hasReasons ? [reasons[index] ?? ""] : []),
      ]),
    },
    notes: nb
      ? [
          `Alle beløp er i ${prices.constant}.`,
          `Folketall: SSBs framskriving fra ${population.vintage}, ${people}.`,
          `Bemanning: ${staffingAssumptionText(scenario.staffing, staffing, context)}.`,
          "Lønnsomhetsgrensen er den delen av veksten i bemanningskostnader som e-helse må gjøre unødvendig for å betale sin egen vekst.",
        ]
      : [
          `All amounts are in ${prices.constant}.`,
          `Population: Statistics Norway’s projection from ${population.vintage}, ${people}.`,
          `Staffing: ${staffingAssumptionText(scenario.staffing, staffing, context)}.`,
          "Break-even is the part of the growth in staffing cost that e-health must make unnecessary to pay for its own growth.",
        ],
  };
}

function reasonText({
  text,
  source,
  owner,
}: ScenarioResult["scenario"]["rationale"]["ehr"]): string {
  const origin = [source, owner].filter((part) => part !== "").join(", ");
  if (origin === "") return text;
  return text === "" ? origin : `${text} (${origin})`;
}
