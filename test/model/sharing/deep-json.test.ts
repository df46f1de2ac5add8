import { expect, test } from "vitest";
import { decodeSaved } from "../../../src/model/sharing/saved-file.js";
import { decodeScenario } from "../../../src/model/sharing/scenario-json.js";
import { tables } from "../core/report-tables.js";

const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
const deepList = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;

test.each([deep, deepList])("JSON nested 5 000 deep is a problem, not an error: %#", (text) => {
  expect(decodeScenario(JSON.parse(text), tables).problems.length).toBeGreaterThan(0);
  const name = JSON.parse(`{"schemaVersion":2,"name":${text},"extra":${text}}`);
  const { problems } = decodeScenario(name, tables);
  expect(problems).toContainEqual(expect.objectContaining({ field: "name", value: "…" }));
  expect(problems).toContainEqual(expect.objectContaining({ field: "extra", value: "…" }));
  const store = `{"format":"ehelse-scenarios","version":1,"scenarios":[${text}]}`;
  expect(decodeSaved(store, tables, () => "id")).toBeNull();
  expect(decodeSaved(text, tables, () => "id")).toBeNull();
});
