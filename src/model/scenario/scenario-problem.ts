import type { Scenario } from "./scenario.js";

/** All that can be wrong with one field of a link or a file. */
export const problemKinds = [
  "unknownKey",
  "repeatedKey",
  "missing",
  "missingVersion",
  "futureVersion",
  "notAVersion",
  "unknownBaseline",
  "unknownPreset",
  "wrongCount",
  "notANumber",
  "notAFraction",
  "outOfRange",
  "badPeriods",
  "unknownPopulation",
  "unknownChoice",
  "badGain",
  "halfGain",
  "notText",
  "notATime",
  "tooLong",
  "notAnObject",
  "textInCell",
  "emptyCell",
  "missingColumn",
  "lostSetting",
  "repeatedRow",
  "unknownRow",
  "unfetched",
  "unopened",
  "tooLarge",
  "tooMuchInside",
  "tooManyCells",
  "tooSlow",
  "lockedOrOld",
  "notAWorkbook",
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** What is wrong with one field. */
export interface ScenarioProblem {
  /** The field as it is written: a link's key ("ehr") or a file's path ("growthPerYear.ehr.1"). */
  readonly field: string;
  /** What stood there, as text; "" when nothing did. */
  readonly value: string;
  readonly kind: ProblemKind;
  /** What was expected, where it can be listed: keys, presets, a count, limits. */
  readonly expected: readonly (string | number)[];
}

export type ReportProblem = (problem: ScenarioProblem) => void;

/** A link or file, read: the scenario as far as it was understood, and all that was not. */
export interface ScenarioReading {
  readonly scenario: Scenario;
  /** Fields that were understood, in the order read. */
  readonly understood: readonly string[];
  readonly problems: readonly ScenarioProblem[];
}
