import type { MunicipalityExplanationWords } from "./nb.js";

/** The texts that explain a municipality's figures in English. */
export const en: MunicipalityExplanationWords = {
  names: {
    fixedShare: () => "Fixed share of the cost, alike in every municipality",
    placeCount: (at) => `Number of municipalities, ${at("label")}`,
    countryCount: () => "Number of municipalities in the country",
    placeCounted: (at) => `Population on 1 January ${at("year")}, ${at("label")}`,
    countryCounted: (at) => `Population on 1 January ${at("year")}, all municipalities`,
    placeAged: (at) => `Aged 80 and over on 1 January ${at("year")}, ${at("label")}`,
    ownAmount: (at) => `Own cost in ${at("year")}, ${at("category")}`,
    ownPopulationGrowth: (at) => `Own population growth per year, ${at("label")}`,
    costShare: (at) => `Share of the country’s cost in ${at("year")}, ${at("label")}`,
    fixedPart: (at) => `Fixed part of the estimate in ${at("year")}, ${at("label")}`,
    savedTogether: (at) =>
      `Saved by bearing the fixed cost as one in ${at("year")}, ${at("label")}`,
    placeCost: (at) => `Estimated cost in ${at("year")}, ${at("label")}`,
    placeCategory: (at) => `${at("category")} in ${at("year")}, ${at("label")}, estimate`,
    placeTotal: (at) => `Estimated cost in ${at("year")}, ${at("label")}`,
    placeFactor: (at) => `Cost in ${at("year")} against ${at("from")}, ${at("label")}`,
    placeGrowth: (at) => `Growth of the estimate ${at("from")}–${at("year")}, ${at("label")}`,
    placeDifference: (at) =>
      `Difference in ${at("year")} from the report’s nearest scenario, ${at("label")}`,
    ownCost: (at) => `${at("category")} in ${at("year")}, by own cost`,
    ownInPrices: (at) => `Own cost in ${at("from")} in ${at("year")} kroner, ${at("category")}`,
    placeInhabitants: (at) => `Population on 1 January ${at("year")}, ${at("label")}`,
    ownInhabitants: (at) => `Population on 1 January ${at("year")}, ${at("label")}`,
    placePerInhabitant: (at) => `Estimated cost per inhabitant in ${at("year")}, ${at("label")}`,
    aged80plus: (at) => `Share aged 80 and over on 1 January ${at("year")}, ${at("label")}`,
    shareOfInhabitants: (at) =>
      `Share of the country’s inhabitants on 1 January ${at("year")}, ${at("label")}`,
  },
  formulas: {
    costShare:
      "The fixed share by the number of municipalities, the rest by inhabitants. The report does not state how large the fixed share is.",
    fixedPart:
      "The fixed part of the estimate over all of it. The municipalities are taken together.",
    savedTogether:
      "The country’s cost times the fixed share, for all but one of the municipalities. It is arithmetic, not an estimate of what cooperation gives.",
    placeCost:
      "The country’s cost times the share. It is an estimate, not the municipality’s accounts.",
    placeCategory: "The country’s cost times the share.",
    placeTotal: "The sum of the four categories, with own figures where they are entered.",
    placeFactor: "The estimate of the last year over that of today.",
    placeGrowth: "The estimate in the last year over today’s, less 1.",
    placeDifference:
      "The estimate in the scenario less that in the one of the report’s three that is nearest in the country’s total cost.",
    ownCost: "The estimate scaled to meet the own cost in its year.",
    ownInPrices:
      "The cost over the price level in its own year. Where kroner of another year than the data’s are shown, it is multiplied by the price level in that.",
    placeInhabitants: "The last count, projected at the country’s pace.",
    ownInhabitants: "The last count, with own growth every year.",
    placePerInhabitant: "Estimated cost over inhabitants.",
    aged80plus: "Inhabitants aged 80 and over, over all.",
    shareOfInhabitants: "The inhabitants over all inhabitants of the country.",
  },
};
