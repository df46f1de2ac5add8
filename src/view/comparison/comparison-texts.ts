import { type ComparisonProblem, comparisonLimits } from "../../model/comparison/comparison.js";
import type { Locale } from "../core/locale.js";
import type { ViewContext } from "../core/view-context.js";
import { scenarioProblemText } from "../sharing/scenario-problem-text.js";

/** Texts on the controls that choose what is compared. */
export interface ComparisonTexts {
  readonly chosen: string;
  readonly add: string;
  readonly full: string;
  readonly own: string;
  readonly open: string;
  readonly remove: string;
  readonly linkField: string;
  readonly linkHint: string;
  readonly addLink: string;
  readonly file: string;
  readonly unreadable: string;
  readonly from: string;
  readonly to: string;
  readonly differs: string;
}

const nb: ComparisonTexts = {
  chosen: "Scenarioer som sammenlignes",
  add: "Legg til",
  full: `Det er plass til ${comparisonLimits.max}. Ta bort ett for å legge til et annet.`,
  own: "Ditt scenario",
  open: "Åpne",
  remove: "Ta bort",
  linkField: "Lenke til et scenario",
  linkHint: "Lim inn en lenke fra «Del» eller fra adressefeltet",
  addLink: "Legg til lenken",
  file: "Åpne en fil (.json eller .xlsx)",
  unreadable: "Noe kunne ikke leses",
  from: "Fra",
  to: "Til",
  differs: "Avviker fra A",
};

const en: ComparisonTexts = {
  chosen: "Scenarios compared",
  add: "Add",
  full: `There is room for ${comparisonLimits.max}. Remove one to add another.`,
  own: "Your scenario",
  open: "Open",
  remove: "Remove",
  linkField: "Link to a scenario",
  linkHint: "Paste a link from “Share” or from the address bar",
  addLink: "Add the link",
  file: "Open a file (.json or .xlsx)",
  unreadable: "Something could not be read",
  from: "From",
  to: "To",
  differs: "Differs from A",
};

/** The texts of the compare page's controls in a language. */
export function comparisonTexts(locale: Locale): ComparisonTexts {
  return locale === "nb" ? nb : en;
}

/** What in a page's address could not be read, a sentence each. */
export function comparisonProblemTexts(
  problem: ComparisonProblem,
  context: ViewContext,
): readonly string[] {
  const isNb = context.locale === "nb";
  const { kind, text, fields } = problem;
  const { min, max } = comparisonLimits;
  if (kind === "pair")
    return [
      isNb
        ? `«pair=${text}» er ikke to av scenarioene. Ventet for eksempel pair=0-1.`
        : `“pair=${text}” is not two of the scenarios. Expected for example pair=0-1.`,
    ];
  if (kind === "tooMany")
    return [
      isNb
        ? `Lenken har ${text} scenarioer. De ${max} første vises.`
        : `The link has ${text} scenarios. The first ${max} are shown.`,
    ];
  if (kind === "tooFew")
    return [
      isNb
        ? `Lenken har ${text} lesbare scenarioer, og det trengs ${min}. Rapportens scenarioer vises i stedet.`
        : `The link has ${text} readable scenarios, and ${min} are needed. The report’s are shown instead.`,
    ];
  const head = isNb ? `Scenarioet «${text}» er utelatt.` : `The scenario “${text}” is left out.`;
  return [head, ...fields.map((field) => scenarioProblemText(field, context))];
}
