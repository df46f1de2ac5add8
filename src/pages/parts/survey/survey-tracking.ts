import { lineChart } from "../../../components/figure/line-chart.js";
import type { Baseline } from "../../../model/core/baseline.js";
import type { Prices } from "../../../model/core/prices.js";
import type { FormResponse } from "../../../model/form/response.js";
import { decodeMunicipalities } from "../../../model/municipality/decode-municipalities.js";
import type { SurveyData } from "../../../model/survey/survey-data.js";
import { surveyGround } from "../../../model/survey/survey-ground.js";
import { surveyResult, surveySeries } from "../../../model/survey/survey-result.js";
import { keptWageCost } from "../../../state/kept-wage-cost.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { trackingRows } from "../../../view/survey/tracking-rows.js";

interface TrackingTables {
  readonly municipalities: ArrayBuffer;
  readonly survey: SurveyData;
  readonly baseline: Baseline;
  readonly prices: Prices;
}

/** The chart of surveys against the report's growth; null with fewer than two years to scale. */
export function surveyTracking(
  responses: readonly FormResponse[],
  { municipalities, survey, ...tables }: TrackingTables,
  context: ViewContext,
): HTMLElement | null {
  const ground = surveyGround(decodeMunicipalities(municipalities), tables);
  const wageCost = keptWageCost() ?? survey.annualWage.nok;
  const results = ground.years.map((year) => surveyResult(responses, ground, { year, wageCost }));
  const constructed = responses.some((response) => response.constructed);
  const rows = trackingRows(surveySeries(results, ground), { context, constructed });
  if (rows === null) return null;
  const chart = lineChart(context);
  chart.update(rows);
  return chart;
}
