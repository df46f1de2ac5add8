import type { MemoWords } from "./nb.js";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** The texts of the memo in English. */
export const en: MemoWords = {
  print: "Print or save as PDF",
  backToScenario: "Back to the scenario",
  reason: "Reason",
  link: "Open the scenario",
  qrName: "QR code to the scenario",
  date: (date) => day.format(date),
  beside: ({ name, cost, year, reasons }) =>
    `For comparison: ${name}, ${cost} in ${year}.${reasons === "" ? "" : ` ${reasons}.`}`,
  caption: (year) => `Cost in ${year}, and real growth a year`,
  amounts: (constant) => `All amounts are in ${constant}.`,
  population: (vintage, people) =>
    `Population: Statistics Norway’s projection from ${vintage}, ${people}.`,
  staffing: (assumptions) => `Staffing: ${assumptions}.`,
  breakEven: (discountRate) =>
    `Break-even is the part of the growth in staffing cost that e-health must make unnecessary to cover its own growth. Present value is at a rate of ${discountRate}.`,
};
