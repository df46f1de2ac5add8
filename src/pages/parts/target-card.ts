import { choiceSelect } from "../../components/core/choice-select.js";
import { element } from "../../components/core/element.js";
import { tableRegion } from "../../components/figure/table-region.js";
import { outlookCard } from "../../components/ledger/outlook-card.js";
import { first, last } from "../../model/core/series.js";
import type { Tables } from "../../model/core/tables.js";
import { careCost } from "../../model/ledger/care-cost.js";
import { careGrowthAfter, municipalTarget } from "../../model/ledger/municipal-target.js";
import { computePresets, computeScenario } from "../../model/result/scenario-result.js";
import type { Scenario } from "../../model/scenario/scenario.js";
import { encodeLink } from "../../model/sharing/scenario-link.js";
import type { Store } from "../../state/workspace.js";
import { withPrices } from "../../view/core/view-context.js";
import { yearChoices } from "../../view/core/year-choices.js";
import { shareChoices } from "../../view/ledger/reference-choices.js";
import { targetRows, targetTable } from "../../view/ledger/reference-rows.js";
import { targetScenario } from "../../view/ledger/reference-scenario.js";
import type { ReportFigures } from "../../view/ledger/report-figures.js";

interface TargetFacts {
  readonly tables: Tables;
  /** The scenario that the address names. */
  readonly scenario: Store<Scenario>;
  readonly report: ReportFigures;
}

/** What it takes for e-health to reach a share of health and care cost, from the address. */
export function targetCard({ tables, scenario, report }: TargetFacts): HTMLElement {
  const { text } = report;
  const shares = shareChoices(report);
  // To begin with, the last year that rates change in.
  let choice = { share: first(shares).value, year: last(tables.baseline.breakpoints.slice(0, -1)) };
  const share = choiceSelect({
    label: text.target.shareLabel,
    choices: shares,
    onChange: (value) => set({ share: value }),
  });
  const year = choiceSelect({
    label: text.target.yearLabel,
    choices: yearChoices(tables.baseline),
    onChange: (value) => set({ year: value }),
  });
  const card = outlookCard(report.context, {
    linkText: text.reference.use,
    controls: [share, year],
  });
  const table = element("div");
  const set = (change: Partial<typeof choice>) => {
    choice = { ...choice, ...change };
    share.update(choice.share);
    year.update(choice.year);
    const own = scenario.get();
    const care = careCost(tables, own);
    const start = first(computeScenario(tables, own).projection.total);
    const target = municipalTarget(choice, care, start);
    const shown = targetScenario(own, target, careGrowthAfter(care, choice.year), report);
    const beside = {
      result: computeScenario(tables, shown),
      presets: computePresets(tables, shown),
    };
    const inPrices = { ...report, context: withPrices(report.context, shown.prices) };
    card.update({
      rows: targetRows(beside, target, inPrices),
      address: `./?${encodeLink(shown, tables)}`,
    });
    table.replaceChildren(tableRegion(targetTable(beside, target, inPrices)));
  };
  scenario.subscribe(() => set({}));
  return element("div", {}, [card, table]);
}
