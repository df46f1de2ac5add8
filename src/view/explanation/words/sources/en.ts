import type { SourceExplanationWords } from "./nb.js";

const fitted =
  "The two costs that are not printed, welfare technology (x) and other solutions and costs (y), are those that meet the report’s five totals best: the differences, each over the step that the total is rounded to, are squared and added up, and that sum is to be least.";

/** The texts that explain how the reports are checked in English. */
export const en: SourceExplanationWords = {
  names: {
    categoryShare: (at) => `${at("category")} as a share of total cost in ${at("year")}`,
    categoryGrowth: (at) => `${at("category")}, growth ${at("from")}–${at("year")}`,
    inhabitantsAsked: (at) => `Inhabitants that the report’s figure of ${at("year")} asks for`,
    noGrowthYet: (at) => `Growth until ${at("year")}: none, it is the baseline`,
    roundedFrom: (at) =>
      `Outermost of what the report’s figure may be rounded from (${at("label")})`,
    fitDifference: (at) => `Difference from the report’s total of ${at("year")}`,
    categoryFactor: (at) =>
      `${at("category")} in ${at("year")} against ${at("from")}, ${at("label").toLowerCase()}`,
    leftOfTotal: (at) =>
      `Left for the two costs that are not printed, of the report’s figure (${at("label")})`,
    fittedWelfareTechnology: (at) => `${at("category")} in ${at("year")}`,
    fittedOther: (at) => `${at("category")} in ${at("year")}`,
    roundingStep: (at) => `The step that the report has rounded to (${at("label")})`,
    solvedCost: (at) => `${at("category")} in ${at("year")}, outermost of what rounding allows`,
    roundedTotal: (at) => `Total cost in ${at("year")}, outermost of what rounding allows`,
    surveyedMunicipalities: () => "Municipalities in the report’s table 3-1",
    smallMunicipalities: () => "Small municipalities in the report’s table 3-1",
    smallShare: () => "Share of small municipalities in the report’s table 3-1",
    surveyedInhabitants: (at) =>
      `Inhabitants in ${at("year")}, the municipalities in the report’s table 3-1`,
    surveyedShare: (at) =>
      `Share of the country’s inhabitants in ${at("year")}, the municipalities in the report’s table 3-1`,
    inhabitantsSurveyed: (at) => `Inhabitants on 1 January ${at("year")}, ${at("label")}`,
  },
  formulas: {
    categoryShare: "The category’s cost over total cost in the same year.",
    categoryGrowth: "The cost in the last year over that in the first, less 1.",
    inhabitantsAsked:
      "The report’s cost over its cost per inhabitant, at an end of what that may be rounded from.",
    fitDifference: "Our total less the one that the report prints.",
    categoryFactor: "One krone that grows each year by the real growth of the period.",
    leftOfTotal: "The total less the two printed costs, each times its growth.",
    fittedWelfareTechnology: fitted,
    fittedOther: fitted,
    solvedCost:
      "The two costs that are not printed must give the totals of the last year by both low and high growth: two equations in two unknowns, solved for the one. Each of the four printed figures may be rounded from below or above. This is the outermost of the 16 combinations.",
    roundedTotal:
      "The sum of the four categories in the combination of roundings that is outermost. The four go together, so it is not the sum of the outermost of each.",
    surveyedMunicipalities: "Each municipality in the table counts as one.",
    smallMunicipalities:
      "Each municipality in the table with fewer inhabitants than the report’s limit for small municipalities counts as one.",
    smallShare: "The small municipalities in the table over all in it.",
    surveyedInhabitants: "The sum of the inhabitants of each municipality in the table.",
    surveyedShare: "The inhabitants of the municipalities in the table over the country’s.",
  },
};
