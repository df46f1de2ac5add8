import { cellName, cellPlace } from "../../../view/core/sheet.js";

/** Cells in merged ranges, of a whole workbook: far more than a form has. */
const mostMerged = 50_000;

/** The merged ranges of each sheet, in the workbook's order, from the XML of its files. */
export function mergedRanges(files: ReadonlyMap<string, string>): string[][] {
  const xml = (path: string) => files.get(path) ?? "";
  const targets = new Map(
    tagsOf(xml("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ]),
  );
  return tagsOf(xml("xl/workbook.xml"), "sheet").map((tag) => {
    const target = targets.get(attribute(tag, "\\w+:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return tagsOf(xml(path), "mergeCell").map((merge) => attribute(merge, "ref"));
  });
}

const tagsOf = (xml: string, name: string) =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, "g")) ?? [];

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? "";

/**
 * The merged ranges that hold cells of the sheets, cut to them: a range can reach to the end of the
 * sheet. Null where they hold more cells together than anyone merges.
 */
export function rangesAmongCells(
  sheets: readonly { readonly ranges: readonly string[]; readonly data: readonly unknown[][] }[],
): string[][] | null {
  let left = mostMerged;
  const cut = ({ ranges, data }: (typeof sheets)[number]) => {
    const kept: string[] = [];
    for (const range of ranges) {
      const [from, to] = range.split(":").map(cellPlace);
      if (!from || !to) continue;
      const row = Math.min(to.row, data.length - 1);
      const column = Math.min(to.column, (data[0]?.length ?? 0) - 1);
      const cells = Math.max(0, row - from.row + 1) * Math.max(0, column - from.column + 1);
      if (cells < 2) continue;
      left -= cells;
      if (left < 0) break;
      kept.push(`${cellName(from.row, from.column)}:${cellName(row, column)}`);
    }
    return kept;
  };
  const all = sheets.map(cut);
  return left < 0 ? null : all;
}
