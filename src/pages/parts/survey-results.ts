import { element, setAttribute, setText } from "../../components/core/element.js";
import { explainButton } from "../../components/core/explain-button.js";
import { liveSentence } from "../../components/core/live-sentence.js";
import { lineChart } from "../../components/figure/line-chart.js";
import { switchedFigure } from "../../components/figure/switched-figure.js";
import { tableRegion } from "../../components/figure/table-region.js";
import { biasInputs } from "../../components/survey/bias-inputs.js";
import { scatterChart } from "../../components/survey/scatter-chart.js";
import type { FormResponse } from "../../model/form/response.js";
import { noBias } from "../../model/survey/bias.js";
import { representationKinds } from "../../model/survey/representation.js";
import { surveyBaseline } from "../../model/survey/survey-baseline.js";
import { aboutQuestions } from "../../model/survey/survey-definition.js";
import {
  type SurveyResult,
  type SurveyTables,
  surveyResult,
  surveySeries,
} from "../../model/survey/survey-result.js";
import type { ViewContext } from "../../view/core/view-context.js";
import type { TableRows } from "../../view/figure/figure.js";
import { baselineLinkRows } from "../../view/survey/baseline-link-rows.js";
import { biasRows } from "../../view/survey/bias-rows.js";
import { growthTable } from "../../view/survey/growth-rows.js";
import {
  biasSentence,
  influenceTable,
  partTable,
  resultSentences,
  seriesTable,
  splitTable,
} from "../../view/survey/result-rows.js";
import { nextTable, representationTable } from "../../view/survey/sample-rows.js";
import { scatterKinds, scatterRows } from "../../view/survey/scatter-rows.js";
import type { SurveyContext } from "../../view/survey/survey-context.js";
import { trackingRows } from "../../view/survey/tracking-rows.js";
import { surveyWords } from "../../view/survey/words/index.js";

/** What is scaled, and how. */
export interface SurveyChoice {
  readonly responses: readonly FormResponse[];
  readonly constructed: boolean;
  readonly year: number;
  readonly wageCost: number;
}

/** Everything that follows from the answers of a year. `update` brings it up to date. */
export function surveyResults(
  tables: SurveyTables,
  years: readonly number[],
  context: ViewContext,
  onExplain: (result: SurveyResult, constructed: boolean) => void,
) {
  const words = surveyWords(context.locale);
  const sentence = liveSentence();
  const explain = explainButton(() => {
    if (latestResult !== null && latest !== null) onExplain(latestResult, latest.constructed);
  }, context.labels.explain);
  let latestResult: SurveyResult | null = null;
  const more = element("div", { class: "survey-more" });
  const scatter = switchedFigure(
    {
      name: words.scatter.name,
      options: scatterKinds.map((value) => ({
        value,
        label: value === "all" ? words.scatter.all : words.group[value],
      })),
    },
    (control) => scatterChart(context, [control]),
  );
  const slots = { split: slot(), series: slot(), influence: slot(), next: slot(), sample: slot() };
  const start = element("a", {
    class: "ds-button",
    "data-variant": "secondary",
    "data-size": "sm",
  });
  const startText = element("p");
  const startCard = element("div", { class: "survey-start" }, [start, startText]);
  const tracking = lineChart(context);
  const trackingCard = element("div", { class: "survey-slot" }, [tracking]);
  const biasText = element("p", { role: "status" });
  let bias = noBias;
  let latest: SurveyChoice | null = null;
  const inputs = biasInputs(context, (change) => {
    bias = { ...bias, ...change };
    if (latest !== null) update(latest);
  });
  function update(choice: SurveyChoice) {
    latest = choice;
    const survey = surveyContext(choice, tables, context);
    const resultOf = (year: number) =>
      surveyResult(choice.responses, tables, { year, wageCost: choice.wageCost });
    const result = resultOf(choice.year);
    latestResult = result;
    explain.hidden = result.total === null;
    const results = years.map(resultOf);
    const series = surveySeries(results, tables);
    const [first = "", ...rest] = resultSentences(result, survey);
    sentence.update(first);
    more.replaceChildren(...rest.map((text) => element("p", { text })));
    const baseline = surveyBaseline(result, tables, choice.constructed);
    const startRows = baselineLinkRows(choice, baseline, context);
    start.hidden = startRows.href === null;
    setAttribute(start, "href", startRows.href ?? "");
    setText(start, startRows.label);
    setText(startText, startRows.text);
    scatter.update((kind) => scatterRows(result, kind, survey));
    inputs.update(biasRows(bias, context));
    setText(biasText, biasSentence(result, bias, survey));
    for (const node of Object.values(slots)) node.hidden = result.total === null;
    if (result.total === null) return;
    slots.split.replaceChildren(
      tableRegion(splitTable(result, survey)),
      folded(partTable(result, survey)),
    );
    const tracked = trackingRows(series, survey);
    trackingCard.hidden = tracked === null;
    if (tracked !== null) tracking.update(tracked);
    const growth = growthTable(results, tables, survey);
    slots.series.replaceChildren(
      tableRegion(seriesTable(series, survey)),
      ...(growth === null ? [] : [folded(growth)]),
    );
    slots.influence.replaceChildren(tableRegion(influenceTable(result, survey)));
    slots.next.replaceChildren(tableRegion(nextTable(tables.municipalities, result, survey)));
    slots.sample.replaceChildren(
      ...representationKinds.map((kind) =>
        tableRegion(representationTable(tables.municipalities, result, kind, survey)),
      ),
    );
  }
  const biasCard = element("section", { class: "survey-bias" }, [
    element("h3", { text: words.bias.title }),
    element("p", { text: words.bias.help }),
    inputs,
    biasText,
  ]);
  return {
    update,
    sentence,
    explain,
    more,
    start: startCard,
    scatter,
    bias: biasCard,
    tracking: trackingCard,
    ...slots,
  };
}

/** A table that its caption opens. */
const folded = (table: TableRows) =>
  element("details", {}, [element("summary", { text: table.caption }), tableRegion(table)]);

const slot = () => element("div", { class: "survey-slot" });

function surveyContext(
  { responses, constructed }: SurveyChoice,
  { municipalities }: SurveyTables,
  context: ViewContext,
): SurveyContext {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const byId = new Map(
    responses.map(({ id, answers }) => [
      id,
      names.get(String(answers[aboutQuestions.municipality])),
    ]),
  );
  return { context, constructed, nameOf: (id) => byId.get(id) ?? id };
}
