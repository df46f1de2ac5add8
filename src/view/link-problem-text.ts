import type { LinkProblem } from "../model/scenario-link.js";
import type { ViewContext } from "./view-context.js";

type Texts = Readonly<Record<LinkProblem["kind"], (problem: LinkProblem) => string>>;

/** What is wrong with a field of a link, and what was expected, as a sentence. */
export function linkProblemText(problem: LinkProblem, { locale, format }: ViewContext): string {
  const limits = () => {
    const [min, max] = problem.expected.map((limit) => format.percent(Number(limit), 0));
    return { min, max };
  };
  const list = ({ expected }: LinkProblem) => expected.join(", ");
  const nb: Texts = {
    unknownKey: ({ field }) => `«${field}» er ikke et felt vi kjenner. Felt: ${list(problem)}.`,
    repeatedKey: ({ field }) => `«${field}» står flere ganger. Bare den første er lest.`,
    missingVersion: () => "Versjonen («v=1») mangler.",
    futureVersion: ({ value }) =>
      `Lenken er laget i en nyere utgave (v=${value}) enn denne siden kan lese (v=1).`,
    notAVersion: ({ value }) => `«${value}» er ikke en versjon. Ventet v=1.`,
    unknownPreset: ({ value }) => `«${value}» er ikke et scenario. Ventet: ${list(problem)}.`,
    wrongCount: ({ value }) =>
      `«${value}» skulle hatt ${list(problem)} tall, ett per periode, skilt med komma.`,
    notANumber: ({ value }) =>
      `«${value}» inneholder noe som ikke er et tall. Skriv prosent med desimalpunktum, for eksempel 7.5.`,
    outOfRange: ({ value }) =>
      `«${value}» har en vekst utenfor ${limits().min} til ${limits().max} per år.`,
    badPeriods: ({ value }) =>
      `«${value}» er ikke stigende årstall mellom ${problem.expected.join(" og ")}.`,
    unknownPopulation: ({ value }) =>
      `«${value}» er ikke en befolkningsframskriving vi har. Ventet: ${list(problem)}.`,
    unknownChoice: ({ value }) => `«${value}» er ikke et valg vi har. Ventet: ${list(problem)}.`,
    outsideLimits: ({ value, expected }) =>
      `«${value}» er utenfor ${expected[0]} til ${expected[1]} prosent.`,
    badGain: ({ value, expected }) =>
      `«${value}» er ikke en gevinst. Skriv millioner kroner per år (høyst ${format.integer(Number(expected[0]))}), komma, og et år fra ${expected[1]} til ${expected[2]}.`,
  };
  const en: Texts = {
    unknownKey: ({ field }) => `“${field}” is not a field we know. Fields: ${list(problem)}.`,
    repeatedKey: ({ field }) => `“${field}” is there more than once. Only the first is read.`,
    missingVersion: () => "The version (“v=1”) is missing.",
    futureVersion: ({ value }) =>
      `The link was made in a newer edition (v=${value}) than this page can read (v=1).`,
    notAVersion: ({ value }) => `“${value}” is not a version. Expected v=1.`,
    unknownPreset: ({ value }) => `“${value}” is not a scenario. Expected: ${list(problem)}.`,
    wrongCount: ({ value }) =>
      `“${value}” should have ${list(problem)} numbers, one a period, separated by commas.`,
    notANumber: ({ value }) =>
      `“${value}” holds something that is not a number. Write per cent with a decimal point, for example 7.5.`,
    outOfRange: ({ value }) =>
      `“${value}” has growth outside ${limits().min} to ${limits().max} a year.`,
    badPeriods: ({ value }) =>
      `“${value}” is not rising years between ${problem.expected.join(" and ")}.`,
    unknownPopulation: ({ value }) =>
      `“${value}” is not a population projection we have. Expected: ${list(problem)}.`,
    unknownChoice: ({ value }) => `“${value}” is not a choice we have. Expected: ${list(problem)}.`,
    outsideLimits: ({ value, expected }) =>
      `“${value}” is outside ${expected[0]} to ${expected[1]} per cent.`,
    badGain: ({ value, expected }) =>
      `“${value}” is not a gain. Write million kroner a year (at most ${format.integer(Number(expected[0]))}), comma, and a year from ${expected[1]} to ${expected[2]}.`,
  };
  return (locale === "nb" ? nb : en)[problem.kind](problem);
}
