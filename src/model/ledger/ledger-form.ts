import { type FormDefinition, type Question, yearUnit } from "../form/definition.js";
import { areas } from "./areas.js";
import { purposes, resources, spendingKinds, staffGroups } from "./ledger.js";

/** Facts about the organisation that key figures divide by. */
export const organisationFacts = ["revenue", "operatingCost", "employees"] as const;

export type OrganisationFact = (typeof organisationFacts)[number];

/** Ids of the questions, by what they ask for. */
export const questionIds = {
  name: "organisation.name",
  year: "organisation.year",
  fact: (fact: OrganisationFact) => `organisation.${fact}`,
  cost: (kind: string, area: string, resource: string) => `${kind}.${area}.${resource}`,
  hours: (group: string) => `hours.${group}`,
  purpose: (purpose: string) => `purpose.${purpose}`,
  comment: "comment.text",
} as const;

/** An organisation's ledger as a form (IE-1085, ch. 4.1): page, workbook and checks read it. */
export const ledgerForm: FormDefinition = {
  id: "ict-ledger",
  version: 1,
  sections: ["organisation", ...spendingKinds, "hours", "purpose", "comment"].map((id) => ({
    id,
    sheet: id,
  })),
  questions: [
    ...organisationQuestions(),
    ...spendingKinds.flatMap((kind) =>
      areas.flatMap((area) =>
        resources.map((resource) =>
          amount(kind, { id: questionIds.cost(kind, area, resource), row: area, column: resource }),
        ),
      ),
    ),
    ...staffGroups.map(
      (group): Question => ({
        ...amount("hours", { id: questionIds.hours(group), row: group, column: "hours" }),
        unit: "hours",
        required: true,
      }),
    ),
    ...purposes.map(
      (purpose): Question => ({
        ...amount("purpose", { id: questionIds.purpose(purpose), row: purpose, column: "mnok" }),
        required: true,
      }),
    ),
    {
      id: questionIds.comment,
      section: "comment",
      grid: "comment",
      row: "text",
      column: "text",
      kind: "text",
      max: 1000,
    },
  ],
};

function organisationQuestions(): Question[] {
  const place = { section: "organisation", grid: "organisation", column: "answer" };
  return [
    { ...place, id: questionIds.name, row: "name", kind: "text", max: 120 },
    {
      ...place,
      id: questionIds.year,
      row: "year",
      kind: "number",
      unit: yearUnit,
      min: 2000,
      max: 2100,
    },
    ...organisationFacts.map(
      (fact): Question => ({
        ...place,
        id: questionIds.fact(fact),
        row: fact,
        kind: "number",
        unit: fact === "employees" ? "people" : "mnok",
        min: 0,
        required: true,
      }),
    ),
  ];
}

function amount(section: string, place: Pick<Question, "id" | "row" | "column">): Question {
  return { ...place, section, grid: section, kind: "number", unit: "mnok", min: 0 };
}
