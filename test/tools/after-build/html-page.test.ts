import { describe, expect, it } from "vitest";
import { dropDates } from "../../../tools/after-build/drop-dates.js";
import {
  cellScript,
  onlyElement,
  parsePage,
  relativeTo,
  setScript,
} from "../../../tools/after-build/html-page.js";
import { markRoot } from "../../../tools/after-build/mark-root.js";
import { setPolicy } from "../../../tools/after-build/set-policy.js";

const cells = (script: string) =>
  `<script type="module">import {define} from "./_observablehq/client.00000000.js";${script}</script>`;

const whole = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, maximum-scale=1">
${cells('\nregisterFile("./a.json", {"name":"./a.json","path":"./_file/a.json","lastModified":1795290382015.5,"size":16});\n')}
</head>
<body><p>a &amp; b<!--:12345678:--></p><pre>
 x</pre></body>
</html>`;

describe("parsePage", () => {
  it("keeps comments, entities and space", () => {
    expect(parsePage("a.html", whole).toString()).toBe(whole);
  });

  it("refuses a page that it would change", () => {
    expect(() => parsePage("a.html", "<p>a</div>")).toThrow("a.html: the page would change");
  });
});

describe("onlyElement", () => {
  it.each([
    ["", "found none"],
    ["<p></p><p></p>", "found several"],
  ])("refuses %s", (html, problem) => {
    expect(() => onlyElement("a.html", parsePage("a.html", html), "p")).toThrow(problem);
  });
});

describe("cellScript", () => {
  it.each(["<script>1</script>", cells("") + cells("")])("refuses %s", (html) => {
    expect(() => cellScript("a.html", parsePage("a.html", html))).toThrow("a.html: expected one");
  });
});

it("setScript writes what looks like HTML as it is", () => {
  const page = parsePage("a.html", cells(""));
  setScript(cellScript("a.html", page), 'if (a<b && "$&") c = "<p>";');
  expect(page.toString()).toBe('<script type="module">if (a<b && "$&") c = "<p>";</script>');
});

it.each([
  ["index.html", "./_import/a.js"],
  ["en/sources.html", "../_import/a.js"],
])("relativeTo leads from %s", (name, path) => {
  expect(relativeTo(name, "_import/a.js")).toBe(path);
});

describe("dropDates", () => {
  it("removes the time at which a file changed", () => {
    const page = parsePage("a.html", whole);
    dropDates("a.html", page);
    expect(page.toString()).toContain('{"name":"./a.json","path":"./_file/a.json","size":16}');
  });

  it("refuses a time written in another way", () => {
    const page = parsePage("a.html", cells('\nregisterFile("a", {"lastModified":"today"});'));
    expect(() => dropDates("a.html", page)).toThrow("a.html: a file's modification time");
  });
});

describe("markRoot", () => {
  it.each([
    ["index.html", "nb", "scenario"],
    ["en/index.html", "en", "scenario"],
    ["en/memo.html", "en", "memo"],
    ["notebooks/epj.html", "nb", "notebook"],
  ] as const)(
    "says that %s is in %s and what it is, and lets its reader zoom",
    (name, lang, id) => {
      const page = parsePage(name, whole);
      markRoot(name, page, lang);
      expect(page.toString()).toContain(
        `<html lang="${lang}" data-page="${id}" data-color-scheme="auto">`,
      );
      expect(page.toString()).toContain('content="width=device-width, initial-scale=1"');
    },
  );
});

describe("setPolicy", () => {
  it("allows the page's own scripts by hash, before the first of them", () => {
    const page = parsePage("a.html", '<meta charset="utf-8"><script>1;</script>');
    setPolicy("a.html", page);
    // printf '1;' | openssl dgst -sha256 -binary | base64
    expect(page.toString()).toMatch(
      /^<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-CImjRDTlhukYQ2AnxOi0wzgPhGQ3Mb3rVwJK24dFz1M='; /,
    );
  });

  it.each([
    ["<style>a{}</style>", "a.html: has a <style> element"],
    ['<p style="color:red"></p>', "a.html: <p> has the attribute style"],
    ['<p onclick="x()"></p>', "a.html: <p> has the attribute onclick"],
  ])("refuses %s, which it would switch off", (html, problem) => {
    const page = parsePage("a.html", `<meta charset="utf-8">${html}`);
    expect(() => setPolicy("a.html", page)).toThrow(problem);
  });
});
