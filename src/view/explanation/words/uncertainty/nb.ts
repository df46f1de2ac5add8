import type { formulaRooms } from "../../../../model/explanation/explained.js";
import type { Name } from "../about.js";

/** The texts that explain figures of uncertainty in bokmål. */
export const nb = {
  names: {
    drawsAbove: (at) => `Trekninger over ${at("label")} i ${at("year")}`,
    draws: () => "Trekninger i alt",
    dependence: () => "Samvariasjon mellom kategoriene",
    rankedDraw: (at) => `Trekning nr. ${at("label")} i stigende rekkefølge, ${at("year")}`,
    betweenRanks: () => "Plass mellom de to trekningene",
    quantile: (at) => `${at("label")} % av trekningene ligger under i ${at("year")}`,
    chance: (at) => `Sannsynlighet for mer enn ${at("label")} i ${at("year")}`,
    chanceOfFifty: (at) => `Av 50 utfall har så mange mer enn ${at("label")} i ${at("year")}`,
    oddsFor: (at) => `Odds mot 1 for mer enn ${at("label")} i ${at("year")}`,
    oddsAgainst: (at) => `Odds mot 1 imot mer enn ${at("label")} i ${at("year")}`,
    bandWidth: (at) => `Bredden av 80 %-spennet i ${at("year")}`,
    namedWidth: (at) => `Bredden av 80 %-spennet i ${at("year")}, ${at("label")}`,
    widthAdded: (at) => `Utslag på bredden i ${at("year")} av «${at("label")}»`,
    driverLow: (at) => `Samlet kostnad i ${at("year")} med «${at("label")}» i nedre ende`,
    driverHigh: (at) => `Samlet kostnad i ${at("year")} med «${at("label")}» i øvre ende`,
    driverIndex: (at) => `Andel av variansen i ${at("year")}, ${at("label")}`,
    driverChange: (at) =>
      `Endring i kostnaden i ${at("year")} når bare «${at("label")}» trekkes på nytt (roten av snittet av kvadratene)`,
    driversSpread: (at) =>
      `Standardavviket til kostnaden i ${at("year")} når alle innganger trekkes hver for seg`,
    rankedDraws: () => "Trekk som er satt i rekkefølge",
    ranksTogether: (at) =>
      `Avstand fra midterste plass, for «${at("label")}» ganger for kostnaden, summert over trekkene`,
    rankSquares: (at) => `Avstand fra midterste plass for «${at("label")}», kvadrert og summert`,
    totalRankSquares: (at) =>
      `Avstand fra midterste plass for kostnaden i ${at("year")}, kvadrert og summert`,
    rankCovariance: (at) => `Kovarians mellom plassene til «${at("label")}» og kostnaden`,
    rankDeviation: (at) => `Standardavviket til plassene, «${at("label")}»`,
    totalRankDeviation: (at) => `Standardavviket til plassene, kostnaden i ${at("year")}`,
    driverRank: (at) =>
      `Rangkorrelasjon (Spearman) mellom «${at("label")}» og kostnaden i ${at("year")}`,
    lowEnd: (at) => `Nedre ende av 80 %-spennet ${at("from")}–${at("year")}, ${at("category")}`,
    highEnd: (at) => `Øvre ende av 80 %-spennet ${at("from")}–${at("year")}, ${at("category")}`,
    spreadBelow: (at) =>
      `Avstand ned til nedre ende ${at("from")}–${at("year")}, ${at("category")}`,
    spreadAbove: (at) => `Avstand opp til øvre ende ${at("from")}–${at("year")}, ${at("category")}`,
    presetRate: (at) =>
      `Realvekst per år ${at("from")}–${at("year")}, ${at("category")}, ${at("label")}`,
    growthLimit: () => "Ytterste vekst per år",
    surveyedStart: (at) => `${at("category")}, utgangspunktet flyttet`,
    surveyMultiple: () => "Kartlagte kostnader i forhold til anslaget",
    surveyScale: () => "Utslag i kartlagte kostnader per enhet av t",
    surveyedCost: () => "Kartlagte kostnader i utgangspunktet",
    intervalHigh: (at) => `Øvre ende av 95 %-intervallet for kostnaden i ${at("year")}`,
    spanChance: () => "Sannsynlighet for at tallet havner i spennet, gitt forutsetningene",
    spanOdds: () => "Odds mot 1 for at tallet havner i spennet",
    belowUpper: () => "Del av trekkene som ligger under spennets øvre ende",
    belowLower: () => "Del av trekkene som ligger under spennets nedre ende",
    intervalLevel: (at) =>
      `Del av slike intervaller som ville holdt den sanne kostnaden i ${at("year")}, om nye utvalg ble trukket om og om igjen`,
    intervalLow: (at) => `Nedre ende av 95 %-intervallet for kostnaden i ${at("year")}`,
    tLow: (at) => `Students t med ${at("label")} frihetsgrader: 10 % ligger under`,
    tHigh: (at) => `Students t med ${at("label")} frihetsgrader: 90 % ligger under`,
    tInterval: (at) => `Students t med ${at("label")} frihetsgrader, ved enden av intervallet`,
  } satisfies Readonly<Record<string, Name>>,
  /** Each formula in words. */
  formulas: {
    chance: "Antall trekninger over grensen delt på alle. Hver trekning er en mulig bane.",
    chanceOfFifty: "Sannsynligheten ganger femti. I svaret er tallet rundet av til hele utfall.",
    spanChance: "Delen av trekkene under øvre ende minus delen under nedre ende.",
    spanOdds: "Sannsynligheten delt på det som er igjen til 1.",
    oddsFor:
      "Sannsynligheten for det, delt på sannsynligheten for at det ikke skjer. I svaret er tallet rundet av.",
    oddsAgainst:
      "Sannsynligheten for at det ikke skjer, delt på sannsynligheten for det. I svaret er tallet rundet av.",
    quantile:
      "Trekningene settes i stigende rekkefølge, og tallet tas mellom de to nærmeste. Hver trekning er en mulig bane.",
    bandWidth: "Øvre ende av 80 %-spennet minus nedre ende.",
    namedWidth: "Øvre ende av 80 %-spennet minus nedre ende.",
    widthAdded:
      "Bredden med delen minus bredden uten. Alt annet er som det er satt, og trekningene er de samme.",
    driverLow:
      "Summen av de fire kategoriene når bare denne inngangen flyttes til nedre ende av sitt 80 %-spenn. Alt annet holdes på din verdi.",
    driverHigh:
      "Summen av de fire kategoriene når bare denne inngangen flyttes til øvre ende av sitt 80 %-spenn. Alt annet holdes på din verdi.",
    driverIndex:
      "Endringen i kvadrat delt på to ganger standardavviket i kvadrat: total Sobol-indeks etter Jansens formel. Hver inngang trekkes for seg rundt din verdi, uten samvariasjon, og så trekkes bare denne på nytt mens de andre holdes. Det er et anslag.",
    driverRank:
      "Hvert trekk får sin plass etter størrelse, for inngangen og for kostnaden; like verdier deler plassene. Kovariansen mellom plassene delt på begges standardavvik.",
    rankCovariance: "Summen delt på antall trekk minus én.",
    rankDeviation: "Kvadratroten av summen delt på antall trekk minus én.",
    totalRankDeviation: "Kvadratroten av summen delt på antall trekk minus én.",
    lowEnd: "Din rate minus avstanden ned. Det er vår lesning at 10 % av utfallene ligger under.",
    highEnd: "Din rate pluss avstanden opp. Det er vår lesning at 10 % av utfallene ligger over.",
    spreadBelow: "Rapportens middels vekst minus rapportens lave, og aldri under null.",
    spreadAbove: "Rapportens høye vekst minus rapportens middels, og aldri under null.",
    surveyedStart: "Kostnaden ganger forholdet.",
    surveyMultiple:
      "En pluss t ganger utslaget, og aldri under null. Nasjonale løsninger er ikke kartlagt og regnes som sikre.",
    surveyScale:
      "Halve 95 %-intervallet delt på t ved enden av det, og på summen av de kartlagte kostnadene.",
    surveyedCost: "Summen av kategoriene som er kartlagt: alle unntatt nasjonale løsninger.",
  } satisfies Record<keyof typeof formulaRooms.uncertainty, string>,
};

export type UncertaintyExplanationWords = typeof nb;
