import { lineChart } from "../../../components/figure/line-chart.js";
import type { Baseline } from "../../../model/core/baseline.js";
import type { Prices } from "../../../model/core/prices.js";
import type { FormResponse } from "../../../model/form/response.js";
import { decodeMunicipalities } from "../../../model/municipality/decode-municipalities.js";
import { noBias } from "../../../model/survey/bias.js";
import type { SurveyData } from "../../../model/survey/survey-data.js";
import { surveyGround } from "../../../model/survey/survey-ground.js";
import { surveyResult, surveySeries } from "../../../model/survey/survey-result.js";
import { keptWageCost } from "../../../state/kept-wage-cost.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { marked } from "../../../view/survey/survey-context.js";
import { surveyNames } from "../../../view/survey/survey-names.js";
import { trackingRows } from "../../../view/survey/tracking-rows.js";
import { numberExplainer, type SourceFiles } from "../explainer.js";

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
  sources: SourceFiles,
  context: ViewContext,
): HTMLElement | null {
  const ground = surveyGround(decodeMunicipalities(municipalities), tables);
  const { annualWage } = survey;
  const wageCost = keptWageCost() ?? annualWage.nok;
  const results = ground.years.map((year) => surveyResult(responses, ground, { year, wageCost }));
  const constructed = responses.some((response) => response.constructed);
  const markedBy = { context, constructed };
  const rows = trackingRows(surveySeries(results, ground), markedBy);
  if (rows === null) return null;
  const nameOf = surveyNames((answer) => answer, context);
  const ask = numberExplainer(context, sources, ({ ofSurvey }, stated) =>
    ofSurvey(stated, { results, tables: ground, constructed, nameOf, annualWage, bias: noBias }),
  );
  const chart = lineChart(context, {
    onAsk: (asked) => ask({ ...asked, title: marked(asked.title, markedBy) }),
  });
  chart.update(rows);
  return chart;
}
