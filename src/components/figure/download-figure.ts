import type { FigureRows } from "../../view/figure/figure.js";
import { figureCsv, figureJson, fileName } from "../../view/figure/figure-file.js";
import { fetchPart } from "../core/fetch-part.js";
import { pageLocale } from "../core/page/page-locale.js";
import { saveFile } from "../core/save-file.js";
import { figurePicture, pictureBlob } from "./figure-picture.js";

const figureFormats = ["svg", "png", "csv", "json", "arrow"] as const;

export type FigureFormat = (typeof figureFormats)[number];

/** Saves a figure as a picture, or its numbers as a file. `body` is what is drawn on the page. */
export async function downloadFigure(
  format: FigureFormat,
  rows: FigureRows,
  body: Element,
): Promise<void> {
  const content = await contentOf(format, rows, body);
  if (content !== null) saveFile(fileName(rows.title, format), content);
}

async function contentOf(
  format: FigureFormat,
  rows: FigureRows,
  body: Element,
): Promise<Blob | null> {
  if (format === "csv")
    return new Blob([figureCsv(rows, pageLocale())], { type: "text/csv;charset=utf-8" });
  if (format === "json") return new Blob([figureJson(rows)], { type: "application/json" });
  if (format === "arrow") {
    const part = await fetchPart(() => import("../../view/figure/figure-arrow.js"));
    if (part === null) return null;
    const bytes = new Uint8Array(part.figureArrow(rows));
    return new Blob([bytes], { type: "application/vnd.apache.arrow.file" });
  }
  const picture = await figurePicture(rows, body);
  return format === "svg" ? picture.blob : pictureBlob(picture);
}
