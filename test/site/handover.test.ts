import { tableFromIPC } from "apache-arrow";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { HyperFormula } from "hyperformula";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { unpackWorkbook } from "../view/sharing/workbook/unpack-workbook.js";
import { download, figureFile } from "./figure-file.js";
import { overlappingLabels } from "./overlapping-labels.js";
import { visit } from "./visit.js";

const query = "?v=1&base=oe-2022-78&from=medium&ehr=6,6,0&name=Rolig";

/** A workbook with something before the end of its first sheet's rows. */
function withRows(workbook: Uint8Array, more: string): Buffer {
  const files = unzipSync(workbook);
  const path = "xl/worksheets/sheet1.xml";
  const xml = strFromU8(files[path] ?? new Uint8Array());
  files[path] = strToU8(xml.replace("</sheetData>", `${more}</sheetData>`));
  return Buffer.from(zipSync(files));
}

/** Texts beside each other stand in a picture where they stand on the page, spaces between them too. */
async function arrowsStand(page: Page): Promise<void> {
  const figure = page.locator(".scenario-categories figure");
  const svg = (await figureFile(page, figure, "(SVG)")).bytes.toString();
  const drawn = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>→</g)].map(([, x]) => Number(x));
  const shown = await figure.locator(".panel-change span", { hasText: "→" }).evaluateAll((spans) =>
    spans.map((span) => {
      const text = span.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf("→"));
      range.setEnd(text, text.data.indexOf("→") + 1);
      const body = span.closest(".figure-body")?.getBoundingClientRect();
      return range.getBoundingClientRect().x - (body?.x ?? 0);
    }),
  );
  expect(drawn).toHaveLength(4);
  drawn.forEach((x, place) => {
    expect(x).toBeCloseTo(shown[place] ?? 0, 0);
  });
}

describe("a figure's files", () => {
  test("hold title, scenario and source, and the numbers that the page shows", async () => {
    await visit(`/${query}`, {}, async (page) => {
      const figure = page.locator(".scenario-total figure");
      const title = await figure.locator(".figure-title").textContent();
      const source = await figure.locator("figcaption").textContent();
      const svg = (await figureFile(page, figure, "(SVG)")).bytes.toString();
      const words = svg
        .replace(/<style.*?<\/style>/gs, " ")
        .replace(/<[^>]+>/g, " ")
        .replace(/\s+/g, " ");
      expect(words).toContain("Scenario: Rolig");
      expect(words.replace(/\s/g, "")).toContain(`${title}Scenario`.replace(/\s/g, ""));
      expect(words.replace(/\s/g, "")).toContain(source?.replace(/\s/g, ""));
      expect(svg).not.toMatch(/class=|style=|var\(/);
      // What a reader without our typeface sees: its letters travel in the picture.
      expect(svg).toContain("@font-face{font-family:Inter;");
      expect(svg).toContain("url(data:font/woff2;base64,");
      expect(svg.replace(/font-family="Inter[^"]*"/g, "")).not.toContain("font-family=");
      const names = ["Journalløsninger (EPJ)", "Velferdsteknologi", "Nasjonale løsninger"];
      for (const name of [...names, "Andre løsninger og kostnader", "rapportens spenn"])
        expect(words.replace(/\s/g, "")).toContain(name.replace(/\s/g, ""));
      expect(await overlappingLabels(page)).toEqual([]);
      // What one takes hold of is left out: nothing can be moved in a picture.
      expect(await figure.locator(".handle-dot").count()).toBe(12);
      expect(svg).not.toContain("<circle");
      await arrowsStand(page);
      const csv = (await figureFile(page, figure, "(CSV)")).bytes.toString();
      expect(csv).toMatch(/^\uFEFFÅr;/);
      expect(csv).toContain("\r\n2021;850;1409,11");
      const json = JSON.parse((await figureFile(page, figure, "(JSON)")).bytes.toString());
      const arrow = tableFromIPC((await figureFile(page, figure, "(Arrow)")).bytes);
      expect(arrow.numRows).toBe(json.rows.length);
      expect([...(arrow.get(29) ?? [])].map(([, value]) => value)).toEqual(json.rows[29]);
    });
  });

  test("a picture is sound with a name that XML can't hold", async () => {
    await visit("/?v=1&from=medium&ehr=6,6,6&name=Ro%08lig%EF%BF%BE", {}, async (page) => {
      const figure = page.locator(".scenario-total figure");
      const svg = (await figureFile(page, figure, "(SVG)")).bytes.toString();
      expect(svg).toContain("Rolig");
      const png = (await figureFile(page, figure, "(PNG)")).bytes;
      expect(png.subarray(1, 4).toString()).toBe("PNG");
    });
  });

  test.each(["/usikkerhet", "/bemanning"])(
    "a picture of %s names its scenario, and looks alike in programs that know no more than SVG 1.1",
    async (path) => {
      await visit(path, {}, async (page) => {
        const figure = page.locator("figure:has(.plot)").first();
        const svg = (await figureFile(page, figure, "(SVG)")).bytes.toString();
        expect(svg).toContain(">Scenario: Middels vekst<");
        expect(svg).toMatch(/fill="rgb\(/);
        expect(svg.replace(/<style.*?<\/style>/gs, "")).not.toMatch(
          /color\(|oklab|rgba|paint-order|\dpx/,
        );
      });
    },
  );

  test("the map's picture has its legend", async () => {
    await visit("/kommune", {}, async (page) => {
      const figure = page.locator("figure", { has: page.locator(".map-circle") });
      const texts = await figure.locator("li:has(.map-swatch)").allTextContents();
      const svg = (await figureFile(page, figure, "(SVG)")).bytes.toString();
      expect(texts.length).toBeGreaterThan(2);
      for (const text of texts) expect(svg).toContain(`>${text.trim()}<`);
    });
  });
});

describe("a scenario's files", () => {
  test("the workbook recalculates to the page's number, and comes back as the same scenario", async () => {
    await visit(`/${query}`, {}, async (page) => {
      await page.locator(".handover-menu > summary").click();
      const file = await download(page, page.getByRole("button", { name: "Regneark" }));
      expect(file.name).toBe("e-helse-rolig.xlsx");
      const sheets = unpackWorkbook(file.bytes);
      const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3" });
      const results = engine.getSheetValues(engine.getSheetId("Resultat") ?? -1);
      const total = Number(results.find(([label]) => label === "Sum")?.[2]);
      const shown = (total / 1000).toFixed(1).replace(".", ",");
      expect(await page.locator(".sentence").textContent()).toContain(`${shown}\u00a0mrd.\u00a0kr`);
      await page.getByRole("button", { name: "Høy", exact: true }).first().click();
      await page.locator('.handover-menu input[type="file"]').setInputFiles({
        name: "redigert.xlsx",
        mimeType: "application/octet-stream",
        buffer: file.bytes,
      });
      await expect.poll(() => page.locator(".sentence").textContent()).toContain(shown);
      await expect.poll(() => new URL(page.url()).search).toBe(query);
    });
  });

  test("a hostile workbook is refused in a sentence, and the scenario stays", async () => {
    await visit(`/${query}`, {}, async (page) => {
      const menu = page.locator(".handover-menu");
      await menu.locator("summary").click();
      const { bytes } = await download(page, page.getByRole("button", { name: "Regneark" }));
      const sentence = await page.locator(".sentence").textContent();
      const hostile = {
        "utenfor.xlsx": '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        "nuller.xlsx": "0".repeat(40_000_000),
        "mellomrom.xlsx": `<row${" ".repeat(5_000_000)}/>`,
      };
      for (const [name, rows] of Object.entries(hostile)) {
        const file = { name, mimeType: "application/octet-stream", buffer: withRows(bytes, rows) };
        await menu.locator('input[type="file"]').setInputFiles(file);
        await expect
          .poll(() => menu.locator('[role="alert"] li').allTextContents(), { timeout: 120_000 })
          .toEqual([expect.stringMatching(new RegExp(`^${name}: (Filen|Regnearket) .*\\.$`))]);
        expect(await page.locator(".sentence").textContent()).toBe(sentence);
      }
    });
  });

  test("the memo prints light on two pages, with assumptions, link and code", async () => {
    const pin = `&pin=${encodeURIComponent("v=1&from=low&name=Stille")}`;
    await visit(`/notat${query}&why.ehr=Ny%20avtale${pin}`, { dark: true }, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const count = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(count).toBe(2);
      const labels = page.locator(".memo .key-figure dt");
      for (const label of await labels.all())
        expect(await label.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
      expect(await page.locator("h1").textContent()).toBe("Rolig");
      expect(await page.locator(".memo-assumptions").textContent()).toContain("Ny avtale");
      expect(await page.locator(".memo .qr").count()).toBe(1);
      expect(await page.locator(".line.series-A").count()).toBe(1);
      expect(await page.locator(".memo-assumptions").textContent()).toMatch(
        /Til sammenligning: A Stille, 5,8\smrd\.\skr i 2050\./,
      );
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await page.locator(".memo-link a").getAttribute("href")).toMatch(/ehr=6,6,0.*pin=/);
    });
  });
});
