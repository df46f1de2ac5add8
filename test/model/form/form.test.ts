import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { known } from "../../../src/model/core/series.js";
import type { FormDefinition } from "../../../src/model/form/definition.js";
import { readResponseRows, responseRows } from "../../../src/model/form/form-csv.js";
import { decodeResponses, encodeResponses } from "../../../src/model/form/form-json.js";
import { canSend, formProblems } from "../../../src/model/form/problems.js";
import { formProgress } from "../../../src/model/form/progress.js";
import { numberOf } from "../../../src/model/form/read-answer.js";
import type { FormResponse } from "../../../src/model/form/response.js";
import { relevantAnswers } from "../../../src/model/form/visible.js";

const at = { section: "a", grid: "a", row: "a" };
const definition: FormDefinition = {
  id: "test",
  version: 2,
  sections: [
    { id: "a", sheet: "a" },
    { id: "b", sheet: "a" },
  ],
  questions: [
    { ...at, id: "used", column: "used", kind: "yesNo", required: true },
    {
      ...at,
      id: "own",
      column: "own",
      kind: "yesNo",
      relevant: { question: "used", is: true },
    },
    {
      ...at,
      section: "b",
      id: "fte",
      column: "fte",
      kind: "number",
      min: 0,
      required: true,
      orElse: "wages",
      relevant: { question: "own", is: true },
    },
    {
      ...at,
      section: "b",
      id: "wages",
      column: "wages",
      kind: "number",
      min: 0,
      required: true,
      orElse: "fte",
      relevant: { question: "own", is: true },
    },
    { ...at, id: "kind", column: "kind", kind: "choice", choices: ["x", "y"] },
    { ...at, id: "note", column: "note", kind: "text", max: 20 },
  ],
};
const tokens = { yes: ["ja", "true"], no: ["nei", "false"], choice: () => null };
const options = { tokens, newId: () => "new", updatedAt: 0 };

const withNumbers = (question: FormDefinition["questions"][number]) =>
  question.id === "kind" ? { ...question, choices: ["0301", "3427"] } : question;

const response = (answers: FormResponse["answers"]): FormResponse => ({
  id: "r",
  form: "test",
  version: 2,
  constructed: false,
  updatedAt: 5,
  answers,
});

const anyAnswers = fc.record(
  {
    used: fc.boolean(),
    own: fc.boolean(),
    fte: fc.integer({ min: 0, max: 1e7 }).map((value) => value / 1000),
    wages: fc.integer({ min: 0, max: 1e9 }),
    kind: fc.constantFrom("x", "y"),
    note: fc.stringMatching(/^[a-zæøå][a-zæøå ]{0,15}[a-z]$/),
  },
  { requiredKeys: [] },
);

describe("a form", () => {
  it("asks only what earlier answers make relevant, also at second hand", () => {
    const answers = { used: false, own: true, fte: 1, note: "n" };
    expect(relevantAnswers(definition, answers)).toEqual({ used: false, note: "n" });
  });

  it("keeps missing and zero apart, and takes one of two", () => {
    const kinds = (answers: FormResponse["answers"]) =>
      formProblems(definition, answers).map(({ kind }) => kind);
    expect(kinds({ used: true, own: true })).toEqual(["missing", "missing"]);
    expect(kinds({ used: true, own: true, fte: 0 })).toEqual([]);
    expect(kinds({ used: true, own: true, wages: -1 })).toEqual(["tooLow"]);
    expect(kinds({ used: true, own: true, wages: "ti" })).toEqual(["notANumber"]);
  });

  it("lets a warning pass once it is commented on", () => {
    const warn = () => [
      { kind: "odd", level: "warning", questions: ["kind"], values: {}, comment: "note" } as const,
    ];
    const problems = (note: string) => formProblems(definition, { used: false, note }, [warn]);
    expect(canSend(problems(" "))).toBe(false);
    expect(canSend(problems("because"))).toBe(true);
  });

  it("counts what is answered of what must be", () => {
    const states = (answers: FormResponse["answers"]) =>
      formProgress(definition, answers).map(({ state }) => state);
    expect(states({})).toEqual(["notStarted", "notApplicable"]);
    expect(states({ used: true, own: true })).toEqual(["done", "notStarted"]);
    expect(states({ used: true, own: true, fte: 2 })).toEqual(["done", "done"]);
  });

  it("comes back from JSON and from CSV as it was", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = response(answers);
        const json = decodeResponses(definition, encodeResponses(definition, [one]), options);
        expect(json).toEqual({ responses: [one], entries: [], refusal: null });
        const rows = responseRows(definition, [one]).map((row) =>
          row.map((cell) => (cell === null ? "" : String(cell))),
        );
        const csv = readResponseRows(definition, rows, String, options);
        expect(csv.responses).toEqual([{ ...one, updatedAt: 0 }]);
        expect(csv.refusal).toBeNull();
      }),
    );
  });

  it("tells of what it could not read, place by place, and keeps the rest", () => {
    const text = encodeResponses(definition, [
      response({ used: "ja", fte: "1 200,5", kind: "z", gone: 1 }),
    ]);
    const { responses, entries } = decodeResponses(definition, text, options);
    expect(responses[0]?.answers).toEqual({ used: true, fte: 1200.5 });
    expect(entries.map(({ kind, question, kept }) => [kind, question, kept])).toEqual([
      ["corrected", "fte", 1200.5],
      ["refused", "kind", null],
      ["unknown", null, null],
    ]);
  });

  it("takes no number that nobody means: what comes of it has no digits", () => {
    const text = encodeResponses(definition, [response({ fte: 1e308, wages: -1e16 })]);
    const { responses, entries } = decodeResponses(definition, text, options);
    expect(responses[0]?.answers).toEqual({});
    expect(entries.map(({ kind, found }) => [kind, found])).toEqual([
      ["refused", "1e+308"],
      ["refused", "-10000000000000000"],
    ]);
  });

  it.each([
    ["{", "unreadable"],
    ['{"format":"ehelse-form","form":"other","version":1,"responses":[]}', "otherForm"],
    ['{"format":"ehelse-form","form":"test","version":3,"responses":[]}', "newerVersion"],
    ['{"format":"ehelse-form","form":"test","version":2,"responses":[]}', "empty"],
  ])("refuses %s", (text, refusal) => {
    expect(decodeResponses(definition, text, options).refusal).toBe(refusal);
  });

  it("tells of what no page could hold, and never throws", () => {
    const file = (responses: string) =>
      `{"format":"ehelse-form","form":"test","version":2,"responses":[${responses}]}`;
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    for (const responses of [deep, `{"answers":{"note":${deep}}}`])
      expect(decodeResponses(definition, file(responses), options).refusal).toBe("unreadable");
    const keys = Array.from({ length: 300_000 }, (_, key) => `"k${key}":1`);
    const many = decodeResponses(definition, file(`{"answers":{${keys}}}`), options);
    expect(many.entries).toHaveLength(300_000);
    const note = "x".repeat(200_000);
    const long = decodeResponses(definition, file(`{"answers":{"note":"${note}"}}`), options);
    expect(long.entries).toMatchObject([{ kind: "refused", question: "note" }]);
    const crowd = Array.from({ length: 4000 }, () => '{"answers":{"note":"x"}}');
    expect(decodeResponses(definition, file(String(crowd)), options).refusal).toBe("tooLarge");
    const rows = [["note"], ...crowd.map(() => ["x"])];
    const place = () => "";
    expect(readResponseRows(definition, rows, place, options).refusal).toBe("tooLarge");
    const none = decodeResponses(definition, file('{"no":"answers"}'), options);
    expect(none.entries).toMatchObject([{ kind: "refused", found: '{"no":"answers"}' }]);
  });

  it("takes no empty row for a response, and no copied id for another's", () => {
    let made = 0;
    const counting = { ...options, newId: () => `new ${++made}` };
    const rows = [
      ["id", "kind"],
      ["a", "x"],
      ["", ""],
      ["a", "y"],
      ["", "x"],
      [""],
      ["new 1", "y"],
    ];
    const ids = (reading: { responses: readonly FormResponse[] }) =>
      reading.responses.map(({ id, answers }) => `${id}: ${answers.kind}`);
    const read = ["a: x", "new 1: y", "new 2: x", "new 3: y"];
    expect(ids(readResponseRows(definition, rows, String, counting))).toEqual(read);
    made = 0;
    const [one, ...others] = ["a", "a", "", "new 1"].map((id, index) => ({
      ...response({ kind: index % 2 === 0 ? "x" : "y" }),
      id,
    }));
    const text = encodeResponses(definition, [known(one), ...others]);
    expect(ids(decodeResponses(definition, text, counting))).toEqual(read);
    expect(
      readResponseRows(
        definition,
        [
          ["id", "kind"],
          ["", " "],
        ],
        String,
        options,
      ).refusal,
    ).toBe("empty");
  });

  it("begins with the first row that is not empty, and counts those before it", () => {
    const head = ["id", "form", "kind"];
    const rows = [[""], [" ", ""], head, ["a", definition.id, "odd"]];
    const { responses, entries, refusal } = readResponseRows(definition, rows, String, options);
    expect(refusal).toBeNull();
    expect(responses.map(({ id }) => id)).toEqual(["a"]);
    expect(entries[0]).toMatchObject({ kind: "refused", place: "4" });
    expect(readResponseRows(definition, [[""], [" "]], String, options).refusal).toBe("unreadable");
  });

  it("knows a response as real, and a choice, as a spreadsheet rewrites them", () => {
    const norwegian = { ...options, tokens: { ...tokens, no: [...tokens.no, "usann"] } };
    const head = ["constructed", "used", "kind"];
    const numbered = { ...definition, questions: definition.questions.map(withNumbers) };
    const read = readResponseRows(numbered, [head, ["USANN", "USANN", "301"]], String, norwegian);
    expect(read.responses[0]).toMatchObject({
      constructed: false,
      answers: { used: false, kind: "0301" },
    });
    expect(read.entries.filter(({ kind }) => kind === "corrected")).toHaveLength(1);
    const made = readResponseRows(numbered, [head, ["SANN", "", ""]], String, norwegian);
    expect(made.responses[0]?.constructed).toBe(true);
  });

  it("never takes an unmarked file for real, and an unmarked column for made up", () => {
    const json = JSON.parse(encodeResponses(definition, [response({})]));
    json.responses[0].constructed = undefined;
    expect(
      decodeResponses(definition, JSON.stringify(json), options).responses[0]?.constructed,
    ).toBe(true);
    const rows = [["used"], ["ja"]];
    expect(readResponseRows(definition, rows, String, options).responses[0]?.constructed).toBe(
      false,
    );
  });
});

describe("numberOf", () => {
  it.each([
    ["1 250 000", 1250000],
    ["0,125", 0.125],
    ["12.5", 12.5],
    ["−3", -3],
    ["1250,75", 1250.75],
    ["1,250", 1.25],
    ["1,2,3", null],
    ["ti", null],
    ["1e5", null],
    ["", null],
    ["9".repeat(400), null],
    ["1 000 000 000 000 001", null],
  ])("reads %s as %s", (text, value) => expect(numberOf(text)).toBe(value));

  it("does not guess whether a sign stands between thousands", () => {
    expect(numberOf("1.250", 2)).toBeNull();
    expect(numberOf("1.25", 2)).toBe(1.25);
  });
});
