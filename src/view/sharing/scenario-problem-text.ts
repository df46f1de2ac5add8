import type { ProblemKind, ScenarioProblem } from "../../model/sharing/scenario-problem.js";
import type { ViewContext } from "../core/view-context.js";

type Texts = Readonly<Record<ProblemKind, (problem: ScenarioProblem) => string>>;

/** What is wrong with a field of a link or file, and what was expected, as a sentence. */
export function scenarioProblemText(
  problem: ScenarioProblem,
  { locale, format }: ViewContext,
): string {
  const limits = () => {
    const [min, max] = problem.expected.map((limit) => format.percent(Number(limit), 0));
    return { min, max };
  };
  const list = ({ expected }: ScenarioProblem) => expected.join(", ");
  const known = (word: string) =>
    problem.expected.length > 0 ? ` ${word}: ${list(problem)}.` : "";
  const nb: Texts = {
    unknownKey: ({ field }) => `«${field}» er ikke et felt vi kjenner.${known("Felt")}`,
    repeatedKey: ({ field }) => `«${field}» står flere ganger. Bare den første er lest.`,
    missing: ({ field }) => `«${field}» mangler.`,
    missingVersion: () => `Versjonen mangler. Denne siden leser versjon ${list(problem)}.`,
    futureVersion: ({ value }) =>
      `Laget i en nyere utgave (versjon ${value}) enn denne siden kan lese (versjon ${list(problem)}).`,
    notAVersion: ({ value }) => `«${value}» er ikke en versjon. Ventet: ${list(problem)}.`,
    unknownBaseline: ({ value }) =>
      `«${value}» er ikke et utgangspunkt vi har. Ventet: ${list(problem)}.`,
    unknownPreset: ({ value }) => `«${value}» er ikke et scenario. Ventet: ${list(problem)}.`,
    wrongCount: ({ value }) =>
      `«${value}» skulle hatt ${list(problem)} tall, ett per periode, skilt med komma.`,
    notANumber: ({ value }) =>
      `«${value}» inneholder noe som ikke er et tall. Skriv prosent med desimalpunktum, for eksempel 7.5.`,
    outOfRange: ({ value }) => `«${value}» er utenfor ${limits().min} til ${limits().max}.`,
    badPeriods: ({ value }) =>
      `«${value}» er ikke stigende årstall mellom ${problem.expected.join(" og ")}.`,
    unknownPopulation: ({ value }) =>
      `«${value}» er ikke en befolkningsframskriving vi har. Ventet: ${list(problem)}.`,
    unknownChoice: ({ value }) => `«${value}» er ikke et valg vi har. Ventet: ${list(problem)}.`,
    badGain: ({ value, expected }) =>
      `«${value}» er ikke en gevinst. Ventet: millioner kroner per år (høyst ${format.integer(Number(expected[0]))}) og et år fra ${expected[1]} til ${expected[2]}.`,
    notText: ({ value }) => `«${value}» er ikke en tekst som kan vises.`,
    tooLong: () => `Teksten er for lang. Det er plass til ${list(problem)} tegn.`,
    notAnObject: ({ value }) => `«${value}» er ikke et scenario.`,
  };
  const en: Texts = {
    unknownKey: ({ field }) => `“${field}” is not a field we know.${known("Fields")}`,
    repeatedKey: ({ field }) => `“${field}” is there more than once. Only the first is read.`,
    missing: ({ field }) => `“${field}” is missing.`,
    missingVersion: () => `The version is missing. This page reads version ${list(problem)}.`,
    futureVersion: ({ value }) =>
      `Made in a newer edition (version ${value}) than this page can read (version ${list(problem)}).`,
    notAVersion: ({ value }) => `“${value}” is not a version. Expected: ${list(problem)}.`,
    unknownBaseline: ({ value }) =>
      `“${value}” is not a baseline we have. Expected: ${list(problem)}.`,
    unknownPreset: ({ value }) => `“${value}” is not a scenario. Expected: ${list(problem)}.`,
    wrongCount: ({ value }) =>
      `“${value}” should have ${list(problem)} numbers, one a period, separated by commas.`,
    notANumber: ({ value }) =>
      `“${value}” holds something that is not a number. Write per cent with a decimal point, for example 7.5.`,
    outOfRange: ({ value }) => `“${value}” is outside ${limits().min} to ${limits().max}.`,
    badPeriods: ({ value }) =>
      `“${value}” is not rising years between ${problem.expected.join(" and ")}.`,
    unknownPopulation: ({ value }) =>
      `“${value}” is not a population projection we have. Expected: ${list(problem)}.`,
    unknownChoice: ({ value }) => `“${value}” is not a choice we have. Expected: ${list(problem)}.`,
    badGain: ({ value, expected }) =>
      `“${value}” is not a gain. Expected: million kroner a year (at most ${format.integer(Number(expected[0]))}) and a year from ${expected[1]} to ${expected[2]}.`,
    notText: ({ value }) => `“${value}” is not a text that can be shown.`,
    tooLong: () => `The text is too long. There is room for ${list(problem)} characters.`,
    notAnObject: ({ value }) => `“${value}” is not a scenario.`,
  };
  return (locale === "nb" ? nb : en)[problem.kind](problem);
}
