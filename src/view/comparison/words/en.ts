import type { ComparisonWords } from "./nb.js";

/** The texts of comparing scenarios in English. */
export const en: ComparisonWords = {
  controls: {
    chosen: "Scenarios compared",
    add: "Add",
    full: (most) => `There is room for ${most}. Remove one to add another.`,
    own: "Your scenario",
    reasonsLeftOut: (most) =>
      `The reasons are left out of the address, which would be longer than ${most} characters with them. They are in files and saved scenarios.`,
    open: "Open",
    remove: "Remove",
    linkField: "Link to a scenario",
    linkHint: "From “Share” or the address bar",
    addLink: "Add the link",
    file: "Open a file (.json or .xlsx)",
    from: "From",
    to: "To",
    differs: (letter) => `Other than in ${letter}`,
  },
  total: {
    title: ({ low, high, lowLetter, highLetter, year }) =>
      `From ${low} (${lowLetter}) to ${high} (${highLetter}) in ${year}`,
    source: (constant, start) =>
      `Billion kroner a year, ${constant}. ${start}. Source: OE 2022-78 and own calculation.`,
  },
  perInhabitant: {
    title: (whom, { low, high, lowLetter, highLetter, year }) =>
      `Per ${whom}: ${low} (${lowLetter}) to ${high} (${highLetter}) in ${year}`,
    mixedTitle: "The cost is divided by different age groups and can’t be compared",
    mixed: (text, whom) => `${text} per ${whom}`,
    mixedLabel: (text, ages) => `${text} (${ages})`,
    ages: { all: "all", "67plus": "67+", "80plus": "80+" },
    source: ({ whom, constant, start }) =>
      `Kroner per ${whom}, ${constant}. Population: Statistics Norway, each scenario’s projection. ${start}. Source: OE 2022-78, Statistics Norway and own calculation.`,
  },
  breakEven: {
    title: ({ low, high, lowLetter, highLetter, year }) =>
      `Share of staffing growth that e-health must save to cover its own growth: ${low} (${lowLetter}) to ${high} (${highLetter}) in ${year}`,
    source:
      "Break-even: per cent of staffing growth that e-health must make unnecessary to cover its own growth, in each year alone; present values are in the table. Source: OE 2022-78 ch. 4.3 and own calculation.",
  },
  difference: {
    title: ({ amount, isLess, from, to, year, largest }) =>
      `${to} costs ${amount} ${isLess ? "less" : "more"} than ${from} in ${year}; largest part: ${largest}`,
    bar: (from, to) => `${to} − ${from}`,
    none: (from, to) => `${from} and ${to} cost the same all the way`,
    source: (year, constant) =>
      `Billion kroner in ${year}, ${constant}. Before rounding the parts add up to the difference exactly, in whatever order they are counted. Source: OE 2022-78 and own calculation.`,
    caption: ({ from, to, year, kroner }) =>
      `${to} against ${from}: difference in ${year}, million ${kroner}`,
  },
  results: {
    caption: (year, constant) => `Results in ${year}, ${constant}`,
    start: (year, interval) => `Total ${year} (${interval})`,
    costs: "Yearly cost",
    key: "Key figures",
    growth: (year) => `Growth from ${year}`,
    perInhabitant: "Per inhabitant",
    perWhom: (whom) => `Per ${whom}`,
    shareOfCare: "Of health and care, assumed staffing",
    breakEven: "To be saved of staffing growth (break-even), one year",
    breakEvenPresent: "To be saved of staffing growth (break-even), present value",
  },
  assumptions: {
    caption: "Assumptions: real growth per year",
    cost: (year) => `Cost ${year}`,
    reason: "Reason",
    other: "Other",
    population: "Population",
    staffing: "Staffing",
    discountRate: "Discount rate",
    gains: (year) => `Other gains in ${year}`,
    populationOf: (vintage, alternative, whom) => `SSB ${vintage}, ${alternative}, per ${whom}`,
  },
};
