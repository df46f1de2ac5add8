import type { Question } from "../../model/form/definition.js";
import type { Finding } from "../../model/form/problems.js";
import type { Municipality } from "../../model/municipality/municipality.js";
import type { ViewContext } from "../core/view-context.js";
import type { FormTexts } from "../form/form-texts.js";
import { type SurveyFormWords, surveyFormWords } from "./words/form/index.js";
import { type SurveyWords, surveyWords } from "./words/index.js";

/** The text of an id, from records that together know all ids there are. */
function textOf(id: string, ...records: readonly Readonly<Record<string, string>>[]): string {
  const found = records.find((record) => id in record)?.[id];
  if (found === undefined) throw new Error(`invalid id: no text for ${id}`);
  return found;
}

/** The survey's form in a language. */
export function surveyFormTexts(
  municipalities: readonly Municipality[],
  context: ViewContext,
): FormTexts {
  const words = surveyWords(context.locale);
  const form = surveyFormWords(context.locale);
  const textBy = (text: (one: Municipality) => string) =>
    Object.fromEntries(municipalities.map((one) => [one.number, text(one)]));
  // Name first: whoever types the first letters of it in the list finds it.
  const names = textBy(({ number, name }) => `${name} (${number})`);
  const before = textBy(({ number, name }) => `${number} ${name}`);
  return {
    section: sectionTexts(form, words),
    grid: () => "",
    row: ({ row, grid }: Question) =>
      grid === "full"
        ? textOf(row, form.solution)
        : textOf(row, form.item, words.kind, words.group),
    column: ({ column }) => textOf(column, form.column),
    unit: (id) => textOf(id, form.unit),
    choice: ({ row }, id) =>
      row === "municipality" ? textOf(id, names) : row === "mode" ? textOf(id, form.mode) : id,
    choiceBefore: ({ row }, id) => (row === "municipality" ? textOf(id, before) : null),
    sheet: (id) => textOf(id, form.sheet),
    intro: form.intro,
    definitions: form.definitions,
    finding: (finding) => findingSentence(finding, context),
  };
}

/** The texts of a part of the form: of those about costs, by what the costs are of. */
function sectionTexts(form: SurveyFormWords, words: SurveyWords): FormTexts["section"] {
  const { general, help, title, whyNot } = form.cost;
  const costName = (item: string) =>
    item.startsWith("short-")
      ? textOf(item.replace("short-", ""), words.group)
      : textOf(item.replace("full-", ""), form.solution, words.group);
  return (id) => {
    if (id === "about" || id === "use" || id === "gain") return form[id];
    const item = id.replace("cost-", "");
    return {
      title: title(costName(item)),
      help: item === "general" ? [...general, ...help] : help,
      whyNot,
    };
  };
}

function findingSentence({ kind, values }: Finding, { locale, format }: ViewContext): string {
  const { finding } = surveyFormWords(locale);
  const known = (Object.keys(finding) as (keyof typeof finding)[]).find((one) => one === kind);
  if (known === undefined) throw new Error(`invalid finding: ${kind}`);
  const parts = Object.entries(values).map(([name, value]) => [
    name,
    name === "change" ? format.percent(Number(value), 0) : format.kroner(Number(value)),
  ]);
  return finding[known](Object.fromEntries(parts));
}
