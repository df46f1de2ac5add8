import type { SavingWords } from "./nb.js";

/** The texts of what e-health must save, in English. */
export const en: SavingWords = {
  staffingFigures: {
    extraStaffing: (year) => `Extra staffing ${year}`,
    extraEhealth: (year) => `Extra e-health ${year}`,
    factorFrom: ({ factor, cost, year, interval }) =>
      `${factor} from ${cost} in ${year} (${interval})`,
    breakEven: (year) => `Break-even ${year}`,
    breakEvenPresent: (span) => `Break-even, present value ${span}`,
    undiscounted: (share) => `${share} undiscounted`,
    netEffect: (year, saved) => `Net ${year} if ${saved} is saved`,
    presentValue: (amount) => `${amount} present value`,
  },
  staffingSentence: {
    breakEven: ({ whose, year, share, amount, staff }) =>
      `With ${whose}, e-health covers its own growth in ${year} if it makes ${share} of staffing growth unnecessary: ${amount} or about ${staff} full-time equivalents.`,
    present: ({ firstYear, year, present }) =>
      `As present value ${firstYear}–${year} it must save ${present}.`,
    presentAlone: ({ firstYear, year, present }) =>
      `As present value ${firstYear}–${year} it must still save ${present} of staffing growth.`,
    nothingPresent: (firstYear, year) =>
      `As present value ${firstYear}–${year} it need save nothing.`,
    paid: ({ whose, year, firstYear }) =>
      `With ${whose}, e-health covers its own growth in ${year} without saving staff: it costs no more than in ${firstYear}, or other gains cover its growth.`,
    report: ({ cost, floor, targetYear, ours, path, pathCost, firstYear, theirs }) =>
      `The report writes “more than ${floor}” growth in need by ${targetYear}: ${floor} is the least it can be. ${cost} times ${floor} is ${ours} more a year in ${targetYear}. Statistics Norway’s reference path gives ${path} from ${firstYear}, which is ${pathCost}. The report writes “in the order of” ${theirs} (OE 2022-78 ch. 4.3, Statistics Norway Reports 2019/12). The need is that of state and municipalities together, and the ${cost} include e-health too.`,
  },
  breakEven: {
    title: ({ peakYear, peak, end, lastYear }) =>
      end === null
        ? `Break-even is highest in ${peakYear}: ${peak}`
        : `Break-even is highest in ${peakYear}, ${peak}, and ${end} in ${lastYear}`,
    nothing: "E-health covers its own growth every year without saving staff",
    source: ({ assumption, discountRate, isUsual }) =>
      `Per cent of staffing growth that e-health must make unnecessary. Staffing: ${assumption}. Present value at ${discountRate} (${isUsual ? "R-109/2021" : "chosen here"}). Full-time equivalents by care services’ expenditure per full-time equivalent, which is not a wage. Source: OE 2022-78, Statistics Norway and own calculation.`,
    unit: "% of staffing growth",
    toSave: "To be saved",
  },
  financing: {
    state: "The state",
    gains: "Other gains",
    mustSave: "Left to save",
    uncovered: "Uncovered",
    share: "Of staffing growth",
    noFreshMoney: "Without fresh money,",
    freshMoney: (share) => `When the state pays ${share} of the growth,`,
    title: ({ start, amount, year, staff }) =>
      `${start} saved staff must cover ${amount} in ${year}: about ${staff} full-time equivalents`,
    nothingToSave: (start, year) => `${start} e-health need not save staff in ${year}`,
    source: (year, prices) =>
      `Billion kroner more than in ${year}, ${prices}. Fresh money or gains: OE 2022-78 ch. 4.3. Source: OE 2022-78, Statistics Norway and own calculation.`,
    caption: (year, prices) => `Million kroner more than in ${year}, ${prices}`,
  },
  effectMap: {
    title: ({ share, amount, isGain, when }) =>
      `If e-health saves ${share} of staffing growth, ${amount} is ${isGain ? "left over" : "lacking"} ${when}`,
    needed: ({ share, amount, when }) =>
      `If ${share} of staffing growth is saved, e-health covers its own growth ${when}; without, ${amount} is lacking`,
    nothingSaved: ({ amount, isGain, when }) =>
      `Without saved staff, ${amount} is ${isGain ? "left over" : "lacking"} ${when}`,
    when: {
      yearly: (year) => `in ${year}`,
      sum: (year) => `in all to ${year}`,
      present: (year) => `in present value to ${year}`,
    },
    summary: ({ year, measure, share, effect }) =>
      `Net effect of e-health in ${year}, ${measure}, by growth in its cost and the share of staffing growth saved. Your point: ${share} saved gives ${effect}.`,
    source: ({ year, measure, prices, step }) =>
      `Saved staffing costs and other gains less extra cost of e-health in ${year} (${measure}), billion kroner, ${prices}. Each colour spans ${step}. Source: OE 2022-78, Statistics Norway and own calculation.`,
    beyondCost: {
      low: (year) =>
        `The scenario costs less in ${year} than the report’s low growth, so its point stands at the edge of the map; the numbers are the scenario’s own.`,
      high: (year) =>
        `The scenario costs more in ${year} than the report’s high growth, so its point stands at the edge of the map; the numbers are the scenario’s own.`,
    },
    beyondShare: (most) =>
      `More than ${most} is saved, which is the most that the map shows, so its point stands at the edge of the map; the numbers are the scenario’s own.`,
    point: "Your point in the map",
    pointValue: (share, effect) => `${share} of staffing growth saved, net ${effect}`,
    rowTitle: "Share of staffing growth saved",
    curve: "Here e-health covers its own growth",
    sides: { above: "covers it", below: "does not cover it" },
    legend: (unit) => `Net, ${unit}`,
    caption: (year, prices) => `Net effect in ${year}, million kroner, ${prices}`,
    saved: "Saved",
  },
};
