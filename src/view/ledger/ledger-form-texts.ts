import type { Question } from "../../model/form/definition.js";
import type { Finding } from "../../model/form/problems.js";
import type { ViewContext } from "../core/view-context.js";
import type { FormTexts } from "../form/form-texts.js";
import { definitionWords } from "./words/definitions/index.js";
import { ownWords } from "./words/own/index.js";

/** The ledger's form in a language. */
export function ledgerFormTexts(context: ViewContext): FormTexts {
  const { form } = ownWords(context.locale);
  const { kind, amount, area, resource, purpose } = definitionWords(context.locale);
  const { spending, revenue, operatingCost, employees } = amount;
  const amounts = { spending, revenue, operatingCost, employees };
  return {
    section: (id) => textOf(id, form.section),
    grid: () => "",
    row: ({ row }: Question) => {
      const terms = { ...area, ...resource, ...purpose };
      return row in terms ? textOf(row, terms).term : textOf(row, form.row);
    },
    column: ({ column }) =>
      column in resource ? textOf(column, resource).term : textOf(column, form.column),
    unit: (id) => textOf(id, form.unit),
    choice: (_, id) => id,
    sheet: (id) => textOf(id, form.section).title,
    intro: form.intro,
    definitions: [amounts, kind, resource, area, purpose].flatMap((terms) => Object.values(terms)),
    finding: (finding) => findingSentence(finding, context),
  };
}

function findingSentence({ kind, values }: Finding, { locale, format }: ViewContext): string {
  const { finding, group } = ownWords(locale).form;
  const text = (name: string, value: unknown) => {
    if (name === "group") return textOf(String(value), group);
    return name === "fte" || name === "employees"
      ? format.number(Number(value), 1)
      : format.money(Number(value));
  };
  const parts = Object.entries(values).map(([name, value]) => [name, text(name, value)]);
  return textOf(kind, finding)(Object.fromEntries(parts));
}

function textOf<Text>(id: string, texts: Readonly<Record<string, Text>>): Text {
  const found = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (found === undefined) throw new Error(`invalid id: no text for ${id}`);
  return found;
}
