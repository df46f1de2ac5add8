import type { OwnWords } from "./nb.js";

export const en: OwnWords = {
  set: { name: "Show beside", own: "Own answers", example: "Constructed example" },
  answers: {
    title: "Fill in for your own organisation",
    help: "Answers are saved in this browser as you write, and checked only when you ask. Nothing is sent.",
    check: "Check the answer",
    json: "Download (JSON)",
    csv: "Download (CSV)",
    xlsx: "Download as a workbook (Excel)",
    remove: "Delete the answer",
    removed: "The answer is deleted.",
    replaced: "The answer is replaced.",
    undo: "Undo",
    fileName: "ict-ledger",
    drop: "Drop a filled-in answer here (Excel, JSON or CSV). It replaces the answer that is there.",
    progress: (done, all) => `Read ${done} of ${all} files`,
    reports: "What was read",
    row: (row, question) => `row ${row}, ${question}`,
    constructedFile:
      "The file is a constructed example. It has not been put in as your own answer.",
    severalAnswers:
      "The file has several answers. None was put in: the page shows one organisation.",
  },
  sentence: {
    none: "Fill in the form to see own key figures beside the report’s.",
    own: ({ spending, ofCost }) =>
      `The organisation spent ${spending} on ICT${ofCost === null ? "" : `, ${ofCost} of its operating cost`}.`,
    example: ({ spending, ofCost }) =>
      `Constructed example, no real organisation: ${spending} on ICT${ofCost === null ? "" : `, ${ofCost} of operating cost`}.`,
  },
  missing: "–",
  figures: {
    caption: { own: "Key figures, own answers", example: "Key figures, constructed example" },
    columns: { name: "Key figure", value: "Value" },
    spending: "ICT spending",
    fullTimeEquivalents: "ICT full-time equivalents",
    hiredShare: "Hired of ICT full-time equivalents",
  },
  shares: {
    caption: { own: "Distribution, own answers", example: "Distribution, constructed example" },
    columns: { group: "By", name: "What", share: "Share of spending" },
  },
  old: {
    caption: {
      own: "As before 2020, own answers, million kr",
      example: "As before 2020, constructed example, million kr",
    },
    columns: { name: "ICT area until 2019", cost: "Spending" },
    management: "IT management, finance and administration",
    unplaced: "Monitoring and continuity: place before 2020 not stated",
  },
  form: {
    intro: [
      "An organisation’s ICT spending by the method of IE-1085: ICT area and resource, operation and investment, hours and purpose.",
      "Fill in, save and drop the file on the ICT key figures page. The file is read in the browser; nothing is sent.",
    ],
    section: {
      organisation: { title: "The organisation", help: ["Figures from the annual report."] },
      operating: {
        title: "Operation",
        help: [
          "What was paid in the year, in million kroner, without depreciation and internal invoicing. Leave fields without a figure empty; write 0 where there is nothing.",
        ],
      },
      investment: { title: "Investment", help: ["What was paid in the year, in million kroner."] },
      hours: {
        title: "Hours",
        help: ["Hours worked in the year. They are turned into full-time equivalents."],
      },
      purpose: {
        title: "Run, grow and transform",
        help: ["Operation and investment divided into the three, in million kroner."],
      },
      comment: { title: "Comment", help: ["Explain what the checks find."] },
    },
    row: {
      name: "Name",
      year: "Year",
      revenue: "Operating revenue",
      operatingCost: "Operating cost",
      employees: "Employees",
      text: "Comment",
    },
    column: { answer: "Answer", hours: "Hours", mnok: "Amount", text: "Comment" },
    unit: { mnok: "million kr", hours: "hours", people: "", year: "" },
    group: { internal: "own staff", hired: "hired staff", released: "released staff" },
    finding: {
      nothingSpent: () => "All amounts are 0.",
      purposesDiffer: ({ sum, spending }) =>
        `Run, grow and transform are ${sum} in all, while operation and investment are ${spending}.`,
      hoursWithoutCost: ({ group }) => `There are hours of ${group}, but no cost.`,
      costWithoutHours: ({ group }) => `There is cost of ${group}, but 0 hours.`,
      moreThanAllCost: ({ spending, limit }) =>
        `ICT operation at ${spending} is more than operating cost of ${limit}.`,
      moreThanRevenue: ({ spending, limit }) =>
        `ICT spending at ${spending} is more than revenue of ${limit}.`,
      moreFteThanEmployees: ({ fte, employees }) =>
        `The hours make ${fte} full-time equivalents, more than ${employees} employees.`,
    },
  },
};
