import { expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { loadTables } from "../../../loaders/tables.js";
import { specialistGrowth } from "../../../src/model/ledger/specialist-growth.js";
import { ofLedger } from "../../../src/pages/parts/explain-number.js";
import { locales } from "../../../src/view/core/locale.js";
import { explanation } from "../../../src/view/explanation/explanation-rows.js";
import { askedFigure } from "../../../src/view/figure/figure.js";
import { growthRows, regionGrowthRows } from "../../../src/view/ledger/growth-rows.js";
import { yardsticks } from "../../../src/view/ledger/ledger-kinds.js";
import { reportFigures } from "../../../src/view/ledger/report-figures.js";
import { helsenettRows, sectorRows } from "../../../src/view/ledger/sector-rows.js";
import { yardstickRows } from "../../../src/view/ledger/yardstick-rows.js";
import { readData } from "../../loaders/read-data.js";
import { tables } from "../../model/core/report-tables.js";
import { viewContext } from "../../view/context.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";

const published = readPublished(readData);
const sources = { tables: loadTables(readData), published };

test.each(locales)("what the report says of the sector opens where it stands: %s", (locale) => {
  const context = viewContext(locale);
  const report = reportFigures(published, context);
  const growth = specialistGrowth(report.value, tables.prices);
  const figures = [
    sectorRows(report),
    helsenettRows(report),
    growthRows(growth, report),
    ...yardsticks
      .map((kind) => yardstickRows(report, kind, null))
      .filter(({ asked }) => asked?.length !== 0),
  ];
  for (const table of [...figures.map((rows) => rows.table()), regionGrowthRows(report)]) {
    for (const seed of table.rows.keys())
      expect(wrongCells(table, seed, (one) => ofLedger(one, published, context))).toEqual([]);
    expect(muteColumns(table)).toEqual([]);
  }
  for (const rows of figures) {
    const asked = askedFigure(rows);
    const quantities = asked.numbers.map(({ stated }) => ofLedger(stated, published, context));
    const told = explanation({ figure: asked, quantities, sources }, context);
    expect(told.rows.every(({ sentence, source }) => sentence !== null || source !== null)).toBe(
      true,
    );
  }
});
