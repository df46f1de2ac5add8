import { expect, it } from "vitest";
import { frameworkLog } from "../../tools/framework-log.js";

function shown(text: string): string[] {
  const lines: string[] = [];
  const log = frameworkLog((line) => lines.push(line));
  for (const line of text.split("\n")) log(line);
  return lines;
}

it("keeps silent about every file of a sound build", () => {
  const log = `load /bemanning d3-scale → src/.observablehq/cache/_node/d3-scale@4.0.3/index.js
@uwdata/flechette → src/.observablehq/cache/_node/@uwdata/flechette@2.6.0/index.js
in 441ms
copy src/data/a.json → dist/_file/data/a.json
dist/data/tables/growth-rates.csv
└── sammenlign               23 kB       389 kB       124 kB

\u001b[33mWarning: \u001b[39m12 broken links (96 validated)
↳ /bemanning → /bemanning#observablehq-main`;
  expect(shown(log)).toEqual([]);
});

it("passes on what went wrong", () => {
  const log = `render /index → dist/index.html
Error: growth-rates.csv:7 growthPerYear: expected a number, got "n/a"
    at tableError (loaders/table-error.ts:4:10)
↳ /index → /nowhere`;
  expect(shown(log)).toEqual(log.split("\n").slice(1));
});

it("says of a change that the page follows, not its whole code", () => {
  const log = `Observable Framework v1.13.4
↳ http://127.0.0.1:3000/
GET /
GET /_import/components/a.js
socket open /_observablehq
↑ { type: 'hello', path: '/index', hash: 'abc' }
↓ { type: 'welcome' }
↓ {
  type: 'update',
  html: [
    { type: 'add', items: [Array] }
  ],
  code: { added: [ 'define({id: "1"});\\n' +
      'more' ] }
}
GET /kilder`;
  expect(shown(log)).toEqual([
    "Observable Framework v1.13.4",
    "↳ http://127.0.0.1:3000/",
    "GET /",
    "The open page follows.",
    "GET /kilder",
  ]);
});
