import type { ReportFigures } from "./report-figures.js";
import { definitionWords } from "./words/definitions/index.js";
import type { Definition } from "./words/definitions/nb.js";

/** Terms that belong together. */
export interface DefinitionGroup {
  readonly title: string;
  readonly terms: readonly Definition[];
}

export interface DefinitionRows {
  readonly title: string;
  readonly source: string;
  readonly groups: readonly DefinitionGroup[];
}

/** What the terms of ICT key figures mean. */
export function definitionRows({ value, context }: ReportFigures): DefinitionRows {
  const { integer } = context.format;
  const { title, source, groups, amount, kind, resource, area, purpose } = definitionWords(
    context.locale,
  );
  const fte = amount.fte({
    internal: integer(value("ieInternalFteHours")),
    hired: integer(value("ieHiredFteHours")),
  });
  const { spending, revenue, operatingCost, employees } = amount;
  const amounts = [spending, ...Object.values(kind), revenue, operatingCost, employees, fte];
  return {
    title,
    source,
    groups: [
      { title: groups.amounts, terms: amounts },
      { title: groups.resource, terms: Object.values(resource) },
      { title: groups.area, terms: Object.values(area) },
      { title: groups.purpose, terms: Object.values(purpose) },
    ],
  };
}
