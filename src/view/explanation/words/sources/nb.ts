import type { SourceFormulaId, SourceInputId } from "../../../../model/sources/source-formulas.js";
import type { Name } from "../about.js";

const fitted =
  "De to kostnadene som ikke er trykt, velferdsteknologi (x) og andre løsninger og kostnader (y), er de som treffer rapportens fem summer best: avvikene, hvert delt på det summen er rundet av til, kvadreres og legges sammen, og den summen skal bli minst.";

/** The texts that explain how the reports are checked in bokmål. */
export const nb = {
  names: {
    categoryShare: (at) => `${at("category")} som andel av samlet kostnad i ${at("year")}`,
    categoryGrowth: (at) => `${at("category")}, vekst ${at("from")}–${at("year")}`,
    inhabitantsAsked: (at) => `Innbyggere som rapportens tall for ${at("year")} krever`,
    noGrowthYet: (at) => `Vekst til og med ${at("year")}: ingen, det er utgangspunktet`,
    roundedFrom: (at) =>
      `Ytterst av det som kan være avrundet til rapportens tall (${at("label")})`,
    fitDifference: (at) => `Forskjellen fra rapportens sum for ${at("year")}`,
    categoryFactor: (at) =>
      `${at("category")} i ${at("year")} mot ${at("from")}, ${at("label").toLowerCase()}`,
    leftOfTotal: (at) =>
      `Igjen til de to kostnadene som ikke er trykt, av rapportens tall (${at("label")})`,
    fittedWelfareTechnology: (at) => `${at("category")} i ${at("year")}`,
    fittedOther: (at) => `${at("category")} i ${at("year")}`,
    roundingStep: (at) => `Trinnet som rapporten har rundet av til (${at("label")})`,
    solvedCost: (at) => `${at("category")} i ${at("year")}, ytterst av det avrundingen tillater`,
    roundedTotal: (at) => `Samlet kostnad i ${at("year")}, ytterst av det avrundingen tillater`,
    surveyedMunicipalities: () => "Kommuner i rapportens tabell 3-1",
    smallMunicipalities: () => "Små kommuner i rapportens tabell 3-1",
    smallShare: () => "Andel små kommuner i rapportens tabell 3-1",
    surveyedInhabitants: (at) => `Innbyggere i ${at("year")}, kommunene i rapportens tabell 3-1`,
    surveyedShare: (at) =>
      `Andel av landets innbyggere i ${at("year")}, kommunene i rapportens tabell 3-1`,
    inhabitantsSurveyed: (at) => `Innbyggere 1. januar ${at("year")}, ${at("label")}`,
  } satisfies Record<SourceFormulaId | SourceInputId, Name>,
  /** Each formula in words. */
  formulas: {
    categoryShare: "Kostnaden til kategorien delt på samlet kostnad samme år.",
    categoryGrowth: "Kostnaden i det siste året delt på den i det første, minus 1.",
    inhabitantsAsked:
      "Rapportens kostnad delt på dens kostnad per innbygger, ytterst i det tallet kan være avrundet fra.",
    fitDifference: "Vår sum minus den rapporten skriver.",
    categoryFactor: "Én krone som vokser hvert år med realveksten i perioden.",
    leftOfTotal: "Summen minus de to trykte kostnadene, hver ganger sin vekst.",
    fittedWelfareTechnology: fitted,
    fittedOther: fitted,
    solvedCost:
      "De to kostnadene som ikke er trykt, skal gi summene i det siste året med både lav og høy vekst: to ligninger med to ukjente, løst for den ene. De fire trykte tallene kan hvert være avrundet nedenfra eller ovenfra. Her står den av de 16 kombinasjonene som ligger ytterst.",
    roundedTotal:
      "Summen av de fire kategoriene i den kombinasjonen av avrundinger som ligger ytterst. De fire hører sammen, så den er ikke summen av det ytterste i hver.",
    surveyedMunicipalities: "Hver kommune i tabellen teller én.",
    smallMunicipalities:
      "Hver kommune i tabellen med færre innbyggere enn rapportens grense for små kommuner teller én.",
    smallShare: "De små kommunene i tabellen delt på alle i den.",
    surveyedInhabitants: "Summen av innbyggerne i hver kommune i tabellen.",
    surveyedShare: "Innbyggerne i kommunene i tabellen delt på landets.",
  } satisfies Record<SourceFormulaId, string>,
};

export type SourceExplanationWords = typeof nb;
