import type { FormDefinition, Question } from "../../../model/form/definition.js";
import {
  columnName,
  heading,
  type Sheet,
  type SheetCell,
  type SheetRow,
  text,
  title,
} from "../../core/sheet.js";
import type { ViewContext } from "../../core/view-context.js";
import { type FormTexts, unitText } from "../form-texts.js";
import { type AnswerCellOptions, answerCell } from "./answer-cell.js";
import { gridKey, labelKey, rowKey } from "./keys.js";

interface FormSheetOptions extends AnswerCellOptions {
  readonly definition: FormDefinition;
  /** Ids of the questions to show; all others are there too, hidden, so that no answer is lost. */
  readonly shown: ReadonlySet<string>;
  /** What stands before the first section: lines to read, and texts that only the reader sees. */
  readonly intro: readonly string[];
  readonly hidden: readonly string[];
}

interface Line {
  readonly cells: SheetRow;
  readonly isHidden?: true;
}

/** Columns before the answers: the key, the label. */
const firstAnswer = 2;

/** Characters. */
const widths = { key: 4, label: 46, answer: 18, choice: 40, text: 60 } as const;

const lineHeight = 15;

/** One sheet of a form's workbook: its sections below each other, each grid as a table. */
export function formSheet(id: string, options: FormSheetOptions, context: ViewContext): Sheet {
  const { definition, texts, intro, hidden } = options;
  const sections = definition.sections.filter(({ sheet }) => sheet === id).map((one) => one.id);
  const questions = definition.questions.filter(({ section }) => sections.includes(section));
  const layout = sheetLayout(questions);
  const told = new Set<string>();
  const once = (line: string) => !told.has(line) && told.add(line).has(line);
  const lines: Line[] = [
    ...hidden.map((line): Line => ({ cells: [text(line)], isHidden: true })),
    { cells: [null, title(texts.sheet(id))] },
    ...intro.map((line) => proseLine(line, layout.columns)),
    ...sections.flatMap((section): Line[] => {
      const own = questions.filter((question) => question.section === section);
      const isShown = own.some(({ id }) => options.shown.has(id));
      return [
        ...(isShown ? headLines(texts.section(section), layout, once) : []),
        ...distinct(own.map(gridKey)).flatMap((key) =>
          gridLines(
            own.filter((question) => gridKey(question) === key),
            layout,
            options,
            context,
          ),
        ),
      ];
    }),
  ];
  return {
    sheet: texts.sheet(id),
    data: lines.map(({ cells }) => cells),
    columns: layout.columns,
    printedOn: 1,
    hidden: {
      columns: 1,
      rows: lines.flatMap(({ isHidden }, row) => (isHidden ? [row] : [])),
    },
  };
}

/** A section's title, and the help that has not stood on the sheet yet. */
function headLines(
  { title: name, help }: ReturnType<FormTexts["section"]>,
  { columns }: Layout,
  isNew: (line: string) => boolean,
): Line[] {
  return [
    { cells: [] },
    { cells: [null, { ...text(name), fontWeight: "bold", fontSize: 12 }] },
    ...help.filter(isNew).map((line) => proseLine(line, columns)),
  ];
}

interface Layout {
  readonly columns: readonly { readonly width: number }[];
  /** The column of the sheet that a grid's column stands in: texts come last, below each other. */
  readonly columnOf: (grid: readonly Question[], column: string) => number;
}

function sheetLayout(questions: readonly Question[]): Layout {
  const grids = distinct(questions.map(gridKey)).map((key) =>
    questions.filter((question) => gridKey(question) === key),
  );
  const [numbers, texts] = ([false, true] as const).map((isText) =>
    Math.max(0, ...grids.map((grid) => columnsOf(grid, isText).length)),
  ) as [number, number];
  const columnOf = (grid: readonly Question[], column: string) => {
    const place = columnsOf(grid, false).indexOf(column);
    if (place >= 0) return firstAnswer + place;
    return firstAnswer + numbers + columnsOf(grid, true).indexOf(column);
  };
  const hasChoices = questions.some(({ kind }) => kind === "choice");
  const width = hasChoices ? widths.choice : widths.answer;
  return {
    columns: [
      { width: widths.key },
      { width: widths.label },
      ...Array.from({ length: numbers }, () => ({ width })),
      ...Array.from({ length: texts }, () => ({ width: widths.text })),
    ],
    columnOf,
  };
}

const columnsOf = (grid: readonly Question[], isText: boolean) =>
  distinct(grid.filter(({ kind }) => (kind === "text") === isText).map(({ column }) => column));

/** A grid: its ids, which are hidden, its head, and a line a row. */
function gridLines(
  grid: readonly Question[],
  layout: Layout,
  options: FormSheetOptions,
  context: ViewContext,
): Line[] {
  const [first] = grid;
  if (first === undefined) return [];
  const { texts, shown } = options;
  const unit = gridUnits(grid, texts);
  const isShown = (own: readonly Question[]) => own.some(({ id }) => shown.has(id));
  const row = rowMaker(grid, layout);
  const rows = distinct(grid.map(rowKey)).map((key): Line => {
    const own = grid.filter((question) => rowKey(question) === key);
    const [label = ""] = own.map((question) => `${texts.row(question)}${unit.ofRow(question)}`);
    const cell = (question: Question) => answerCell(question, options, context);
    return hiddenUnless(isShown(own), row(key, text(label, { wrap: true }), { own, cell }));
  });
  const head = (question: Question) =>
    heading(`${texts.column(question)}${unit.ofColumn(question)}`);
  const ids = { own: grid, cell: ({ column }: Question) => text(column) };
  return [
    { cells: row(gridKey(first), text(labelKey), ids), isHidden: true },
    hiddenUnless(
      isShown(grid),
      row("", heading(texts.grid(first.grid)), { own: grid, cell: head }),
    ),
    ...rows,
  ];
}

/** Makes a grid's rows: the key, the label, and a cell in the column of each question. */
function rowMaker(grid: readonly Question[], { columns, columnOf }: Layout) {
  return (
    key: string,
    label: SheetCell,
    {
      own,
      cell,
    }: { readonly own: readonly Question[]; readonly cell: (question: Question) => SheetCell },
  ): SheetRow => {
    const cells = new Map(own.map((question) => [columnOf(grid, question.column), cell(question)]));
    return [
      text(key, { textColor: "#8a8a8a" }),
      label,
      ...columns.slice(firstAnswer).map((_, index) => cells.get(firstAnswer + index) ?? null),
    ];
  };
}

/** Where a question's unit stands: in its column's head if all of the column have it, else by its row. */
function gridUnits(grid: readonly Question[], texts: FormTexts) {
  const shared = sharedUnits(grid);
  const afterComma = (question: Question) => {
    const unit = unitText(question, texts);
    return unit === "" ? "" : `, ${unit}`;
  };
  return {
    ofColumn: (question: Question) => (shared.has(question.column) ? afterComma(question) : ""),
    ofRow: (question: Question) => (shared.has(question.column) ? "" : afterComma(question)),
  };
}

const hiddenUnless = (isShown: boolean, cells: SheetRow): Line =>
  isShown ? { cells } : { cells, isHidden: true };

/** Columns whose questions all count the same: the head names the unit. */
function sharedUnits(grid: readonly Question[]): ReadonlySet<string> {
  const columns = distinct(grid.map(({ column }) => column));
  const units = (id: string) =>
    new Set(grid.filter(({ column }) => column === id).map(({ unit }) => unit));
  return new Set(columns.filter((column) => units(column).size === 1));
}

/** A line to read, over all columns and as high as it needs. */
function proseLine(line: string, columns: Layout["columns"]): Line {
  const shown = columns.slice(1);
  const width = shown.reduce((sum, one) => sum + one.width, 0);
  const height = lineHeight * Math.ceil(line.length / width);
  const cell = { ...text(line, { wrap: true, alignVertical: "top" as const, height }) };
  return {
    cells: [null, { ...cell, columnSpan: shown.length }, ...shown.slice(1).map(() => null)],
  };
}

const distinct = (ids: readonly string[]) => [...new Set(ids)];

/** The range of one column of a sheet, rows from 0: "'Definisjoner'!$D$2:$D$358". */
export function columnRange(sheet: string, column: number, [top, bottom]: [number, number]) {
  const name = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${name}$${top + 1}:$${name}$${bottom + 1}`;
}
