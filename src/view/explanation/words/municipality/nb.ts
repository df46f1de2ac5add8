import type { MunicipalityFormulaId } from "../../../../model/municipality/municipality-formulas.js";
import type { MunicipalityInputId } from "../../../../model/municipality/municipality-quantities.js";
import type { Name } from "../about.js";

/** The texts that explain a municipality's figures in bokmål. */
export const nb = {
  names: {
    fixedShare: () => "Fast andel av kostnaden, lik i hver kommune",
    placeCount: (at) => `Antall kommuner, ${at("label")}`,
    countryCount: () => "Antall kommuner i landet",
    placeCounted: (at) => `Folketall 1. januar ${at("year")}, ${at("label")}`,
    countryCounted: (at) => `Folketall 1. januar ${at("year")}, alle kommuner`,
    placeAged: (at) => `80 år og eldre 1. januar ${at("year")}, ${at("label")}`,
    ownAmount: (at) => `Egen kostnad i ${at("year")}, ${at("category")}`,
    ownPopulationGrowth: (at) => `Egen vekst i folketallet per år, ${at("label")}`,
    costShare: (at) => `Andel av landets kostnad i ${at("year")}, ${at("label")}`,
    fixedPart: (at) => `Fast andel av anslaget i ${at("year")}, ${at("label")}`,
    savedTogether: (at) =>
      `Spart ved å bære den faste kostnaden som én i ${at("year")}, ${at("label")}`,
    placeCost: (at) => `Anslått kostnad i ${at("year")}, ${at("label")}`,
    placeCategory: (at) => `${at("category")} i ${at("year")}, ${at("label")}, anslag`,
    placeTotal: (at) => `Anslått kostnad i ${at("year")}, ${at("label")}`,
    placeFactor: (at) => `Kostnaden i ${at("year")} mot ${at("from")}, ${at("label")}`,
    placeGrowth: (at) => `Vekst i anslaget ${at("from")}–${at("year")}, ${at("label")}`,
    placeDifference: (at) =>
      `Forskjell i ${at("year")} fra rapportens nærmeste scenario, ${at("label")}`,
    ownCost: (at) => `${at("category")} i ${at("year")}, etter egen kostnad`,
    ownInPrices: (at) => `Egen kostnad i ${at("from")} i ${at("year")}-kroner, ${at("category")}`,
    placeInhabitants: (at) => `Folketall 1. januar ${at("year")}, ${at("label")}`,
    ownInhabitants: (at) => `Folketall 1. januar ${at("year")}, ${at("label")}`,
    placePerInhabitant: (at) => `Anslått kostnad per innbygger i ${at("year")}, ${at("label")}`,
    aged80plus: (at) => `Andel på 80 år og eldre 1. januar ${at("year")}, ${at("label")}`,
    shareOfInhabitants: (at) =>
      `Andel av landets innbyggere 1. januar ${at("year")}, ${at("label")}`,
  } satisfies Record<MunicipalityFormulaId | MunicipalityInputId, Name>,
  /** Each formula in words. */
  formulas: {
    costShare:
      "Den faste andelen etter antall kommuner, og resten etter innbyggere. Rapporten oppgir ikke hvor stor den faste andelen er.",
    fixedPart: "Den faste delen av anslaget delt på hele anslaget. Kommunene tas samlet.",
    savedTogether:
      "Landets kostnad ganger den faste andelen, for alle kommunene så nær som én. Det er et regnestykke, ikke et anslag på hva et samarbeid gir.",
    placeCost: "Landets kostnad ganger andelen. Det er et anslag, ikke kommunens regnskap.",
    placeCategory: "Landets kostnad ganger andelen.",
    placeTotal: "Summen av de fire kategoriene, med egne tall der de er skrevet inn.",
    placeFactor: "Anslaget i det siste året delt på anslaget i dag.",
    placeGrowth: "Anslaget i det siste året delt på anslaget i dag, minus 1.",
    placeDifference:
      "Anslaget i scenarioet minus anslaget i den av rapportens tre som er nærmest i samlet kostnad for landet.",
    ownCost: "Anslaget skalert så det treffer den egne kostnaden i året den gjelder.",
    ownInPrices:
      "Kostnaden delt på prisnivået i sitt eget år. Vises kroner av et annet år enn dataenes, ganges den med prisnivået i det.",
    placeInhabitants: "Siste telling, framskrevet i takt med landet.",
    ownInhabitants: "Siste telling, med egen vekst hvert år.",
    placePerInhabitant: "Anslått kostnad delt på innbyggerne.",
    aged80plus: "Innbyggere på 80 år og eldre delt på alle.",
    shareOfInhabitants: "Innbyggerne delt på alle innbyggere i landet.",
  } satisfies Record<MunicipalityFormulaId, string>,
};

export type MunicipalityExplanationWords = typeof nb;
