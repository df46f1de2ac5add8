import type { SourceWords } from "./nb.js";

/** The Norwegian words that places in a source are written with, and the English for them. */
const sectionWords: readonly (readonly [nb: RegExp, en: string])[] = [
  [/\bsammendrag\b/g, "summary"],
  [/\bkap\./g, "ch."],
  [/\btabell\b/g, "table"],
  [/\btil\b/g, "to"],
  [/\bog\b/g, "and"],
  [/\bnasjonale befolkningsframskrivinger\b/g, "national population projections"],
  [/\bkapitlene angitt per rad\b/g, "chapters stated in each row"],
  [/\bangitt per rad\b/g, "stated in each row"],
  [/\bper rad\b/g, "by row"],
];

/** The texts of the sources page in English. */
export const en: SourceWords = {
  controls: {
    verdict: "Verdict",
    report: "Report",
    bothReports: "Both reports",
    search: "Search the figures",
    shown: (shown, all) => `Showing ${shown} of ${all} figures`,
    none: "No figure matches the search.",
    figures: "Published figures and ours",
    figure: "Figure",
    published: "Published",
    tolerance: "Agrees within",
    ours: "Ours",
    source: "Source",
    place: "Place in the source",
    licence: "Licence",
    asOf: "As of",
    sureness: "Sureness",
    rows: "Rows",
    columns: (count) => `${count} columns`,
    column: "Column",
    meaning: "Content",
    unit: "Unit",
    download: "Download CSV",
    downloadTable: (title) => `Download CSV: ${title}`,
  },
  published: {
    verdict: {
      agrees: "Agrees",
      differs: "Differs",
      contradicts: "The report contradicts itself",
      input: "Used as it stands",
      quoted: "Only quoted",
    },
    compared: "All compared",
    all: "All figures",
    statement: ({ statementEn }) => statementEn,
    agreesByRounding: (method) =>
      `${method} Agrees once the rounding of the figures it is computed from is counted.`,
    sentence: ({ agrees, compared, differs, contradicts }) =>
      `${agrees} of the ${compared} figures we can check agree. ${differs} differ, and ${contradicts} are contradicted by other figures in the same report.`,
  },
  value: {
    qualifier: {
      exact: "",
      rounded: "",
      about: "about ",
      above: "just over ",
      moreThan: "more than ",
      below: "nearly ",
      lessThan: "less than ",
    },
    unit: {
      billion: " bn kr",
      mnok: " million kr",
      nok: " kr",
      share: "%",
      growth: "%",
      growthPerYear: "% a year",
      factor: " times",
      percentagePoints: " percentage points",
      count: "",
      fte: " full-time equivalents",
      hours: " hours",
      inhabitants: " inhabitants",
    },
    exactly: "exactly",
    span: (low, high) => `${low} to ${high}`,
  },
  baseline: {
    caption: (year) => `Cost in ${year}, million kroner`,
    columns: ["Category", "Cost", "Rounding allows", "Origin"],
    status: { published: "Printed in the report", reconstructed: "Reconstructed" },
  },
  fit: {
    caption: "The five published totals. Ours and the difference in million kroner",
    columns: ["Total", "The report", "Ours", "Difference"],
  },
  table: {
    title: ({ titleEn }) => titleEn,
    meaning: ({ descriptionEn }) => descriptionEn,
    units: { unit: "in the column “unit”" },
    section: (section) => sectionWords.reduce((text, [nb, en]) => text.replace(nb, en), section),
  },
};
