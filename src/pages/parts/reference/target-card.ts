import { choiceSelect } from "../../../components/core/choice-select.js";
import type { Component } from "../../../components/core/component.js";
import { element } from "../../../components/core/element.js";
import { replaceContent } from "../../../components/core/replace-content.js";
import { tableRegion } from "../../../components/figure/table-region.js";
import { outlookCard } from "../../../components/ledger/outlook-card.js";
import { first, known, last } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import type { TargetChoice } from "../../../model/ledger/reference-scenarios.js";
import { computePresets, computeScenario } from "../../../model/result/scenario-result.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import { withPrices } from "../../../view/core/view-context.js";
import { yearChoices } from "../../../view/core/year-choices.js";
import { shareChoices, shareFigure } from "../../../view/ledger/reference-choices.js";
import { targetRows, targetTable } from "../../../view/ledger/reference-rows.js";
import { targetScenario } from "../../../view/ledger/reference-scenario.js";
import type { ReportFigures } from "../../../view/ledger/report-figures.js";
import { numberExplainer, type SourceFiles } from "../explainer.js";

interface TargetFacts {
  readonly tables: Tables;
  readonly report: ReportFigures;
  readonly use: Component<Scenario>;
  /** Read when one asks how a number came about. */
  readonly sources: SourceFiles;
}

/** What it takes for e-health to reach a share of health and care cost, from the scenario given. */
export function targetCard(facts: TargetFacts) {
  const { tables, report, use, sources } = facts;
  const { shareLabel, yearLabel } = report.text.target;
  const shares = shareChoices(report);
  // To begin with, the last year that rates change in.
  let choice = { share: first(shares).value, year: last(tables.baseline.breakpoints.slice(0, -1)) };
  let own: Scenario | null = null;
  const share = choiceSelect({
    label: shareLabel,
    choices: shares,
    onChange: (value) => set({ share: value }),
  });
  const year = choiceSelect({
    label: yearLabel,
    choices: yearChoices(tables.baseline),
    onChange: (value) => set({ year: value }),
  });
  const onAsk = numberExplainer(report.context, sources, ({ ofShare }, stated) => {
    const from = known(own);
    const { scenario } = targetScenario(from, choice, tables, report);
    const target = { ...choice, figure: shareFigure(choice.share, report) };
    return ofShare(stated, { tables, scenario }, { own: from, target });
  });
  const card = outlookCard(report.context, { controls: [share, year], onAsk, use });
  const table = element("div");
  const set = (change: Partial<typeof choice>) => {
    choice = { ...choice, ...change };
    share.update(choice.share);
    year.update(choice.year);
    if (own === null) return;
    const shown = targetOutlook(own, choice, facts);
    card.update(shown);
    replaceContent(table, [tableRegion(shown.table, { onAsk })]);
  };
  const update = (scenario: Scenario) => {
    own = scenario;
    set({});
  };
  return Object.assign(element("div", {}, [card, table]), { update });
}

/** The scenario that reaches the target, beside the report's, as lines and in the target's year. */
function targetOutlook(own: Scenario, choice: TargetChoice, { tables, report }: TargetFacts) {
  const { scenario, target } = targetScenario(own, choice, tables, report);
  const beside = {
    result: computeScenario(tables, scenario),
    presets: computePresets(tables, scenario),
    own: computeScenario(tables, own),
  };
  const inPrices = { ...report, context: withPrices(report.context, scenario.prices) };
  return {
    scenario,
    rows: targetRows(beside, target, inPrices),
    table: targetTable(beside, target, inPrices),
  };
}
