import type { municipalFormulas } from "../../model/sources/municipal-formulas.js";
import type { Locale } from "../core/locale.js";

type Methods = Readonly<Record<keyof typeof municipalFormulas, Readonly<Record<Locale, string>>>>;

const bothMediums = {
  nb: "Rapporten oppgir {total2050Medium} i kapittel 4.2 og {total2050MediumChapter43} i kapittel 4.3 for det samme.",
  en: "The report states {total2050Medium} in chapter 4.2 and {total2050MediumChapter43} in chapter 4.3 for the same.",
};
const highTotal = {
  nb: "Framskriving med rapportens høye vekst.",
  en: "Projection with the report’s high growth.",
};
const operatingPlusInvestment = {
  nb: "Drift og investering per innbygger ganger innbyggerne 1. januar 2017 (SSB).",
  en: "Operating cost and investment per inhabitant times the inhabitants on 1 January 2017 (Statistics Norway).",
};

/**
 * How our value of each figure in OE 2022-78 is found, and why it differs where it does. `{id}`
 * stands for another published figure, `{ours}` for our value (see `methodText`).
 */
export const municipalMethods: Methods = {
  total2021: {
    nb: "Sum av de fire kategoriene. To av dem er rekonstruert fra dette og fire andre tall.",
    en: "Sum of the four categories. Two of them are reconstructed from this and four other figures.",
  },
  statutory2021: {
    nb: "Brukes som utgangspunkt for nasjonale løsninger.",
    en: "Used as the baseline of national solutions.",
  },
  statutoryShare2021: {
    nb: "Nasjonale løsninger delt på summen av kategoriene.",
    en: "National solutions over the sum of the categories.",
  },
  ehr2021: {
    nb: "Brukes som utgangspunkt for journalløsninger.",
    en: "Used as the baseline of electronic health records.",
  },
  shareOfHealthSpending2021: {
    nb: "Summen av kategoriene delt på kommunenes utgifter til helse og omsorg.",
    en: "Sum of the categories over municipal spending on health and care.",
  },
  healthSpending2021: {
    nb: "Brukes som bemanningskostnad i 2021.",
    en: "Used as the cost of staffing in 2021.",
  },
  total2050Low: {
    nb: "Framskriving med rapportens lave vekst.",
    en: "Projection with the report’s low growth.",
  },
  total2050Medium: bothMediums,
  total2050MediumChapter43: bothMediums,
  total2050High: highTotal,
  total2050HighSummary: highTotal,
  growthFactor2050Medium: {
    nb: "Kostnad i 2050 med middels vekst delt på kostnad i 2021.",
    en: "Cost in 2050 with medium growth over the cost in 2021.",
  },
  otherGrowth2050: {
    nb: "Vekstratene i tabell 4-4, middels, ganget sammen til 2050.",
    en: "The medium rates of table 4-4 multiplied together to 2050.",
  },
  perInhabitant2021: {
    nb: "Kostnad i 2021 delt på innbyggerne 1. januar 2022.",
    en: "Cost in 2021 over the inhabitants on 1 January 2022.",
  },
  perInhabitant2050Medium: {
    nb: "Vår kostnad i 2050 delt på SSBs hovedalternativ for 2050. Rapportens tall følger bare om dens {total2050MediumChapter43} deles på folketallet i 2060.",
    en: "Our cost in 2050 over Statistics Norway’s main alternative for 2050. The report’s figure follows only if its {total2050MediumChapter43} is divided by the population of 2060.",
  },
  nationalGrowth2021To2024: {
    nb: "Første periode i tabell 4-3, lik i alle scenarioer.",
    en: "First period of table 4-3, the same in all scenarios.",
  },
  staffingGrowth2060: {
    nb: "Brukes som vekst i bemanningsbehovet.",
    en: "Used as the growth in staffing need.",
  },
  staffingExtraCost2060: {
    nb: "Utgiftene i 2021 ganger veksten i behovet. Rapporten skriver {staffingGrowth2060} og runder opp.",
    en: "Spending in 2021 times the growth in need. The report says {staffingGrowth2060} and rounds up.",
  },
  survey2017Low: operatingPlusInvestment,
  survey2017High: operatingPlusInvestment,
  specialistTotal2020: {
    nb: "Samlede IKT-utgifter i IE-1085, som også omfatter nasjonale virksomheter.",
    en: "Total ICT spending in IE-1085, which also covers national bodies.",
  },
  specialistTrusts2020: {
    nb: "Helseregionenes IKT-utgifter i IE-1085.",
    en: "ICT spending of the health regions in IE-1085.",
  },
  specialistTimesMunicipal: {
    nb: "Helseregionenes IKT-utgifter i IE-1085 delt på vår sum for kommunene.",
    en: "ICT spending of the health regions in IE-1085 over our sum for the municipalities.",
  },
  specialistShare2020: {
    nb: "IE-1085 oppgir {ieShareOfCost2020} av driftskostnadene og {ieShareOfRevenue2020} av driftsinntektene. OE delte på totalkostnader fra SSB.",
    en: "IE-1085 states {ieShareOfCost2020} of operating cost and {ieShareOfRevenue2020} of revenue. OE divided by total cost from Statistics Norway.",
  },
  gartnerShare: {
    nb: "Gartners median, andel av driftskostnader, i IE-1085. Snittet av driftsinntekter er der {ieGartnerShareOfRevenue2020}.",
    en: "Gartner’s median, share of operating cost, in IE-1085. The average share of revenue there is {ieGartnerShareOfRevenue2020}.",
  },
  municipalitiesReporting: {
    nb: "Antall kommuner i tabell 3-1.",
    en: "Number of municipalities in table 3-1.",
  },
  sampleInhabitants: {
    nb: "Sum av innbyggerne i tabell 3-1.",
    en: "Sum of the inhabitants in table 3-1.",
  },
  sampleShareOfPopulation: {
    nb: "Innbyggerne i tabell 3-1 delt på Norges innbyggere 1. januar 2021 (SSB).",
    en: "The inhabitants of table 3-1 over Norway’s on 1 January 2021 (Statistics Norway).",
  },
  smallMunicipalitiesShare2022: {
    nb: "De to antallene i rapporten delt på hverandre.",
    en: "The report’s two counts over each other.",
  },
  smallMunicipalitiesInSample: {
    nb: "Små kommuner i tabell 3-1.",
    en: "Small municipalities in table 3-1.",
  },
  smallMunicipalitiesInSampleShare: {
    nb: "Små kommuner i tabell 3-1 delt på alle i tabellen.",
    en: "Small municipalities in table 3-1 over all in the table.",
  },
};
