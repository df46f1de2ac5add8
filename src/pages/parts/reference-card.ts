import { choiceSelect } from "../../components/core/choice-select.js";
import { outlookCard } from "../../components/ledger/outlook-card.js";
import type { Tables } from "../../model/core/tables.js";
import type { SpecialistGrowth } from "../../model/ledger/specialist-growth.js";
import { computePresets, computeScenario } from "../../model/result/scenario-result.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { encodeLink } from "../../model/sharing/scenario-link.js";
import type { Store } from "../../state/workspace.js";
import { withPrices } from "../../view/core/view-context.js";
import { categoryChoices, growthChoices } from "../../view/ledger/reference-choices.js";
import { referenceRows } from "../../view/ledger/reference-rows.js";
import { type ReferenceChoice, referenceScenario } from "../../view/ledger/reference-scenario.js";
import type { ReportFigures } from "../../view/ledger/report-figures.js";

interface ReferenceFacts {
  readonly tables: Tables;
  /** The scenario that the address names. */
  readonly scenario: Store<Scenario>;
  readonly growth: SpecialistGrowth;
  readonly report: ReportFigures;
}

/** E-health growing as the specialist service did, from the scenario that the address names. */
export function referenceCard({ tables, scenario, growth, report }: ReferenceFacts): HTMLElement {
  const { text } = report;
  let choice: ReferenceChoice = { kind: "asPaid", category: null };
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
  const card = outlookCard(report.context, {
    linkText: text.reference.use,
    controls: [kinds, growing],
  });
  const set = (change: Partial<ReferenceChoice>) => {
    choice = { ...choice, ...change };
    kinds.update(choice.kind);
    growing.update(choice.category);
    const used = growth[choice.kind];
    const shown = referenceScenario(scenario.get(), choice, used, report);
    const result = computeScenario(tables, shown);
    const beside = { result, presets: computePresets(tables, shown) };
    const context = withPrices(report.context, shown.prices);
    const rows = referenceRows(beside, choice, used, { ...report, context });
    card.update({ rows, address: `./?${encodeLink(shown, tables)}` });
  };
  scenario.subscribe(() => set({}));
  return card;
}
