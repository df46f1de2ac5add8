import { describe, expect, test } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { loadTables } from "../../../loaders/tables.js";
import { known } from "../../../src/model/core/series.js";
import {
  type StatedSurveyGround,
  statedSurveyQuantities,
} from "../../../src/model/survey/quantities/stated-survey-quantities.js";
import { representationKinds } from "../../../src/model/survey/representation.js";
import { costLines } from "../../../src/model/survey/solution.js";
import { surveySeries } from "../../../src/model/survey/survey-result.js";
import { ofSurvey } from "../../../src/pages/parts/explain-number.js";
import { locales } from "../../../src/view/core/locale.js";
import {
  type ExplanationRow,
  explanation,
} from "../../../src/view/explanation/explanation-rows.js";
import { askedFigure } from "../../../src/view/figure/figure.js";
import { growthTable } from "../../../src/view/survey/growth-rows.js";
import {
  biasSentence,
  influenceTable,
  resultSentences,
} from "../../../src/view/survey/result-rows.js";
import { nextTable, representationTable } from "../../../src/view/survey/sample-rows.js";
import { residualRows, scatterKinds, scatterRows } from "../../../src/view/survey/scatter-rows.js";
import { partTable, splitTable } from "../../../src/view/survey/split-rows.js";
import { surveyNames } from "../../../src/view/survey/survey-names.js";
import { trackingRows } from "../../../src/view/survey/tracking-rows.js";
import { readData } from "../../loaders/read-data.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { viewContext } from "../../view/context.js";
import { holes } from "../../view/holes.js";
import { constructed, explained, withGaps } from "../../view/survey/example.js";
import { muteColumns, wrongCells } from "./wrong-cells.js";
import { wrongTold } from "./wrong-told.js";

const sources = { tables: loadTables(readData), published: readPublished(readData) };

const sentenceIds = [
  ...["scaledAnswers", "total", "low", "high"],
  ...["statutory", "simple", "biasLow", "biasHigh"],
];

/** Every figure and table of the survey page. */
function shownOf({ results, tables }: StatedSurveyGround) {
  const result = known(results.find(({ year }) => year === 2023));
  const { municipalities } = tables;
  const figures = [
    ...scatterKinds.flatMap((kind) => [
      scatterRows(result, kind, constructed),
      residualRows(result, kind, constructed),
    ]),
    known(trackingRows(surveySeries(results, tables), constructed)),
  ];
  const plain = [
    splitTable(result, constructed),
    partTable(result, constructed),
    known(growthTable(results, tables, constructed)),
    influenceTable(result, constructed),
    nextTable(municipalities, result, constructed),
    ...representationKinds.map((kind) =>
      representationTable(municipalities, result, kind, constructed),
    ),
  ];
  return { result, figures, tables: [...figures.map(({ table }) => table()), ...plain] };
}

describe.each([
  ["all have answered", explained],
  ["some have left out a cost", withGaps],
] as const)("the survey page's numbers where %s", (_, ground) => {
  const { figures, tables, result } = shownOf(ground);

  test("are what their arithmetic gives, in every table", () => {
    for (const table of tables)
      for (const seed of table.rows.keys())
        expect(wrongCells(table, seed, (stated) => ofSurvey(stated, ground))).toEqual([]);
    const answered = scatterRows(result, "all", { ...constructed, constructed: false });
    expect(answered.told?.source?.numbers.map(({ id }) => id)).toEqual(["scaledAnswers"]);
    for (const rows of [...figures, answered])
      expect(wrongTold(rows, (one) => ofSurvey(one, ground), constructed.context)).toEqual([]);
    // The rank of a suggestion is no figure.
    expect(new Set(tables.flatMap(muteColumns))).toEqual(new Set(["År", "Nr."]));
  });

  test("so are those of its sentences", () => {
    const told = new Map<string, string>();
    const mark = (id: string, text: string) => {
      told.set(id, text);
      return text;
    };
    resultSentences(result, constructed, mark);
    biasSentence(result, ground.bias, constructed, mark);
    expect([...told.keys()].sort()).toEqual([...sentenceIds].sort());
    for (const [id, text] of told) {
      const value = recomputed(ofSurvey({ id, year: result.year }, ground));
      const { money, integer } = constructed.context.format;
      expect((id === "scaledAnswers" ? integer : money)(value)).toBe(text);
    }
  });

  test.each(locales)("have words and sources all the way down: %s", (locale) => {
    const context = viewContext(locale);
    const named = { ...ground, nameOf: surveyNames((id) => id, context) };
    const stated = [
      ...figures.flatMap((rows) => askedFigure(rows).numbers.map((one) => one.stated)),
      ...tables.flatMap(({ columns, rows }) =>
        columns.flatMap((column) =>
          typeof column === "object" ? (column.stated?.(rows.length - 1) ?? []) : [],
        ),
      ),
      ...[...sentenceIds, "annualWage"].map((id) => ({ id, year: 2023 })),
    ];
    expect(new Set(stated.map(({ id }) => id))).toEqual(
      new Set(Object.keys(statedSurveyQuantities)),
    );
    const quantities = stated.map((one) => ofSurvey(one, named));
    const { rows } = explanation({ figure: { value: "" }, quantities, sources }, context);
    const all = rows.flatMap(withInputs);
    expect(all.filter(({ sentence, source }) => sentence === null && source === null)).toEqual([]);
    expect(all.flatMap(({ name, value }) => holes([name, value], name))).toEqual([]);
  });
});

const answerOf2023 = known(
  explained.results.find(({ year }) => year === 2023)?.scaled.answers[0],
).id;

const withInputs = (row: ExplanationRow): readonly ExplanationRow[] => [
  row,
  ...row.inputs.flatMap(withInputs),
];

test("what is made up says so where it is explained, and what is answered here says that", () => {
  const sourcesOf = (isConstructed: boolean) => {
    const ground = { ...explained, constructed: isConstructed };
    const quantities = [ofSurvey({ id: "costLow", year: 2023, parts: { group: "ehr" } }, ground)];
    const { rows } = explanation({ figure: { value: "" }, quantities, sources }, viewContext("nb"));
    return rows.flatMap(withInputs).flatMap(({ source }) => (source === null ? [] : [source]));
  };
  const made = sourcesOf(true).filter(({ anchor }) => anchor === "table-example-survey");
  expect(made.length).toBeGreaterThan(0);
  for (const { text, sureness } of made) {
    expect(text).toMatch(/^Konstruert/);
    expect(sureness).toBe("sikkerhet C");
  }
  // Many numbers of one source stand in a table, and say once where they are from.
  const all = { id: "pointCost", year: 2023, place: answerOf2023 };
  const { rows } = explanation(
    { figure: { value: "" }, quantities: [ofSurvey(all, explained)], sources },
    viewContext("nb"),
  );
  expect(rows[0]?.inputs).toEqual([]);
  expect(rows[0]?.source?.anchor).toBe("table-example-survey");
  expect(rows[0]?.listed.map((table) => table.rows.length)).toEqual([costLines.length]);
  const own = sourcesOf(false);
  expect(own.some(({ anchor }) => anchor === "table-example-survey")).toBe(false);
  expect(own.map(({ text }) => text)).toContain("Svarene i denne nettleseren");
});
