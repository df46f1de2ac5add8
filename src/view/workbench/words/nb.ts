import type { StaffingShape, StaffingStart } from "../../../model/core/staffing-choices.js";
import type { StaffingAssumptions } from "../../../model/scenario/staffing-assumptions.js";

/** The texts of the scenario's tools in bokmål. */
export const nb = {
  tools: "Verktøy for scenarioet",
  name: "Navn på scenarioet",
  namePlaceholder: "Gi scenarioet et navn",
  undo: "Angre",
  redo: "Gjør om",
  undoWhat: (change: string) => `Angre: ${change}`,
  redoWhat: (change: string) => `Gjør om: ${change}`,
  undone: (change: string) => `Angret: ${change}`,
  redone: (change: string) => `Gjort om: ${change}`,
  replay: "Vis siste endring",
  lastChange: "Siste endring",
  before: "Før",
  after: "Etter",
  changes: (count: number) => `Endringer (${count})`,
  noChanges: (preset: string) => `Ingenting er endret fra ${preset}.`,
  changesFrom: (preset: string) => `Endret fra ${preset}`,
  andMore: (count: number) => `og ${count} til`,
  reset: (what: string) => `Tilbakestill ${what}`,
  resetShort: "Tilbakestill",
  resetAll: "Tilbakestill alle",
  checkpoints: "Punkter å gå tilbake til",
  checkpointName: (number: number) => `Punkt ${number}`,
  checkpointField: "Navn på punktet",
  addCheckpoint: "Husk dette punktet",
  goToCheckpoint: (name: string) => `Gå til ${name}`,
  help: {
    title: "Hjelp",
    /** What the page does, in the order one meets it. */
    lines: [
      "Velg lav, middels eller høy vekst, eller endre ett tall om gangen. Setningen og figurene følger med.",
      "Piltegnene angrer og gjør om. «Endringer» viser hva som er endret fra rapportens scenario, og setter det tilbake.",
      "Gi scenarioet et navn, og lagre, del eller last det ned. Lenken i adressefeltet bærer scenarioet; er begrunnelsene for lange for den, sier siden fra.",
      "Under hver figur kan tallene vises som tabell og lastes ned.",
    ],
    keys: "Tastatursnarveier",
    undo: "Angre",
    redo: "Gjør om",
    step: "Endre en vekst med 0,1 prosentpoeng",
    page: "Endre med ett prosentpoeng",
    reset: "Tilbakestill en spak til nærmeste scenario",
    table: "Vis eller skjul tabellen, når fokus er i en figur",
    stage: "Vis scenarioet stort, for et rom",
    discard: "Forkast det som skrives, eller lukk",
    open: "Vis denne hjelpen",
    key: "Tasten ? viser hjelpen (huskes i denne nettleseren)",
  },
  /** On the button that shows the scenario to a room. */
  stage: "Vis stort",
  baseline: "Utgangspunkt",
  periods: "Perioder",
  population: "Befolkningsframskriving",
  ages: "Per",
  prices: "Prisnivå",
  gain: (category: string) => `Gevinst, ${category}`,
  reason: (category: string) => `Begrunnelse, ${category}`,
  none: "ingen",
  staffing: {
    neededGrowth: "Økt behov for bemanning",
    shape: "Behovets utvikling",
    start: "Bemanning",
    realCostGrowth: "Realvekst i kostnad per årsverk",
    discountRate: "Kalkulasjonsrente",
    avoidedShare: "Spart bemanningsvekst",
    stateShare: "Statens andel",
  } satisfies Record<Exclude<keyof StaffingAssumptions, "gains">, string>,
  shape: { even: "jevn", reference: "SSBs referansebane" } satisfies Record<StaffingShape, string>,
  start: { healthAndCare: "helse og omsorg", care: "omsorgstjenester" } satisfies Record<
    StaffingStart,
    string
  >,
};

/** The texts of the scenario's tools. */
export type WorkbenchWords = typeof nb;
