import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { arriveLate, movesIn } from "./late-files.js";
import { settled, visit } from "./visit.js";

const figure = (page: Page, id: string) => page.locator(`.key-figure.${id} .key-value`);
const slider = (page: Page, name: string) => page.getByRole("slider", { name, exact: true });
const field = (page: Page, name: string) =>
  page.getByRole("textbox", { name: `${name}, % per år`, exact: true });
const ehr = "Journalløsninger (EPJ), 2021–2025";

async function text(locator: Locator): Promise<string> {
  const all = (await locator.textContent()) ?? "";
  return all.replaceAll("\u00a0", " ").replaceAll("\u2060", "");
}

/** Waits until the address names the scenario. */
async function address(page: Page, query: RegExp): Promise<void> {
  await page.waitForURL((url) => query.test(url.search));
  // The address is written at once; what the page shows follows with its next frame.
  await settled(page);
}

/** A figure opens its arithmetic in one click, down to the report and SSB, and again by key. */
async function opensArithmetic(page: Page): Promise<void> {
  await figure(page, "perInhabitant").getByRole("button").click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await text(dialog)).toContain("4 499,7 mill. kr / 5 425 270 = 829,4 kr");
  const link = (name: string) => dialog.getByRole("link", { name }).last();
  expect(await link("skriver 4,5 mrd. kr").getAttribute("href")).toBe("./kilder#total2021");
  await link("tabell 07459").click();
  await page.waitForURL(/kilder#table-population-actual$/);
  await settled(page);
  await page.goBack();
  await figure(page, "perInhabitant").getByRole("button").press("Enter");
  await dialog.waitFor();
  await page.keyboard.press("Escape");
  expect(await dialog.count()).toBe(0);
}

/** Medium growth has the report's numbers, also in today's kroner. */
async function isMedium(page: Page): Promise<void> {
  expect(await text(figure(page, "perInhabitant"))).toBe("1 559 kr");
  expect(await text(figure(page, "breakEven"))).toBe("5,1 %");
  expect(await text(page.locator(".scenario-total .figure-title"))).toContain(
    "4,5 mrd. kr (1,3–7,7) i 2021",
  );
  expect(await text(page.locator(".scenario-inhabitant .figure-title"))).toContain("829 kr i 2021");
  expect(await text(page.locator(".sentence"))).toBe(
    "Med middels vekst koster e-helse 9,4 mrd. kr i 2050 (rapportens spenn: 5,8–19,2)",
  );
  const today = page.getByRole("switch", { name: "Dagens kroner (2026, anslag)" });
  await today.check();
  await address(page, /kr=2026-municipal/);
  expect(await text(page.locator(".sentence"))).toContain("mrd. kr (2026-kroner, anslag) i 2050");
  await expect
    .poll(() => text(page.locator(".prose").filter({ hasText: "Slik leser du siden" })))
    .toContain("i faste 2026-kroner (anslag). ");
  await today.uncheck();
  await expect.poll(() => text(figure(page, "cost"))).toBe("9,4 mrd. kr");
}

/** The sentence is read out after a change, when changes pause. */
async function readsOut(page: Page): Promise<void> {
  const status = page.locator(".headline [role=status]");
  await expect.poll(() => text(status)).toContain("19,2 mrd. kr");
  expect(await text(status)).toContain("av bemanningsveksten");
}

describe("the report's scenarios", () => {
  it("low, medium and high: 5.8, 9.4 and 19.2 bn in 2050; their arithmetic, and one category's own", async () => {
    await visit("/", {}, async (page) => {
      await opensArithmetic(page);
      expect(await text(page.locator(".headline [role=status]"))).toBe("");
      for (const [preset, cost] of [
        ["Høy", "19,2 mrd. kr"],
        ["Lav", "5,8 mrd. kr"],
        ["Middels", "9,4 mrd. kr"],
      ] as const) {
        await page.locator(".rate-presets").getByRole("button", { name: preset }).click();
        await settled(page);
        expect(await text(figure(page, "cost"))).toBe(cost);
        if (preset === "Høy") await readsOut(page);
      }
      await isMedium(page);
      await page.locator(".rate-section.ehr").getByRole("button", { name: "Høy" }).click();
      const welfare = page.locator(".rate-section.welfareTechnology");
      await welfare.locator("summary").first().click();
      await welfare.getByRole("button", { name: "Lav" }).click();
      await address(page, /ehr=15,15,2&wt=2\.5,2\.5,0/);
      expect(await page.locator(".own-mark").isVisible()).toBe(true);
    });
  });

  it("my municipality's name and amount come late, and nothing moves for them", async () => {
    await visit("/?v=1&from=high&k=3427", { arrive: arriveLate }, async (page) => {
      await page.getByText(/^anslag .* mill/).waitFor();
      expect(await movesIn(page)).toEqual([]);
    });
  });

  it("my municipality is chosen once, by keyboard, and follows to the next page", async () => {
    await visit("/?v=1&from=medium&ehr=10,10,6", {}, async (page) => {
      const place = page.locator(".home-place summary");
      const before = await place.boundingBox();
      await place.press("Enter");
      await page.locator(".home-place input").waitFor();
      await page.keyboard.type("tyns");
      await page.keyboard.press("Enter");
      await address(page, /k=3427/);
      await page.waitForFunction(() =>
        /Tynset.*anslag .* mill/.test(
          document.querySelector(".home-place summary")?.textContent ?? "",
        ),
      );
      expect(await place.boundingBox()).toEqual(before);
      const line = page.locator(".home-line");
      expect(await text(line)).toMatch(
        /^I Tynset: .* i 2050, .* av denne endringen \(mot .* vekst\)\. Beløpet er et anslag\.$/,
      );
      expect(await page.locator("html").getAttribute("data-home")).toBe(await line.textContent());
      await line.getByRole("button").first().click();
      expect(await text(page.getByRole("dialog"))).toContain("tabell 07459");
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Bemanning" }).click();
      await page.waitForFunction(() =>
        /Tynset/.test(document.querySelector(".home-place summary")?.textContent ?? ""),
      );
      await place.click();
      await page.getByRole("link", { name: "Slik er det regnet" }).click();
      await page.waitForURL(/kommune\?.*k=3427/);
    });
  });
});

/** What is no rate gets a message, keeps the text, and changes nothing. */
const refused = [
  ["abc", "er ikke et tall"],
  ["1e9", "er ikke et tall"],
  ["−60 %", "Veksten må være fra"],
  ["", "Feltet er tomt"],
] as const;

/** The field refuses what is no rate, and leads back to the last good one. */
async function refuses(page: Page): Promise<void> {
  await field(page, ehr).fill("8");
  await field(page, ehr).press("Tab");
  await address(page, /ehr=8,10,0/);
  const before = await text(figure(page, "cost"));
  for (const [typed, message] of refused) {
    await field(page, ehr).fill(typed);
    await field(page, ehr).press("Tab");
    await settled(page);
    const error = page.locator(".rate-section.ehr .rate-error").first();
    expect(await text(error), typed).toContain(message);
    expect(await field(page, ehr).inputValue()).toBe(typed);
    expect(await field(page, ehr).getAttribute("aria-invalid")).toBe("true");
    expect(await text(figure(page, "cost"))).toBe(before);
    await field(page, ehr).press("Escape");
    expect(await field(page, ehr).inputValue()).toBe("8,0");
    expect(await text(error)).toBe("");
  }
}

/** The page moves while the rate is dragged; it stands in the address and survives a reload. */
async function followsDrag(page: Page): Promise<void> {
  const before = await text(figure(page, "cost"));
  const box = await slider(page, ehr).boundingBox();
  if (box === null) throw new Error("the slider has no box");
  const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(middle, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 2, y, { steps: 5 });
  await settled(page);
  const dragged = await text(figure(page, "cost"));
  await page.mouse.up();
  expect(dragged).not.toBe(before);
  await address(page, /ehr=-5,10,0/);
  await page.reload();
  await settled(page);
  expect(await text(figure(page, "cost"))).toBe(dragged);
  expect(await field(page, ehr).inputValue()).toBe("−5,0");
}

it("a rate is typed with comma or point, refused with a message, moved by keys and dragged", async () => {
  await visit("/", {}, async (page) => {
    for (const typed of ["6,5", "6.5"]) {
      await field(page, ehr).fill(typed);
      await field(page, ehr).press("Enter");
      await address(page, /ehr=6\.5,10,0/);
      expect(await field(page, ehr).inputValue()).toBe("6,5");
      await slider(page, ehr).dblclick();
      await address(page, /&from=medium$/);
    }
    await slider(page, ehr).focus();
    for (const key of ["ArrowUp", "ArrowRight", "PageUp", "ArrowLeft"])
      await page.keyboard.press(key);
    await address(page, /ehr=11\.1,10,0/);
    await page.keyboard.press("PageDown");
    await address(page, /ehr=10\.1,10,0/);
    await page.keyboard.press("Delete");
    await address(page, /&from=medium$/);
    await refuses(page);
    await followsDrag(page);
  });
});

it("a handle on a curve sets its period's rate, by key, with its value said, and by a drag", async () => {
  await visit("/", {}, async (page) => {
    const handle = slider(page, "Velferdsteknologi, vekst per år 2030–2050");
    await handle.focus();
    // No step on the way has the value that is waited for.
    for (const key of ["ArrowDown", "PageUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    await address(page, /wt=5,5,2\.6/);
    const said = async () =>
      (await handle.getAttribute("aria-valuetext"))?.replaceAll("\u00a0", " ");
    await expect.poll(said).toMatch(/^2,6 % per år, \d,\d mrd\. kr i 2050$/);
    await handle.scrollIntoViewIfNeeded();
    await settled(page);
    const box = await handle.boundingBox();
    if (box === null) throw new Error("the handle has no box");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 30, { steps: 5 });
    await page.mouse.up();
    await address(page, /wt=5,5,[3-9]/);
    const after = await handle.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (box.y - 30))).toBeLessThan(3);
  });
});

it("figures show a pointed year, a table a key away, either scale, and the chosen projection", async () => {
  await visit("/", {}, async (page) => {
    await page.locator(".scenario-total .plot").hover({ position: { x: 34, y: 200 } });
    const readout = page.locator(".scenario-total .readout");
    expect(await text(readout.locator(".readout-year"))).toBe("2021 mrd. 2021-kr");
    expect(await text(readout)).toContain("4,5");
    for (const number of await readout.locator("dd").allTextContents())
      expect(number).toMatch(/^\d+,\d$/);
    await page.mouse.move(5, 5);
    expect(await readout.isVisible()).toBe(false);
    for (const region of await page.locator(".figure").all()) {
      await region.getByRole("button", { name: "Vis tabell" }).focus();
      await page.keyboard.press("t");
      expect(await region.locator("tbody tr").count()).toBeGreaterThan(3);
      await page.keyboard.press("t");
      expect(await region.locator(".figure-table").isVisible()).toBe(false);
    }
    const top = page.locator(".panel.nationalSolutions .grid .tick:last-child text");
    expect(await text(top)).toBe("10");
    await page.getByRole("button", { name: "Egen skala" }).click();
    expect(Number((await text(top)).replace(",", "."))).toBeLessThan(3);
    await page.getByLabel("Framskriving fra", { exact: true }).selectOption("2026");
    await page.getByLabel("Alternativ", { exact: true }).selectOption({ label: "Høy vekst" });
    await address(page, /pop=2026-high/);
    expect(await text(figure(page, "perInhabitant"))).not.toBe("1 559 kr");
    await page.reload();
    await settled(page);
    const chosen = page.getByLabel("Framskriving fra", { exact: true }).locator("option:checked");
    expect(await text(chosen)).toBe("2026");
  });
});

describe("a link that can't be read in full", () => {
  const asked = [
    ["?v=1&spam=1", "spam", "ikke et felt vi kjenner"],
    ["?v=9&from=high", "v", "nyere utgave"],
    ["?v=1&from=high&ehr=6,x,0", "ehr", "ikke er et tall"],
  ] as const;

  it("says what was not understood, asks, and goes on with the rest when told to", async () => {
    for (const [query, key, message] of asked)
      await visit(`/${query}`, {}, async (page) => {
        const notice = page.getByRole("alert", { name: "Lenken kunne ikke leses helt" });
        expect(await text(notice)).toContain(message);
        expect(await text(notice.locator("code"))).toContain(`${key}=`);
        expect(await text(figure(page, "cost"))).toBe("9,4 mrd. kr");
        expect(new URL(page.url()).search).toBe(query);
        if (key !== "ehr") return;
        await page.getByRole("button", { name: "Bruk det som ble forstått" }).click();
        await address(page, /&from=high$/);
        expect(await text(figure(page, "cost"))).toBe("19,2 mrd. kr");
        expect(await page.getByRole("alert", { name: /Lenken/ }).count()).toBe(0);
      });
  });

  it("says so in English on the English page, beside the same numbers", async () => {
    await visit("/en/?v=1&ehr=1,2", {}, async (page) => {
      const notice = page.getByRole("alert", { name: "The link could not be read in full" });
      expect(await text(notice)).toContain("should have 3 numbers");
      expect(await text(figure(page, "cost"))).toBe("9.4 bn kr");
      expect(await text(figure(page, "perInhabitant"))).toBe("1,559 kr");
    });
  });
});
