import type { StaffingWords } from "./nb.js";

/** The texts of the staffing alternative, in English. */
export const en: StaffingWords = {
  assumption: {
    need: ({ cost, isCare, year, growth, targetYear }) =>
      `${cost} ${isCare ? "for care services " : ""}in ${year} and ${growth} more needed by ${targetYear}`,
    shape: {
      even: "even growth",
      reference: "growth spread as in Statistics Norway’s reference path",
    },
    realGrowth: (growth) => `${growth} real growth a year in cost per full-time equivalent`,
  },
  staffing: {
    title: {
      yearly: ({ share, year, also }) =>
        `E-health covers its own growth if it saves ${share} of staffing growth in ${year}, ${also}`,
      sum: ({ share, year, also }) =>
        `E-health covers its own growth if it saves ${share} of staffing growth summed to ${year}, ${also}`,
      present: ({ share, year, also }) =>
        `E-health covers its own growth if it saves ${share} of staffing growth to ${year} as present value, ${also}`,
    },
    also: {
      present: (share) => `or ${share} as present value`,
      yearly: (share, year) => `or ${share} in ${year} alone`,
    },
    nothingMore: {
      present: () => "and nothing as present value",
      yearly: (year) => `and nothing in ${year} alone`,
    },
    moreThanAll: {
      yearly: (share, year) =>
        `Not even all of staffing growth in ${year} covers e-health’s own growth: break-even is ${share}`,
      sum: (share, year) =>
        `Not even all of staffing growth summed to ${year} covers e-health’s own growth: break-even is ${share}`,
      present: (share, year) =>
        `Not even all of staffing growth to ${year}, as present value, covers e-health’s own growth: break-even is ${share}`,
    },
    noGrowth: {
      yearly: (year) =>
        `E-health costs no more in ${year} than at the start, or other gains cover its growth`,
      sum: (year) =>
        `E-health costs no more in all to ${year} than without growth, or other gains cover it`,
      present: (year) =>
        `E-health costs no more to ${year}, as present value, than without growth, or other gains cover it`,
    },
    summary: ({ year, ehealth, staffing }) =>
      `To ${year}: extra cost of e-health ${ehealth}, extra cost of staffing ${staffing}.`,
    counted: {
      yearly: (year) => `more than in ${year}`,
      sum: (year) => `more than in ${year}, summed up to each year`,
      present: (year) => `more than in ${year}, summed up to each year as present value in ${year}`,
    },
    source: ({ counted, prices, assumption }) =>
      `Billion kroner ${counted}, ${prices}. Staffing: ${assumption}. Source: OE 2022-78 ch. 4.3, Statistics Norway and own calculation.`,
    caption: (counted, prices) => `Million kroner ${counted}, ${prices}`,
  },
};
