import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadMunicipalities } from "../../loaders/municipalities.js";
import { loadPopulation } from "../../loaders/population.js";
import type { AskSsb } from "../../tools/refresh-data/refresh-population.js";
import type { Cells } from "../../tools/refresh-data/snapshot-table.js";
import { refreshData } from "../../tools/refresh-data.js";
import { readData } from "../loaders/read-data.js";
import { serveLocally } from "./serve-locally.js";
import { answer, jsonStat, type News } from "./ssb-answers.js";

let folder = "";
const today = new Date("2027-03-01T12:00:00Z");
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => [file.name, readFileSync(join(file.parentPath, file.name), "utf8")]);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "refresh-"));
  cpSync("data", folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

async function refresh(ask: AskSsb): Promise<string[]> {
  const printed: string[] = [];
  await refreshData(folder, ask, (line) => printed.push(line), today);
  return printed;
}

const withNews =
  (news: News): AskSsb =>
  async (query) =>
    answer(query, news);

const ageCounts = (population: number) => ({
  aged0to17: population - 40,
  aged18to66: 10,
  aged67to79: 10,
  aged80to89: 10,
  aged90plus: 10,
  population,
});

/** 2027 for every municipality, 100 inhabitants each, and for Norway. */
const news2027 = (): News => {
  const numbers = loadMunicipalities(readData).map(({ number }) => number);
  const sum = ageCounts(100);
  const inNorway = Object.fromEntries(
    Object.entries(sum).map(([column, count]) => [column, count * numbers.length]),
  );
  return {
    actual: [{ year: 2027, ...inNorway }],
    municipal: numbers.map((number): Cells => ({ number, year: 2027, ...sum, sureness: "A" })),
  };
};

describe("refreshData", () => {
  test("leaves the snapshot alone when SSB has nothing new, and shows its progress", async () => {
    const before = files();
    const printed = await refresh(withNews({}));
    expect(printed[0]).toBe("1/19 table 07459: Norway from 1986");
    expect(printed[18]).toBe("19/19 table 14746: projection 2046–2050");
    expect(printed.at(-1)).toBe("The snapshot is up to date; nothing was written.");
    expect(files()).toEqual(before);
  });

  test("prints what differs and rewrites the tables, which the loaders then read", async () => {
    const printed = await refresh(withNews(news2027()));
    expect(printed).toContain("ssb/population-actual.csv: 1 differences");
    expect(printed).toContain("  2027: new");
    expect(printed).toContain("  … and 347 more");
    expect(read("ssb/population-actual.csv")).toMatch(/\n2027,21420,3570,3570,3570,3570,35700\n$/);
    const municipalities = loadMunicipalities(read);
    expect(municipalities).toHaveLength(357);
    expect(municipalities.every(({ inhabitants }) => inhabitants[6] === 100)).toBe(true);
    expect(loadPopulation(read)).toEqual(loadPopulation(readData));
  });

  test("changes nothing else: other rows, tables and the data package stay byte for byte", async () => {
    await refresh(withNews(news2027()));
    const withoutNew = (text: string) => text.replace(/^(\d{4},)?2027,.*\n/gm, "");
    for (const name of ["population-actual", "municipality-population", "population-projections"])
      expect(withoutNew(read(`ssb/${name}.csv`))).toBe(readData(`ssb/${name}.csv`));
    const stamped = read("datapackage.json")
      .replaceAll('"retrieved": "2027-03-01"', '"retrieved": "unknown"')
      .replaceAll('"asOf": "2027-01-01"', '"asOf": "2026-01-01"');
    expect(stamped).toBe(
      readData("datapackage.json").replaceAll(/"retrieved": "\d[^"]*"/g, '"retrieved": "unknown"'),
    );
  });

  test("keeps our own estimate for Ålesund and Haram before 2024", async () => {
    const haram = { number: "1580", year: 2022, ...ageCounts(9_000), sureness: "A" };
    const printed = await refresh(withNews({ municipal: [haram] }));
    expect(printed.at(-1)).toBe("The snapshot is up to date; nothing was written.");
  });

  test.each<[string, AskSsb, string | RegExp]>([
    [
      "cut off",
      async (query) => answer(query).slice(0, -20),
      "table 07459, Norway from 1986: it is cut off",
    ],
    ["a web page", async () => "<html>", "it is cut off or not JSON"],
    ["another object", async () => '{"foo":1}', "it is not a json-stat2 dataset"],
    [
      "no age",
      async () => jsonStat({ Region: ["0"], Tid: ["2026"] }, () => 1),
      "it has no dimension Alder",
    ],
    [
      "too few values",
      async (query) => answer(query).replace(/"value":\[\d+,/, '"value":['),
      /it has \d+ values where its dimensions need \d+/,
    ],
    [
      "a text for a count",
      async (query) => answer(query).replace(/"value":\[\d+/, '"value":[":"'),
      "it has a cell of another shape",
    ],
    [
      "a missing count",
      async (query) => answer(query).replace(/"value":\[\d+/, '"value":[null'),
      "there is no count for 0, age 000, 1986",
    ],
    [
      "a year that is gone",
      withNews({ withoutYear: 1990 }),
      "SSB's answer lacks 1990, which the snapshot has",
    ],
    [
      "a municipality we don't know",
      withNews({ municipal: [{ number: "9999", year: 2026, ...ageCounts(100), sureness: "A" }] }),
      "there is a municipality 9999 we do not know",
    ],
    [
      "municipalities that don't sum to Norway",
      withNews({ municipal: [{ number: "3427", year: 2026, ...ageCounts(100), sureness: "A" }] }),
      /the municipalities sum to \d+ in 2026, not to 5627400/,
    ],
  ])("refuses an answer with %s, and leaves the snapshot as it was", async (_, ask, message) => {
    const before = files();
    await expect(refresh(ask)).rejects.toThrow(message);
    expect(files()).toEqual(before);
  });

  test("without network it says so in one sentence, fails, and leaves the snapshot", async () => {
    const before = files();
    const address = await serveLocally(
      (_, response) => response.end(),
      async (found) => found,
    );
    const run = promisify(execFile)(process.execPath, [
      ...["--import", "tsx", "tools/refresh-data.ts"],
      ...["--address", address, "--data", folder],
    ]);
    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: "Statistics Norway can't be reached. The data are as they were.\n",
    });
    expect(files()).toEqual(before);
  });
});
