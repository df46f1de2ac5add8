import type { SurveyWords } from "./nb.js";

export const en: SurveyWords = {
  solution: {
    ePrescription: "E-prescription",
    prescriptionModule: "Prescription module",
    medicationList: "Patient’s medication list",
    kjernejournal: "Summary care record (Kjernejournal)",
    welfareTechnology: "Welfare technology",
    welfareTechnologyHub: "Welfare technology hub",
    helsenorge: "HelseNorge",
    digihelse: "Digihelse",
    digihelsestasjon: "Digihelsestasjon",
    ehr: "Electronic health records",
    norskHelsenett: "Norsk helsenett (beyond statutory costs)",
    emergencyNetwork: "Emergency network for health",
    otherNational: "Other national e-health solutions",
    otherOwn: "Other",
  },
  group: {
    welfareTechnology: "Welfare technology",
    ehr: "Health records",
    other: "Other",
    general: "General costs",
  },
  kind: { operating: "Operation", investment: "Investment", implementation: "Implementation" },
  source: { invoiced: "Invoiced", internal: "Own work" },
  mode: { short: "Short: four groups", full: "Full: every solution" },
  form: {
    about: {
      title: "About the answer",
      help: [
        "The short form asks about four groups of costs, the full one about every solution. You can switch at any time: what you have typed stays.",
      ],
    },
    use: {
      title: "Solutions in use",
      help: [
        "Answer for the end of the year. If the municipality has no costs beyond the statutory payment to Norsk helsenett, answer no to own costs: then no amounts are asked for.",
      ],
    },
    cost: {
      title: (name) => `Costs: ${name}`,
      help: [
        "Amounts in kroner without VAT. Type 0 where the cost is nil, and leave the field empty if you don’t know.",
        "Leave out: time spent using the solutions (writing records, filling dispensers), rosters and fleet management, general practitioners, child welfare and social services, solutions made for covid-19. Include: procurement, training, operation and administration.",
        "Give own work as full-time equivalents or as wage cost, not both. The statutory payment to Norsk helsenett is known and is not to be entered.",
      ],
      general: [
        "What can’t be tied to one solution: IT department, data centre, inter-municipal cooperation, strategy and budgets for e-health.",
      ],
    },
    gain: {
      title: "Gains (optional)",
      help: [
        "Municipalities asked for gains beside the costs (the report’s appendix B.1.3). They are no part of the costs.",
      ],
    },
    item: {
      municipality: "Municipality",
      year: "Year",
      mode: "Form",
      handover: "Who answered what, and what should the next one know?",
    },
    column: {
      answer: "Answer",
      inUse: "In use?",
      firstYear: "First used this year?",
      ownCosts: "Own costs?",
      invoiced: "Invoiced",
      fte: "Full-time equivalents",
      wages: "Wage cost",
      comment: "What lies behind?",
      savedFte: "Saved full-time equivalents",
      avoided: "Avoided costs",
      quality: "Quality, in words",
    },
    unit: { nok: "kr", fte: "FTE" },
    sheet: { about: "Description", use: "Use", cost: "Costs" },
    intro: [
      "Survey of the municipality’s costs of e-health in health and care services, by the method of report OE 2022-78 (appendix A). The form has four sheets: description, use, costs and definitions.",
    ],
    definitions: [
      { term: "Own costs", text: "Costs beyond the statutory payment to Norsk helsenett." },
      {
        term: "Statutory payment",
        text: "Laid down in the regulation on standards and national e-health solutions. The amount is known and is not to be entered.",
      },
      {
        term: "Invoiced",
        text: "Invoices for goods and services that can be tied to e-health, such as licences and bought or leased medicine dispensers. Without VAT.",
      },
      {
        term: "Time, wage cost",
        text: "The employees’ own work, as full-time equivalents or as wage cost. Give one of them for the same work. Time is turned into kroner by a general wage cost.",
      },
      {
        term: "Operating and investment",
        text: "As the costs are entered in the municipality’s accounts.",
      },
      {
        term: "Implementation",
        text: "What it takes to make new solutions work: procurement, training, project. Running support and training in solutions that are in use already are operating costs.",
      },
      {
        term: "General costs",
        text: "Costs that can hardly be tied to one solution, such as a data centre or employees in IT.",
      },
      {
        term: "Adaptations",
        text: "Entered under the measure that sets them off: if the record system must be adapted to kjernejournal, the cost is kjernejournal’s.",
      },
      {
        term: "Time spent using",
        text: "The time it takes to use the solutions, such as writing records or filling dispensers, is left out. Training is included.",
      },
      {
        term: "Left out",
        text: "Child welfare and social services, general practitioners, administrative solutions such as rosters and fleet management, solutions made for covid-19.",
      },
    ],
  },
  finding: {
    doubleCount: () =>
      "Both time and wages are given. If they are the same work it counts twice; wages hold.",
    hiddenCost: () => "There are costs here that are not counted, as the answer is no.",
    farFromLastYear: ({ change = "" }) => `The total cost has changed ${change} since last year.`,
    farFromOthers: ({ own = "", median = "" }) =>
      `The total cost is ${own} per inhabitant; the median of other answers is ${median}.`,
  },
  answers: {
    choose: "Answer",
    none: "No answers yet",
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
      `${count} answers for this year. At least three from municipalities of different size are needed to scale.`,
    sentence: ({ year, total, low, high, answers }) =>
      `${answers} answers scaled to the country give ${total} in ${year}, with a 95 per cent interval from ${low} to ${high}.`,
    constructed: "Constructed example: ",
    statutory: (statutory) =>
      `Of this, ${statutory} is the statutory payment to Norsk helsenett, added as known.`,
    statutoryForecast: (statutory) =>
      `Of this, ${statutory} is the statutory payment to Norsk helsenett, projected from 2021 by the report’s forecast and the municipal deflator.`,
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
    constructedSource: "Source: constructed example, not reported numbers. Kroner of the year.",
  },
  scatter: {
    all: "Total",
    name: "Cost",
    title: ({ what, fixed, perInhabitant }) =>
      `${what}: ${fixed} fixed and ${perInhabitant} per inhabitant`,
    summary: (count) =>
      `Scatter chart of ${count} municipalities: inhabitants against cost, with the line and its 95 per cent band.`,
    x: "Inhabitants",
    y: "Million kr",
    none: "Too few answers to draw a line",
    columns: {
      municipality: "Municipality",
      inhabitants: "Inhabitants",
      cost: "Cost",
      fitted: "Line",
      residual: "Residual",
      leverage: "Leverage",
      cook: "Cook’s distance",
    },
    caption: "The municipalities’ cost and distance from the line, million kr",
    unit: "million kr",
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
  influence: {
    caption: "The country’s cost without one answer, million kr",
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
    text: "All pages then start from this cost, and say so. Links that were sent before keep their baseline.",
    constructed:
      "The example is made up: the pages are marked with it, and the numbers are for trying alone.",
    impossible:
      "This year can’t be the baseline: one of the costs is not above zero, or there are too few answers.",
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
    unit: "bn kr",
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
