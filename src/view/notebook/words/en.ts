import type { NotebookWords } from "./nb.js";

export const en: NotebookWords = {
  year: "Year",
  source:
    "Source: own calculation. The model’s numbers build on OE 2022-78 (Oslo Economics and BearingPoint) and Statistics Norway.",
  caption: (title, unit) => (unit === "" ? title : `${title}, ${unit}`),
  span: ({ name, from, firstYear, to, lastYear }) =>
    `${name}: ${from} (${firstYear}) to ${to} (${lastYear})`,
  point: (name, value, year) => `${name}: ${value} (${year})`,
  missing: (name, years) => `${name} lacks ${years}`,
  badValue: ({ label, text, min, max, usual }) =>
    `The link has “${text}” for “${label}”, which goes from ${min} to ${max}. It stands at ${usual}.`,
  badLink: (field, problem) => `The link can’t be read at “${field}”: ${problem}`,
  badLinkAgain: "The link can’t be read, as said above.",
  problemTitle: "These notebooks could not be read",
  none: "There are no notebooks yet. Make one with: npm run notebook -- my-notebook",
};
