import type { FigureRows } from "../../view/figure/figure.js";
import { figureCsv, figureJson, fileName } from "../../view/figure/figure-file.js";
import { pageLocale } from "../core/page-locale.js";
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
  saveFile(fileName(rows.title, format), await contentOf(format, rows, body));
}

async function contentOf(format: FigureFormat, rows: FigureRows, body: Element): Promise<Blob> {
  if (format === "csv")
    return new Blob([figureCsv(rows, pageLocale())], { type: "text/csv;charset=utf-8" });
  if (format === "json") return new Blob([figureJson(rows)], { type: "application/json" });
  if (format === "arrow") {
    const { figureArrow } = await import("../../view/figure/figure-arrow.js");
    const bytes = new Uint8Array(figureArrow(rows));
    return new Blob([bytes], { type: "application/vnd.apache.arrow.file" });
  }
  const picture = figurePicture(rows, body);
  return format === "svg" ? picture.blob : pictureBlob(picture);
}
