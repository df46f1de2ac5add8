import { element } from "../../../components/core/element.js";
import { fetchPart } from "../../../components/core/fetch-part.js";
import type { Tables } from "../../../model/core/tables.js";
import type { Scenario } from "../../../model/scenario/scenario.js";
import type { Store } from "../../../state/workspace.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { SourceFiles } from "../explainer.js";
import { ownAnswers } from "./own-answers.js";
import type { SurveyFiles } from "./tracking-slot.js";

/**
 * Gains that this browser's survey answers tell of, offered to the scenario and never put into it
 * unasked. Empty, and nothing is read, while there are no answers.
 */
export function gainSlot(
  context: ViewContext,
  files: SurveyFiles & SourceFiles,
  { tables, scenario }: { readonly tables: Tables; readonly scenario: Store<Scenario> },
): HTMLElement {
  const node = element("div", { class: "gain-slot" });
  void fill();
  return node;

  async function fill() {
    const responses = await ownAnswers();
    if (responses.length === 0) return;
    const [part, read] = await Promise.all([
      fetchPart(() => import("./survey-gain-offer.js")),
      fetchPart(() => Promise.all([files.municipalities(), files.survey(), files.baseline()])),
    ]);
    if (part === null || read === null) return;
    const [municipalities, survey, baseline] = read;
    const ground = { municipalities, survey, baseline, prices: tables.prices };
    const start = tables.baseline.year;
    const offer = part.surveyGainOffer({ responses, start, ...ground }, scenario, files, context);
    if (offer !== null) node.replaceChildren(offer);
  }
}
