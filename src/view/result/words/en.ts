import type { ResultWords } from "./nb.js";

/** The texts of results in English. */
export const en: ResultWords = {
  inYear: (year) => ` in ${year}`,
  total: {
    showSpan: "Show 80% interval",
    title: ({ direction, start, span, end, firstYear }) =>
      `The cost ${{ up: "rises", down: "falls", same: "goes" }[direction]} from ${start} (${span}) in ${firstYear} to ${end}`,
    scenario: ({ line, year, span, spanName }) => `${line} · ${spanName} in ${year}: ${span} bn kr`,
    source: ({ prices, year, interval }) =>
      `Billion kroner a year, ${prices}. Uncertainty in ${year}, ${interval}. Source: Oslo Economics and BearingPoint (OE 2022-78) and own calculation.`,
  },
  today: "today",
  start: ({ year, cost, interval }) => `Cost in ${year}: ${cost} (${interval})`,
  perInhabitant: {
    title: ({ whom, start, end, firstYear }) =>
      `Per ${whom}: from ${start} in ${firstYear} to ${end}`,
    source: ({ whom, prices, start, vintage, alternative }) =>
      `Kroner per ${whom}, ${prices}. ${start}. Population: Statistics Norway, ${vintage} projection, ${alternative}. Source: OE 2022-78, Statistics Norway and own calculation.`,
    caption: (whom, prices) => `Kroner per ${whom}, ${prices}`,
  },
  categories: {
    title: ({ name, amount, year }) => `${name} grows most to ${year}, by ${amount}`,
    noGrowth: (year) => `No category costs more in ${year} than at the start`,
    source: (prices) =>
      `Billion kroner a year, ${prices}. Thin lines: low, medium and high growth. Source: OE 2022-78 and own calculation.`,
    handle: (category, span) => `${category}, growth per year ${span}`,
    handleInTotal: (handle) => `${handle}, in the main chart`,
    totalChange: ({ amount, year }) => `Total ${year}: ${amount}`,
    handleValue: ({ rate, cost, year }) => `${rate} a year, ${cost} in ${year}`,
    caption: (kroner) =>
      `Growth per year in each period, and cost in million ${kroner} at its start and end`,
    growth: "Growth per year",
    start: "At start",
    end: "At end",
  },
  waterfall: {
    title: ({ name, period, amount }) => `The largest contribution: ${name} ${period}, ${amount}`,
    noGrowth: (firstYear, lastYear) => `No category grows from ${firstYear} to ${lastYear}`,
    source: (prices, start) =>
      `Billion kroner, ${prices}, each number rounded by itself. ${start}. Source: OE 2022-78 and own calculation.`,
    change: "Change",
  },
  keyFigures: {
    same: (preset) => `same as ${preset}`,
    change: (amount, preset) => `against ${preset.toLowerCase()}: ${amount}`,
    cost: (year) => `Cost in ${year}`,
    factor: (year) => `Growth from ${year}`,
    from: (cost, interval) => `from ${cost} (${interval})`,
    perInhabitant: (whom) => `Per ${whom}`,
    shareOfCare: "Of health and care",
    ofAssumed: ({ cost, growth, targetYear }) =>
      `over ${cost}: assumed staffing, ${growth} more needed by ${targetYear}`,
    breakEven: (present) =>
      `of staffing growth to be saved to cover its own growth; as present value ${present}`,
    nothingToSave: "covers its own growth without saving",
    presentToSave: (present) =>
      `covers its own growth without saving; as present value must save ${present}`,
    nothing: "nothing",
  },
  sentence: {
    headline: ({ whose, cost, span, spanName }) =>
      `With ${whose}, e-health costs ${cost} (${spanName}: ${span})`,
    cost: ({ headline, comparison, perInhabitant, whom }) =>
      `${headline}, ${comparison}: ${perInhabitant} per ${whom}.`,
    named: (name) => `“${name}”`,
    own: "your scenario",
    breakEven: ({ share, year, present }) =>
      `It covers its own growth in ${year} if it saves ${share} of staffing growth, or ${present} as present value of all years.`,
    breakEvenInYear: ({ share, year }) =>
      `It covers its own growth in ${year} if it saves ${share} of staffing growth. As present value of all years it need save nothing.`,
    breakEvenPresent: ({ year, present }) =>
      `It covers its own growth in ${year} without saving, but as present value of all years it must save ${present} of staffing growth.`,
    moreThanAll: "More than all of staffing growth can’t be saved.",
    same: (year) => `the same as in ${year}`,
    less: (change, year) => `${change} less than in ${year}`,
    more: (change, year) => `${change} more than in ${year}`,
    nearlyTwice: (year) => `nearly twice as much as in ${year}`,
    justOverTwice: (year) => `just over twice as much as in ${year}`,
    times: (times, year) => `${times} times as much as in ${year}`,
  },
};
