import type { Allowed, Sheet, SheetCell } from "../../../view/core/sheet.js";
import { cellName } from "../../../view/core/sheet.js";
import { chartFeature, drawingOf } from "./workbook-chart.js";
import type { WorkbookFeature } from "./workbook-feature.js";
import { xmlText } from "./xml-text.js";

/** What the library does not write of its own: each adds to the files it makes. */
export function workbookFeatures(sheets: readonly Sheet[]): WorkbookFeature[] {
  return [sheetFeature(sheets), bookFeature(sheets), chartFeature(sheets)];
}

/** What formulas come to, what may be typed, and how a sheet is printed. */
function sheetFeature(sheets: readonly Sheet[]): WorkbookFeature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : finished(xml, sheet);
          },
        },
      },
    },
  };
}

/** A4: a sheet on one page upright, or as many pages long as needed on its side. */
function pageOf({ printedOn }: Sheet): string {
  const margins = 'left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"';
  const fit =
    printedOn === undefined
      ? 'orientation="portrait" fitToWidth="1" fitToHeight="1"'
      : `orientation="landscape" fitToWidth="${printedOn}" fitToHeight="0"`;
  return `<pageMargins ${margins}/><pageSetup paperSize="9" ${fit}/>`;
}

/** The parts of a sheet must stand in the order that the format prescribes. */
function finished(xml: string, sheet: Sheet): string {
  const cells = new Map(
    sheet.data.flatMap((row, index) =>
      row.map((cell, column) => [cellName(index, column), cell] as const),
    ),
  );
  const after = `${validations(cells)}${pageOf(sheet)}${drawingOf(sheet)}`;
  const end = xml.includes("</mergeCells>") ? "</mergeCells>" : "</sheetData>";
  return withHidden(xml, sheet)
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(end, `${end}${after}`)
    .replace(/<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g, (_, name, look, formula) => {
      const value = cells.get(name)?.cached ?? "";
      const type = typeof value === "string" ? ' t="str"' : "";
      const content = `<f>${formula}</f><v>${xmlText(String(value))}</v>`;
      return `<c r="${name}"${look}${type}>${content}</c>`;
    });
}

function withHidden(xml: string, { hidden }: Sheet): string {
  if (hidden === undefined) return xml;
  const rows = new Set(hidden.rows.map((row) => String(row + 1)));
  return xml
    .replace(/<col min="(\d+)"/g, (col, column) =>
      Number(column) <= hidden.columns ? `${col} hidden="1"` : col,
    )
    .replace(/<row r="(\d+)"/g, (row, number) => (rows.has(number) ? `${row} hidden="1"` : row));
}

function validations(cells: ReadonlyMap<string, SheetCell | null>): string {
  const rules = [...cells].flatMap(([name, cell]) => {
    if (cell?.allowed === undefined) return [];
    const { allowed } = cell;
    const error = `showErrorMessage="1" error="${xmlText(allowed.message)}"`;
    const rule = `type="${allowed.kind}" operator="between" allowBlank="1" ${error} sqref="${name}"`;
    return [`<dataValidation ${rule}>${limitsOf(allowed)}</dataValidation>`];
  });
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

const limitsOf = (allowed: Allowed) =>
  allowed.kind === "list"
    ? `<formula1>${xmlText(allowed.source)}</formula1>`
    : `<formula1>${allowed.min}</formula1><formula2>${allowed.max}</formula2>`;

/** Everything is calculated anew on opening; headings and years are printed on every page. */
function bookFeature(sheets: readonly Sheet[]): WorkbookFeature {
  const titles = sheets.flatMap(({ sheet, stickyRowsCount }, index) => {
    const name = `name="_xlnm.Print_Titles" localSheetId="${index}"`;
    return stickyRowsCount === undefined
      ? []
      : [`<definedName ${name}>${titlesOf(xmlText(sheet), stickyRowsCount)}</definedName>`];
  });
  const named = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return {
    files: {
      transform: {
        "xl/workbook.xml": {
          transform: (xml) =>
            xml
              .replace("<definedNames/>", named)
              .replace("<calcPr/>", '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
        },
        "xl/styles.xml": { transform: withDefaultStyle },
      },
    },
  };
}

const titlesOf = (sheet: string, rows: number) => `${sheet}!$A:$A,${sheet}!$1:$${rows}`;

/** The style that other programs expect every other to build on. */
function withDefaultStyle(xml: string): string {
  const base = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs>';
  const named =
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  return xml.replace("<cellXfs", `${base}<cellXfs`).replace("</cellXfs>", `</cellXfs>${named}`);
}
