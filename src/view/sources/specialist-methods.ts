import type { specialistFormulas } from "../../model/sources/specialist-formulas.js";
import type { Locale } from "../core/locale.js";

type Methods = Readonly<Record<keyof typeof specialistFormulas, Readonly<Record<Locale, string>>>>;

const parts = { nb: "Sum av delene.", en: "Sum of the parts." };
const levels = {
  nb: "Rapportens tall for de to årene.",
  en: "The report’s figures for the two years.",
};
const rest = { nb: "100 % minus den andre delen.", en: "100% less the other part." };
const gap = {
  nb: "Differansen mellom de to tallene som trykt.",
  en: "The difference between the two figures as printed.",
};
const vat = {
  nb: "Driftskostnadene med og uten gamle momsregler gir {ours}. Kapittel 3 skriver {ieVatEffect2020Chapter3}, kapittel 3.6 {ieVatEffect2020}.",
  en: "Operating cost with and without the old VAT rules gives {ours}. Chapter 3 has {ieVatEffect2020Chapter3}, chapter 3.6 {ieVatEffect2020}.",
};
const real = {
  nb: "Vekst i løpende priser delt på rapportens prisstigning.",
  en: "Growth in current prices over the report’s inflation.",
};
const hired = {
  nb: "Kapittel 3.5 oppgir {ieHiredFteSouthEast2019} i 2019 og {ieHiredFteSouthEast2020} i 2020.",
  en: "Chapter 3.5 states {ieHiredFteSouthEast2019} in 2019 and {ieHiredFteSouthEast2020} in 2020.",
};

/**
 * How our value of each figure in IE-1085 is found, and why it differs where it does. `{id}`
 * stands for another published figure, `{ours}` for our value (see `methodText`).
 */
export const specialistMethods: Methods = {
  ieRegionsFigure6: {
    nb: "Tallet i rapportens sammendrag.",
    en: "The figure in the report’s summary.",
  },
  ieRegionsGrowth2020: levels,
  ieShareOfRevenueGap2020: {
    nb: "{ieShareOfRevenue2020} minus {ieGartnerShareOfRevenue2020} er {ours}.",
    en: "{ieShareOfRevenue2020} less {ieGartnerShareOfRevenue2020} is {ours}.",
  },
  ieShareOfCostGap2020: gap,
  ieRegionsOwnShare2020: rest,
  ieTotal2020: {
    nb: "Helseregionene og de nasjonale virksomhetene lagt sammen.",
    en: "The health regions and the national bodies added up.",
  },
  ieNationalGrowth2020: {
    nb: "Fra samlede utgifter minus helseregionenes i 2019.",
    en: "From total spending less the health regions’ in 2019.",
  },
  ieTotalGrowth2020: levels,
  ieHealthSector2020: {
    nb: "Samlede utgifter og anslaget for kommunesektoren lagt sammen.",
    en: "Total spending and the estimate of the municipal sector added up.",
  },
  ieDirectorateDevelopment2020: parts,
  ieNhnStaffHiredShare2020: rest,
  ieSouthEastHiredFteChange2020: hired,
  ieSouthEastHiredFteGrowth2020: hired,
  ieCentralHiredFteGrowth2020: levels,
  ieFtePerEmployeeChange: levels,
  ieRegionsAlone2020: {
    nb: "Helseregionenes utgifter uten private ideelle sykehus og nasjonale aktører.",
    en: "The health regions’ spending less private non-profit hospitals and national bodies.",
  },
  ieVatEffect2020Chapter3: vat,
  ieVatEffect2020: vat,
  ieHiredFte2020: parts,
  ieHiredFte2019: parts,
  ieHiredFteChange2020: levels,
  ieInflation2012To2020: {
    nb: "Konsumprisindeksen i vår tabell, der 2012 og 2020 kommer fra en annenhåndskilde.",
    en: "The consumer price index in our table, where 2012 and 2020 are from a secondary source.",
  },
  ieSpendingRealGrowth2012To2020: {
    nb: "{ieSpendingGrowth2012To2020} i løpende priser og {ieInflation2012To2020} prisstigning gir {ours}.",
    en: "{ieSpendingGrowth2012To2020} in current prices and inflation of {ieInflation2012To2020} give {ours}.",
  },
  ieOperatingRealGrowth: real,
  ieInvestmentGrowth: levels,
  ieInvestmentRealGrowth: real,
};
