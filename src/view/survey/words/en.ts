import type { SurveyWords } from "./nb.js";

export const en: SurveyWords = {
  surveyed: (year, count) =>
    `The report itself builds on figures for ${year} from ${count} municipalities.`,
  group: {
    welfareTechnology: "Welfare technology",
    ehr: "Health records",
    other: "Other",
    general: "General costs",
  },
  kind: { operating: "Operation", investment: "Investment", implementation: "Implementation" },
  source: { invoiced: "Invoiced", internal: "Own work" },
  answers: {
    choose: "Answer",
    none: "No answers yet",
    replaced: (name) => `${name} (older answer, not counted)`,
    unnamed: "No municipality",
    create: "New answer",
    carry: "Copy to the next year",
    remove: "Delete the answer",
    removed: "The answer is deleted.",
    undo: "Undo",
    check: "Check the answer",
    workbook: "Download the form (Excel)",
    json: "Download all (JSON)",
    csv: "Download all (CSV)",
    fileName: "e-health-survey",
    drop: "Drop filled-in answers here (Excel, JSON or CSV), many at once",
    progress: (done, all) => `Read ${done} of ${all} files`,
    reports: "What was read",
    row: (row, question) => `row ${row}, ${question}`,
    constructedFile: "The file is a constructed example. It was not put among the answers.",
  },
  set: {
    name: "Which answers are scaled",
    own: "Own answers",
    example: "Constructed example",
    mark: "Constructed example: the numbers are made up to show the method. No municipality has reported them.",
    year: "Year",
    wage: "Wage cost per full-time equivalent",
    wageSource: (wage) =>
      `Default: ${wage}, mean annual wage in municipalities in 2020 (KS, TBSK), without social costs. The report does not print the wage cost it used.`,
    wageExpectation: "kroner per full-time equivalent",
    wageExample: "700 000",
    wageSpan: "Wage",
  },
  result: {
    tooFew: (count) =>
      `Answers for this year: ${count}. At least three from municipalities of different size are needed to scale.`,
    repeated: ({ year, names }) =>
      `More than one answer for ${year} from ${names}: only the one that was changed last is counted.`,
    others: (count) => (count === 1 ? "one other municipality" : `${count} other municipalities`),
    sentence: ({ year, total, low, high, answers }) =>
      `${answers} answers scaled to the country give ${total} in ${year}, with a 95 per cent interval from ${low} to ${high}.`,
    constructed: "Constructed example – ",
    statutory: (statutory) =>
      `Of this, ${statutory} is the statutory payment to Norsk helsenett, added as known.`,
    statutoryForecast: (statutory) =>
      `Of this, ${statutory} is the statutory payment to Norsk helsenett, projected from 2021 by the report’s medium growth and the municipal deflator.`,
    negative:
      "The interval reaches below zero: it says that answers are too few and too unlike, not that the cost could be negative.",
    simple: (simple) =>
      `Simple scaling, cost per inhabitant times all inhabitants, would give ${simple}. The report rejects it because it takes for granted that no costs are fixed (ch. 3.3.1).`,
    tracking: {
      above: (year) => `${year} lies above the report’s medium growth.`,
      below: (year) => `${year} lies below the report’s medium growth.`,
      within: "The difference is within the interval, and may be due to the sample.",
      beyond: "Medium growth lies outside the interval.",
    },
    source: (answers, year) =>
      `Source: ${answers} answers for ${year}, scaled by least squares (OE 2022-78, ch. 3.3). Kroner of the year.`,
    constructedSource: (year) =>
      `Source: constructed example for ${year}, not reported numbers. Kroner of the year.`,
  },
  scatter: {
    all: "Total",
    name: "Cost",
    title: ({ what, fixed, perInhabitant }) =>
      `${what}: ${fixed} fixed and ${perInhabitant} per inhabitant`,
    summary: (count) =>
      `Scatter chart of ${count} municipalities: inhabitants against cost, with the line and its 95 per cent band.`,
    x: "Inhabitants",
    y: "million kr",
    band: "The band is the line’s 95 per cent interval.",
    none: "Too few answers to draw a line",
    columns: {
      municipality: "Municipality",
      inhabitants: "Inhabitants",
      cost: "Cost",
      fitted: "Line",
      residual: "Distance from the line",
      leverage: "Leverage",
      cook: "Cook’s distance",
    },
    caption: "The municipalities’ cost and distance from the line, million kr",
    unit: "million kr",
  },
  residual: {
    name: "Residuals",
    above: ({ name, by }) => `Furthest from the line: ${name}, ${by} above`,
    below: ({ name, by }) => `Furthest from the line: ${name}, ${by} below`,
    summary: (count) =>
      `Scatter chart of ${count} municipalities: inhabitants against distance from the line. If the residuals are normal, 95 in 100 are expected within the band.`,
    y: "Distance from the line, million kr",
    band: "If the residuals are normal, 95 in 100 are expected within the band.",
  },
  split: {
    caption: "The country’s cost by group, million kr with 95 per cent interval",
    group: "Group",
    parts: "Each part by itself, M kr with a 95 per cent interval",
    source: "Payment",
    kind: "Cost",
    total: "Total",
    low: "Lower",
    high: "Upper",
  },
  explained: {
    total: "Everything with the statutory payment",
    low: "Lower end, everything with the statutory payment",
    high: "Upper end, everything with the statutory payment",
    asked: "those who have answered",
    withNext: (count) => `those who have answered, and ${count} suggested`,
  },
  influence: {
    caption: "The country’s cost without one answer, million kr, and its place on the line",
    without: "Without",
    total: "Country",
    change: "Change",
  },
  representation: {
    title: "Who has answered?",
    caption: {
      size: "Answers by inhabitants",
      centrality: "Answers by centrality (Statistics Norway, 1 is most central)",
      county: "Answers by county",
    },
    kind: { size: "Inhabitants", centrality: "Centrality", county: "County" },
    from: (limit) => `from ${limit}`,
    unknown: "No class at Statistics Norway",
    all: "All",
    answered: "Have answered",
    share: "Share",
    shareUnit: "fraction",
  },
  next: {
    caption: "The next ten to ask, and what the interval is then expected to be",
    place: "No.",
    width: "Width against today",
    inhabitants: "Inhabitants",
    municipality: "Municipality",
  },
  bias: {
    title: "Bias: what no arithmetic shows",
    help: "The report says which way each bias pulls, not how far (ch. 3.4.3). Set what you believe; it stands beside the interval and is never mixed into it.",
    ahead: "Those who answered are ahead: the estimate is too high by",
    forgotten: "Costs are forgotten: the estimate is too low by",
    general: "General costs are counted twice: too high by",
    expectation: "a share in per cent",
    example: "10",
    span: (low, high) => `With this the estimate lies from ${low} to ${high}.`,
    none: "No bias is set.",
  },
  baseline: {
    use: (year) => `Use ${year} as the baseline`,
    text: "The pages that show scenarios then start from this cost, and say so. Links that were sent before keep their baseline.",
    constructed:
      "The example is made up: the pages are marked with it, and the numbers are for trying alone.",
    impossible:
      "This year can’t be the baseline: one of the costs is not above zero, or there are too few answers.",
  },
  gains: {
    title: (year) => `Gains from own answers for ${year}`,
    help: (wage) =>
      `Full-time equivalents saved (at ${wage} each) and avoided costs, per inhabitant of the municipalities that gave them, times all inhabitants. The report gives no way to scale gains. Do not enter the same saved time as saved staffing growth too: it would count twice.`,
    offer: ({ name, amount, answers, share }) =>
      `${name}: ${amount} a year (answers: ${answers}, of municipalities with ${share} of the inhabitants)`,
    tooFew: ({ name, answers, share, fewest }) =>
      `${name}: answers: ${answers}, of municipalities with ${share} of the inhabitants. We scale from ${fewest} answers on: with fewer, the country’s figure is only what one or two municipalities have said. The limit is ours.`,
    tooEarly: (year, start) =>
      `Own answers for ${year} tell of gains. They can’t be put to use here: a gain grows from the baseline’s year on, which is ${start}.`,
    use: (name) => `Put to use: ${name}`,
    used: "In use, from own answers",
    source: (year, answers) =>
      `Gain from survey ${year} (answers: ${answers}), scaled by inhabitants`,
  },
  growth: {
    caption: "Real growth per year between answer years, with an approximate 95 per cent interval",
    years: "Years",
    all: "All but the statutory payment",
  },
  tracking: {
    own: "Survey",
    summary: (years) =>
      `Line chart of ${years}: the survey’s cost with its 95 per cent interval, and the report’s low, medium and high growth from 2021.`,
    source:
      "Billion kroner of 2021 per year (municipal deflator). The band is the 95 per cent interval. Thin lines: the report’s growth from 2021. Source: own answers, OE 2022-78 and own calculation.",
    constructedSource:
      "Billion kroner of 2021 per year (municipal deflator). The band is the 95 per cent interval. Thin lines: the report’s growth from 2021. Source: constructed example, not reported figures.",
    unit: "bn 2021 kr",
  },
  series: {
    caption: "Cost per year in 2021 kroner (municipal deflator), million kr",
    year: "Year",
    total: "Survey",
    low: "Lower",
    high: "Upper",
    preset: (name) => `The report, ${name.toLowerCase()}`,
    growth: "Growth per year",
  },
};
