import type { UncertaintyExplanationWords } from "./nb.js";

/** The texts that explain figures of uncertainty in English. */
export const en: UncertaintyExplanationWords = {
  names: {
    drawsAbove: (at) => `Draws above ${at("label")} in ${at("year")}`,
    draws: () => "Draws in all",
    dependence: () => "Dependence between the categories",
    rankedDraw: (at) => `Draw no. ${at("label")} in rising order, ${at("year")}`,
    betweenRanks: () => "Place between the two draws",
    quantile: (at) => `${at("label")}% of the draws lie below in ${at("year")}`,
    chance: (at) => `Chance of more than ${at("label")} in ${at("year")}`,
    chanceOfFifty: (at) => `Of 50 outcomes so many have more than ${at("label")} in ${at("year")}`,
    oddsFor: (at) => `Odds to 1 for more than ${at("label")} in ${at("year")}`,
    oddsAgainst: (at) => `Odds to 1 against more than ${at("label")} in ${at("year")}`,
    bandWidth: (at) => `Width of the 80% interval in ${at("year")}`,
    namedWidth: (at) => `Width of the 80% interval in ${at("year")}, ${at("label")}`,
    widthAdded: (at) => `Effect on the width in ${at("year")} of “${at("label")}”`,
    driverLow: (at) => `Total cost in ${at("year")} with “${at("label")}” at the lower end`,
    driverHigh: (at) => `Total cost in ${at("year")} with “${at("label")}” at the upper end`,
    driverIndex: (at) => `Share of the variance in ${at("year")}, ${at("label")}`,
    driverChange: (at) =>
      `Change in the cost in ${at("year")} when only “${at("label")}” is drawn anew (the root of the mean of squares)`,
    driversSpread: (at) =>
      `Standard deviation of the cost in ${at("year")} when every input is drawn by itself`,
    rankedDraws: () => "Draws that are put in order",
    ranksTogether: (at) =>
      `Distance from the middle place, of “${at("label")}” times of the cost, summed over the draws`,
    rankSquares: (at) => `Distance from the middle place of “${at("label")}”, squared and summed`,
    totalRankSquares: (at) =>
      `Distance from the middle place of the cost in ${at("year")}, squared and summed`,
    rankCovariance: (at) => `Covariance of the places of “${at("label")}” and of the cost`,
    rankDeviation: (at) => `Standard deviation of the places, “${at("label")}”`,
    totalRankDeviation: (at) => `Standard deviation of the places, the cost in ${at("year")}`,
    driverRank: (at) =>
      `Rank correlation (Spearman) of “${at("label")}” with the cost in ${at("year")}`,
    lowEnd: (at) => `Lower end of the 80% interval ${at("from")}–${at("year")}, ${at("category")}`,
    highEnd: (at) => `Upper end of the 80% interval ${at("from")}–${at("year")}, ${at("category")}`,
    spreadBelow: (at) =>
      `Distance down to the lower end ${at("from")}–${at("year")}, ${at("category")}`,
    spreadAbove: (at) =>
      `Distance up to the upper end ${at("from")}–${at("year")}, ${at("category")}`,
    presetRate: (at) =>
      `Real growth per year ${at("from")}–${at("year")}, ${at("category")}, ${at("label")}`,
    growthLimit: () => "Utmost growth per year",
    surveyedStart: (at) => `${at("category")}, from the moved baseline`,
    surveyMultiple: () => "Surveyed costs over the estimate",
    surveyScale: () => "Effect on surveyed costs per unit of t",
    surveyedCost: () => "Surveyed costs in the baseline",
    intervalHigh: (at) => `Upper end of the 95% interval of the cost in ${at("year")}`,
    spanChance: () => "Chance that the number ends within the interval, given the assumptions",
    spanOdds: () => "Odds to 1 that the number ends within the interval",
    belowUpper: () => "Part of the draws that lie below the interval’s upper end",
    belowLower: () => "Part of the draws that lie below the interval’s lower end",
    intervalLevel: (at) =>
      `Part of such intervals that would hold the true cost in ${at("year")}, were new samples drawn again and again`,
    intervalLow: (at) => `Lower end of the 95% interval of the cost in ${at("year")}`,
    tLow: (at) => `Student’s t with ${at("label")} degrees of freedom: 10% lie below`,
    tHigh: (at) => `Student’s t with ${at("label")} degrees of freedom: 90% lie below`,
    tInterval: (at) =>
      `Student’s t with ${at("label")} degrees of freedom, at the end of the interval`,
  },
  formulas: {
    chance: "Draws above the limit over all draws. Each draw is a possible path.",
    chanceOfFifty: "The chance times fifty. In the answer the number is rounded to whole outcomes.",
    spanChance: "The part of the draws below the upper end less the part below the lower end.",
    spanOdds: "The chance over what is left to 1.",
    oddsFor:
      "The chance of it over the chance that it does not happen. The answer rounds the number.",
    oddsAgainst:
      "The chance that it does not happen over the chance of it. The answer rounds the number.",
    quantile:
      "The draws are put in rising order, and the number is taken between the two nearest. Each draw is a possible path.",
    bandWidth: "The upper end of the 80% interval less the lower end.",
    namedWidth: "The upper end of the 80% interval less the lower end.",
    widthAdded:
      "The width with the part less the width without it. All else is as it is set, and the draws are the same.",
    driverLow:
      "The sum of the four categories when only this input is moved to the lower end of its 80% interval. All else stays at your value.",
    driverHigh:
      "The sum of the four categories when only this input is moved to the upper end of its 80% interval. All else stays at your value.",
    driverIndex:
      "The change squared over twice the standard deviation squared: total Sobol index by Jansen’s formula. Every input is drawn by itself around your value, without dependence; then only this one is drawn anew while the others are held. It is an estimate.",
    driverRank:
      "Each draw has its place by size, for the input and for the cost; equal values share their places. The covariance of the places over the standard deviations of both.",
    rankCovariance: "The sum over the number of draws less one.",
    rankDeviation: "The square root of the sum over the number of draws less one.",
    totalRankDeviation: "The square root of the sum over the number of draws less one.",
    lowEnd: "Your rate less the distance down. That 10% of outcomes lie below is our reading.",
    highEnd: "Your rate plus the distance up. That 10% of outcomes lie above is our reading.",
    spreadBelow: "The report’s medium growth less its low growth, and never below zero.",
    spreadAbove: "The report’s high growth less its medium growth, and never below zero.",
    surveyedStart: "The cost times the ratio.",
    surveyMultiple:
      "One plus t times the effect, and never below zero. National solutions are not surveyed and count as certain.",
    surveyScale: "Half the 95% interval over t at its end, and over the sum of the surveyed costs.",
    surveyedCost: "The sum of the categories that are surveyed: all but national solutions.",
  },
};
