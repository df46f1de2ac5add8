import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { workbookBlob } from "../../../../src/components/core/workbook/workbook-file.js";
import type { Answers, Question } from "../../../../src/model/form/definition.js";
import type { FormResponse } from "../../../../src/model/form/response.js";
import { aboutQuestions, surveyFormVersion } from "../../../../src/model/survey/about-questions.js";
import { surveyDefinition } from "../../../../src/model/survey/survey-definition.js";
import { type Locale, locales } from "../../../../src/view/core/locale.js";
import { cellPlace } from "../../../../src/view/core/sheet.js";
import { answerTokens } from "../../../../src/view/form/answer-tokens.js";
import { formWords } from "../../../../src/view/form/words/index.js";
import { formWorkbook } from "../../../../src/view/form/workbook/form-workbook.js";
import { readFormWorkbook } from "../../../../src/view/form/workbook/read-form-workbook.js";
import { surveyFormTexts } from "../../../../src/view/survey/survey-form-texts.js";
import { municipalityTables } from "../../../model/municipality/municipality-tables.js";
import { viewContext } from "../../context.js";
import { readSheets } from "../../sharing/workbook/read-sheets.js";
import { find, type PlainCell, type PlainSheet, put, refill } from "./refill.js";

const { municipalities } = municipalityTables;
const definition = surveyDefinition({
  municipalities: municipalities.map(({ number }) => number),
  years: [2021, 2022, 2023],
});
const textsIn = (locale: Locale) => surveyFormTexts(municipalities, viewContext(locale));
const options = {
  tokens: answerTokens(locales.map(textsIn)),
  newId: () => "new",
  updatedAt: 7,
  nameOf: ({ id }: { readonly id: string }) => id,
};
const [place = ""] = municipalities.map(({ number }) => number);

const short: Answers = {
  [aboutQuestions.municipality]: place,
  [aboutQuestions.year]: "2023",
  [aboutQuestions.mode]: "short",
  "use.short.ehr.inUse": true,
  "use.short.ehr.ownCosts": true,
  "use.short.other.inUse": false,
  "cost.short-ehr.operating.invoiced": 1_250_000.5,
  "cost.short-ehr.operating.fte": 0,
  "cost.short-ehr.investment.wages": 0.25,
  "cost.general.operating.comment": "=SUM(1;2), “anslag”",
  "note.about.handover": "constructor",
};

const response = (answers: Answers): FormResponse => ({
  id: "r",
  form: "survey",
  version: surveyFormVersion,
  constructed: false,
  updatedAt: 7,
  answers,
});

const sheetsOf = (answers: Answers, locale: Locale = "nb") =>
  formWorkbook(
    {
      definition,
      response: response(answers),
      texts: textsIn(locale),
      settled: [aboutQuestions.mode],
    },
    viewContext(locale),
  );

const readBack = async (file: Blob) =>
  readFormWorkbook(definition, await readSheets(file), options);

const ehr = "cost-short-ehr/cost-short-ehr/operating";

describe.each(locales)("the workbook of a form in %s", (locale) => {
  it("has four sheets, and gives back what stands in it", async () => {
    const sheets = sheetsOf(short, locale);
    expect(sheets).toHaveLength(4);
    expect(await readBack(await workbookBlob(sheets))).toEqual({
      responses: [response(short)],
      entries: [],
      refusal: null,
    });
  });

  it("gives back any answers", async () => {
    const value = ({ kind, choices = [] }: Question): fc.Arbitrary<unknown> => {
      if (kind === "number") return fc.double({ min: 0, max: 1e9, noNaN: true });
      if (kind === "yesNo") return fc.boolean();
      if (kind === "choice") return fc.constantFrom(...choices);
      return fc.stringMatching(/^[!-~æøå][ -~æøå\n]{0,20}[!-~æøå]$/);
    };
    const answers = fc.record(
      Object.fromEntries(definition.questions.map((question) => [question.id, value(question)])),
      { requiredKeys: [aboutQuestions.mode] },
    ) as fc.Arbitrary<Answers>;
    await fc.assert(
      fc.asyncProperty(answers, async (some) => {
        const { responses, entries } = await readBack(await workbookBlob(sheetsOf(some, locale)));
        expect(responses).toEqual([response(some)]);
        expect(entries).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it("hides what the other form asks", () => {
    const rows = sheetsOf(short, locale).flatMap(({ data, hidden }) =>
      data.flatMap((row, index) => (hidden?.rows.includes(index) ? [row[0]?.value] : [])),
    );
    expect(rows).toContain("use/full/ehr");
    expect(rows).not.toContain("use/short/ehr");
  });

  it("is filled in by another program: the same answers", async () => {
    const empty = sheetsOf({ [aboutQuestions.mode]: "short" }, locale);
    const { yes } = formWords(locale);
    const file = await refill(empty, (sheets) => {
      const name = textsIn(locale).choice(
        { row: "municipality" } as Parameters<ReturnType<typeof textsIn>["choice"]>[0],
        place,
      );
      put(sheets, "about/survey/municipality", "answer", name);
      put(sheets, "about/survey/year", "answer", 2023);
      put(sheets, "use/short/ehr", "inUse", yes);
      put(sheets, "use/short/ehr", "ownCosts", true);
      put(sheets, ehr, "invoiced", 100);
    });
    expect((await readBack(file)).responses[0]?.answers).toEqual({
      [aboutQuestions.municipality]: place,
      [aboutQuestions.year]: "2023",
      [aboutQuestions.mode]: "short",
      "use.short.ehr.inUse": true,
      "use.short.ehr.ownCosts": true,
      "cost.short-ehr.operating.invoiced": 100,
    });
  });
});

/** What was read of the short answer after a change, and the entries as kind and question. */
async function changed(change: (sheets: PlainSheet[]) => void, answers = short) {
  const { responses, entries, refusal } = await readBack(await refill(sheetsOf(answers), change));
  return {
    answers: responses[0]?.answers,
    entries: entries.map(({ kind, question, kept }) => [kind, question, kept]),
    places: entries.map(({ place }) => place),
    refusal,
  };
}

it("keeps a text that looks like the code of a character", async () => {
  const note = "_x0041_, _x005F_x0041_";
  const sheets = await readSheets(await workbookBlob(sheetsOf({ "note.gain.handover": note })));
  const { responses } = readFormWorkbook(definition, sheets, options);
  expect(responses.map(({ answers }) => answers)).toEqual([{ "note.gain.handover": note }]);
});

describe("a workbook that was changed", () => {
  it("is read with municipalities as they were written before: number first", async () => {
    const name = municipalities.find(({ number }) => number === place)?.name;
    const { answers, entries } = await changed((sheets) =>
      put(sheets, "about/survey/municipality", "answer", `${place} ${name}`),
    );
    expect(entries).toEqual([]);
    expect(answers).toEqual(short);
  });

  it("is read wherever rows and columns were moved", async () => {
    const { answers, entries } = await changed((sheets) => {
      for (const sheet of sheets) {
        sheet.data = sheet.data.map((row) => [null, ...row.toReversed()]);
        sheet.data.reverse();
        sheet.sheet = `x ${sheet.sheet}`;
      }
      sheets.reverse();
    });
    expect(entries).toEqual([]);
    expect(answers).toEqual(short);
  });

  it("tells of each question that a missing column leaves out", async () => {
    const { answers, entries } = await changed((sheets) => {
      const { column, data } = find(sheets, ehr, "invoiced");
      for (const row of data) row.splice(column, 1);
    });
    expect(answers).not.toHaveProperty(["cost.short-ehr.operating.invoiced"]);
    expect(answers).toHaveProperty(["cost.short-ehr.investment.wages"], 0.25);
    expect(entries).toContainEqual(["lacking", "cost.short-ehr.operating.invoiced", null]);
    expect(entries.every(([kind]) => kind === "lacking")).toBe(true);
  });

  it("reads the first of two columns, and tells of the other's values", async () => {
    const { answers, entries } = await changed((sheets) => {
      const { column, data } = find(sheets, ehr, "invoiced");
      for (const row of data) row.splice(column, 0, row[column] ?? null);
    });
    expect(answers).toEqual(short);
    expect(entries).toEqual([["repeated", "cost.short-ehr.operating.invoiced", 1_250_000.5]]);
  });

  it.each<[string, PlainCell, unknown, unknown[][]]>([
    ["a decimal comma", "1 200,5", 1200.5, [["corrected", 1200.5]]],
    ["a text", "ca. 5", undefined, [["refused", null]]],
    ["thousands or decimals", "1.250", undefined, [["refused", null]]],
    [
      "a formula nobody calculated",
      { value: "C1*2", type: "Formula" },
      undefined,
      [["refused", null]],
    ],
    [
      "a day",
      { value: new Date(0), type: Date, format: "yyyy-mm-dd" },
      undefined,
      [["refused", null]],
    ],
    ["a truth", true, undefined, [["refused", null]]],
    ["nothing", null, undefined, []],
  ])("reads or refuses %s in a number's cell", async (_, value, kept, expected) => {
    const { answers, entries, places } = await changed((sheets) =>
      put(sheets, ehr, "invoiced", value),
    );
    expect(answers?.["cost.short-ehr.operating.invoiced"]).toBe(kept);
    expect(entries.map(([kind, , one]) => [kind, one])).toEqual(expected);
    if (expected.length > 0) expect(places[0]).toMatch(/^Kostnader![A-Z]+\d+$/);
  });

  it("reads a formula's value, and refuses its error", async () => {
    const withValue = await changedXml("<c$1><f>SUM(A1)</f><v>12</v></c>");
    expect(withValue.responses[0]?.answers["cost.short-ehr.operating.invoiced"]).toBe(12);
    const withError = await changedXml('<c$1 t="e"><f>1/0</f><v>#DIV/0!</v></c>');
    expect(withError.responses[0]?.answers).not.toHaveProperty([
      "cost.short-ehr.operating.invoiced",
    ]);
    expect(withError.entries).toMatchObject([{ kind: "refused", found: "#DIV/0!" }]);
  });

  it("tells of answers that disappeared into another cell", async () => {
    const { answers, entries } = await changed((sheets) => {
      put(sheets, ehr, "invoiced", { value: 7, columnSpan: 2 });
      put(sheets, ehr, "fte", null);
    });
    expect(answers?.["cost.short-ehr.operating.invoiced"]).toBe(7);
    expect(entries).toEqual([["merged", "cost.short-ehr.operating.fte", null]]);
  });

  it("tells of what stands where nothing is asked", async () => {
    const { answers, entries, places } = await changed((sheets) => {
      const { row } = find(sheets, ehr, "comment");
      row[9] = "se vedlegg";
      sheets[2]?.data.push([null, "Sum", 42]);
    });
    expect(answers).toEqual(short);
    expect(entries.map(([kind]) => kind)).toEqual(["unknown", "unknown"]);
    expect(places.every((one) => cellPlace(one.split("!")[1] ?? "") !== null)).toBe(true);
  });

  const envelope = (change: Readonly<Record<string, unknown>>) => (sheets: PlainSheet[]) => {
    for (const { data } of sheets)
      for (const row of data)
        row.forEach((cell, column) => {
          if (typeof cell === "string" && cell.startsWith("{"))
            row[column] = JSON.stringify({ ...JSON.parse(cell), ...change });
        });
  };

  it("is not held up by rows and a head as wide as a sheet can be", async () => {
    const wide = Array.from({ length: 16_000 }, (_, column) => `c${column}`);
    const [first, ...others] = await readSheets(await workbookBlob(sheetsOf(short)));
    const head = ["cost-short-ehr/cost-short-ehr", ...wide];
    const rows = Array.from({ length: 60 }, () => [ehr, ...wide.map(() => null)]);
    const sheets = [{ sheet: "x", data: [head, ...rows] }, ...(first ? [first] : []), ...others];
    const { responses } = readFormWorkbook(definition, sheets, options);
    expect(responses.map(({ answers }) => answers)).toEqual([short]);
  });

  it("is read when it is of an old version, which is told, and refused when of a newer", async () => {
    const older = await changed(envelope({ version: 0 }));
    expect(older.answers).toEqual(short);
    expect(older.entries).toEqual([["olderVersion", null, null]]);
    expect((await changed(envelope({ version: surveyFormVersion + 1 }))).refusal).toBe(
      "newerVersion",
    );
    expect((await changed(envelope({ form: "x" }))).refusal).toBe("otherForm");
    expect((await changed(envelope({ format: "x" }))).refusal).toBe("unreadable");
  });

  it("is made up unless it plainly says that it is real, and has an id of its own", async () => {
    const read = async (change: Readonly<Record<string, unknown>>) =>
      (await readBack(await refill(sheetsOf(short), envelope(change)))).responses[0];
    expect((await read({ constructed: undefined }))?.constructed).toBe(true);
    expect((await read({ id: "" }))?.id).toBe("new");
  });
});

/** The short answer's workbook with its one amount of 1 250 000.5 written otherwise. */
async function changedXml(cell: string) {
  const file = await workbookBlob(sheetsOf(short));
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const changedFiles = Object.entries(files).map(([name, content]) => {
    const xml = strFromU8(content).replace(/<c([^<>]*)><v>1250000.5<\/v><\/c>/, cell);
    return [name, strToU8(xml)];
  });
  return readBack(new Blob([new Uint8Array(zipSync(Object.fromEntries(changedFiles)))]));
}
