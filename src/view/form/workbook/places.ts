import type { FormDefinition, Question } from "../../../model/form/definition.js";
import type { FormEntry } from "../../../model/form/reading.js";
import { cellName, cellToText } from "../../core/sheet.js";
import type { ReadSheet } from "../../core/workbook.js";
import { gridKey, labelKey, rowKey } from "./keys.js";
import { mergedCells } from "./merged-cells.js";

/** A cell that a question is answered in. */
export interface AnswerPlace {
  readonly question: string;
  /** "Kostnader!D7" */
  readonly place: string;
  readonly raw: unknown;
  /** The cell that it was merged into; null where it stands by itself. */
  readonly merged: string | null;
}

/** A column's id by its place. */
type Head = ReadonlyMap<number, string>;

/** The cells of a sheet that answer questions, and what stands where nothing is asked. */
export function placesIn(
  { sheet, data, merged = [] }: ReadSheet,
  definition: FormDefinition,
): { places: AnswerPlace[]; strays: FormEntry[] } {
  const questions = new Map(definition.questions.map((one) => [placeKey(one), one.id]));
  const grids = new Map(definition.questions.map((one) => [rowKey(one), gridKey(one)]));
  const heads = headsOf(data, new Set(grids.values()));
  const covering = mergedCells(merged);
  const places: AnswerPlace[] = [];
  const strays: FormEntry[] = [];
  if (heads.size === 0) return { places, strays };
  data.forEach((row, line) => {
    const key = row.find((cell) => typeof cell === "string" && grids.has(cell));
    const head = heads.get(grids.get(String(key)) ?? "");
    const isKey = (cell: unknown) => cell === key;
    const at = (column: number) => `${sheet}!${cellName(line, column)}`;
    const width = Math.max(row.length, lastOf(head) + 1);
    for (let column = 0; column < width; column++) {
      const raw = plain(row[column] ?? null);
      const id = head?.get(column);
      const question = questions.get(`${key}/${id}`);
      if (question !== undefined)
        places.push({
          question,
          place: at(column),
          raw,
          merged: covering.get(cellName(line, column)) ?? null,
        });
      else if (isStray(raw, { hasKey: key !== undefined, id }) && !isKey(row[column]))
        strays.push({
          kind: "unknown",
          place: at(column),
          question: null,
          kept: null,
          found: String(raw).slice(0, 60),
        });
    }
  });
  return { places, strays };
}

const placeKey = (question: Question) => `${rowKey(question)}/${question.column}`;

const plain = (raw: unknown) => (typeof raw === "string" ? cellToText(raw) : raw);

const lastOf = (head: Head | undefined) => Math.max(-1, ...(head?.keys() ?? []));

/** Texts without a key are headings and help; a number is someone's, and so is all beside a row. */
function isStray(
  raw: unknown,
  { hasKey, id }: { readonly hasKey: boolean; readonly id: string | undefined },
): boolean {
  if (raw === null || raw === "" || id === labelKey) return false;
  return hasKey || typeof raw === "number";
}

/** The columns of each grid, by the row that holds their ids. The first holds where there are two. */
function headsOf(data: ReadSheet["data"], grids: ReadonlySet<string>): ReadonlyMap<string, Head> {
  const heads = new Map<string, Head>();
  for (const row of data) {
    const key = row.find((cell) => typeof cell === "string" && grids.has(cell));
    if (key === undefined || heads.has(String(key))) continue;
    const ids = row.flatMap((cell, column): [number, string][] =>
      typeof cell === "string" && cell !== key ? [[column, cell]] : [],
    );
    heads.set(String(key), new Map(ids));
  }
  return heads;
}
