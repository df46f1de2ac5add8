import type { SurveyInputId } from "../../../../model/survey/quantities/fit-quantities.js";
import type { SurveyFormulaId } from "../../../../model/survey/quantities/survey-formulas.js";
import type { Name } from "../about.js";

/** Names that other rooms have too. */
type SharedId = "countryCount" | "countryCounted" | "placeCounted" | "priceFactor" | "periodYears";

/** The texts that explain a survey's figures in bokmål. */
export const nb = {
  names: {
    statutory: (at) => `Lovpålagt betaling i ${at("year")}, 2021-kroner`,
    answersCount: (at) => `Antall svar for ${at("year")}, ${at("label")}`,
    scaledAnswers: (at) => `Svar for ${at("year")} som landet er skalert fra`,
    meanCost: (at) => `Svarenes gjennomsnitt i ${at("year")}, ${at("label")}`,
    meanInhabitants: (at) =>
      `Gjennomsnittlig innbyggertall i ${at("year")}, kommunene i utvalget (${at("label")})`,
    sizeSpread: (at) =>
      `Avstand i innbyggertall fra gjennomsnittet, kvadrert og summert (${at("label")})`,
    costSpread: (at) =>
      `Avstand i innbyggertall ganger avstand i kroner, summert over svarene (${at("label")})`,
    residualSquares: (at) =>
      `Svarenes avstand fra linjen i mill. kr, kvadrert og summert (${at("label")})`,
    answeredCost: (at) => `Oppgitt for ${at("year")}: ${at("label")}`,
    lineVariance: (at) =>
      `Bidrag til variansen, samvariasjon med de andre linjene medregnet, (mill. kr)²: ${at("label")}`,
    growthCovariance: (at) =>
      `Samvariasjon mellom ${at("from")} og ${at("year")}, (mill. kr)² (${at("label")})`,
    lineWeight: (at) => `Svarets vekt i landets kostnad: ${at("label")}`,
    lineResidual: (at) => `Avstand fra linjen i ${at("year")}: ${at("label")}`,
    lineLeverage: (at) => `Innflytelse av størrelse: ${at("label")}`,
    sampleCost: (at) => `Svarenes sum i ${at("year")}: ${at("label")}`,
    sampleInhabitants: (at) => `Innbyggere i kommunene som har svart: ${at("label")}`,
    classCount: (at) => `Antall kommuner, ${at("label")}`,
    classAnswers: (at) => `Har svart for ${at("year")}, ${at("label")}`,
    ahead: () => "Antatt: utvalget er lenger fremme",
    forgotten: () => "Antatt: kostnader er glemt",
    countedTwice: () => "Antatt: generelle kostnader er talt dobbelt",
    savedFte: (at) => `Oppgitt for ${at("year")}: sparte årsverk, ${at("label")}`,
    avoidedCost: (at) => `Oppgitt for ${at("year")}: unngåtte kostnader, ${at("label")}`,
    wageCost: () => "Lønnskostnad per årsverk",
    annualWage: (at) => `Gjennomsnittlig årslønn i KS-området i ${at("year")}`,
    gainInhabitants: (at) => `Innbyggere i kommunene som har oppgitt gevinst: ${at("label")}`,
    gainFte: (at) => `Sparte årsverk i ${at("year")}: ${at("label")}`,
    gainAvoided: (at) => `Unngåtte kostnader i ${at("year")}: ${at("label")}`,
    gainSum: (at) => `Gevinst i kommunene som har oppgitt den, ${at("year")}: ${at("label")}`,
    surveyGain: (at) => `Gevinst per år i landet, 2021-kroner: ${at("label")}`,
    gainAnswers: (at) => `Svar for ${at("year")} som oppgir gevinst: ${at("label")}`,
    gainShare: (at) => `Andel av innbyggerne i ${at("year")} som svarene gjelder: ${at("label")}`,
    fittedFixed: (at) => `Fast kostnad per kommune, ${at("label")}`,
    fittedEach: (at) => `Kostnad per innbygger, ${at("label")}`,
    degreesOfFreedom: (at) => `Frihetsgrader, ${at("label")}`,
    lineSpread: (at) => `Standardavvik rundt linjen, ${at("label")}`,
    pointCost: (at) => `Kostnad i ${at("year")}: ${at("label")}`,
    pointFitted: (at) => `Linjens kostnad i ${at("year")}: ${at("label")}`,
    pointResidual: (at) => `Avstand fra linjen i ${at("year")}: ${at("label")}`,
    pointLeverage: (at) => `Innflytelse av størrelse: ${at("label")}`,
    cooksDistance: (at) => `Cooks avstand: ${at("label")}`,
    surveyLine: (at) => `Landets kostnad i ${at("year")}: ${at("label")}`,
    surveyCost: (at) => `Landets kostnad i ${at("year")}: ${at("label")}`,
    surveyStatutory: (at) => `Lovpålagt betaling i ${at("year")}`,
    surveyTotal: (at) => `Landets kostnad i ${at("year")} etter svarene`,
    sizeVariance: (at) => `Utvalgets størrelse og innbyggertall mot landets (${at("label")})`,
    studentT: (at) => `Students t for et 95 prosents intervall (${at("label")})`,
    standardError: (at) => `Standardfeil i ${at("year")}: ${at("label")}`,
    jointError: (at) => `Standardfeil i ${at("year")}: ${at("label")}`,
    surveyReach: (at) => `Halve intervallet i ${at("year")}: ${at("label")}`,
    surveyLow: (at) => `Nedre grense i ${at("year")}: ${at("label")}`,
    surveyHigh: (at) => `Øvre grense i ${at("year")}: ${at("label")}`,
    simpleLine: (at) => `Enkelt skalert i ${at("year")}: ${at("label")}`,
    simpleTotal: (at) => `Enkel skalering i ${at("year")}`,
    biasLow: (at) => `Anslaget for ${at("year")} med antatt skjevhet, nedre`,
    biasHigh: (at) => `Anslaget for ${at("year")} med antatt skjevhet, øvre`,
    surveyReal: (at) => `I 2021-kroner, ${at("year")}: ${at("label")}`,
    surveyYearlyGrowth: (at) => `Realvekst per år fra ${at("from")} til ${at("year")}`,
    priceChange: (at) => `Prisstigning fra ${at("from")} til ${at("year")}, kommunal deflator`,
    growthError: (at) => `Standardfeil av vekstens logaritme (${at("label")})`,
    costGrowth: (at) => `Realvekst per år fra ${at("from")} til ${at("year")}: ${at("label")}`,
    costGrowthLow: (at) =>
      `Nedre grense for realveksten fra ${at("from")} til ${at("year")}: ${at("label")}`,
    costGrowthHigh: (at) =>
      `Øvre grense for realveksten fra ${at("from")} til ${at("year")}: ${at("label")}`,
    pointWeight: (at) => `Svarets vekt i landets kostnad: ${at("label")}`,
    leftOutLine: (at) => `Endring uten svaret: ${at("label")}`,
    leftOutChange: (at) => `Endring uten svaret: ${at("label")}`,
    leftOutTotal: (at) => `Landets kostnad i ${at("year")} uten svaret: ${at("label")}`,
    nextWidth: (at) => `Ventet bredde mot i dag: ${at("label")}`,
    answeredShare: (at) => `Andel som har svart for ${at("year")}, ${at("label")}`,
  } satisfies Record<SurveyFormulaId | Exclude<SurveyInputId, SharedId>, Name>,
  /** Each formula in words. */
  formulas: {
    fittedFixed:
      "Svarenes gjennomsnittlige kostnad minus kostnaden per innbygger ganger gjennomsnittlig innbyggertall: der linjen treffer null innbyggere.",
    fittedEach:
      "Minste kvadraters metode: hvor mye kostnaden og innbyggertallet avviker fra gjennomsnittet sammen, delt på hvor mye innbyggertallet avviker.",
    degreesOfFreedom:
      "Antall svar minus de to tallene som bestemmer linjen. Av flere linjer teller den med færrest svar.",
    lineSpread: "Kvadratroten av summen av kvadrerte avstander delt på frihetsgradene.",
    pointCost: "Summen av det kommunen har oppgitt.",
    pointFitted: "Den faste kostnaden, pluss kostnaden per innbygger ganger innbyggerne.",
    pointResidual: "Kommunens kostnad minus linjens.",
    pointLeverage:
      "Én delt på antall svar, pluss kvadratet av avstanden fra gjennomsnittlig innbyggertall delt på summen av alle slike kvadrater.",
    cooksDistance:
      "Avstanden fra linjen målt mot standardavviket, ganger innflytelsen av størrelse: hvor langt hele linjen flytter seg uten svaret.",
    surveyLine:
      "Antall kommuner ganger den faste kostnaden, pluss innbyggerne ganger kostnaden per innbygger.",
    surveyCost: "Summen av kostnadslinjene.",
    surveyStatutory: "Betalingen i 2021-kroner ganger prisstigningen.",
    surveyTotal: "Summen av alle kostnadslinjene og den lovpålagte betalingen.",
    sizeVariance:
      "Hvor usikker landets sum er når standardavviket rundt linjen er én: antall kommuner i annen delt på antall svar, pluss avstanden fra utvalgets gjennomsnittskommune til landet, i annen, delt på spredningen i innbyggertall.",
    studentT:
      "Tallet som 97,5 prosent av Students t-fordeling ligger under, med så mange frihetsgrader: da ligger 95 prosent innenfor det, pluss og minus.",
    standardError: "Standardavviket rundt linjen ganger kvadratroten av størrelsesleddet.",
    jointError:
      "Kvadratroten av linjenes bidrag til variansen, summert. Ikke alle linjer har svar fra de samme kommunene.",
    surveyReach: "Students t ganger standardfeilen.",
    surveyLow: "Landets kostnad minus halve intervallet.",
    surveyHigh: "Landets kostnad pluss halve intervallet.",
    simpleLine: "Svarenes kostnad delt på innbyggerne der, ganger alle innbyggere.",
    simpleTotal: "Summen av alle kostnadslinjene og den lovpålagte betalingen.",
    biasLow:
      "Anslaget trukket ned med den delen utvalget antas å være lenger fremme, og med den delen av generelle kostnader som antas talt dobbelt.",
    biasHigh: "Anslaget pluss den delen som antas glemt.",
    surveyReal: "Årets kroner delt på prisstigningen siden 2021.",
    surveyYearlyGrowth: "Kostnaden delt på den tidligere, som vekst per år.",
    priceChange: "Prisnivået i det siste året delt på prisnivået i det første.",
    growthError:
      "Standardfeilene delt på kostnadene, i annen og summert, minus det som faller bort fordi kommuner har svart begge år.",
    costGrowth:
      "Kostnaden i det siste året delt på kostnaden i det første og på prisstigningen, som vekst per år.",
    costGrowthLow:
      "Det samme, med logaritmen trukket ned med Students t ganger standardfeilen. Omtrentlig (deltametoden).",
    costGrowthHigh:
      "Det samme, med Students t ganger standardfeilen lagt til logaritmen. Omtrentlig (deltametoden).",
    pointWeight:
      "Antall kommuner delt på antall svar, pluss det svaret teller mer eller mindre fordi kommunens størrelse avviker fra gjennomsnittet.",
    leftOutLine:
      "Vekten ganger avstanden fra linjen, delt på én minus innflytelsen, med motsatt fortegn: det en ny linje uten svaret ville gitt.",
    leftOutChange: "Summen av endringene i kostnadslinjene.",
    leftOutTotal: "Landets kostnad uten lovpålagt betaling, pluss endringen.",
    nextWidth:
      "Students t ganger kvadratroten av størrelsesleddet med de foreslåtte, delt på det samme i dag. Regnet som om de nye svarene spriker som de gamle.",
    gainFte: "Summen av det kommunene har oppgitt.",
    gainAvoided: "Summen av det kommunene har oppgitt.",
    gainSum: "Sparte årsverk ganger lønnskostnaden, pluss unngåtte kostnader.",
    surveyGain:
      "Gevinsten per innbygger der den er oppgitt, ganger alle innbyggere, delt på prisstigningen siden 2021.",
    gainShare: "Innbyggerne der gevinsten er oppgitt, delt på alle.",
    answeredShare: "Kommuner som har svart, delt på alle.",
  } satisfies Record<SurveyFormulaId, string>,
};

export type SurveyExplanationWords = typeof nb;
