import type { Condition, FormDefinition, Question } from "../form/definition.js";
import { aboutQuestions, surveyFormId, surveyFormVersion } from "./about-questions.js";
import { costKinds, solutions, usedGroups } from "./solution.js";

/** What can be asked: the four groups alone (OE 2022-78, B.1.1), or every solution (table A-1). */
export const surveyModes = ["short", "full"] as const;

export type SurveyMode = (typeof surveyModes)[number];

/** Where a group's or a solution's answers stand: "use.full.ehr.inUse", "cost.full-ehr.operating.fte". */
export const useQuestion = (mode: SurveyMode, item: string, column: UseColumn) =>
  `use.${mode}.${item}.${column}`;
export const costQuestion = (item: CostItem, kind: string, column: CostColumn) =>
  `cost.${item}.${kind}.${column}`;
export const gainQuestion = (group: string, column: GainColumn) => `gain.groups.${group}.${column}`;

type UseColumn = "inUse" | "firstYear" | "ownCosts" | "comment";
type CostColumn = "invoiced" | "fte" | "wages" | "comment";
type GainColumn = "fte" | "avoided" | "quality" | "comment";
/** "general", "short-ehr", "full-digihelse" */
type CostItem = "general" | `${SurveyMode}-${string}`;

const longText = 2000;

/** What lies behind a line (OE 2022-78, B.2.4). */
const comment = { column: "comment", kind: "text", max: longText } as const;

const kroner = { unit: "nok", decimals: 2 } as const;

interface SurveyOptions {
  /** Numbers of the municipalities that can be chosen. */
  readonly municipalities: readonly string[];
  /** Years that can be reported. */
  readonly years: readonly number[];
}

/**
 * The survey of report OE 2022-78 as data: tables A-1 (use) and A-2 (costs) for every solution or
 * for the four groups, general costs, gains (B.1.3), a note to the next who fills in.
 */
export function surveyDefinition({ municipalities, years }: SurveyOptions): FormDefinition {
  return {
    id: surveyFormId,
    version: surveyFormVersion,
    sections: [
      { id: "about", sheet: "about" },
      { id: "use", sheet: "use" },
      ...costItems.map(({ item }) => ({ id: `cost-${item}`, sheet: "cost" })),
      { id: "gain", sheet: "cost" },
    ],
    questions: [
      ...aboutSection(municipalities, years),
      ...useSection,
      ...costItems.flatMap(costSection),
      ...gainSection,
    ],
  };
}

const modeIs = (mode: SurveyMode): Condition => ({ question: aboutQuestions.mode, is: mode });

function aboutSection(
  municipalities: readonly string[],
  years: readonly number[],
): readonly Question[] {
  const at = { section: "about", grid: "survey", column: "answer" };
  return [
    {
      ...at,
      id: aboutQuestions.municipality,
      row: "municipality",
      kind: "choice",
      choices: municipalities,
      required: true,
    },
    {
      ...at,
      id: aboutQuestions.year,
      row: "year",
      kind: "choice",
      choices: years.map(String),
      required: true,
    },
    {
      ...at,
      id: aboutQuestions.mode,
      row: "mode",
      kind: "choice",
      choices: surveyModes,
      required: true,
    },
    noteQuestion("about"),
  ];
}

/** Who answered what, and what the next one should know. */
function noteQuestion(section: string, relevant?: Condition): Question {
  const question: Question = {
    id: `note.${section}.handover`,
    section,
    grid: "note",
    row: "handover",
    column: "answer",
    kind: "text",
    max: longText,
  };
  return relevant === undefined ? question : { ...question, relevant };
}

const useSection: readonly Question[] = [
  ...solutions.flatMap((solution) => useRow("full", solution)),
  ...usedGroups.flatMap((group) => useRow("short", group)),
  noteQuestion("use"),
];

function useRow(mode: SurveyMode, item: string): Question[] {
  const at = { section: "use", grid: mode, row: item, kind: "yesNo" as const };
  const inUse = useQuestion(mode, item, "inUse");
  const ifUsed: Condition = { all: [modeIs(mode), { question: inUse, is: true }] };
  const first = useQuestion(mode, item, "firstYear");
  const own = useQuestion(mode, item, "ownCosts");
  return [
    { ...at, id: inUse, column: "inUse", required: true, relevant: modeIs(mode) },
    // When a group of solutions was first used says nothing: only the full form asks.
    ...(mode === "full"
      ? [{ ...at, id: first, column: "firstYear", required: true as const, relevant: ifUsed }]
      : []),
    { ...at, id: own, column: "ownCosts", required: true, relevant: ifUsed },
    {
      ...at,
      ...comment,
      id: useQuestion(mode, item, "comment"),
      relevant: modeIs(mode),
    },
  ];
}

/** What costs are asked about, with what makes each relevant. */
const costItems: readonly { readonly item: CostItem; readonly relevant?: Condition }[] = [
  ...solutions.map((solution) => costItem("full", solution)),
  ...usedGroups.map((group) => costItem("short", group)),
  { item: "general" },
];

function costItem(mode: SurveyMode, item: string) {
  const relevant: Condition = { question: useQuestion(mode, item, "ownCosts"), is: true };
  return { item: `${mode}-${item}` as const, relevant };
}

function costSection({ item, relevant }: (typeof costItems)[number]): Question[] {
  const section = `cost-${item}`;
  const asked = relevant === undefined ? {} : { relevant };
  const rows = costKinds.flatMap((kind): Question[] => {
    const at = { section, grid: section, row: kind, ...asked };
    const id = (column: CostColumn) => costQuestion(item, kind, column);
    const number = { kind: "number", min: 0, required: true } as const;
    const amount = { ...number, ...kroner };
    const [fte, wages] = [id("fte"), id("wages")];
    return [
      { ...at, ...amount, id: id("invoiced"), column: "invoiced" },
      { ...at, ...number, id: fte, column: "fte", unit: "fte", orElse: wages },
      { ...at, ...amount, id: wages, column: "wages", orElse: fte },
      { ...at, ...comment, id: id("comment") },
    ];
  });
  return [...rows, noteQuestion(section, relevant)];
}

const gainSection: readonly Question[] = [
  ...usedGroups.flatMap((group): Question[] => {
    const at = { section: "gain", grid: "groups", row: group };
    const number = { ...at, kind: "number", min: 0 } as const;
    return [
      { ...number, id: gainQuestion(group, "fte"), column: "savedFte", unit: "fte" },
      { ...number, ...kroner, id: gainQuestion(group, "avoided"), column: "avoided" },
      { ...at, id: gainQuestion(group, "quality"), column: "quality", kind: "text", max: longText },
      { ...at, ...comment, id: gainQuestion(group, "comment") },
    ];
  }),
  noteQuestion("gain"),
];
