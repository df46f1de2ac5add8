import { expect, test } from "vitest";
import { visit } from "./visit.js";

const own = "/sammenlign?v=1&base=oe-2022-78&from=medium&ehr=6,6,0";

test("compares the report's three and one's own, and explains a difference that sums", async () => {
  await visit(own, {}, async (page) => {
    await expect.poll(() => page.locator(".compared-list li").count()).toBe(4);
    const results = page.locator(".compare-results table");
    // Golden: OE 2022-78 ch. 4.2, total in 2050 of low, medium (the mean of 9.3 and 9.5) and high.
    expect(await results.textContent()).toMatch(
      /5,8\smrd\.\skr\s*9,4\smrd\.\skr\s*19,2\smrd\.\skr/,
    );
    const figure = page.locator(".compare-difference figure");
    await figure.getByRole("button", { name: "Vis tabell" }).click();
    const rows = await figure.locator("tbody tr").allInnerTexts();
    const amounts = rows.map((row) => row.split("\t").at(-1) ?? "");
    const numbers = amounts.map((text) => Number(text.replace("−", "-").replace(/\s/g, "")));
    const [total, ...parts] = [numbers.at(-1) ?? 0, ...numbers.slice(0, -1)];
    expect(total).toBe(-568);
    expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - total)).toBeLessThanOrEqual(2);
    // The table's numbers are one stop of the Tab key; each opens its arithmetic.
    const stop = figure.locator("td button[tabindex='0']");
    expect(await stop.count()).toBe(1);
    await stop.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    const title = await dialog.getByRole("heading", { level: 2 }).textContent();
    expect(title).toBe("Slik er tallet regnet: 2025–2030, Velferdsteknologi");
    expect(await dialog.locator(".arithmetic").first().textContent()).toContain("ln(");
    await page.keyboard.press("Escape");
    expect(await stop.textContent()).toBe(
      await figure.locator("tr").nth(2).locator("td").nth(1).textContent(),
    );
    await figure.getByRole("button", { name: "Slik er det regnet" }).click();
    await expect
      .poll(() => dialog.getByRole("heading", { level: 2 }).textContent())
      .toContain("Slik er tallene regnet");
  });
});

test("what is chosen stands in the address and survives a reload", async () => {
  await visit(own, {}, async (page) => {
    await page.getByRole("button", { name: "Ta bort: C Høy vekst" }).click();
    await page
      .getByLabel("Lenke til et scenario")
      .fill("https://example.org/?v=1&base=oe-2022-78&from=high&wt=5,5,5&name=Rolig");
    await page.getByRole("button", { name: "Legg til lenken" }).click();
    const names = page.locator(".compared-name");
    await expect.poll(() => names.allInnerTexts()).toContain("Rolig");
    await page.locator(".compare-difference select").first().selectOption({ label: "A Lav vekst" });
    const before = await names.allInnerTexts();
    const sentence = page.locator(".sentence");
    await expect.poll(() => sentence.textContent()).toContain(" enn A i 2050");
    await page.waitForURL(({ searchParams }) => searchParams.get("pair")?.includes("0") ?? false);
    const told = await sentence.textContent();
    await page.reload();
    await expect.poll(() => names.allInnerTexts()).toEqual(before);
    await expect.poll(() => sentence.textContent()).toBe(told);
  });
});

test("tells what in a pasted link, a file or the address could not be read", async () => {
  await visit(
    `${own}&k=3427&s=own&s=v%3D1%26from%3Dlow&s=v%3D1%26from%3Dlow%26ehr%3Dabc&pair=0-9`,
    {},
    async (page) => {
      const alerts = page.locator(".ds-alert:visible");
      const line = page.locator(".home-line");
      await expect.poll(() => line.textContent()).toMatch(/^Ditt scenario\. I Tynset: /);
      expect(await alerts.textContent()).toContain("«abc»");
      expect(await alerts.textContent()).toContain("pair=0-9");
      expect(await page.locator(".compared-list li").count()).toBe(2);
      await page.locator('input[type="file"]').setInputFiles({
        name: "galt.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("not a workbook"),
      });
      await expect.poll(() => alerts.last().textContent()).toContain("galt.xlsx");
      expect(await page.locator(".compared-list li").count()).toBe(2);
    },
  );
});

test("what was saved on the scenario page can be compared", async () => {
  await visit("/?v=1&base=oe-2022-78&from=medium&ehr=6,6,0", {}, async (page) => {
    await page.getByRole("button", { name: "Lagrede" }).click();
    const dialog = page.locator("dialog[open]");
    await dialog.locator("input[type=text]").first().fill("Rolig");
    await dialog.getByRole("button", { name: "Lagre", exact: true }).click();
    await page.goto(new URL("sammenlign", page.url()).href);
    await page.locator(".saved-offers").getByRole("button", { name: "Rolig" }).click();
    await expect.poll(() => page.locator(".compared-name").allTextContents()).toContain("Rolig");
  });
});
