import type { MethodWords } from "./nb.js";

const bothMediums =
  "The report states {total2050Medium} in chapter 4.2 and {total2050MediumChapter43} in chapter 4.3 for the same.";
const highTotal = "Projection with the report’s high growth.";
const operatingPlusInvestment =
  "Operating cost and investment per inhabitant times the inhabitants on 1 January 2017 (Statistics Norway).";
const parts = "Sum of the parts.";
const levels = "The report’s figures for the two years.";
const rest = "100% less the other part.";
const gap = "The difference between the two figures as printed.";
const vat =
  "Operating cost with and without the old VAT rules gives {ours}. Chapter 3 has {ieVatEffect2020Chapter3}, chapter 3.6 {ieVatEffect2020}.";
const real = "1 + growth in current prices, over 1 + the report’s inflation, less 1.";
const hired =
  "Chapter 3.5 states {ieHiredFteSouthEast2019} in 2019 and {ieHiredFteSouthEast2020} in 2020.";

export const en: MethodWords = {
  total2021:
    "Sum of the four categories. Two of them are reconstructed from this and four other figures.",
  statutory2021: "Used as the baseline of national solutions.",
  statutoryShare2021: "National solutions over the sum of the categories.",
  ehr2021: "Used as the baseline of electronic health records.",
  shareOfHealthSpending2021: "Sum of the categories over municipal spending on health and care.",
  healthSpending2021: "Used as the cost of staffing in 2021.",
  total2050Low: "Projection with the report’s low growth.",
  total2050Medium: bothMediums,
  total2050MediumChapter43: bothMediums,
  total2050High: highTotal,
  total2050HighSummary: highTotal,
  growthFactor2050Medium: "Cost in 2050 with medium growth over the cost in 2021.",
  otherGrowth2050: "The medium rates of table 4-4 multiplied together to 2050.",
  perInhabitant2021: "Cost in 2021 over the inhabitants on 1 January 2022.",
  perInhabitant2050Medium:
    "Our cost in 2050 over Statistics Norway’s main alternative for 2050. The report’s {total2050MediumChapter43} gives {perInhabitant2050Medium} only with more inhabitants than that: Statistics Norway’s population of 2060 fits.",
  nationalGrowth2021To2024: "First period of table 4-3, the same in all scenarios.",
  staffingGrowth2060: "Used as the growth in staffing need.",
  staffingExtraCost2060:
    "Spending in 2021 times the growth in need. The report says {staffingGrowth2060}, so this is a floor.",
  survey2017Low: operatingPlusInvestment,
  survey2017High: operatingPlusInvestment,
  specialistTotal2020: "Total ICT spending in IE-1085, which also covers national bodies.",
  specialistTrusts2020: "ICT spending of the health regions in IE-1085.",
  specialistTimesMunicipal:
    "ICT spending of the health regions in IE-1085 over our sum for the municipalities.",
  specialistShare2020:
    "IE-1085 states {ieShareOfCost2020} of operating cost and {ieShareOfRevenue2020} of revenue. OE divided by total cost from Statistics Norway.",
  gartnerShare:
    "Gartner’s median, share of operating cost, in IE-1085. The average share of revenue there is {ieGartnerShareOfRevenue2020}.",
  municipalitiesReporting: "Number of municipalities in table 3-1.",
  sampleInhabitants: "Sum of the inhabitants in table 3-1.",
  sampleShareOfPopulation:
    "The inhabitants of table 3-1 over Norway’s on 1 January 2021 (Statistics Norway).",
  smallMunicipalitiesShare2022: "The report’s two counts over each other.",
  smallMunicipalitiesInSample: "Small municipalities in table 3-1.",
  smallMunicipalitiesInSampleShare: "Small municipalities in table 3-1 over all in the table.",
  ieRegionsFigure6: "The figure in the report’s summary.",
  ieRegionsGrowth2020: levels,
  ieShareOfRevenueGap2020: "{ieShareOfRevenue2020} less {ieGartnerShareOfRevenue2020} is {ours}.",
  ieShareOfCostGap2020: gap,
  ieRegionsOwnShare2020: rest,
  ieTotal2020: "The health regions and the national bodies added up.",
  ieNationalGrowth2020: "From total spending less the health regions’ in 2019.",
  ieTotalGrowth2020: levels,
  ieHealthSector2020: "Total spending and the estimate of the municipal sector added up.",
  ieDirectorateDevelopment2020: parts,
  ieNhnStaffHiredShare2020: rest,
  ieSouthEastHiredFteChange2020: hired,
  ieSouthEastHiredFteGrowth2020:
    "Belongs to {ieSouthEastHiredFteChange2020}, which chapter 3.5 contradicts: {ieHiredFteSouthEast2019} in 2019 and {ieHiredFteSouthEast2020} in 2020 give {ours}.",
  ieCentralHiredFteGrowth2020: levels,
  ieFtePerEmployeeChange: levels,
  ieRegionsAlone2020:
    "The health regions’ spending less private non-profit hospitals and national bodies.",
  ieVatEffect2020Chapter3: vat,
  ieVatEffect2020: vat,
  ieHiredFte2020: parts,
  ieHiredFte2019: parts,
  ieHiredFteChange2020: levels,
  ieInflation2012To2020:
    "The consumer price index of 2020 over that of 2012, each with one decimal as Statistics Norway prints it. We have them from a secondary source.",
  ieSpendingRealGrowth2012To2020:
    "Follows when the estimated VAT is added in 2020: ({ieRegionsAlone2020} + {ieVatEffect2020}) / ({ieRegionsAlone2020} / (1 + {ieSpendingGrowth2012To2020})) / (1 + {ieInflation2012To2020}) − 1 = {ours}. Growth in current prices is then read as without the VAT in 2020.",
  ieOperatingRealGrowth: real,
  ieInvestmentGrowth: levels,
  ieInvestmentRealGrowth: real,
};
