import {
  type MarkFigure,
  type SentencePart,
  sentenceParts,
  unmarked,
} from "../core/sentence-parts.js";
import type { ReportFigures } from "./report-figures.js";
import { definitionWords } from "./words/definitions/index.js";
import type { Definition } from "./words/definitions/nb.js";

/** A term and what it means; in parts, where figures in that can be asked about. */
interface DefinedTerm {
  readonly term: string;
  readonly text: readonly SentencePart[];
}

/** Terms that belong together. */
export interface DefinitionGroup {
  readonly title: string;
  readonly terms: readonly DefinedTerm[];
}

export interface DefinitionRows {
  readonly title: string;
  readonly source: string;
  readonly groups: readonly DefinitionGroup[];
}

const plain = ({ term, text }: Definition): DefinedTerm => ({ term, text: [text] });

/** What the terms of ICT key figures mean. */
export function definitionRows({ value, context }: ReportFigures): DefinitionRows {
  const { integer } = context.format;
  const { title, source, groups, amount, kind, resource, area, purpose } = definitionWords(
    context.locale,
  );
  const hours = (id: string) => integer(value(id));
  const fteOf = (mark: MarkFigure) =>
    amount.fte({
      internal: mark("ieInternalFteHours", hours("ieInternalFteHours")),
      hired: mark("ieHiredFteHours", hours("ieHiredFteHours")),
    });
  const fte = { term: fteOf(unmarked).term, text: sentenceParts((mark) => fteOf(mark).text) };
  const { spending, revenue, operatingCost, employees } = amount;
  const amounts = [spending, ...Object.values(kind), revenue, operatingCost, employees];
  return {
    title,
    source,
    groups: [
      { title: groups.amounts, terms: [...amounts.map(plain), fte] },
      { title: groups.resource, terms: Object.values(resource).map(plain) },
      { title: groups.area, terms: Object.values(area).map(plain) },
      { title: groups.purpose, terms: Object.values(purpose).map(plain) },
    ],
  };
}
