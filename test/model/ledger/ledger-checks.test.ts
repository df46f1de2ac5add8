import { describe, expect, test } from "vitest";
import { loadLedgerExample } from "../../../loaders/ledger-example.js";
import type { Answers } from "../../../src/model/form/definition.js";
import { formProblems } from "../../../src/model/form/problems.js";
import { reportFteHours } from "../../../src/model/ledger/key-figures.js";
import { ledgerChecks } from "../../../src/model/ledger/ledger-checks.js";
import { ledgerForm, questionIds } from "../../../src/model/ledger/ledger-form.js";
import { readData } from "../../loaders/read-data.js";
import { figure } from "./published-figures.js";

const { answers } = loadLedgerExample(readData);
const checks = [ledgerChecks(reportFteHours(figure))];
const kindsOf = (changed: Answers) =>
  formProblems(ledgerForm, changed, checks).map(({ kind, level }) => `${level}: ${kind}`);

describe("ledgerChecks", () => {
  test("finds nothing in the example", () => {
    expect(kindsOf(answers)).toEqual([]);
  });

  test.each([
    [{ [questionIds.purpose("run")]: 20 }, "warning: purposesDiffer"],
    [{ [questionIds.fact("operatingCost")]: 30 }, "error: moreThanAllCost"],
    [{ [questionIds.fact("revenue")]: 40 }, "warning: moreThanRevenue"],
    [{ [questionIds.fact("employees")]: 20 }, "error: moreFteThanEmployees"],
    [{ [questionIds.hours("released")]: 0 }, "warning: costWithoutHours"],
    [{ [questionIds.cost("operating", "network", "hardware")]: -1 }, "error: tooLow"],
  ])("finds %o", (change, expected) => {
    expect(kindsOf({ ...answers, ...change })).toContain(expected);
  });

  test("tells of hours without cost", () => {
    const none = Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [id, id.endsWith(".released") ? 0 : answer]),
    );
    const hours = { [questionIds.hours("released")]: 1500 };
    expect(kindsOf({ ...none, ...hours })).toContain("warning: hoursWithoutCost");
  });

  test("what is missing is asked for, and no more", () => {
    expect(new Set(kindsOf({}))).toEqual(new Set(["error: missing"]));
  });
});
