/**
 * The solutions that municipalities are asked about (OE 2022-78, table A-1), by the group that
 * their costs are scaled in (ch. 3.3.2).
 */
export const solutionGroups = {
  ePrescription: "other",
  prescriptionModule: "other",
  medicationList: "other",
  kjernejournal: "other",
  welfareTechnology: "welfareTechnology",
  welfareTechnologyHub: "welfareTechnology",
  helsenorge: "other",
  digihelse: "other",
  digihelsestasjon: "other",
  ehr: "ehr",
  norskHelsenett: "other",
  emergencyNetwork: "other",
  otherNational: "other",
  otherOwn: "other",
} as const;

export type Solution = keyof typeof solutionGroups;

export const solutions = Object.keys(solutionGroups) as readonly Solution[];

/** Groups of costs that are scaled by themselves: three of solutions, and what belongs to none. */
export const costGroups = ["welfareTechnology", "ehr", "other", "general"] as const;

export type CostGroup = (typeof costGroups)[number];

/** The groups that consist of solutions. */
export const usedGroups = ["welfareTechnology", "ehr", "other"] as const;

/** Kinds of cost in time (table A-2). */
export const costKinds = ["operating", "investment", "implementation"] as const;

export type CostKind = (typeof costKinds)[number];

/** Whom the money goes to: suppliers by invoice, or the municipality's own staff. */
export const costSources = ["invoiced", "internal"] as const;

export type CostSource = (typeof costSources)[number];

/** One line of costs, scaled by itself: what for, paid how, of which kind. */
export interface CostLine {
  readonly group: CostGroup;
  readonly source: CostSource;
  readonly kind: CostKind;
}

/** All 24 lines, in the order of groups, kinds and sources. */
export const costLines: readonly CostLine[] = costGroups.flatMap((group) =>
  costKinds.flatMap((kind) => costSources.map((source) => ({ group, source, kind }))),
);

/** Some of the lines: those alike in all that is given, every one where nothing is. */
export type LineChoice = { readonly [Part in keyof CostLine]?: CostLine[Part] | undefined };

/** Tells the lines of a choice from the others. */
export const isOf =
  ({ group, source, kind }: LineChoice) =>
  (line: CostLine): boolean =>
    (group ?? line.group) === line.group &&
    (source ?? line.source) === line.source &&
    (kind ?? line.kind) === line.kind;
