import { expect, test } from "vitest";
import { pinsCodec } from "../../src/model/comparison/pins.js";
import { perCategory } from "../../src/model/core/category.js";
import { presetScenario } from "../../src/model/scenario/scenario.js";
import { scenarioCodec } from "../../src/model/sharing/scenario-codec.js";
import { keptInTab, wholeInTab } from "../../src/state/kept-in-tab.js";
import { report, tables } from "../model/core/report-tables.js";

function storage() {
  const kept = new Map<string, string>();
  return {
    read: (key: string) => kept.get(key) ?? "",
    write: (key: string, text: string) => void kept.set(key, text),
  };
}

const medium = presetScenario(tables.baseline, "medium", report);
const reasoned = {
  ...medium,
  name: "Rolig",
  rationale: perCategory(() => ({ text: "å".repeat(240), source: "", owner: "" })),
};

test("an address without room for the reasons gets them back in the tab that wrote it", () => {
  const kept = storage();
  const text = wholeInTab("scenario", scenarioCodec(tables), kept).write(reasoned);
  expect(text).not.toContain("why");
  const again = wholeInTab("scenario", scenarioCodec(tables), kept);
  expect(again.read(`?${text}`, {})).toEqual({ value: reasoned, unread: null });
  expect(again.read(`${text}&wt=6,6,1`, {}).value.rationale.ehr.text).toBe("");
  expect(again.read(`${text}&spam=1`, {}).unread?.problems).toHaveLength(1);
  expect(again.read("", {}).value).toEqual(medium);
});

test("an address that has all it should gets nothing more", () => {
  const kept = storage();
  const codec = wholeInTab("scenario", scenarioCodec(tables), kept);
  const short = codec.write(reasoned);
  codec.write(medium);
  expect(codec.read(short, {}).value.rationale.ehr.text).toBe("");
});

test("pins that are kept in a tab are whole there, with an address that says less and with none", () => {
  const kept = storage();
  const codec = keptInTab("pins", wholeInTab("pins", pinsCodec(tables), kept), kept);
  const pins = [reasoned, { ...medium, name: "Middels" }];
  const text = codec.write(pins);
  expect(text).not.toContain("why");
  for (const query of [text, ""]) expect(codec.read(query, {}).value).toEqual(pins);
});
