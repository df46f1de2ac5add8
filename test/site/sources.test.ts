import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseDataPackage } from "../../loaders/data-package.js";
import { readData } from "../loaders/read-data.js";
import { visit } from "./visit.js";

const shown = (page: Page) => page.locator(".published-table tbody tr:visible");

async function text(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent()) ?? "").replaceAll("\u00a0", " ");
}

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(label, { exact: true });
  const texts = await select.locator("option").allTextContents();
  await select.selectOption({ index: texts.findIndex((choice) => option.test(choice)) });
}

describe("published figures", () => {
  it("can be filtered by verdict, report and words, with the count told", async () => {
    await visit("/en/sources#figures", {}, async (page) => {
      const compared = await shown(page).count();
      await choose(page, "Verdict", /^The report contradicts itself/);
      expect(await shown(page).count()).toBeLessThan(compared);
      expect(new Set(await page.locator(".verdict:visible").allTextContents())).toEqual(
        new Set(["The report contradicts itself"]),
      );
      await choose(page, "Report", /^OE 2022-78/);
      await page.getByRole("searchbox", { name: "Search the figures" }).fill("our inference");
      expect(await shown(page).count()).toBe(1);
      expect(await text(page, ".published-status")).toMatch(/^Showing 1 of \d+ figures$/);
      await page.getByRole("searchbox").fill("no such figure");
      expect(await text(page, ".published-status")).toBe("No figure matches the search.");
    });
  });

  it("are cards on a phone, each number with its label", async () => {
    await visit("/kilder#total2021", { width: 390 }, async (page) => {
      const row = page.locator("#total2021");
      const [statement, number] = [row.locator("th"), row.locator("td").first()];
      const [above, below] = [await statement.boundingBox(), await number.boundingBox()];
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      const label = await number.evaluate((cell) => getComputedStyle(cell, "::before").content);
      expect(label).toBe('"Publisert"');
    });
  });
});

describe("data tables", () => {
  it.each(["/kilder", "/en/sources"])("can be downloaded from %s in a folder", async (path) => {
    await visit(path, { inFolder: true }, async (page) => {
      const links = await page
        .locator(".data-table a[download]")
        .evaluateAll((all) =>
          all.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
        );
      const { resources } = parseDataPackage(readData("datapackage.json"));
      expect(links).toHaveLength(resources.length);
      for (const [index, link] of links.entries()) {
        const response = await page.request.get(link);
        expect(response.status()).toBe(200);
        expect(await response.text()).toBe(readData(resources[index]?.path ?? ""));
      }
    });
  });
});

/** Published figures stand beside ours with a verdict. */
async function judgesFigures(page: Page): Promise<void> {
  expect(await text(page, "#total2050High")).toContain("19,2 mrd. kr");
  expect(await text(page, "#total2050High .verdict")).toBe("Stemmer");
  expect(await text(page, "#total2050Medium .verdict")).toBe("Rapporten motsier seg selv");
  expect(await text(page, "#specialistShare2020 .verdict")).toBe("Avviker");
  expect(await text(page, "#ehr2021 .verdict")).toBe("Brukt som det står");
  expect(await text(page, "#survey2017Municipalities .verdict")).toBe("Bare gjengitt");
  expect(await text(page, "#perInhabitant2050Medium")).toContain("1 559 kr");
}

it("numbers open their arithmetic by keyboard, and figures of a report lead to their rows", async () => {
  await visit("/kilder#per-inhabitant", {}, async (page) => {
    const explanation = page.getByRole("dialog");
    const opens = async (button: Locator, arithmetic: RegExp) => {
      await button.press("Enter");
      expect(await text(page, "dialog .arithmetic >> nth=0")).toMatch(arithmetic);
      await page.keyboard.press("Escape");
      await explanation.waitFor({ state: "detached" });
    };
    const fold = page.locator("details.fold[open]");
    await opens(fold.getByRole("button", { name: "6,078" }), /^9 300 mill\. kr \/ 1 530 kr = /);
    await page.locator(".contents a[href='#methods']").click();
    await opens(page.locator("#method-total .explain-button"), / = 9 398,7 mill\. kr$/);
    await page.locator(".contents a[href='#figures']").click();
    await opens(page.locator("#total2050Low .explain-button"), / = 5 803,2 mill\. kr$/);
    await page.locator(".contents a[href='#disagreements']").click();
    await page.locator("li a[href='#ieNhnStaff2020']").click();
    await page.locator("#ieNhnStaff2020").waitFor();
  });
});

it("figures have a verdict, sections are folded, and a link to a row opens its fold, past the filter that hides it", async () => {
  await visit("/kilder", {}, async (page) => {
    await judgesFigures(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThan(2000);
    expect(await text(page, "summary:has(#figures) .fold-count")).toMatch(/^\d+ tall$/);
    const row = page.locator("#survey2017Municipalities");
    expect(await row.isVisible()).toBe(false);
    await page.evaluate(() => {
      location.hash = "#survey2017Municipalities";
    });
    await row.waitFor();
    const box = await row.boundingBox();
    expect(box?.y).toBeLessThan(900);
    expect(await page.locator(".fold[open]").count()).toBe(1);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator(".fold:not([open])").count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await page.locator(".fold[open]").count()).toBe(1);
  });
});

it("each count of the leading sentence shows the figures that it has counted", async () => {
  await visit("/kilder", {}, async (page) => {
    const counts = page.locator("p.sentence a[href='#figures']");
    expect(await counts.count()).toBe(3);
    for (const count of await counts.all()) {
      await count.focus();
      await page.keyboard.press("Enter");
      await page.locator(".published-status").waitFor();
      const rows = page.locator(".published-table tbody tr:visible");
      await expect.poll(() => rows.count()).toBe(Number(await count.textContent()));
    }
    await page.locator("p.sentence a[href='#disagreements']").click();
    await page.locator("#disagreements").waitFor();
  });
});

it("prints with all its sections open on fewer than thirty sheets", async () => {
  await visit("/en/sources", {}, async (page) => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.locator(".method-list").waitFor();
    const pdf = await page.pdf({ format: "A4" });
    const count = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(count).toBeGreaterThan(15);
    expect(count).toBeLessThan(30);
  });
});

it("every section can be linked to, the last one before its tables are there", async () => {
  await visit("/kilder#tables", {}, async (page) => {
    const top = async (id: string) => (await page.locator(`[id="${id}"]`).boundingBox())?.y ?? -1;
    const isAtTop = (y: number) => y >= 0 && y < 500;
    await expect.poll(() => top("tables")).toSatisfy(isAtTop);
    const links = page.locator(".contents a");
    const ids = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute("href") ?? ""),
    );
    expect(ids).toHaveLength(8);
    for (const [index, id] of ids.entries()) {
      await links.nth(index).click();
      await expect.poll(() => top(id.slice(1))).toSatisfy(isAtTop);
    }
  });
});

describe("what the figures do not say", () => {
  it.each([
    ["/?v=1&from=high", "Hva tallene ikke sier", /\/kilder\?v=1&from=high#caveats$/],
    ["/bemanning", "Hva tallene ikke sier", /\/kilder#caveats$/],
    ["/en/municipality?k=1151", "What the figures do not say", /\/en\/sources\?k=1151#caveats$/],
    ["/en/compare", "What the figures do not say", /\/en\/sources(\?.*)?#caveats$/],
  ])("is one press from the headline of %s, and the scenario follows", async (path, name, to) => {
    await visit(path, {}, async (page) => {
      await page.getByRole("link", { name }).click();
      await page.waitForURL(to);
      const items = page.locator("section:has(#caveats) li");
      await items.first().waitFor();
      expect(await items.count()).toBe(12);
    });
  });
});
