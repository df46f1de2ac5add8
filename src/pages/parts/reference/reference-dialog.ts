import { dialog } from "../../../components/core/dialog.js";
import { element } from "../../../components/core/element.js";
import { carryQuery } from "../../../components/core/page/carry-query.js";
import { sitePath } from "../../../components/core/page/site-path.js";
import { outlookButtons } from "../../../components/ledger/outlook-use.js";
import type { Tables } from "../../../model/core/tables.js";
import { specialistGrowth } from "../../../model/ledger/specialist-growth.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import type { PublishedResult } from "../../../model/sources/published.js";
import type { Store } from "../../../state/workspace.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import { coreWords } from "../../../view/core/words/index.js";
import { reportFigures } from "../../../view/ledger/report-figures.js";
import type { LedgerWords } from "../../../view/ledger/words/index.js";
import type { SourceFiles } from "../explainer.js";
import { referenceCard } from "./reference-card.js";
import { targetCard } from "./target-card.js";

/** What a reference is used for where a scenario is made. */
interface ReferenceUse {
  readonly tables: Tables;
  /** The scenario that references start from. */
  readonly scenario: Pick<Store<Scenario>, "subscribe">;
  /** Its growth and reasons are to be the scenario's. */
  readonly onTake: (reference: Scenario) => void;
  /** It is to stand as a line beside, by its name. */
  readonly onHold: (reference: Scenario) => void;
  readonly sources: SourceFiles;
  /** Why no more can be held; null where there is room. */
  readonly full: string | null;
}

/**
 * The window of references: growth as the specialist health service had it, and what its share of
 * costs would take. Opens over the page; closes when one is used. Fetched when it is first asked for.
 */
export function referenceDialog(
  context: ViewContext,
  published: readonly PublishedResult[],
  { tables, scenario, onTake, onHold, sources, full }: ReferenceUse,
): void {
  const report = reportFigures(published, context);
  const text = report.text.onScenario;
  const act = (onClick: (reference: Scenario) => void) => (reference: Scenario) => {
    made.close();
    onClick(reference);
  };
  const hold = { text: text.hold, onClick: act(onHold) };
  const use = () =>
    outlookButtons(
      [{ text: text.take, onClick: act(onTake) }, ...(full === null ? [hold] : [])],
      full,
    );
  const growth = specialistGrowth(report.value, tables.prices);
  const cards = [
    referenceCard({ tables, growth, report, use: use(), sources }),
    targetCard({ tables, report, use: use(), sources }),
  ];
  const made = dialog(
    { title: text.title, close: coreWords(context.locale).close, class: "reference-dialog" },
    [
      element("p", { text: text.intro }),
      element("div", { class: "reference-pair" }, cards),
      moreLink(context, text),
    ],
  );
  made.open();
  const stop = scenario.subscribe((now) => {
    for (const card of cards) card.update(now);
  });
  made.node.addEventListener("close", () => {
    stop();
    made.node.remove();
  });
}

function moreLink({ locale }: ViewContext, { more }: LedgerWords["onScenario"]): HTMLElement {
  const path = coreWords(locale).pages.keyFigures.path.split("/").at(-1) ?? "";
  const link = element("a", { href: sitePath(locale, path), text: more });
  carryQuery(link);
  return element("p", {}, [link]);
}
