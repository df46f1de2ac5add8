import type { UncertaintyWords } from "./nb.js";

/** The texts of the uncertainty room in English. */
export const en: UncertaintyWords = {
  quantities: {
    label: "Show",
    choice: {
      cost: "Cost",
      perInhabitant: "Cost per inhabitant",
      breakEvenPresent: "Break-even, present value",
      breakEvenYearly: "Break-even, one year",
      municipality: "Our municipality",
    },
    subject: {
      cost: () => "the cost",
      perInhabitant: (whom) => `the cost per ${whom}`,
      breakEvenPresent: () => "the break-even share (present value)",
      breakEvenYearly: () => "the break-even share (one year)",
      municipality: () => "the cost",
    },
    subjectIn: (place) => `the cost in ${place}`,
    millions: "million kr",
    billions: "bn kr",
    kroner: "kr",
    sentence: {
      billions: (prices) => `Billion kroner a year, ${prices}.`,
      millions: (prices) => `Million kroner a year, ${prices}.`,
      kroner: (whom, prices) => `Kroner per ${whom}, ${prices}. Population without uncertainty.`,
      share: "Per cent of staffing growth.",
    },
    ofGrowth: "% of staffing growth",
  },
  fan: {
    kinds: { fan: "Fan", paths: "Nine paths", dots: "Fifty dots" },
    kind: "How uncertainty is shown",
    title: ({ chance, odds, subject, year, low, high }) =>
      `With these assumptions there is an ${chance} chance (odds ${odds} to 1) that ${subject} in ${year} is between ${low} and ${high}`,
    certain: ({ subject, year, value }) => `Without uncertainty ${subject} in ${year} is ${value}`,
    summary: ({ year, median, low, medium, high, own }) =>
      `${year}: as likely above as below ${median}. The report’s scenarios: low ${low}, medium ${medium}, high ${high}. Your scenario: ${own}.`,
    source: {
      fan: ({ unit, draws }) =>
        `${unit} The bands hold 30, 50, 80 and 95 per cent of ${draws} drawn paths. The lines are low, medium and high growth, and your scenario. Source: OE 2022-78 and own calculation.`,
      paths: ({ unit, draws }) =>
        `${unit} Nine of ${draws} drawn paths, each equally likely: one from each ninth, ordered by the last year. Source: OE 2022-78 and own calculation.`,
      dots: ({ unit, draws, year }) =>
        `${unit} Each dot is 2 per cent of ${draws} drawn paths in ${year}. Filled dots lie above the limit. Source: OE 2022-78 and own calculation.`,
    },
    caption: ({ subject, unit }) =>
      `Quantiles by year of ${subject}: so many per cent of the paths lie below. ${unit}`,
    percentile: (percent) => `${percent}%`,
    limit: (value) => `limit ${value}`,
    limitHandle: "Limit, drag up or down",
  },
  span: {
    sentence: ({ chance, odds, year, low, high }) =>
      `For ${year} the assumptions give an ${chance} chance (odds ${odds} to 1) of between ${low} and ${high}.`,
    low: "80% interval, lower end",
    high: "80% interval, upper end",
    source: ({ draws, rho }) =>
      `The shaded interval holds 80 per cent of the paths drawn. Dependence is set to ${rho} by us or by you, not by any source: see the Uncertainty page. Number of paths: ${draws}`,
  },
  sheet: {
    title: "Uncertainty of the cost: quantiles by year",
    drawn: ({ draws, rho, seed }) =>
      `${draws} paths drawn on the website, dependence ${rho}, draw no. ${seed}. The numbers are not calculated anew when the workbook is changed.`,
    setting: "Set as",
  },
  chance: {
    title: "How likely is it?",
    year: "Year",
    limit: "Limit",
    limitName: (subject) => `Limit for ${subject}`,
    what: "an amount or a share",
    question: ({ subject, year }) =>
      `How likely is it that ${subject} in ${year} is above the limit?`,
    answer: ({ percent, ofFifty, odds, subject, year, limit }) =>
      `${percent}: ${ofFifty} of 50 equally likely outcomes have ${subject} in ${year} above ${limit}. ${odds}`,
    percent: (percent) => `${percent} per cent`,
    lessThan: (percent) => `Less than ${percent} per cent`,
    moreThan: (percent) => `More than ${percent} per cent`,
    odds: {
      for: (odds) => `Odds ${odds} to 1 for.`,
      against: (odds) => `Odds ${odds} to 1 against.`,
    },
    none: (draws) => `None of ${draws} drawn paths.`,
    all: (draws) => `All of ${draws} drawn paths.`,
    breakEvenNote: ({ year, yearly, present }) =>
      `Break-even is how much of staffing growth e-health must save to cover its own growth. The middle path to ${year}: ${present} as present value of all the years, ${yearly} for the year alone.`,
    placeNote: ({ place }) =>
      `${place}: its share of the national cost follows population and the fixed share from the municipality page. Costs of its own count as certain in their year, growth of its own as the middle of the interval.`,
    choosePlace:
      "Choose a municipality on the municipality page to see how uncertain the cost is with you.",
  },
  layers: {
    title: "What the band consists of",
    width: ({ year, width }) => `The 80% interval in ${year} is ${width} wide.`,
    names: { growth: "Growth", dependence: "Dependence", baseline: "Baseline" },
    help: {
      growth:
        "The report’s low and high are read like this around your growth: 10 per cent of outcomes lie below low, and 10 per cent above high. That is our reading: the report does not say how likely they are.",
      dependence: (usual) =>
        `How far the categories grow in step. 0%: each by itself, and swings even out. 100%: all high or all low at once. No source says what it is: ${usual} to begin with is our choice.`,
      baseline: ({ year, low, high, level, freedom }) =>
        `The cost in ${year} is estimated at between ${low} and ${high} (${level}). It is drawn from Student’s t, a bell curve whose tails are the thicker the fewer answers it rests on (here ${freedom} degrees of freedom), and never below zero. The statutory payment for national solutions counts as certain.`,
    },
    states: {
      on: (name) => `with ${name}`,
      off: (name) => `without ${name}`,
      strength: (name, percent) => `${name} ${percent}`,
    },
    adds: {
      wider: (width) => `makes the interval ${width} wider`,
      narrower: (width) => `makes the interval ${width} narrower`,
    },
    wouldAdd: {
      wider: (width) => `off: would make the interval ${width} wider`,
      narrower: (width) => `off: would make the interval ${width} narrower`,
    },
    note: "The parts work together and do not sum to the width.",
    rho: "Dependence (ρ)",
    rhoWhat: "dependence in per cent",
    draws: "Number of paths",
    redraw: "Draw again",
    seed: (seed) => `Draw no. ${seed}`,
  },
  spreads: {
    title: "80% interval for each growth rate",
    help: "Drag the ends. The interval follows when you change the rate. Where you set none, the report’s distance from medium down to low and up to high holds.",
    low: (rate) => `${rate}, lower end of the 80% interval`,
    high: (rate) => `${rate}, upper end of the 80% interval`,
    span: ({ low, high }) => `${low} to ${high}`,
    reset: (rate) => `Back to the report’s interval: ${rate}`,
  },
  drivers: {
    title: ({ name, year, percent }) =>
      `${name} matters most to the uncertainty in ${year}: it has a hand in ${percent} of the variance`,
    nothing: "No uncertainty is switched on",
    summary: ({ name, low, high, year }) =>
      `${name} alone moves the cost in ${year} from ${low} to ${high}.`,
    source: ({ year, unit, points }) =>
      `Cost in ${year}, ${unit}. Bars: each input alone from the lower to the upper end of its 80% interval, the others at your value. Share: how much of the variance (the spread, squared) the input has a hand in, alone or with others: total Sobol index by Jansen’s formula, estimated from ${points} points where each input is drawn by itself, also when dependence is above zero. Shares may sum to more than 100%. r: rank correlation, how closely the cost follows the input, from −1 to 1. Source: OE 2022-78 and own calculation.`,
    rate: ({ category, span }) => `${category} ${span}`,
    baseline: (year) => `Baseline ${year}`,
    heads: {
      input: "Input",
      low: "Low end",
      high: "High end",
      index: "Share of variance",
      rank: "Rank correlation",
    },
    caption: ({ year, unit }) => `What drives the cost in ${year}. ${unit}`,
    indexHead: "Share of variance",
    rankHead: "r",
    barHead: (year) => `Cost in ${year}`,
  },
  basis: {
    title: "What the band rests on",
    restsOn: "The band rests on",
    restsOnItems: ({ year, low, high, level }) => [
      "the report’s growth rates, whose low and high we read so that 10 per cent of outcomes lie below low and 10 per cent above high. The report calls them expressions of possible developments, not an answer key, and gives no probabilities",
      "that a category that grows more than expected does so in every period",
      "a dependence between the categories that you choose yourself",
      `the statistical uncertainty of the survey: ${low}–${high} in ${year} (${level})`,
    ],
    leavesOut: "The band does not take into account",
    leavesOutItems: [
      "a biased sample: municipalities that had come far were more willing to take part. That pulls towards an estimate that is too high (ch. 3.4.3)",
      "biased reporting: if it is biased, the report thinks it most likely that municipalities reported too low costs. That pulls towards an estimate that is too low (ch. 3.4.3)",
      "costs under the wrong item: may be counted twice, and then pull towards an estimate that is too high (ch. 3.4.3)",
      "breaks: new solutions, laws or suppliers that are in none of the report’s three scenarios",
      "population, prices and staffing needs, which follow your scenario without uncertainty",
    ],
    soRead:
      "Read the band as “given the assumptions”, not as how sure we are. Always see it beside the three scenarios.",
  },
  problems: {
    title: "Something about uncertainty in the link could not be read",
  },
};
