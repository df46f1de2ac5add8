import { describe, expect, it } from "vitest";
import { readPublished } from "../../../loaders/published.js";
import { loadTables } from "../../../loaders/tables.js";
import { known } from "../../../src/model/core/series.js";
import type { Answers } from "../../../src/model/form/definition.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { aboutQuestions, surveyFormVersion } from "../../../src/model/survey/about-questions.js";
import { gainQuantities, gainWage } from "../../../src/model/survey/quantities/gain-quantities.js";
import { type GainGroup, surveyGains } from "../../../src/model/survey/survey-gains.js";
import { yearDeflator } from "../../../src/model/survey/survey-result.js";
import { locales } from "../../../src/view/core/locale.js";
import { sentenceText } from "../../../src/view/core/sentence-parts.js";
import { explanation } from "../../../src/view/explanation/explanation-rows.js";
import { gainOfferRows } from "../../../src/view/survey/gain-offer-rows.js";
import { readData } from "../../loaders/read-data.js";
import { viewContext } from "../../view/context.js";
import { ground } from "../../view/survey/example.js";
import { report } from "../core/report-tables.js";
import { recomputed } from "../explanation/recomputed.js";

const sources = { tables: loadTables(readData), published: readPublished(readData) };
const year = 2023;
const options = { year, wageCost: 600_000 };

const answer = (municipality: string, gains: Answers, at = year) => ({
  id: `${municipality}-${at}`,
  form: "survey",
  version: surveyFormVersion,
  constructed: false,
  updatedAt: 0,
  answers: {
    [aboutQuestions.municipality]: municipality,
    [aboutQuestions.year]: String(at),
    ...gains,
  },
});

const inhabitantsOf = (number: string) => {
  const place = ground.municipalities.find((one) => one.number === number);
  return place?.inhabitants[year - (place?.firstYear ?? 0)] ?? Number.NaN;
};

const country = ground.municipalities.reduce((sum, { number }) => sum + inhabitantsOf(number), 0);

describe("gains of a survey", () => {
  it("are time and avoided cost per inhabitant of those who gave them, times all, in 2021 kroner", () => {
    const given = [
      answer("3427", { "gain.groups.ehr.fte": 2, "gain.groups.ehr.avoided": 300_000 }),
      answer("3301", { "gain.groups.ehr.avoided": 1_000_000 }),
      answer("1106", { "gain.groups.ehr.fte": 0 }),
      answer("1120", {}),
      answer("0301", { "gain.groups.ehr.fte": 99 }, 2022),
    ];
    const among = ["3427", "3301", "1106"].reduce((sum, place) => sum + inhabitantsOf(place), 0);
    const mnok = ((2 * 0.6 + 0.3 + 1) / among) * country;
    const [gain, ...others] = surveyGains(given, ground, options);
    expect(others).toEqual([]);
    expect(gain).toMatchObject({ group: "ehr", answers: 3 });
    expect(gain?.share).toBeCloseTo(among / country, 12);
    expect(gain?.mnokPerYear).toBeCloseTo(mnok / yearDeflator(ground, year), 9);
    for (const locale of locales) {
      const { category } = viewContext(locale).words;
      const nameOf = { group: (group: GainGroup) => category[group], place: String };
      const row = { sureness: "A" } as const;
      const annualWage = { year: 2020, nok: options.wageCost - 1, row };
      const from = { ...options, annualWage, responses: given, tables: ground, nameOf };
      const [amount, share, answers] = [
        gainQuantities.gain("ehr", from),
        gainQuantities.gainShare("ehr", from),
        gainQuantities.gainAnswers("ehr", from),
      ];
      expect(answers.value).toBe(3);
      expect(recomputed(amount)).toBeCloseTo(known(known(gain).mnokPerYear), 9);
      expect(recomputed(share)).toBeCloseTo(known(gain).share, 12);
      const told = explanation(
        { figure: { value: "" }, quantities: [amount, share, answers, gainWage(from)], sources },
        viewContext(locale),
      );
      expect(JSON.stringify(told.rows)).toContain("3427");
      expect(told.rows.at(-1)?.source?.text).toMatch(/^(Endret på disse|Changed on these)/);
      expect(told.rows.at(-1)?.source?.text).toMatch(/599\D999/);
    }
  });

  it("tell missing from nothing", () => {
    const none = ["3427", "3301", "1106"].map((place) =>
      answer(place, { "gain.groups.other.fte": 0 }),
    );
    const [zero] = surveyGains(none, ground, options);
    expect(zero).toMatchObject({ group: "other", mnokPerYear: 0, answers: 3 });
    expect(surveyGains([answer("3427", {})], ground, options)).toEqual([]);
  });

  it("are not scaled from one or two answers, however much these tell of", () => {
    const given = ["3427", "3301"].map((place) => answer(place, { "gain.groups.ehr.fte": 500 }));
    const gains = surveyGains(given, ground, options);
    expect(gains).toMatchObject([{ group: "ehr", mnokPerYear: null, answers: 2 }]);
    const { baseline } = ground;
    const scenario = presetScenario(baseline, "medium", report);
    for (const locale of locales) {
      const { offers } = gainOfferRows(gains, options, scenario, viewContext(locale));
      expect(offers).toMatchObject([{ gain: null, isUsed: false }]);
      expect(sentenceText(known(offers[0]).text)).toContain("3");
    }
  });
});
