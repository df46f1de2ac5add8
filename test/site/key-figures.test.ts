import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { checkAccessibility } from "./check-accessibility.js";
import { figureFile } from "./figure-file.js";
import { settled, visit } from "./visit.js";

/** The lines of a picture that reach into its right margin: 24 pixels. */
async function tooLongLines(page: Page, svg: string): Promise<string[]> {
  // The page has the typeface itself, and allows no style in what it reads.
  const plain = svg.replace(/<style.*?<\/style>/s, "");
  return page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    // The page has the typeface itself, and allows no style in its own text.
    picture.querySelector("style")?.remove();
    const root = document.body.appendChild(document.importNode(picture, true));
    // As in a picture, where letters are not fitted to the screen's pixels.
    root.setAttribute("text-rendering", "geometricPrecision");
    const edge = root.getBoundingClientRect().right - 24;
    const lines = [...root.querySelectorAll(":scope > text")];
    const long = lines.filter((line) => line.getBoundingClientRect().right > edge + 1);
    root.remove();
    return long.map((line) => line.textContent ?? "");
  }, plain);
}

/** The same references where the scenario is made: as a line beside it, and as its growth. */
async function referencesOnScenarioPage(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Som i spesialisthelsetjenesten" });
  const open = async () => {
    await page.getByRole("button", { name: "Voks som i spesialisthelsetjenesten …" }).focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await settled(page);
  };
  await open();
  expect(await checkAccessibility(page, { within: "dialog" })).toEqual([]);
  await dialog.getByLabel("Nås i").selectOption("2040");
  await dialog.getByRole("button", { name: "Vis som linje" }).last().click();
  await page.waitForURL(({ searchParams }) => /2040/.test(searchParams.get("pin") ?? ""));
  await page.locator(".scenario-total .line.series-A").waitFor();
  await open();
  await dialog.getByLabel("Vekst", { exact: true }).selectOption("2017–2020");
  await dialog.getByRole("button", { name: "Bruk veksten" }).first().press("Enter");
  await page.waitForURL(({ searchParams }) => {
    const [rate, ...others] = ["ehr", "wt", "nat", "oth"].map((key) => searchParams.get(key));
    return rate !== "6.04,6.04,6.04" && others.every((other) => other === rate);
  });
  expect(await dialog.count()).toBe(0);
}

/** Cross-financing before and after, by keyboard. */
async function showsFlow(page: Page): Promise<void> {
  const flow = page.locator("figure", { has: page.locator(".flow") });
  const title = flow.locator(".figure-title");
  expect(await title.textContent()).toContain("12,2");
  const svg = (await figureFile(page, flow, "(SVG)")).bytes.toString();
  expect(await tooLongLines(page, svg)).toEqual([]);
  await flow.getByRole("button", { name: "Hver krone én gang" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await title.textContent()).toMatch(/blir det 11,2\smrd\.\skr/);
  expect(await flow.locator(".arc").count()).toBe(0);
  await flow.getByRole("button", { name: "Slik er det regnet" }).press("Enter");
  const dialog = page.locator("dialog.explanation");
  await dialog.waitFor();
  expect(await dialog.locator(".arithmetic").first().textContent()).toMatch(/= 11.200/);
  expect(await checkAccessibility(page, { within: "dialog.explanation" })).toEqual([]);
  await page.keyboard.press("Escape");
}

/** The constructed example says so in words, in its tables and in the chart. */
async function saysConstructed(page: Page): Promise<void> {
  const own = page.locator(".ledger-own");
  expect(await own.locator(".own-sentence").textContent()).toMatch(
    /^Konstruert eksempel, ikke en virkelig virksomhet: 51\smill\.\skr/,
  );
  for (const name of await own.locator("caption").allTextContents())
    expect(name).toContain("konstruert eksempel");
  await own.getByRole("button", { name: "2,1 %" }).first().click();
  const dialog = page.locator("dialog.explanation");
  await dialog.waitFor();
  expect(await dialog.locator("h2").textContent()).toContain("Konstruert eksempel");
  await page.keyboard.press("Escape");
  const chart = page.locator("figure").nth(1);
  expect(await chart.locator(".bar.ghost").allTextContents()).toContainEqual(
    expect.stringContaining("Konstruert eksempel"),
  );
}

describe("the page of ICT key figures", () => {
  test("shows cross-financing, an organisation that is constructed as such, and its terms when asked", async () => {
    await visit("/nokkeltall", {}, async (page) => {
      await showsFlow(page);
      await saysConstructed(page);
      const terms = page.locator(".definitions");
      await terms.locator("summary").click();
      expect(await terms.textContent()).toMatch(/delt på 1\s500 for interne.*1\s550 for innleide/);
    });
  });

  test("shows what a number that can be read in two ways was read as", async () => {
    await visit("/nokkeltall", {}, async (page) => {
      const revenue = page.locator('[data-question="organisation.revenue"]');
      await page.locator(".own-desk .form-section summary").first().click();
      for (const [typed, shown] of [
        ["1.200", "1,2"],
        ["12500", "12\u00a0500"],
        ["tolv", "tolv"],
      ] as const) {
        await revenue.fill(typed);
        await page.locator(".own-desk .answer-status", { hasText: "Lagret" }).waitFor();
        await revenue.press("Tab");
        expect(await revenue.inputValue()).toBe(shown);
      }
    });
  });

  test("gives back the answers that a file has replaced", async () => {
    await visit("/nokkeltall", {}, async (page) => {
      const revenue = page.locator('[data-question="organisation.revenue"]');
      await page.locator(".own-desk .form-section summary").first().click();
      await revenue.fill("1234");
      await page.locator(".own-desk .answer-status", { hasText: "Lagret" }).waitFor();
      const blank = { id: "b", form: "ict-ledger", version: 1, constructed: false, answers: {} };
      const file = { format: "ehelse-form", form: "ict-ledger", version: 1, responses: [blank] };
      const buffer = Buffer.from(JSON.stringify(file));
      await page
        .locator(".file-drop input")
        .setInputFiles({ name: "tom.json", mimeType: "application/json", buffer });
      await expect.poll(() => revenue.inputValue()).toBe("");
      const message = page.locator(".toast:popover-open", { hasText: "Svaret er erstattet." });
      await message.getByRole("button", { name: "Angre" }).click();
      await expect.poll(() => revenue.inputValue()).toMatch(/^1.234$/);
    });
  });

  test("is one answer in two tabs: neither writes over what the other has", async () => {
    await visit("/nokkeltall", {}, async (page) => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      const [revenue, cost] = ["revenue", "operatingCost"].map(
        (fact) => (tab: Page) => tab.locator(`[data-question="organisation.${fact}"]`),
      ) as [(tab: Page) => Locator, (tab: Page) => Locator];
      for (const tab of [page, other])
        await tab.locator(".own-desk .form-section summary").first().click();
      await revenue(page).fill("200");
      await expect.poll(() => revenue(other).inputValue()).toBe("200");
      await cost(other).fill("150");
      await expect.poll(() => cost(page).inputValue()).toBe("150");
      await page.reload();
      await expect.poll(() => revenue(page).inputValue()).toBe("200");
      expect(await cost(page).inputValue()).toBe("150");
    });
  });

  test("sets regions beside Gartner, figure by figure, and says what it takes to reach a share", async () => {
    await visit("/en/key-figures", {}, async (page) => {
      const figure = page.locator("figure").nth(1);
      await figure.getByRole("button", { name: "Investment of spending" }).click();
      await settled(page);
      expect(await figure.locator(".figure-title").textContent()).toMatch(/28%.*against 19%/);
      await figure.getByRole("button", { name: "Spending per employee" }).click();
      await settled(page);
      // The report has neither the regions' nor Gartner's in its text: only the example is there.
      const bars = await figure.locator(".bar").allTextContents();
      expect(bars).toEqual([expect.stringMatching(/^Constructed example.*kr$/)]);
      const card = page.locator(".outlook").nth(1);
      await card.getByLabel("Reached in").selectOption("2040");
      await card.getByLabel("Share").selectOption({ index: 1 });
      // Out of sight a figure catches up when the changes rest.
      await expect
        .poll(() => card.locator(".figure-title").textContent())
        .toMatch(/^For e-health to be 4\.4% of health and care in 2040/);
      const table = page.getByRole("region", { name: "E-health as a share" });
      expect(await table.textContent()).toContain("The share is reached");
    });
  });

  test("opens growth as the specialist service had it as a scenario, with its reason", async () => {
    await visit("/nokkeltall?v=1&from=high", {}, async (page) => {
      const card = page.locator(".outlook").first();
      await card.getByLabel("Gjelder").selectOption("Journalløsninger (EPJ)");
      // Out of sight a figure catches up when the changes rest.
      await expect
        .poll(() => card.locator(".figure-title").textContent())
        .toContain("journalløsninger (EPJ)");
      await card.getByRole("link", { name: "Åpne som scenario" }).click();
      await page.waitForURL((url) => url.search.includes("ehr=6.04,6.04,6.04"));
      await settled(page);
      expect(new URL(page.url()).search).toContain("from=high");
      expect(await page.locator("#observablehq-main").textContent()).toContain(
        "som helseregionenes IKT-utgifter (kilde: IE-1085, kap. 3.6)",
      );
      await referencesOnScenarioPage(page);
    });
  });
});
