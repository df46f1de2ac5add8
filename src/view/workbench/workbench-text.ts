import type { StaffingAssumptions } from "../../model/scenario/staffing-assumptions.js";
import type { Locale } from "../core/locale.js";

/** Texts of the scenario page's tools. */
export interface WorkbenchText {
  readonly tools: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly undo: string;
  readonly redo: string;
  /** "Angre: EPJ 2021–2025" */
  readonly undoWhat: (change: string) => string;
  readonly redoWhat: (change: string) => string;
  readonly undone: (change: string) => string;
  readonly redone: (change: string) => string;
  readonly replay: string;
  readonly lastChange: string;
  readonly before: string;
  readonly after: string;
  readonly changes: (count: number) => string;
  readonly noChanges: (preset: string) => string;
  readonly changesFrom: (preset: string) => string;
  readonly andMore: (count: number) => string;
  readonly reset: (what: string) => string;
  readonly resetShort: string;
  readonly resetAll: string;
  readonly checkpoints: string;
  readonly checkpointName: (number: number) => string;
  readonly checkpointField: string;
  readonly addCheckpoint: string;
  readonly goToCheckpoint: (name: string) => string;
  readonly keys: string;
  readonly close: string;
  readonly periods: string;
  readonly population: string;
  readonly ages: string;
  readonly prices: string;
  readonly gain: (category: string) => string;
  readonly reason: (category: string) => string;
  readonly none: string;
  readonly staffing: Readonly<Record<Exclude<keyof StaffingAssumptions, "gains">, string>>;
  readonly shape: Readonly<Record<StaffingAssumptions["shape"], string>>;
  readonly start: Readonly<Record<StaffingAssumptions["start"], string>>;
}

const nb: WorkbenchText = {
  tools: "Verktøy for scenarioet",
  name: "Navn på scenarioet",
  namePlaceholder: "Gi scenarioet et navn",
  undo: "Angre",
  redo: "Gjør om",
  undoWhat: (change) => `Angre: ${change}`,
  redoWhat: (change) => `Gjør om: ${change}`,
  undone: (change) => `Angret: ${change}`,
  redone: (change) => `Gjort om: ${change}`,
  replay: "Vis siste endring",
  lastChange: "Siste endring",
  before: "Før",
  after: "Etter",
  changes: (count) => `Avvik (${count})`,
  noChanges: (preset) => `Ingenting avviker fra ${preset}.`,
  changesFrom: (preset) => `Avvik fra ${preset}`,
  andMore: (count) => `og ${count} til`,
  reset: (what) => `Tilbakestill ${what}`,
  resetShort: "Tilbakestill",
  resetAll: "Tilbakestill alle",
  checkpoints: "Merker underveis",
  checkpointName: (number) => `Merke ${number}`,
  checkpointField: "Navn på merket",
  addCheckpoint: "Sett merke",
  goToCheckpoint: (name) => `Gå til ${name}`,
  keys: "Tastatursnarveier",
  close: "Lukk",
  periods: "Perioder",
  population: "Befolkningsframskriving",
  ages: "Per",
  prices: "Prisnivå",
  gain: (category) => `Gevinst, ${category}`,
  reason: (category) => `Begrunnelse, ${category}`,
  none: "ingen",
  staffing: {
    neededGrowth: "Økt behov for bemanning",
    shape: "Behovets utvikling",
    start: "Bemanning",
    realCostGrowth: "Realvekst i kostnad per årsverk",
    discountRate: "Kalkulasjonsrente",
    avoidedShare: "Spart bemanningsvekst",
    stateShare: "Statens andel",
  },
  shape: { even: "jevn", reference: "SSBs referansebane" },
  start: { healthAndCare: "helse og omsorg", care: "omsorgstjenester" },
};

const en: WorkbenchText = {
  tools: "Tools for the scenario",
  name: "The scenario’s name",
  namePlaceholder: "Name the scenario",
  undo: "Undo",
  redo: "Redo",
  undoWhat: (change) => `Undo: ${change}`,
  redoWhat: (change) => `Redo: ${change}`,
  undone: (change) => `Undone: ${change}`,
  redone: (change) => `Redone: ${change}`,
  replay: "Show last change",
  lastChange: "Last change",
  before: "Before",
  after: "After",
  changes: (count) => `Differences (${count})`,
  noChanges: (preset) => `Nothing differs from ${preset}.`,
  changesFrom: (preset) => `Differences from ${preset}`,
  andMore: (count) => `and ${count} more`,
  reset: (what) => `Reset ${what}`,
  resetShort: "Reset",
  resetAll: "Reset all",
  checkpoints: "Checkpoints",
  checkpointName: (number) => `Checkpoint ${number}`,
  checkpointField: "The checkpoint’s name",
  addCheckpoint: "Set checkpoint",
  goToCheckpoint: (name) => `Go to ${name}`,
  keys: "Keyboard shortcuts",
  close: "Close",
  periods: "Periods",
  population: "Population projection",
  ages: "Per",
  prices: "Price level",
  gain: (category) => `Gain, ${category}`,
  reason: (category) => `Reason, ${category}`,
  none: "none",
  staffing: {
    neededGrowth: "Growth in staffing need",
    shape: "How the need grows",
    start: "Staffing",
    realCostGrowth: "Real growth in cost per full-time equivalent",
    discountRate: "Discount rate",
    avoidedShare: "Staffing growth saved",
    stateShare: "The state’s share",
  },
  shape: { even: "even", reference: "Statistics Norway’s reference path" },
  start: { healthAndCare: "health and care", care: "care services" },
};

/** The texts of the scenario page's tools in a language. */
export function workbenchText(locale: Locale): WorkbenchText {
  return locale === "nb" ? nb : en;
}
