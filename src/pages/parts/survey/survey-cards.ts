import { element, setAttribute, setText } from "../../../components/core/element.js";
import { explainedText, type OnExplain } from "../../../components/core/explained-text.js";
import { replaceContent } from "../../../components/core/replace-content.js";
import type { OnAsk } from "../../../components/figure/data-table.js";
import { lineChart } from "../../../components/figure/line-chart.js";
import { switchedFigure } from "../../../components/figure/switched-figure.js";
import { tableRegion } from "../../../components/figure/table-region.js";
import { biasInputs } from "../../../components/survey/bias-inputs.js";
import { scatterChart } from "../../../components/survey/scatter-chart.js";
import type { FormResponse } from "../../../model/form/response.js";
import { type Bias, noBias } from "../../../model/survey/bias.js";
import { representationKinds } from "../../../model/survey/representation.js";
import { surveyBaseline } from "../../../model/survey/survey-baseline.js";
import type {
  SurveyResult,
  SurveyTables,
  SurveyYear,
} from "../../../model/survey/survey-result.js";
import { sentenceParts } from "../../../view/core/sentence-parts.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { TableRows } from "../../../view/figure/figure.js";
import { baselineLinkRows } from "../../../view/survey/baseline-link-rows.js";
import { biasRows } from "../../../view/survey/bias-rows.js";
import { growthTable } from "../../../view/survey/growth-rows.js";
import { biasSentence, influenceTable, seriesTable } from "../../../view/survey/result-rows.js";
import { nextTable, representationTable } from "../../../view/survey/sample-rows.js";
import {
  type residualRows,
  scatterKinds,
  type scatterRows,
} from "../../../view/survey/scatter-rows.js";
import { partTable, splitTable } from "../../../view/survey/split-rows.js";
import type { SurveyContext } from "../../../view/survey/survey-context.js";
import { trackingRows } from "../../../view/survey/tracking-rows.js";
import { surveyWords } from "../../../view/survey/words/index.js";

/** What is scaled, and how. */
export interface SurveyChoice {
  readonly responses: readonly FormResponse[];
  readonly constructed: boolean;
  readonly year: number;
  readonly wageCost: number;
}

/** Answers that are scaled, as the cards show them. */
export interface ScaledAnswers {
  readonly choice: SurveyChoice;
  /** The chosen year's. */
  readonly result: SurveyResult;
  /** Every year's. */
  readonly results: readonly SurveyResult[];
  /** The years that could be scaled. */
  readonly series: readonly SurveyYear[];
  readonly survey: SurveyContext;
}

/** A part of the page that lives through every scaling. */
type Card = HTMLElement & { readonly update: (scaled: ScaledAnswers) => void };

/** Each municipality by its inhabitants: its cost with the line that is scaled by, or what is left. */
export function scatterCard(
  context: ViewContext,
  name: string,
  rowsOf: typeof scatterRows | typeof residualRows,
  onAsk: OnAsk,
): Card {
  const words = surveyWords(context.locale);
  const options = scatterKinds.map((value) => ({
    value,
    label: value === "all" ? words.scatter.all : words.group[value],
  }));
  const figure = switchedFigure({ name, options }, (control) =>
    scatterChart(context, { controls: [control], onAsk }),
  );
  const node = element("div", {}, [figure]);
  const update = ({ result, survey }: ScaledAnswers) =>
    figure.update((kind) => rowsOf(result, kind, survey));
  return Object.assign(node, { update });
}

/** The way to the scenario page with the chosen year as its baseline. */
export function startCard(tables: SurveyTables, context: ViewContext): Card {
  const link = element("a", {
    class: "ds-button",
    "data-variant": "secondary",
  });
  const text = element("p");
  const node = element("div", { class: "survey-start" }, [link, text]);
  const update = ({ choice, result }: ScaledAnswers) => {
    const baseline = surveyBaseline(result, tables, choice.constructed);
    const rows = baselineLinkRows(choice, baseline, context);
    link.hidden = rows.href === null;
    setAttribute(link, "href", rows.href ?? "");
    setText(link, rows.label);
    setText(text, rows.text);
  };
  return Object.assign(node, { update });
}

/** What the reader believes about bias, and what that does beside the interval. */
export function biasCard(
  context: ViewContext,
  onExplain: OnExplain,
): Card & { readonly bias: () => Bias } {
  const words = surveyWords(context.locale).bias;
  const text = element("p", { role: "status" });
  const sentence = explainedText(text, onExplain);
  let bias = noBias;
  let latest: ScaledAnswers | null = null;
  const inputs = biasInputs(context, (change) => {
    bias = { ...bias, ...change };
    show();
  });
  function show() {
    inputs.update(biasRows(bias, context));
    if (latest === null) return;
    const { result, survey } = latest;
    sentence.update(sentenceParts((mark) => biasSentence(result, bias, survey, mark)));
  }
  const node = element("section", { class: "survey-bias" }, [
    element("h3", { text: words.title }),
    element("p", { text: words.help }),
    inputs,
    text,
  ]);
  const update = (scaled: ScaledAnswers) => {
    latest = scaled;
    show();
  };
  return Object.assign(node, { update, bias: () => bias });
}

/** Where reality runs against the report's growth; hidden with fewer than two years. */
export function trackingCard(context: ViewContext, onAsk: OnAsk): Card {
  const chart = lineChart(context, { onAsk });
  const node = element("div", { class: "survey-slot" }, [chart]);
  const update = ({ series, survey }: ScaledAnswers) => {
    const rows = trackingRows(series, survey);
    node.hidden = rows === null;
    if (rows !== null) chart.update(rows);
  };
  return Object.assign(node, { update });
}

/** The tables of what follows; hidden while the year can't be scaled. */
export function surveyTableCards(tables: SurveyTables, onAsk: OnAsk) {
  const { municipalities } = tables;
  const region = (table: TableRows) => tableRegion(table, { onAsk });
  /** A table that its caption opens. */
  const folded = (table: TableRows) =>
    element("details", {}, [element("summary", { text: table.caption }), region(table)]);
  return {
    split: tableCard(({ result, survey }) => [
      region(splitTable(result, survey)),
      folded(partTable(result, survey)),
    ]),
    series: tableCard(({ series, results, survey }) => {
      const growth = growthTable(results, tables, survey);
      const more = growth === null ? [] : [folded(growth)];
      return [region(seriesTable(series, survey)), ...more];
    }),
    influence: tableCard(({ result, survey }) => [region(influenceTable(result, survey))]),
    next: tableCard(({ result, survey }) => [region(nextTable(municipalities, result, survey))]),
    sample: tableCard(({ result, survey }) =>
      representationKinds.map((kind) =>
        region(representationTable(municipalities, result, kind, survey)),
      ),
    ),
  };
}

function tableCard(contentOf: (scaled: ScaledAnswers) => readonly HTMLElement[]): Card {
  const node = element("div", { class: "survey-slot" });
  const update = (scaled: ScaledAnswers) => {
    node.hidden = scaled.result.total === null;
    if (!node.hidden) replaceContent(node, contentOf(scaled));
  };
  return Object.assign(node, { update });
}
