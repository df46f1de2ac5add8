import { describe, expect, test } from "vitest";
import { loadLedgerExample } from "../../../loaders/ledger-example.js";
import { workbookBlob } from "../../../src/components/core/workbook/workbook-file.js";
import { decodeResponses, encodeResponses } from "../../../src/model/form/form-json.js";
import { formProblems } from "../../../src/model/form/problems.js";
import { ledgerChecks, ledgerFindings } from "../../../src/model/ledger/ledger-checks.js";
import { ledgerForm, questionIds } from "../../../src/model/ledger/ledger-form.js";
import { locales } from "../../../src/view/core/locale.js";
import { answerTokens } from "../../../src/view/form/answer-tokens.js";
import { fileReport } from "../../../src/view/form/file-report.js";
import { formRows } from "../../../src/view/form/form-rows.js";
import { formWorkbook } from "../../../src/view/form/workbook/form-workbook.js";
import { readFormWorkbook } from "../../../src/view/form/workbook/read-form-workbook.js";
import { ledgerFormTexts } from "../../../src/view/ledger/ledger-form-texts.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../context.js";
import { readSheets } from "../sharing/workbook/read-sheets.js";

describe.each(locales)("the ledger's form (%s)", (locale) => {
  const context = viewContext(locale);
  const texts = ledgerFormTexts(context);

  test("has a text for every section, row, column and unit, none of them an id", () => {
    const { sections } = formRows(
      { definition: ledgerForm, answers: {}, texts, problems: null },
      context,
    );
    expect(sections).toHaveLength(ledgerForm.sections.length);
    const ids = new Set(ledgerForm.questions.flatMap(({ id, row, column }) => [id, row, column]));
    for (const { title, grids } of sections) {
      expect(title).not.toBe("");
      for (const { columns, rows } of grids)
        for (const { text, id } of [...columns, ...rows]) {
          expect(text).not.toBe("");
          if (ids.has(id) && /[A-Z]/.test(id)) expect(text).not.toBe(id);
        }
    }
  });

  test("is the same as a workbook, written and read back", async () => {
    const { answers } = loadLedgerExample(readData);
    const response = {
      id: "r",
      form: ledgerForm.id,
      version: ledgerForm.version,
      answers,
      constructed: false,
      updatedAt: 7,
    };
    const form = { definition: ledgerForm, response, settled: [], texts };
    const sheets = await readSheets(await workbookBlob(formWorkbook(form, context)));
    const options = {
      tokens: answerTokens([texts]),
      newId: () => "new",
      updatedAt: 7,
      nameOf: ({ id }: { readonly id: string }) => id,
    };
    const reading = readFormWorkbook(ledgerForm, sheets, options);
    expect(reading).toMatchObject({ entries: [], refusal: null });
    expect(reading.responses.map((one) => one.answers)).toEqual([answers]);
  });

  test("writes a year without a space in it: in its field, and where it is out of bounds", () => {
    const checked = (year: number) => {
      const answers = { [questionIds.year]: year };
      const problems = formProblems(ledgerForm, answers);
      const rows = formRows({ definition: ledgerForm, answers, texts, problems }, context);
      const fields = rows.sections.flatMap(({ grids }) =>
        grids.flatMap(({ rows: lines }) => lines.flatMap((line) => line.fields)),
      );
      const field = fields.find((one) => one?.question === questionIds.year);
      const told = rows.summary?.problems.find(({ question }) => question === questionIds.year);
      return [field?.text, field?.problems[0]?.text ?? "", told?.text ?? ""];
    };
    expect(checked(2020)).toEqual(["2020", "", ""]);
    for (const [year, limit] of [
      [1998, "2000"],
      [2998, "2100"],
    ] as const) {
      const [text, problem, told] = checked(year);
      expect(text).toBe(String(year));
      expect(problem).toContain(` ${limit} `);
      expect(told).toContain(` ${limit} `);
    }
  });

  test("writes a year without a space in it where it was read from a file not as it stood", () => {
    const line = (written: string) => {
      const answers = { [questionIds.year]: written };
      const { id: form, version } = ledgerForm;
      const response = { id: "r", form, version, answers, constructed: false, updatedAt: 7 };
      const reading = decodeResponses(ledgerForm, encodeResponses(ledgerForm, [response]), {
        tokens: answerTokens([texts]),
        newId: () => "new",
      });
      return fileReport({ name: "a.json", reading }, ledgerForm, context).lines[0];
    };
    expect(line("2 020")).toMatch(/ 2020\.$/);
    expect(line("2020,0")).toMatch(/ 2020\.$/);
  });

  test("ends no row of its workbook with a comma where a number counts nothing named", () => {
    const response = {
      id: "r",
      form: ledgerForm.id,
      version: ledgerForm.version,
      answers: {},
      constructed: false,
      updatedAt: 7,
    };
    const form = { definition: ledgerForm, response, settled: [], texts };
    const cells = formWorkbook(form, context).flatMap(({ data }) => data.flat());
    expect(cells.filter((cell) => /,\s*$/.test(String(cell?.value ?? "")))).toEqual([]);
  });

  test("says every finding of its checks in a sentence with the numbers in it", () => {
    const values = { sum: 10, spending: 12, group: "hired", limit: 5, fte: 12.5, employees: 3 };
    for (const kind of ledgerFindings) {
      const sentence = texts.finding({
        kind,
        level: "error",
        questions: [],
        values,
        comment: null,
      });
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence).toMatch(/\.$/);
    }
  });

  test("a checked answer with more full-time equivalents than employees is told so at its fields", () => {
    const answers = {
      [questionIds.fact("employees")]: 10,
      [questionIds.hours("internal")]: 150_000,
      [questionIds.hours("hired")]: 0,
      [questionIds.hours("released")]: 0,
    };
    const checks = [ledgerChecks({ internal: 1550, released: 1550, hired: 1550 })];
    const problems = formProblems(ledgerForm, answers, checks);
    const { summary } = formRows({ definition: ledgerForm, answers, texts, problems }, context);
    expect(summary?.problems.map(({ question }) => question)).toContain(
      questionIds.fact("employees"),
    );
  });
});
