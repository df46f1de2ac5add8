import { choiceSelect } from "../../../components/core/choice-select.js";
import type { Component } from "../../../components/core/component.js";
import { element } from "../../../components/core/element.js";
import { outlookCard } from "../../../components/ledger/outlook-card.js";
import { known } from "../../../model/core/series.js";
import type { Tables } from "../../../model/core/tables.js";
import type { ReferenceChoice } from "../../../model/ledger/reference-scenarios.js";
import type { SpecialistGrowth } from "../../../model/ledger/specialist-growth.js";
import { computePresets, computeScenario } from "../../../model/result/scenario-result.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import { withPrices } from "../../../view/core/view-context.js";
import { categoryChoices, growthChoices } from "../../../view/ledger/reference-choices.js";
import { referenceRows } from "../../../view/ledger/reference-rows.js";
import { referenceScenario } from "../../../view/ledger/reference-scenario.js";
import type { ReportFigures } from "../../../view/ledger/report-figures.js";
import { numberExplainer, type SourceFiles } from "../explainer.js";

interface ReferenceFacts {
  readonly tables: Tables;
  readonly growth: SpecialistGrowth;
  readonly report: ReportFigures;
  readonly use: Component<Scenario>;
  /** Read when one asks how a number came about. */
  readonly sources: SourceFiles;
}

/** E-health growing as the specialist service did, from the scenario it is updated with. */
export function referenceCard(facts: ReferenceFacts) {
  const { tables, report, use, sources } = facts;
  const { text } = report;
  let choice: ReferenceChoice = { kind: "asPaid", category: null };
  let own: Scenario | null = null;
  const kinds = choiceSelect({
    label: text.reference.choiceLabel,
    choices: growthChoices(report),
    onChange: (kind) => set({ kind }),
  });
  const growing = choiceSelect({
    label: text.reference.categoryLabel,
    choices: categoryChoices(report),
    onChange: (category) => set({ category }),
  });
  const onAsk = numberExplainer(report.context, sources, ({ ofReference }, stated) => {
    const { scenario } = referenceOutlook(known(own), choice, facts);
    return ofReference(stated, { tables, scenario, published: report.published }, report.context);
  });
  const card = outlookCard(report.context, { controls: [kinds, growing], onAsk, use });
  const set = (change: Partial<ReferenceChoice>) => {
    choice = { ...choice, ...change };
    kinds.update(choice.kind);
    growing.update(choice.category);
    if (own !== null) card.update(referenceOutlook(own, choice, facts));
  };
  const update = (scenario: Scenario) => {
    own = scenario;
    set({});
  };
  return Object.assign(element("div", {}, [card]), { update });
}

/** The scenario that grows so, beside the report's. */
function referenceOutlook(
  own: Scenario,
  choice: ReferenceChoice,
  { tables, growth, report }: ReferenceFacts,
) {
  const scenario = referenceScenario(own, choice, growth, report);
  const beside = {
    result: computeScenario(tables, scenario),
    presets: computePresets(tables, scenario),
  };
  const inPrices = { ...report, context: withPrices(report.context, scenario.prices) };
  return { scenario, rows: referenceRows(beside, choice, growth[choice.kind], inPrices) };
}
