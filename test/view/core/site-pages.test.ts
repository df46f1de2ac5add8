import { describe, expect, it } from "vitest";
import { locales } from "../../../src/view/core/locale.js";
import {
  findPage,
  localeAt,
  rootOf,
  sitePages,
  twinPages,
} from "../../../src/view/core/site-pages.js";

describe("findPage", () => {
  it.each([
    ["/index", "scenario", "nb"],
    ["/kilder", "sources", "nb"],
    ["/en/index", "scenario", "en"],
    ["/en/memo", "memo", "en"],
  ])("finds %s", (path, id, locale) => {
    expect(findPage(path)).toMatchObject({ id, locale });
  });

  it("puts a page that is not in the words under the notebooks of its language", () => {
    expect(findPage("/notebooks/epj")).toMatchObject({ id: "notebooks", locale: "nb" });
    expect(findPage("/notebooks/ehr", "en")).toMatchObject({
      id: "notebooks",
      locale: "en",
      path: "/notebooks/ehr",
    });
  });
});

it("a page has a twin in every language, each below its language's folder", () => {
  for (const { id, path } of locales.flatMap(sitePages)) {
    const twins = twinPages(id);
    expect(twins.map(({ locale }) => locale)).toEqual(locales);
    expect(twins.map((twin) => twin.path)).toContain(path);
    for (const twin of twins) expect(localeAt(twin.path)).toBe(twin.locale);
  }
});

it("a file's language is that of its folder", () => {
  expect(localeAt("/index.html")).toBe("nb");
  expect(localeAt("/en/index.html")).toBe("en");
  expect(localeAt("/energi.html")).toBe("nb");
});

it("the root is the folder above the language's own", () => {
  expect(rootOf("nb")).toBe("./");
  expect(rootOf("en")).toBe("../");
});
