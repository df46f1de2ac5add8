import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
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

describe("the report's scenarios", () => {
  it.each([
    ["Lav", "5,8 mrd. kr"],
    ["Middels", "9,4 mrd. kr"],
    ["Høy", "19,2 mrd. kr"],
  ])("%s: %s in 2050", async (preset, cost) => {
    await visit("/", {}, async (page) => {
      await page.locator(".rate-presets").getByRole("button", { name: preset }).click();
      await settled(page);
      expect(await text(figure(page, "cost"))).toBe(cost);
    });
  });

  it("medium: 4.5 bn and 829 kr in 2021, 1 559 kr and break-even 5.1 % in 2050", async () => {
    await visit("/", {}, async (page) => {
      expect(await text(figure(page, "perInhabitant"))).toBe("1 559 kr");
      expect(await text(figure(page, "breakEven"))).toBe("5,1 %");
      expect(await text(page.locator(".scenario-total .figure-title"))).toContain(
        "4,5 mrd. kr (1,3–7,7) i 2021",
      );
      expect(await text(page.locator(".scenario-inhabitant .figure-title"))).toContain(
        "829 kr i 2021",
      );
      expect(await text(page.locator(".sentence"))).toBe(
        "Med middels vekst koster e-helse 9,4 mrd. kr i 2050 (rapportens spenn: 5,8–19,2)",
      );
      const today = page.getByRole("switch", { name: "Dagens kroner (2026)" });
      await today.check();
      await address(page, /kr=2026-municipal/);
      expect(await text(page.locator(".sentence"))).toContain("mrd. kr (2026-kroner) i 2050");
      await today.uncheck();
      await expect.poll(() => text(figure(page, "cost"))).toBe("9,4 mrd. kr");
    });
  });

  it("829 kr opens its arithmetic in one click, down to the report and SSB", async () => {
    await visit("/", {}, async (page) => {
      await figure(page, "perInhabitant").getByRole("button").click();
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      expect(await text(dialog)).toContain("4 499,7 mill. kr / 5 425 270 = 829,4 kr");
      const link = (name: string) => dialog.getByRole("link", { name }).last();
      expect(await link("skriver 4,5 mrd. kr").getAttribute("href")).toBe("./kilder#total2021");
      await link("tabell 07459").click();
      await page.waitForURL(/kilder#table-population-actual$/);
      await page.goBack();
      await figure(page, "perInhabitant").getByRole("button").press("Enter");
      await dialog.waitFor();
      await page.keyboard.press("Escape");
      expect(await dialog.count()).toBe(0);
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
        /^I Tynset: .* i 2050, .* av denne endringen \(mot .* vekst\)\. Det er et anslag\.$/,
      );
      expect(await page.locator("html").getAttribute("data-home")).toBe(await line.textContent());
      await line.getByRole("button").click();
      expect(await text(page.getByRole("dialog"))).toContain("tabell 07459");
      await page.keyboard.press("Escape");
      await page.getByRole("link", { name: "Bemanning" }).click();
      await page.waitForFunction(() =>
        /Tynset/.test(document.querySelector(".home-place summary")?.textContent ?? ""),
      );
    });
  });

  it("the same numbers in English", async () => {
    await visit("/en/", {}, async (page) => {
      expect(await text(figure(page, "cost"))).toBe("9.4 bn kr");
      expect(await text(figure(page, "perInhabitant"))).toBe("1,559 kr");
    });
  });

  it("one category can follow its own preset", async () => {
    await visit("/", {}, async (page) => {
      await page.locator(".rate-section.ehr").getByRole("button", { name: "Høy" }).click();
      const welfare = page.locator(".rate-section.welfareTechnology");
      await welfare.locator("summary").first().click();
      await welfare.getByRole("button", { name: "Lav" }).click();
      await address(page, /ehr=15,15,2&wt=2\.5,2\.5,0/);
      expect(await page.locator(".own-mark").isVisible()).toBe(true);
    });
  });
});

describe("a rate", () => {
  it("moves the page while it is dragged, stands in the address and survives a reload", async () => {
    await visit("/", {}, async (page) => {
      const box = await slider(page, ehr).boundingBox();
      if (box === null) throw new Error("the slider has no box");
      const [middle, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(middle, y);
      await page.mouse.down();
      await page.mouse.move(box.x + 2, y, { steps: 5 });
      await settled(page);
      const dragged = await text(figure(page, "cost"));
      await page.mouse.up();
      expect(dragged).not.toBe("9,4 mrd. kr");
      await address(page, /ehr=-5,10,0/);
      await page.reload();
      await settled(page);
      expect(await text(figure(page, "cost"))).toBe(dragged);
      expect(await field(page, ehr).inputValue()).toBe("−5,0");
    });
  });

  it("can be typed with comma or point", async () => {
    await visit("/", {}, async (page) => {
      for (const typed of ["6,5", "6.5"]) {
        await field(page, ehr).fill(typed);
        await field(page, ehr).press("Enter");
        await address(page, /ehr=6\.5,10,0/);
        expect(await field(page, ehr).inputValue()).toBe("6,5");
        await slider(page, ehr).dblclick();
        await address(page, /&from=medium$/);
      }
    });
  });

  it("follows arrows and Page keys, and Delete resets it", async () => {
    await visit("/", {}, async (page) => {
      await slider(page, ehr).focus();
      for (const key of ["ArrowUp", "ArrowRight", "PageUp", "ArrowLeft"])
        await page.keyboard.press(key);
      await address(page, /ehr=11\.1,10,0/);
      await page.keyboard.press("PageDown");
      await address(page, /ehr=10\.1,10,0/);
      await page.keyboard.press("Delete");
      await address(page, /&from=medium$/);
    });
  });

  it.each([
    ["abc", "er ikke et tall"],
    ["1e9", "er ikke et tall"],
    ["−60 %", "Veksten må være fra"],
    ["", "Feltet er tomt"],
  ])("«%s» gets a message, keeps the text, and changes nothing", async (typed, message) => {
    await visit("/", {}, async (page) => {
      await field(page, ehr).fill("8");
      await field(page, ehr).press("Tab");
      await address(page, /ehr=8,10,0/);
      const before = await text(figure(page, "cost"));
      await field(page, ehr).fill(typed);
      await field(page, ehr).press("Tab");
      await settled(page);
      const error = page.locator(".rate-section.ehr .rate-error").first();
      expect(await text(error)).toContain(message);
      expect(await field(page, ehr).inputValue()).toBe(typed);
      expect(await field(page, ehr).getAttribute("aria-invalid")).toBe("true");
      expect(await text(figure(page, "cost"))).toBe(before);
      await field(page, ehr).press("Escape");
      expect(await field(page, ehr).inputValue()).toBe("8,0");
      expect(await text(error)).toBe("");
    });
  });
});

describe("a handle on a curve", () => {
  const name = "Velferdsteknologi, vekst per år 2030–2050";

  it("sets its period's rate when it is dragged", async () => {
    await visit("/", {}, async (page) => {
      const handle = slider(page, name);
      await handle.scrollIntoViewIfNeeded();
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

  it("moves by keyboard and says its value", async () => {
    await visit("/", {}, async (page) => {
      const handle = slider(page, name);
      await handle.focus();
      // No step on the way has the value that is waited for.
      for (const key of ["ArrowDown", "PageUp", "ArrowUp", "ArrowUp"])
        await page.keyboard.press(key);
      await address(page, /wt=5,5,2\.6/);
      const said = async () =>
        (await handle.getAttribute("aria-valuetext"))?.replaceAll("\u00a0", " ");
      await expect.poll(said).toMatch(/^2,6 % per år, \d,\d mrd\. kr i 2050$/);
    });
  });
});

describe("figures", () => {
  it("each has a table twin, a key away", async () => {
    await visit("/", {}, async (page) => {
      for (const region of await page.locator(".figure").all()) {
        await region.getByRole("button", { name: "Vis tabell" }).focus();
        await page.keyboard.press("t");
        expect(await region.locator("tbody tr").count()).toBeGreaterThan(3);
        await page.keyboard.press("t");
        expect(await region.locator(".figure-table").isVisible()).toBe(false);
      }
    });
  });

  it("pointing at a year shows that year's numbers", async () => {
    await visit("/", {}, async (page) => {
      const chart = page.locator(".scenario-total .plot");
      await chart.hover({ position: { x: 34, y: 200 } });
      const readout = page.locator(".scenario-total .readout");
      expect(await text(readout.locator(".readout-year"))).toBe("2021 mrd. 2021-kr");
      expect(await text(readout)).toContain("4,5");
      await page.mouse.move(5, 5);
      expect(await readout.isVisible()).toBe(false);
    });
  });

  it("the population projection can be chosen and stands in the address", async () => {
    await visit("/", {}, async (page) => {
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

  it("small multiples have a common scale or each its own", async () => {
    await visit("/", {}, async (page) => {
      const top = page.locator(".panel.nationalSolutions .grid .tick:last-child text");
      expect(await text(top)).toBe("10");
      await page.getByRole("button", { name: "Egen skala" }).click();
      expect(Number((await text(top)).replace(",", "."))).toBeLessThan(3);
    });
  });
});

describe("a link that can't be read in full", () => {
  it.each([
    ["?v=1&spam=1", "spam", "ikke et felt vi kjenner"],
    ["?v=1&from=high&ehr=6,x,0", "ehr", "ikke er et tall"],
    ["?v=9&from=high", "v", "nyere utgave"],
  ])("%s: says what was not understood, and asks", async (query, key, message) => {
    await visit(`/${query}`, {}, async (page) => {
      const notice = page.getByRole("alert", { name: "Lenken kunne ikke leses helt" });
      expect(await text(notice)).toContain(message);
      expect(await text(notice.locator("code"))).toContain(`${key}=`);
      expect(await text(figure(page, "cost"))).toBe("9,4 mrd. kr");
      expect(new URL(page.url()).search).toBe(query);
    });
  });

  it("goes on with what was understood when told to", async () => {
    await visit("/?v=1&from=high&ehr=6,x,0", {}, async (page) => {
      await page.getByRole("button", { name: "Bruk det som ble forstått" }).click();
      await address(page, /&from=high$/);
      expect(await text(figure(page, "cost"))).toBe("19,2 mrd. kr");
      expect(await page.getByRole("alert", { name: /Lenken/ }).count()).toBe(0);
    });
  });

  it("says so in English on the English page", async () => {
    await visit("/en/?v=1&ehr=1,2", {}, async (page) => {
      const notice = page.getByRole("alert", { name: "The link could not be read in full" });
      expect(await text(notice)).toContain("should have 3 numbers");
    });
  });
});

it("reads the sentence out after a change, when changes pause", async () => {
  await visit("/", {}, async (page) => {
    const status = page.locator(".headline [role=status]");
    expect(await text(status)).toBe("");
    await page.locator(".rate-presets").getByRole("button", { name: "Høy" }).click();
    await page.waitForFunction(
      () => document.querySelector(".headline [role=status]")?.textContent !== "",
    );
    expect(await text(status)).toContain("19,2 mrd. kr");
    expect(await text(status)).toContain("av bemanningsveksten");
  });
});
