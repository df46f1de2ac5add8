import type { LedgerFormulaId, OwnFormulaId } from "../../../../model/ledger/ledger-formulas.js";
import type { OwnInputId } from "../../../../model/ledger/own-quantities.js";
import type { Name } from "../about.js";

/** The texts that explain figures of ICT in bokmål. */
export const nb = {
  names: {
    helsenettSpending: () => "Norsk helsenetts IKT-utgifter i 2020",
    helsenettPayment: (at) => `Betaling, ${at("label")}`,
    spendingBefore: () => "Helseregionenes IKT-utgifter i 2012",
    spendingWithVat: () => "Helseregionenes IKT-utgifter i 2020, med avgiften lagt til",
    nominalGrowth: () => "Vekst 2012–2020, løpende priser",
    realGrowth: () => "Vekst 2012–2020, prisstigningen trukket fra",
    nominalGrowthWithVat: () => "Vekst 2012–2020, løpende priser, med avgiften lagt til",
    realGrowthWithVat: () => "Vekst 2012–2020, prisstigningen trukket fra, med avgiften lagt til",
    publicHealthSpending: () => "Folkehelseinstituttets IKT-utgifter i 2020",
    regionsShare: () => "Del av Norsk helsenetts utgifter som helseregionene betaler",
    flowPayment: (at) => at("label"),
    paymentToOthers: (at) => at("label"),
    otherNationalSpending: () => "IKT-utgiftene til andre nasjonale virksomheter i 2020",
    paidByOthers: (at) => `Betalt av andre her, ${at("label")}`,
    countedHere: (at) => `Telles her, ${at("label")}`,
    grossSum: () => "Alle utgiftene lagt rett sammen",
    twiceSum: () => "Telt to ganger",
    onceSum: () => "Hver krone telt én gang",
    spendingWithoutVat: () => "Helseregionenes IKT-utgifter i 2017 uten avgiften",
    inflationBetween: (at) => `Prisstigning ${at("from")}–${at("year")}, konsumprisindeksen`,
    referenceGrowth: (at) => `Helseregionenes realvekst per år ${at("from")}–${at("year")}`,
    targetShare: (at) => `Andel av helse og omsorg som skal nås i ${at("year")}`,
    targetCost: (at) => `Kostnad når andelen er nådd i ${at("year")}`,
    growthToTarget: (at) => `Realvekst per år ${at("from")}–${at("year")}`,
    ownAnswer: (at) => `Oppgitt: ${at("label")}`,
    ownSum: (at) => `Sum: ${at("label")}`,
    ownShare: (at) => at("label"),
    ownPerEmployee: () => "IKT-utgifter per ansatt",
    ownStaff: (at) => `IKT-årsverk, ${at("label")}`,
    ownStaffSum: () => "IKT-årsverk",
  } satisfies Record<LedgerFormulaId | OwnFormulaId | OwnInputId | "targetShare", Name>,
  /** Each formula in words. */
  formulas: {
    helsenettSpending:
      "Økningen i kroner delt på økningen i prosent er utgiften året før. Økningen kommer i tillegg.",
    helsenettPayment: "Andelen ganger utgiften.",
    spendingBefore: "Utgiften i 2020 delt på 1 + veksten siden 2012.",
    spendingWithVat: "Utgiften pluss rapportens anslag for merverdiavgiften.",
    nominalGrowth: "Utgiften i 2020 delt på utgiften i 2012, minus 1.",
    realGrowth: "Utgiften i 2020 delt på utgiften i 2012 og på 1 + prisstigningen, minus 1.",
    nominalGrowthWithVat: "Utgiften i 2020 med avgiften, delt på utgiften i 2012, minus 1.",
    realGrowthWithVat:
      "Utgiften i 2020 med avgiften, delt på utgiften i 2012 og på 1 + prisstigningen, minus 1.",
    publicHealthSpending:
      "Økningen i kroner delt på økningen i prosent er utgiften året før. Økningen kommer i tillegg.",
    regionsShare: "Summen av regionenes andeler.",
    flowPayment: "Summen av betalingene.",
    paymentToOthers:
      "Det regionene betaler nasjonale virksomheter, minus det de betaler Norsk helsenett.",
    otherNationalSpending:
      "De nasjonale virksomhetenes utgifter som andre enn regionene betaler, minus det som er gjort rede for, pluss det regionene betaler dem.",
    paidByOthers: "Summen av betalingene fra virksomhetene i figuren.",
    countedHere: "Utgiftene minus det andre her har betalt, som telles hos dem.",
    grossSum: "Summen av alle virksomhetenes utgifter.",
    twiceSum: "Summen av det virksomhetene betaler hverandre.",
    onceSum: "Summen av det som telles hos hver virksomhet.",
    spendingWithoutVat: "Utgiften etter gamle regler minus rapportens anslag for avgiften.",
    inflationBetween: "Prisnivået i det siste året delt på prisnivået i det første, minus 1.",
    referenceGrowth:
      "Utgiften i det siste året delt på utgiften i det første og på 1 + prisstigningen, som vekst per år.",
    targetCost:
      "Andelen ganger helse- og omsorgskostnadene samme år, som følger behovet for bemanning.",
    growthToTarget: "Kostnaden delt på kostnaden i det første året, som vekst per år.",
    ownSum: "Summen av det virksomheten har oppgitt.",
    ownShare: "Delen delt på det hele.",
    ownPerEmployee: "Utgiftene delt på antall ansatte.",
    ownStaff: "Timene delt på timene i et årsverk, slik rapporten regner.",
    ownStaffSum: "Summen av interne, innleide og frigjorte.",
  } satisfies Record<LedgerFormulaId | OwnFormulaId, string>,
};

export type LedgerExplanationWords = typeof nb;
