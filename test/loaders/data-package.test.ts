import { describe, expect, test } from "vitest";
import { findResource, parseDataPackage } from "../../loaders/data-package.js";
import { readData } from "./read-data.js";

const text = readData("datapackage.json");

describe("parseDataPackage", () => {
  test("refuses a table without its licence, naming the key", () => {
    const broken = text.replace(/"licenses": \[[^\]]*\]/, '"licences": []');
    expect(() => parseDataPackage(broken)).toThrow(
      /^datapackage\.json growth-rates\.licen[cs]es: /,
    );
  });

  test("refuses a field of an unknown type", () => {
    const broken = text.replace('"type": "integer"', '"type": "date"');
    expect(() => parseDataPackage(broken)).toThrow(
      /^datapackage\.json growth-rates\.schema\.fields\.periodStart/,
    );
  });

  test("findResource names the table it can't find", () => {
    expect(() => findResource(parseDataPackage(text), "nope")).toThrow(
      'datapackage.json: no table named "nope"',
    );
  });
});
