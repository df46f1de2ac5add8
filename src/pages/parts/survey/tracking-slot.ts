import { element } from "../../../components/core/element.js";
import { fetchPart } from "../../../components/core/fetch-part.js";
import type { Baseline } from "../../../model/core/baseline.js";
import type { Prices } from "../../../model/core/prices.js";
import { answeredYears } from "../../../model/survey/about-questions.js";
import type { SurveyData } from "../../../model/survey/survey-data.js";
import type { ViewContext } from "../../../view/core/view-context.js";
import type { SourceFiles } from "../explainer.js";
import { ownAnswers } from "./own-answers.js";

/** What a survey is scaled with, read when there are answers to scale. */
export interface SurveyFiles {
  /** Arrow, as `src/data/municipalities.arrow.ts` writes it. */
  readonly municipalities: () => Promise<ArrayBuffer>;
  readonly survey: () => Promise<SurveyData>;
  /** The report's, whatever the page starts from. */
  readonly baseline: () => Promise<Baseline>;
}

/**
 * Where surveys run against the report's growth: this browser's own answers, or the constructed
 * example, marked, where the page starts from that. Empty, and nothing is read, until there are
 * answers of two years.
 */
export function trackingSlot(
  context: ViewContext,
  files: SurveyFiles & SourceFiles,
  { baseline, prices }: { readonly baseline: Baseline; readonly prices: Prices },
): HTMLElement {
  const node = element("div", { class: "tracking-slot" });
  void fill();
  return node;

  async function fill() {
    const isExample = baseline.survey?.constructed === true;
    const responses = isExample ? [] : await ownAnswers();
    if (!isExample && answeredYears(responses).length < 2) return;
    const [part, read] = await Promise.all([
      fetchPart(() => import("./survey-tracking.js")),
      fetchPart(() => Promise.all([files.municipalities(), files.survey(), files.baseline()])),
    ]);
    if (part === null || read === null) return;
    const [municipalities, survey, report] = read;
    const tables = { municipalities, survey, baseline: report, prices };
    const figure = part.surveyTracking(
      isExample ? survey.example : responses,
      tables,
      files,
      context,
    );
    if (figure !== null) node.replaceChildren(figure);
  }
}
