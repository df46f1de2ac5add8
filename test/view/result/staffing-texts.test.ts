import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perCategory } from "../../../src/model/core/category.js";
import { costMeasures } from "../../../src/model/core/cost-measure.js";
import { basePrices, presentPrices } from "../../../src/model/core/prices.js";
import { known } from "../../../src/model/core/series.js";
import { reportNoteQuantities } from "../../../src/model/result/figure-quantities.js";
import { scenarioEffectMap } from "../../../src/model/result/scenario-effect-map.js";
import { computePresets, computeScenario } from "../../../src/model/result/scenario-result.js";
import { presetScenario } from "../../../src/model/scenario/scenario.js";
import { withGain, withStaffing } from "../../../src/model/scenario/with-staffing.js";
import { ofStaffing } from "../../../src/pages/parts/explain-figure.js";
import {
  isSamePrice,
  priceChoices,
  priceSwitchText,
} from "../../../src/view/core/price-choices.js";
import { sentenceParts, sentenceText } from "../../../src/view/core/sentence-parts.js";
import { withPrices } from "../../../src/view/core/view-context.js";
import { breakEvenRows } from "../../../src/view/result/break-even-rows.js";
import { effectMapRows } from "../../../src/view/result/effect-map-rows.js";
import { keyFigures } from "../../../src/view/result/key-figures.js";
import { scenarioSentence } from "../../../src/view/result/scenario-sentence.js";
import { staffingRows } from "../../../src/view/result/staffing-rows.js";
import {
  reportEstimateSentence,
  roundStaff,
  staffingSentence,
} from "../../../src/view/result/staffing-sentence.js";
import { report, tables } from "../../model/core/report-tables.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { arbitraryScenario } from "../../model/scenario/arbitrary-scenario.js";
import { viewContext } from "../context.js";

const nb = viewContext("nb");
const en = viewContext("en");
const medium = presetScenario(tables.baseline, "medium", report);
const plain = (text: string) => text.replace(/\u00a0/g, " ");

describe("staffingSentence", () => {
  test("per cent, kroner and staff in both languages", () => {
    const result = computeScenario(tables, medium);
    expect(plain(staffingSentence(result, 2050, nb))).toBe(
      "Med middels vekst dekker e-helse sin egen vekst i 2050 om den gjør 5,1 % av bemanningsveksten unødvendig: 4,9 mrd. kr eller om lag 5 100 årsverk. Regnet som nåverdi 2021–2050 må den spare 6,9 %.",
    );
    expect(plain(staffingSentence(result, 2050, en))).toBe(
      "With medium growth, e-health covers its own growth in 2050 if it makes 5.1% of staffing growth unnecessary: 4.9 bn kr or about 5,100 full-time equivalents. As present value 2021–2050 it must save 6.9%.",
    );
  });

  test("says so when gains pay for all of it, and which kroner when not 2021", () => {
    const gain = { mnokPerYear: 9000, fullYear: 2030 };
    const rich = computeScenario(tables, withGain(medium, "ehr", gain));
    expect(staffingSentence(rich, 2050, nb)).toContain("uten å spare årsverk");
    const prices = { year: 2024, index: "consumer" } as const;
    const later = computeScenario(tables, { ...medium, prices });
    expect(staffingSentence(later, 2050, withPrices(nb, prices))).toContain("(2024-kroner)");
  });

  test("never asks for less than nothing to be saved, nor for more than all without saying so", () => {
    const grown = (rates: readonly number[]) => {
      const growthPerYear = perCategory(() => rates);
      return computeScenario(tables, { ...medium, breakpoints: [2021, 2045, 2050], growthPerYear });
    };
    const late = grown([-0.04, 0.25]);
    expect(plain(staffingSentence(late, 2050, nb))).toMatch(
      /2050 om den gjør .+ årsverk\. Regnet som nåverdi 2021–2050 trenger den ikke spare noe\.$/,
    );
    expect(plain(scenarioSentence(late, nb))).toMatch(
      /i 2050 om den sparer \d.+ Regnet som nåverdi av alle årene trenger den ikke spare noe\.$/,
    );
    const early = grown([0.02, -0.2]);
    expect(plain(staffingSentence(early, 2050, nb))).toMatch(
      /uten å spare årsverk: .+ må den likevel spare \d+,\d % av bemanningsveksten\.$/,
    );
    expect(plain(scenarioSentence(early, en))).toMatch(
      /in 2050 without saving, but as present value of all years it must save \d+\.\d% of/,
    );
    const few = computeScenario(tables, withStaffing(medium, { neededGrowth: 0.01 }));
    expect(plain(staffingSentence(few, 2050, en))).toMatch(/\d{3}\.\d%\. More than all of/);
    expect(plain(scenarioSentence(few, nb))).toMatch(/\d{3},\d % .+ kan ikke spares\.$/);
    for (const measure of costMeasures) {
      expect(plain(staffingRows(few, nb, measure).title)).toMatch(
        /^Ikke engang .+: .+ \d{3},\d %$/,
      );
      const map = scenarioEffectMap(tables, few, { year: 2050, measure });
      expect(plain(effectMapRows(map, nb).title)).toMatch(/^Uten sparte årsverk mangler det \d/);
    }
  });

  test("a point at the map's edge says that its scenario lies further out", () => {
    const high = presetScenario(tables.baseline, "high", report);
    const said = (avoidedShare: number, more: number) => {
      const ehr = high.growthPerYear.ehr.map((rate) => rate + more);
      const scenario = withStaffing(
        { ...high, growthPerYear: { ...high.growthPerYear, ehr } },
        { avoidedShare },
      );
      const map = scenarioEffectMap(tables, computeScenario(tables, scenario), {
        year: 2050,
        measure: "yearly",
      });
      return [nb, en].map((context) => {
        const { source, summary, point } = effectMapRows(map, context);
        return [source, summary, point.valueText].map((text) =>
          /kartets kant|edge of the map/.test(text),
        );
      });
    };
    const everywhere = Array.from({ length: 2 }, () => [true, true, true]);
    expect(said(0.1, 0.01)).toEqual(everywhere);
    expect(said(0.4, 0)).toEqual(everywhere);
    expect(said(0.3, 0).flat()).not.toContain(true);
  });

  test("no text of saving has a share below nothing", () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(...costMeasures), (scenario, measure) => {
        const result = computeScenario(tables, scenario);
        const presets = computePresets(tables, scenario);
        const figure = keyFigures(result, presets, nb).find(({ id }) => id === "breakEven");
        const said = [
          staffingSentence(result, 2050, nb),
          scenarioSentence(result, nb),
          staffingRows(result, nb, measure).title,
          sentenceText(figure?.change ?? []),
        ];
        expect(said.join("\n")).not.toMatch(/(sparer?|gjør|eller|;) −/);
      }),
      { numRuns: 50 },
    );
  });

  test("80 per cent is the report's floor, and SSB's path gives 152 bn (OE 2022-78 ch. 4.3)", () => {
    const sentence = plain(reportEstimateSentence(tables.staffing, en));
    expect(sentence).toContain("“more than 80%”");
    expect(sentence).toContain("175.0 bn kr times 80% is 140.0 bn kr");
    expect(sentence).toContain("86.8% from 2021, which is 152.0 bn kr");
    expect(sentence).toContain("“in the order of” 150.0 bn kr");
    expect(sentence).not.toMatch(/round/);
    expect(reportEstimateSentence(tables.staffing, nb)).not.toMatch(/avrund/);
  });

  test("each number in what the report says of staffing opens its arithmetic, whatever is assumed", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ground = { tables, result: computeScenario(tables, scenario) };
        const parts = sentenceParts((mark) => reportEstimateSentence(tables.staffing, nb, mark));
        const ids = parts.flatMap((part) => {
          if (typeof part === "string") return [];
          const [quantity] = ofStaffing(part.id, 2050, ground);
          const at = recomputed(known(quantity ?? null));
          const { money, percent } = nb.format;
          expect([money(at), percent(at), percent(at, 0)], part.id).toContain(part.value);
          return [part.id];
        });
        expect([...new Set(ids)].sort()).toEqual(Object.keys(reportNoteQuantities).sort());
      }),
      { numRuns: 20 },
    );
  });

  test("staff is told with two figures", () => {
    expect([0, 7, 43.2, 5077, 99_300].map(roundStaff)).toEqual([0, 7, 43, 5100, 99_000]);
  });
});

describe("breakEvenRows", () => {
  test("the title tells once where the peak is the end, and of no peak below nothing", () => {
    const title = (rate: number) => {
      const growthPerYear = perCategory(() => medium.growthPerYear.other.map(() => rate));
      return plain(breakEvenRows(computeScenario(tables, { ...medium, growthPerYear }), nb).title);
    };
    expect(title(0.1)).toMatch(/^Grensen er høyest i 2050: \d+,\d %$/);
    expect(title(-0.1)).toBe("E-helse dekker sin egen vekst hvert år uten å spare årsverk");
  });

  test("names the circular for its own rate alone, and the kroner where they are not of 2021", () => {
    const source = (scenario: typeof medium) => {
      const context = withPrices(nb, scenario.prices);
      return plain(breakEvenRows(computeScenario(tables, scenario), context).source);
    };
    expect(source(medium)).toMatch(/: 175,0 mrd\. kr i 2021 .+ 4,0 % rente \(R-109\/2021\)\./);
    const other = withStaffing(medium, { discountRate: 0.02 });
    expect(source(other)).toContain("Nåverdi med 2,0 % rente (valgt her).");
    const prices = presentPrices(tables.prices);
    expect(source({ ...medium, prices })).toContain(
      ": 222,9 mrd. kr (2026-kroner, anslag) i 2021 og",
    );
  });

  test("begins where something has grown, and its table carries kroner and staff", () => {
    const { years, lines, table } = breakEvenRows(computeScenario(tables, medium), nb);
    expect(years[0]).toBe(2022);
    expect(lines.every(({ values }) => values.length === years.length)).toBe(true);
    const [year, share, mnok, staff] = table().rows.at(-1) ?? [];
    expect(year).toBe(2050);
    expect(share).toBeCloseTo(0.051, 3);
    expect(mnok).toBeCloseTo(4899, 0);
    expect(Number(mnok) * 1e6).toBeCloseTo(Number(staff) * 965_880, 0);
  });
});

describe("priceChoices", () => {
  test("2021 first, then each later year by each index; what is estimated said to be", () => {
    const texts = priceChoices(tables.prices, nb).map(({ text }) => text);
    expect(texts[0]).toBe("2021-kroner");
    expect(texts).toContain("2025-kroner (konsumpriser, anslag)");
    expect(texts).toContain("2025-kroner (kommunal deflator)");
    expect(texts).toContain("2026-kroner (kommunal deflator, anslag)");
    expect(texts).toHaveLength(1 + 4 + 5);
  });

  test("the switch names today's kroner, or another year's where those are shown", () => {
    const texts = [basePrices(tables.prices), presentPrices(tables.prices)].map((choice) =>
      priceSwitchText(choice, tables.prices, nb),
    );
    expect(texts).toEqual(["Dagens kroner (2026, anslag)", "Dagens kroner (2026, anslag)"]);
    const other = { year: 2024, index: "consumer" } as const;
    expect(priceSwitchText(other, tables.prices, nb)).toBe("2024-kroner (konsumpriser)");
  });

  test("in 2021 the index makes no difference", () => {
    const at = (year: number) =>
      isSamePrice(tables.prices, { year, index: "consumer" }, { year, index: "municipal" });
    expect([at(2021), at(2024)]).toEqual([true, false]);
  });
});
