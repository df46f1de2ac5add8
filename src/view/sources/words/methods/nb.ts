import type { CheckId, DerivedId } from "../../../../model/sources/published-check.js";

const bothMediums =
  "Rapporten oppgir {total2050Medium} i kapittel 4.2 og {total2050MediumChapter43} i kapittel 4.3 for det samme.";
const highTotal = "Framskriving med rapportens høye vekst.";
const operatingPlusInvestment =
  "Drift og investering per innbygger ganger innbyggerne 1. januar 2017 (SSB).";
const parts = "Sum av delene.";
const levels = "Rapportens tall for de to årene.";
const rest = "100 % minus den andre delen.";
const gap = "Differansen mellom de to tallene som trykt.";
const vat =
  "Driftskostnadene med og uten gamle momsregler gir {ours}. Kapittel 3 skriver {ieVatEffect2020Chapter3}, kapittel 3.6 {ieVatEffect2020}.";
const real = "1 + veksten i løpende priser, delt på 1 + rapportens prisstigning, minus 1.";
const hired =
  "Kapittel 3.5 oppgir {ieHiredFteSouthEast2019} i 2019 og {ieHiredFteSouthEast2020} i 2020.";

/**
 * How our value of each figure is found, and why it differs where it does. `{id}` stands for another
 * published figure, `{ours}` for our value (see `methodText`). Figures in IE-1085 that only follow from
 * others in it have theirs in `derivations`.
 */
export const nb = {
  total2021: "Sum av de fire kategoriene. To av dem er rekonstruert fra dette og fire andre tall.",
  statutory2021: "Brukes som utgangspunkt for nasjonale løsninger.",
  statutoryShare2021: "Nasjonale løsninger delt på summen av kategoriene.",
  ehr2021: "Brukes som utgangspunkt for journalløsninger.",
  shareOfHealthSpending2021:
    "Summen av kategoriene delt på kommunenes utgifter til helse og omsorg.",
  healthSpending2021: "Brukes som bemanningskostnad i 2021.",
  total2050Low: "Framskriving med rapportens lave vekst.",
  total2050Medium: bothMediums,
  total2050MediumChapter43: bothMediums,
  total2050High: highTotal,
  total2050HighSummary: highTotal,
  growthFactor2050Medium: "Kostnad i 2050 med middels vekst delt på kostnad i 2021.",
  otherGrowth2050: "Vekstratene i tabell 4-4, middels, ganget sammen til 2050.",
  perInhabitant2021: "Kostnad i 2021 delt på innbyggerne 1. januar 2022.",
  perInhabitant2050Medium:
    "Vår kostnad i 2050 delt på SSBs hovedalternativ for 2050. Rapportens {total2050MediumChapter43} gir {perInhabitant2050Medium} bare med flere innbyggere enn det: SSBs folketall for 2060 passer.",
  nationalGrowth2021To2024: "Første periode i tabell 4-3, lik i alle scenarioer.",
  staffingGrowth2060: "Brukes som vekst i bemanningsbehovet.",
  staffingExtraCost2060:
    "Utgiftene i 2021 ganger veksten i behovet. Rapporten skriver {staffingGrowth2060}, så dette er et gulv.",
  survey2017Low: operatingPlusInvestment,
  survey2017High: operatingPlusInvestment,
  specialistTotal2020: "Samlede IKT-utgifter i IE-1085, som også omfatter nasjonale virksomheter.",
  specialistTrusts2020: "Helseregionenes IKT-utgifter i IE-1085.",
  specialistTimesMunicipal: "Helseregionenes IKT-utgifter i IE-1085 delt på vår sum for kommunene.",
  specialistShare2020:
    "IE-1085 oppgir {ieShareOfCost2020} av driftskostnadene og {ieShareOfRevenue2020} av driftsinntektene. OE delte på totalkostnader fra SSB.",
  gartnerShare:
    "Gartners median, andel av driftskostnader, i IE-1085. Snittet av driftsinntekter er der {ieGartnerShareOfRevenue2020}.",
  municipalitiesReporting: "Antall kommuner i tabell 3-1.",
  sampleInhabitants: "Sum av innbyggerne i tabell 3-1.",
  sampleShareOfPopulation:
    "Innbyggerne i tabell 3-1 delt på Norges innbyggere 1. januar 2021 (SSB).",
  smallMunicipalitiesShare2022: "De to antallene i rapporten delt på hverandre.",
  smallMunicipalitiesInSample: "Små kommuner i tabell 3-1.",
  smallMunicipalitiesInSampleShare: "Små kommuner i tabell 3-1 delt på alle i tabellen.",
  ieRegionsFigure6: "Tallet i rapportens sammendrag.",
  ieRegionsGrowth2020: levels,
  ieShareOfRevenueGap2020: "{ieShareOfRevenue2020} minus {ieGartnerShareOfRevenue2020} er {ours}.",
  ieShareOfCostGap2020: gap,
  ieRegionsOwnShare2020: rest,
  ieTotal2020: "Helseregionene og de nasjonale virksomhetene lagt sammen.",
  ieNationalGrowth2020: "Fra samlede utgifter minus helseregionenes i 2019.",
  ieTotalGrowth2020: levels,
  ieHealthSector2020: "Samlede utgifter og anslaget for kommunesektoren lagt sammen.",
  ieDirectorateDevelopment2020: parts,
  ieNhnStaffHiredShare2020: rest,
  ieSouthEastHiredFteChange2020: hired,
  ieSouthEastHiredFteGrowth2020:
    "Hører til {ieSouthEastHiredFteChange2020}, som kapittel 3.5 motsier: {ieHiredFteSouthEast2019} i 2019 og {ieHiredFteSouthEast2020} i 2020 gir {ours}.",
  ieCentralHiredFteGrowth2020: levels,
  ieFtePerEmployeeChange: levels,
  ieRegionsAlone2020: "Helseregionenes utgifter uten private ideelle sykehus og nasjonale aktører.",
  ieVatEffect2020Chapter3: vat,
  ieVatEffect2020: vat,
  ieHiredFte2020: parts,
  ieHiredFte2019: parts,
  ieHiredFteChange2020: levels,
  ieInflation2012To2020:
    "Konsumprisindeksen i 2020 delt på den i 2012, begge med én desimal slik SSB trykker dem. Vi har dem fra en annenhåndskilde.",
  ieSpendingRealGrowth2012To2020:
    "Følger når den estimerte momsen legges til i 2020: ({ieRegionsAlone2020} + {ieVatEffect2020}) / ({ieRegionsAlone2020} / (1 + {ieSpendingGrowth2012To2020})) / (1 + {ieInflation2012To2020}) − 1 = {ours}. Da leses veksten i løpende priser som regnet uten momsen i 2020.",
  ieOperatingRealGrowth: real,
  ieInvestmentGrowth: levels,
  ieInvestmentRealGrowth: real,
} satisfies Record<Exclude<CheckId, DerivedId>, string>;

export type MethodWords = typeof nb;
