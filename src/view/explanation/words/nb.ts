import type { PopulationAges } from "../../../model/core/population.js";
import type { PlainOrigin, QuantityUnit } from "../../../model/core/quantity.js";
import type {
  ExplainedFormulaId,
  ExplainedId,
  FormulaRoom,
} from "../../../model/explanation/explained.js";
import type { AboutField, Name } from "./about.js";
import { nb as ledger } from "./ledger/nb.js";
import { nb as municipality } from "./municipality/nb.js";
import { nb as sources } from "./sources/nb.js";
import { nb as survey } from "./survey/nb.js";
import { nb as uncertainty } from "./uncertainty/nb.js";

/** What a number is drawn from; `rho` is null where growth is held. */
interface DrawnTexts {
  readonly draws: string;
  readonly seed: string;
  readonly rho: string | null;
  readonly baseline: boolean;
}

/** The texts that explain figures in bokmål. */
export const nb = {
  title: (figure: string) => `Slik er tallet regnet: ${figure}`,
  titleOfAll: (figure: string) => `Slik er tallene regnet: ${figure}`,
  printed: (text: string, place: string) => `Rapporten skriver ${text} (${place})`,
  sureness: (grade: string) => `sikkerhet ${grade}`,
  surenessNote:
    "Sikkerhet A er lest i en offisiell publikasjon eller kontrollert mot en. B er én annenhåndskilde eller regnet fra avrundede tall. C er et anslag.",
  otherNumbers:
    "De andre tallene står i tabellen under diagrammet. Hvert av dem åpner sin egen utregning.",
  method: "Om metoden",
  methods: {
    /** What a method without an example is of, where that is not said of the years it is named by. */
    of: (room: FormulaRoom): Readonly<Partial<Record<AboutField, string>>> => {
      // Of which limit, part or input.
      if (room === "uncertainty") return { label: "…" };
      return room === "survey"
        ? { label: "en gruppe kostnader", year: "ett år", from: "et tidligere år" }
        : { label: room === "ownLedger" ? "en del av det hele" : "kommunen" };
    },
    rooms: {
      result: "Kostnad og bemanning",
      municipality: "Kommuner",
      comparison: "Forskjellen mellom to scenarioer",
      uncertainty: "Usikkerhet",
      survey: "Kartlegging",
      ledger: "IKT i spesialisthelsetjenesten",
      ownLedger: "En virksomhets IKT",
      sources: "Kontroll av rapportene",
    } satisfies Record<FormulaRoom, string>,
  },
  yearly: (count: string) => `${count} tall, ett for hvert år`,
  /** Numbers of one source that are put in together. */
  listed: (count: string) => `${count} tall er lagt inn`,
  what: "Hva",
  year: "År",
  amount: "Beløp",
  /** Sureness of the baseline's costs that are computed from rounded totals. */
  reconstructedSureness: "B",
  people: {
    all: "alle",
    "67plus": "67 år og over",
    "80plus": "80 år og over",
  } satisfies Record<PopulationAges, string>,
  projection: (vintage: string, alternative: string) =>
    `SSBs framskriving fra ${vintage}, ${alternative}`,
  constructed: "Konstruert eksempel: tallene er funnet på",
  origins: {
    reconstructed: "Rekonstruert fra fem publiserte summer",
    surveyed: "Svarene i en kartlegging, skalert til landet",
    choice: "Forutsetning som kan endres",
    ours: "Valgt for disse sidene, uten kilde",
    calendar: "Regnet fra årstall",
    each: "Regnet på samme måte for hvert år",
    limit: "Grense for vekst i modellen",
    distribution: "Fordelingen som utgangspunktet trekkes fra",
    answered: "Svarene i denne nettleseren",
  } satisfies Record<PlainOrigin, string>,
  /** Of a number that the reader has set, with what is usual and where that is from. */
  set: (usual: string, source: string) =>
    `Endret på disse sidene. Til vanlig brukes ${usual}: ${source}`,
  noSource: "valgt her, uten kilde",
  drawn: ({ draws, seed, rho, baseline }: DrawnTexts) => {
    const growth = rho === null ? [] : [`veksten (samvariasjon ${rho})`];
    const varied = [...growth, ...(baseline ? ["utgangspunktet"] : [])].join(" og ");
    if (varied === "")
      return `Alle ${draws} trekk er like: verken veksten eller utgangspunktet trekkes`;
    return `Simulert med ${draws} trekk (trekning nr. ${seed}) av ${varied}. Alt annet holdes`;
  },
  /** Of a number that is drawn, in the place of its sureness. */
  drawnSureness: "en annen trekning gir et litt annet tall",
  units: {
    years: (count: string) => `${count} år`,
    fte: (count: string) => `${count} årsverk`,
    inhabitants: (count: string) => `${count} innbyggere`,
  } satisfies Partial<Record<QuantityUnit, (text: string) => string>>,
  names: {
    baselineCost: (at) => `${at("category")} i ${at("year")}`,
    surveyedCount: (at) => `Kommuner som oppga kostnader for ${at("year")}`,
    priceFactor: (at) =>
      `Prisnivå i ${at("year")}${at("estimated")} delt på prisnivået i ${at("from")}, ${at("index")}`,
    growthRate: (at) => `Realvekst per år ${at("from")}–${at("year")}, ${at("category")}`,
    periodYears: (at) => `Antall år fra ${at("from")} til ${at("year")}`,
    inhabitantsCounted: (at) => `Folketall 1. januar ${at("year")}, ${at("people")}`,
    inhabitantsProjected: (at) =>
      `Framskrevet folketall 1. januar ${at("year")}, ${at("people")} (${at("projection")})`,
    staffingStart: (at) => `Kostnad til bemanning i ${at("year")}`,
    neededGrowth: (at) => `Økt behov for bemanning til ${at("year")}`,
    needYears: (at) => `Antall år fra ${at("from")} til ${at("year")}`,
    needSpan: (at) => `Antall år fra ${at("from")} til ${at("year")}`,
    pathLevelBetween: (at) => `Årsverk i ${at("year")} på SSBs referansebane`,
    pathGrowth: (at) => `Økt behov for bemanning til ${at("year")} på SSBs referansebane`,
    pathLevel: (at) => `Årsverk i ${at("year")} på SSBs referansebane`,
    realCostGrowth: () => "Realvekst per år i kostnaden per årsverk",
    costPerFte: (at) => `Omsorgstjenestenes utgift per årsverk i ${at("year")}`,
    printedExtraStaffing: (at) => `Ekstra kostnad til bemanning i ${at("year")}, etter rapporten`,
    gainPerYear: (at) => `Gevinst per år når den er nådd, ${at("category")}`,
    gainReached: (at) => `Del av gevinsten som er nådd i ${at("year")}`,
    discountRate: () => "Kalkulasjonsrente per år",
    avoidedShare: () => "Del av bemanningsveksten som spares",
    stateShare: () => "Del av den ekstra kostnaden som staten dekker",
    yearlyEhealth: () => "Ekstra kostnad til e-helse",
    yearlyStaffing: () => "Ekstra kostnad til bemanning",
    yearlyGains: () => "Andre gevinster",
    inPrices: (at) => `Omregnet til ${at("year")}-kroner`,
    unitCostInPrices: (at) => `Utgift per årsverk i ${at("year")}-kroner`,
    categoryCost: (at) => `${at("category")} i ${at("year")}`,
    categoryChange: (at) => `${at("category")}, endring ${at("from")}–${at("year")}`,
    total: (at) => `Samlet kostnad til e-helse i ${at("year")}`,
    namedTotal: (at) => `Samlet kostnad til e-helse i ${at("year")}, ${at("label")}`,
    totalDifference: (at) => `Forskjell i samlet kostnad i ${at("year")}`,
    perInhabitantDifference: (at) =>
      `Forskjell i kostnad per ${at("whom")} i ${at("year")} fra rapportens nærmeste scenario`,
    totalGrowth: (at) => `Vekst i kostnaden ${at("from")}–${at("year")}`,
    growthFactor: (at) => `Kostnaden i ${at("year")} mot ${at("from")}`,
    perInhabitant: (at) => `Kostnad per ${at("whom")} i ${at("year")}`,
    evenNeed: (at) => `Behov for bemanning i ${at("year")} mot ${at("from")}`,
    referenceNeed: (at) => `Behov for bemanning i ${at("year")} mot ${at("from")}`,
    staffingCost: (at) => `Kostnad til bemanning i ${at("year")}`,
    shareOfCare: (at) => `E-helse som andel av kostnaden til bemanning i ${at("year")}`,
    extraStaffing: (at) => `Ekstra kostnad til bemanning i ${at("year")}`,
    extraEhealth: (at) => `Ekstra kostnad til e-helse i ${at("year")} mot ${at("from")}`,
    gain: (at) => `Gevinst i ${at("year")}, ${at("category")}`,
    gains: (at) => `Andre gevinster i ${at("year")}`,
    breakEven: (at) => `Lønnsomhetsgrense i ${at("year")}`,
    presentStaffing: (at) => `Nåverdi av ekstra bemanning ${at("from")}–${at("year")}`,
    presentEhealth: (at) => `Nåverdi av ekstra e-helse ${at("from")}–${at("year")}`,
    presentGains: (at) => `Nåverdi av andre gevinster ${at("from")}–${at("year")}`,
    breakEvenPresent: (at) => `Lønnsomhetsgrense, nåverdi ${at("from")}–${at("year")}`,
    sumStaffing: (at) => `Ekstra bemanning ${at("from")}–${at("year")}, summert`,
    sumEhealth: (at) => `Ekstra e-helse ${at("from")}–${at("year")}, summert`,
    sumGains: (at) => `Andre gevinster ${at("from")}–${at("year")}, summert`,
    breakEvenSum: (at) => `Lønnsomhetsgrense, summert ${at("from")}–${at("year")}`,
    extraFullTimeEquivalents: (at) => `Ekstra årsverk i ${at("year")}`,
    savedStaffing: (at) => `Kostnad til bemanning som må spares i ${at("year")}`,
    savedFullTimeEquivalents: (at) => `Årsverk som må spares i ${at("year")}`,
    netEffect: (at) => `Netto virkning i ${at("year")}`,
    netEffectSum: (at) => `Netto virkning, ${at("from")}–${at("year")} summert`,
    netEffectPresent: (at) => `Netto virkning, nåverdi ${at("from")}–${at("year")}`,
    effectStep: (at) => `Det én farge i kartet spenner over i ${at("year")}`,
    stateMoney: (at) => `Friske midler fra staten i ${at("year")}`,
    mustSave: (at) => `Må dekkes av spart bemanning i ${at("year")}`,
    mustSaveShare: (at) => `Andel av bemanningsveksten som må spares i ${at("year")}`,
    mustSaveStaff: (at) => `Årsverk som må spares i ${at("year")}`,
    uncovered: (at) => `Udekket i ${at("year")}`,
    ...municipality.names,
    ...uncertainty.names,
    namedCost: (at) => `${at("category")} i ${at("year")}, ${at("label")}`,
    namedRate: (at) =>
      `Realvekst per år ${at("from")}–${at("year")}, ${at("category")}, ${at("label")}`,
    costDifference: (at) => `Forskjell i ${at("year")}, ${at("category")}`,
    logarithmicMean: (at) => `Logaritmisk middel av de to kostnadene, ${at("category")}`,
    growthPart: (at) => `Del av forskjellen, ${at("category")} ${at("from")}–${at("year")}`,
    growthParts: (at) => `Del av forskjellen, vekst ${at("from")}–${at("year")}`,
    ...ledger.names,
    ...survey.names,
    ...sources.names,
    reportFigure: (at) => at("label"),
  } satisfies Record<ExplainedId, Name>,
  /** Each formula in words. */
  formulas: {
    inPrices: "Beløpet i dataenes kroner ganger prisnivået delt på det i dataenes år.",
    unitCostInPrices: "Utgiften i dataenes kroner ganger prisnivået delt på det i dataenes år.",
    categoryCost: "Kostnaden i utgangspunktet vokser hvert år med realveksten i perioden.",
    categoryChange: "Kostnaden ved slutten av perioden minus kostnaden ved starten.",
    total: "Summen av de fire kategoriene.",
    namedTotal: "Summen av de fire kategoriene.",
    totalDifference: "Kostnaden i det ene scenarioet minus kostnaden i det andre.",
    perInhabitantDifference:
      "Kostnaden per innbygger i scenarioet minus kostnaden i den av rapportens tre som er nærmest i samlet kostnad.",
    totalGrowth: "Kostnaden i det siste året delt på kostnaden i det første, minus 1.",
    growthFactor: "Kostnaden i det siste året delt på kostnaden i det første.",
    perInhabitant:
      "Samlet kostnad delt på folketallet 1. januar. Kostnaden i det første året deles på folketallet ved utgangen av året: det gir rapportens tall.",
    evenNeed:
      "Behovet vokser med samme prosent hvert år, så det har økt som antatt i det siste året.",
    referenceNeed:
      "Behovet vokser i takt med SSBs referansebane, skalert så det har økt som antatt i det siste året.",
    pathLevelBetween:
      "Mellom to av banens år vokser årsverkene med samme prosent hvert år. Det er vår lesning: SSB oppgir bare noen år.",
    pathGrowth:
      "Årsverkene i det siste året delt på dem i det første, minus 1, rundet av til hundredels prosent.",
    staffingCost:
      "Behovet ganger kostnaden i utgangspunktet, og realveksten i kostnaden per årsverk.",
    shareOfCare: "Kostnaden til e-helse delt på kostnaden til bemanning samme år.",
    extraStaffing:
      "Økningen i behovet siden det første året, ganger kostnaden i utgangspunktet, med realveksten.",
    extraEhealth: "Kostnaden i året minus kostnaden i utgangspunktet.",
    gain: "Full gevinst ganger den delen som er nådd.",
    gains: "Summen av gevinstene i kategoriene. Er ingen skrevet inn, er den null.",
    breakEven:
      "Ekstra kostnad til e-helse minus andre gevinster, delt på ekstra kostnad til bemanning.",
    presentStaffing: "Hvert års beløp regnet om til verdien i det første året, og summert.",
    presentEhealth: "Hvert års beløp regnet om til verdien i det første året, og summert.",
    presentGains: "Hvert års beløp regnet om til verdien i det første året, og summert.",
    breakEvenPresent:
      "Nåverdien av ekstra e-helse minus andre gevinster, delt på nåverdien av ekstra bemanning.",
    sumStaffing: "Hvert års beløp, summert.",
    sumEhealth: "Hvert års beløp, summert.",
    sumGains: "Hvert års beløp, summert.",
    breakEvenSum:
      "Summen av ekstra e-helse minus andre gevinster, delt på summen av ekstra bemanning.",
    extraFullTimeEquivalents:
      "Økningen i behovet siden det første året, ganger kostnaden i utgangspunktet, delt på utgiften per årsverk.",
    savedStaffing: "Lønnsomhetsgrensen ganger den ekstra kostnaden til bemanning.",
    savedFullTimeEquivalents: "Lønnsomhetsgrensen ganger de ekstra årsverkene.",
    netEffect:
      "Sparte bemanningskostnader minus det e-helse koster mer, når andre gevinster er trukket fra.",
    netEffectSum: "Det samme, summert over årene.",
    netEffectPresent: "Det samme, regnet av nåverdiene.",
    effectStep:
      "Virkningen som er lengst fra null i kartet, delt på fire og rundet ned til m × 10^n: m er 1, 2, 2,5 eller 5, og n et helt tall. Den ytterste fargen på hver side rommer også det som er lenger ute.",
    stateMoney:
      "Statens del ganger den ekstra kostnaden til e-helse. Blir e-helse billigere, gir staten ingenting.",
    mustSave: "Ekstra kostnad til e-helse minus friske midler fra staten og andre gevinster.",
    mustSaveShare: "Det som må dekkes, delt på ekstra kostnad til bemanning.",
    mustSaveStaff: "Andelen ganger de ekstra årsverkene.",
    uncovered:
      "Det som må dekkes, minus den delen av bemanningsveksten som antas spart. Under null er mer enn nok.",
    ...municipality.formulas,
    ...uncertainty.formulas,
    namedCost: "Kostnaden i utgangspunktet vokser hvert år med realveksten i perioden.",
    costDifference: "Kostnaden i det ene scenarioet minus kostnaden i det andre.",
    logarithmicMean:
      "Forskjellen mellom kostnadene delt på forskjellen mellom logaritmene deres. Slik blir summen av delene hele forskjellen, uansett rekkefølge.",
    growthPart:
      "Middelet av de to kostnadene ganger antall år og logaritmen av forholdet mellom vekstfaktorene.",
    growthParts: "Summen av de fire kategoriene.",
    ...ledger.formulas,
    ...survey.formulas,
    ...sources.formulas,
  } satisfies Record<ExplainedFormulaId, string>,
};

/** The texts that explain figures. */
export type ExplanationWords = typeof nb;
