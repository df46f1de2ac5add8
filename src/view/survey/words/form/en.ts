import type { SurveyFormWords } from "./nb.js";

export const en: SurveyFormWords = {
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
  mode: { short: "Short: four groups", full: "Full: every solution" },
  about: {
    title: "About the answer",
    help: [
      "The short form asks about four groups of costs, the full one about every solution. You can switch at any time: what you have typed stays.",
    ],
  },
  known: {
    published: ({ amount, year }) =>
      `Known and not asked for: the statutory payment to Norsk helsenett, ${amount} for all municipalities in ${year} (OE 2022-78, ch. 3.4.1). It is added when the answers are scaled. The report does not say what each municipality pays.`,
    forecast: ({ amount, year }) =>
      `Known and not asked for: the statutory payment to Norsk helsenett, estimated at ${amount} for all municipalities in ${year} (the report’s medium growth and the municipal deflator). It is added when the answers are scaled. The report does not say what each municipality pays.`,
  },
  use: {
    title: "Solutions in use",
    help: [
      "Answer for the end of the year. If the municipality has no costs beyond the statutory payment to Norsk helsenett, answer no to own costs: then no amounts are asked for.",
    ],
  },
  cost: {
    title: (name) => `Costs: ${name}`,
    whyNot:
      "You have answered that this is not in use, or that you have no own costs for it. Its cost is then zero, and no amounts are asked for. Change the answer under “Solutions in use” if it is wrong.",
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
      "Several municipalities asked for gains beside the costs (the report’s appendix B.1.3). They are no part of the costs.",
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
    comment: "What lies behind? Comment",
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
  finding: {
    doubleCount: () =>
      "Both time and wages are given. If they are the same work it counts twice; wages hold.",
    hiddenCost: () => "There are costs here that are not counted, as the answer is no.",
    farFromLastYear: ({ change = "" }) => `The total cost has changed ${change} since last year.`,
    farFromOthers: ({ own = "", median = "" }) =>
      `The total cost is ${own} per inhabitant; the median of other answers is ${median}.`,
  },
};
