import { categories } from "../../../model/core/category.js";
import type { ViewContext } from "../../core/view-context.js";
import { calculationPlace } from "./calculation-sheet.js";
import { cellName, formats, formula, heading, type Sheet, text, title } from "./sheet.js";
import { workbookWords } from "./words/index.js";

/** The last year's key figures and each category's way there, as formulas on the calculation. */
export function resultSheet(calculation: Sheet, context: ViewContext): Sheet {
  const { locale, words, prices } = context;
  const texts = workbookWords(locale);
  const { column: at, firstYear } = calculationPlace;
  const last = calculation.data.length - 1;
  const cell = (row: number, column: number) => `${calculation.sheet}!${cellName(row, column)}`;
  const years = [firstYear, last].map((row) => String(calculation.data[row]?.[at.year]?.value));
  const costLine = (label: string, column: number) => {
    const [start, end] = [cell(firstYear, column), cell(last, column)];
    return [
      text(label),
      formula(start, formats.mnok),
      formula(end, formats.mnok),
      formula(`${end}-${start}`, formats.mnok),
      formula(`${end}/${start}`, formats.factor),
    ];
  };
  const keyLine = (label: string, column: number, format: string) => {
    return [text(label), null, formula(cell(last, column), format)];
  };
  return {
    sheet: texts.sheets.results,
    columns: [46, 14, 14, 14, 14].map((width) => ({ width })),
    data: [
      [title(texts.sheets.results)],
      [text(`${words.millionsCaption}, ${prices.constant}`)],
      [],
      [
        null,
        ...[...years, texts.change, texts.factor].map((label) =>
          heading(label, { align: "right" }),
        ),
      ],
      ...categories.map((category, place) => costLine(words.category[category], at.cost + place)),
      costLine(words.total, at.total),
      [],
      keyLine(texts.perInhabitant, at.perInhabitant, formats.whole),
      keyLine(texts.extraStaffing, at.extraStaffing, formats.mnok),
      keyLine(texts.extraEhealth, at.extraEhealth, formats.mnok),
      keyLine(texts.breakEven, at.breakEven, formats.percent),
      keyLine(texts.shareOfCare, at.shareOfCare, formats.percent),
    ],
  };
}
