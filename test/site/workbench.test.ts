import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { checkAccessibility, colourRules } from "./check-accessibility.js";
import { dragAlong } from "./drag-along.js";
import { settled, visit } from "./visit.js";

const ehr = "Journalløsninger (EPJ), 2021–2025";
const rate = (page: Page, name = ehr) =>
  page.getByRole("textbox", { name: `${name}, % per år`, exact: true });
const text = async (locator: Locator) =>
  ((await locator.textContent()) ?? "").replaceAll("\u00a0", " ");
const cost = (page: Page) => text(page.locator(".key-figure.cost .key-value"));
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).last().click();
const undoButton = (page: Page) => page.getByRole("button", { name: /^Angre/ }).first();

async function setRate(page: Page, value: string, name = ehr): Promise<void> {
  await rate(page, name).fill(value);
  await rate(page, name).press("Enter");
  await settled(page);
}

/** Lets so much time pass that two changes of one field are two steps. */
const pause = (page: Page) => page.clock.fastForward(1100);

/** One drag of the slider is one step, taken back whole. */
async function dragIsOneStep(page: Page): Promise<void> {
  const slider = page.getByRole("slider", { name: ehr, exact: true }).first();
  await dragAlong(page, slider, [0.55, 0.6, 0.65, 0.7, 0.8]);
  expect(await rate(page).inputValue()).not.toBe("10,0");
  await undoButton(page).click();
  await settled(page);
  expect(await rate(page).inputValue()).toBe("10,0");
  expect(await undoButton(page).getAttribute("aria-disabled")).toBe("true");
}

/** A change is taken back and brought again, by button and by key, and the address follows. */
async function undoAndRedo(page: Page): Promise<void> {
  const medium = await cost(page);
  await setRate(page, "6");
  const calm = await cost(page);
  expect(calm).not.toBe(medium);
  await undoButton(page).click();
  await settled(page);
  expect(await cost(page)).toBe(medium);
  expect(await rate(page).inputValue()).toBe("10,0");
  await page.locator(".scenario-total").click();
  await page.keyboard.press("Control+Shift+z");
  await settled(page);
  expect(await cost(page)).toBe(calm);
  await page.waitForURL((url) => url.searchParams.get("ehr") === "6,10,0");
  await rate(page).focus();
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await rate(page).inputValue()).toBe("10,0");
}

/** A change that is taken back before the page has drawn it leaves no control at its number. */
async function undoAtOnce(page: Page): Promise<void> {
  // Only after a rest is a change drawn a frame later.
  await page.waitForTimeout(400);
  const slider = page.getByRole("slider", { name: ehr, exact: true }).first();
  await slider.evaluate((input: HTMLInputElement) => {
    input.value = "3";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
  });
  await settled(page);
  expect([await slider.inputValue(), await rate(page).inputValue()]).toEqual(["10", "10,0"]);
}

/** What differs is listed, reset line by line or all, and checkpoints lead back. */
async function resetDifferences(page: Page): Promise<void> {
  await setRate(page, "6");
  await page.locator(".rate-section.nationalSolutions summary").first().click();
  await setRate(page, "4", "Nasjonale løsninger, 2021–2025");
  const menu = page.locator(".differences-menu");
  await menu.locator("summary").click();
  expect(await text(menu.locator("summary"))).toBe("Endringer (2)");
  await press(page, "Husk dette punktet");
  await press(page, "Tilbakestill EPJ 2021–2025");
  await settled(page);
  expect(await text(menu.locator("summary"))).toBe("Endringer (1)");
  await press(page, "Tilbakestill alle");
  await settled(page);
  expect(await cost(page)).toBe("9,4 mrd. kr");
  await press(page, "Gå til Punkt 1");
  await settled(page);
  expect(await text(menu.locator("summary"))).toBe("Endringer (2)");
  await page.keyboard.press("Escape");
}

it("changes are taken back and brought again, listed and reset; a field of text is the browser's", async () => {
  await visit("/", {}, async (page) => {
    await dragIsOneStep(page);
    await undoAtOnce(page);
    await undoAndRedo(page);
    await resetDifferences(page);
    await page.locator(".rate-section.ehr summary").first().click();
    await page.getByRole("textbox", { name: "Navn på scenarioet" }).pressSequentially("Rolig");
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(await rate(page).inputValue()).toBe("6,0");
  });
});

it("the last change is shown again and changes nothing, with or without motion", async () => {
  await visit("/", {}, async (page) => {
    const medium = await cost(page);
    for (const reducedMotion of ["reduce", "no-preference"] as const) {
      await page.emulateMedia({ reducedMotion });
      await setRate(page, "2");
      const changed = await cost(page);
      await page.getByRole("button", { name: "Vis siste endring" }).click();
      await settled(page);
      expect(await cost(page)).toBe(medium);
      await expect.poll(() => cost(page)).toBe(changed);
      await settled(page);
      await undoButton(page).click();
      await settled(page);
      expect(await cost(page)).toBe(medium);
    }
  });
});

it("axe finds nothing in the windows and menus, in light and dark", async () => {
  await visit("/", { width: 390 }, async (page) => {
    const findings = async (within: string) => {
      const inLight = await checkAccessibility(page, { within });
      await page.emulateMedia({ colorScheme: "dark" });
      const inDark = await checkAccessibility(page, { within, rules: colourRules });
      await page.emulateMedia({ colorScheme: "light" });
      return [...inLight, ...inDark];
    };
    await setRate(page, "6");
    await page.locator(".periods summary").click();
    await page.locator(".ehr .reason-summary").click();
    await page.locator(".differences-menu summary").click();
    expect(await findings(":is(.toolbar, .rate-grid)")).toEqual([]);
    await page.keyboard.press("Escape");
    for (const name of ["Lagrede", "Del"]) {
      await press(page, name);
      await page.getByRole("dialog").waitFor();
      if (name === "Lagrede") await press(page, "Lagre");
      expect(await findings("dialog")).toEqual([]);
      await page.keyboard.press("Escape");
    }
  });
});

it("? helps with the page first, then lists the keys", async () => {
  await visit("/en/", {}, async (page) => {
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Help" });
    await dialog.waitFor();
    expect(await dialog.locator("li, dd").first().textContent()).toMatch(/^Choose low, medium/);
    expect(await dialog.locator("kbd").first().isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await dialog.getByRole("button", { name: "How to read this page" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await text(page.locator(":focus"))).toBe("How to read this page");
    // A single character must be possible to turn off (WCAG 2.1.4).
    await page.keyboard.press("?");
    await dialog.getByRole("switch", { name: /^The \? key/ }).uncheck();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.keyboard.press("?");
    await page.keyboard.press("Control+z");
    expect(await dialog.count()).toBe(0);
    await press(page, "Help");
    expect(await dialog.getByRole("switch", { name: /^The \? key/ }).isChecked()).toBe(false);
  });
});

it("on a phone the help has no keys", async () => {
  await visit("/", { width: 390, touch: true }, async (page) => {
    await press(page, "Hjelp");
    const dialog = page.getByRole("dialog", { name: "Hjelp" });
    await dialog.waitFor();
    expect(await dialog.locator("li").first().isVisible()).toBe(true);
    expect(await dialog.locator("kbd").first().isVisible()).toBe(false);
  });
});

it("a period is split and joined again; what is no year stays with a message", async () => {
  await visit("/", {}, async (page) => {
    await page.locator(".periods summary").click();
    const year = page.locator(".year-field");
    await year.fill("2060");
    await year.press("Enter");
    expect(await text(page.locator(".periods .rate-error"))).toBe(
      "Året må være fra 2022 til 2049.",
    );
    await year.fill("2040");
    await year.press("Enter");
    await settled(page);
    expect(await cost(page)).toBe("9,4 mrd. kr");
    await setRate(page, "3", "Journalløsninger (EPJ), 2040–2050");
    await expect.poll(() => page.locator(".panel.ehr .handle").count()).toBe(4);
    await page.waitForURL(({ searchParams }) => searchParams.get("ehr") === "10,10,0,3");
    expect(new URL(page.url()).searchParams.get("bp")).toBe("2025,2030,2040");
    await settled(page);
    const changed = await cost(page);
    await page.reload();
    await settled(page);
    expect(await cost(page)).toBe(changed);
    await page.locator(".periods summary").click();
    await press(page, "Slå sammen periodene ved 2040");
    await settled(page);
    expect(await cost(page)).toBe(changed);
    await expect.poll(() => page.locator(".panel.ehr .handle").count()).toBe(3);
  });
});

it("a reason travels in the link, can be left out of it, and stands in print", async () => {
  await visit("/", {}, async (page) => {
    await page.locator(".ehr .reason-summary").click();
    await page.getByLabel("Hvorfor denne veksten? EPJ").fill("Ny rammeavtale & mer");
    await page.locator(".ehr").getByLabel("Ansvarlig").fill("Kari");
    await page.waitForURL((url) => url.searchParams.get("who.ehr") === "Kari");
    await press(page, "Del");
    const link = page.getByRole("textbox", { name: "Lenke til scenarioet" });
    expect(new URL(await link.inputValue()).searchParams.get("why.ehr")).toBe(
      "Ny rammeavtale & mer",
    );
    await page.getByLabel("Ta med begrunnelser").uncheck();
    expect(new URL(await link.inputValue()).searchParams.has("why.ehr")).toBe(false);
    await press(page, "Lukk");
    await page.emulateMedia({ media: "print" });
    const line = page.locator(".ehr .reason-summary");
    expect(await line.isVisible()).toBe(true);
    expect(await text(line)).toContain("Ny rammeavtale & mer (ansvarlig: Kari)");
  });
});

it("the link is copied, and shown as a QR code; where the browser refuses it is selected", async () => {
  await visit("/?v=1&from=high", {}, async (page) => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(page, "Del");
    await press(page, "Kopier lenken");
    await page.getByText("Lenken er kopiert").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe("?v=1&base=oe-2022-78&from=high");
    expect(await page.getByRole("img", { name: /QR-kode/ }).isVisible()).toBe(true);
    await page.evaluate(() => {
      const refuse = () => Promise.reject(new Error("no"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse } });
      document.getSelection()?.removeAllRanges();
    });
    await press(page, "Kopier lenken");
    await page.getByText("Nettleseren lot oss ikke kopiere").waitFor();
    const selected = await page.evaluate(() => document.getSelection()?.toString());
    expect(selected).toContain("?v=1");
    // On paper comes the page, without what is open over it.
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("textbox", { name: "Lenke til scenarioet" }).isVisible()).toBe(
      false,
    );
    expect(await page.locator(".sentence").first().isVisible()).toBe(true);
  });
});

describe("work that was not saved", () => {
  const offer = (page: Page) => page.getByRole("region", { name: "Arbeid som ikke er lagret" });
  /** Leaves the site and comes back to its front page, without the address that names the work. */
  const comeBack = async (page: Page) => {
    const { origin, pathname } = new URL(page.url());
    await page.goto("about:blank");
    await page.goto(origin + pathname);
    await settled(page);
  };

  it("is offered when the site is opened again, opened or forgotten; not once it is saved", async () => {
    await visit("/", {}, async (page) => {
      expect(await offer(page).count()).toBe(0);
      await page.getByRole("button", { name: "Høy", exact: true }).first().click();
      await page.getByText("19,2 mrd. kr i 2050").first().waitFor();
      await comeBack(page);
      expect(await offer(page).textContent()).toContain("19,2\u00a0mrd.\u00a0kr i 2050");
      // An edit before the answer does not take the place of what is offered.
      await press(page, "Lav");
      await comeBack(page);
      expect(await offer(page).textContent()).toContain("19,2\u00a0mrd.\u00a0kr i 2050");
      await press(page, "Åpne det igjen");
      await page.getByText("19,2 mrd. kr i 2050").first().waitFor();
      expect(await offer(page).count()).toBe(0);
      await comeBack(page);
      await press(page, "Forkast det");
      await comeBack(page);
      expect(await offer(page).count()).toBe(0);
      // Nor beside the scenario of a link, which the address is.
      await page.getByRole("button", { name: "Høy", exact: true }).first().click();
      await page.getByText("19,2 mrd. kr i 2050").first().waitFor();
      await page.goto("about:blank");
      await page.goBack();
      await settled(page);
      expect(await offer(page).count()).toBe(0);
      await press(page, "Lagrede");
      await page.getByRole("dialog").getByRole("textbox").fill("Høy plan");
      await press(page, "Lagre");
      await page.getByText("Høy plan").first().waitFor();
      await comeBack(page);
      expect(await offer(page).count()).toBe(0);
    });
  });
});

describe("saved scenarios", () => {
  const list = (page: Page) => page.locator(".saved-name").allInnerTexts();

  it("are the same in two tabs, and keep the name that is being typed while the other saves", async () => {
    await visit("/", {}, async (page) => {
      await press(page, "Lagrede");
      await page.getByRole("dialog").getByRole("textbox").fill("Først");
      await press(page, "Lagre");
      await press(page, "Gi nytt navn: Først");
      const field = page.getByLabel("Nytt navn på Først");
      await field.fill("Nytt n");
      const other = await page.context().newPage();
      await other.goto(page.url());
      await press(other, "Lagrede");
      await other.getByRole("dialog").getByRole("textbox").fill("Annet");
      await press(other, "Lagre");
      await expect.poll(() => list(other)).toHaveLength(2);
      await page.bringToFront();
      await field.pressSequentially("avn");
      await field.press("Enter");
      await expect.poll(() => list(page)).toEqual(["Nytt navn", "Annet"]);
      await expect.poll(() => list(other)).toEqual(["Nytt navn", "Annet"]);
    });
  });

  it("are saved, renamed, duplicated, deleted with a way back, opened, and survive a reload", async () => {
    await visit("/", {}, async (page) => {
      await setRate(page, "6");
      const calm = await cost(page);
      await press(page, "Lagrede");
      await page.getByRole("dialog").getByRole("textbox").fill("Rolig");
      await press(page, "Lagre");
      await press(page, "Dupliser: Rolig");
      expect((await list(page)).sort()).toEqual(["Rolig", "Rolig (2)"]);
      await press(page, "Gi nytt navn: Rolig (2)");
      await page.getByRole("textbox", { name: "Nytt navn på Rolig (2)" }).fill("Kopi");
      await page.keyboard.press("Enter");
      expect((await list(page)).sort()).toEqual(["Kopi", "Rolig"]);
      await press(page, "Slett: Kopi");
      expect(await list(page)).toEqual(["Rolig"]);
      await page.locator(".toast").getByRole("button", { name: "Angre" }).click();
      expect((await list(page)).sort()).toEqual(["Kopi", "Rolig"]);
      await page.goto(page.url().replace(/\?.*/, ""));
      await settled(page);
      await press(page, "Lagrede");
      await press(page, "Åpne: Rolig");
      await settled(page);
      expect(await cost(page)).toBe(calm);
      await undoButton(page).click();
      await settled(page);
      expect(await cost(page)).toBe("9,4 mrd. kr");
    });
  });

  it("go to a file and back; a broken one is refused by field", async () => {
    await visit("/?v=1&from=low&ehr=1,2,3", {}, async (page) => {
      await press(page, "Lagrede");
      await page.getByRole("dialog").getByRole("textbox").fill("Lavt");
      await press(page, "Lagre");
      const download = page.waitForEvent("download");
      await press(page, "Last ned alle");
      const saved = readFileSync(await (await download).path(), "utf8");
      await press(page, "Slett: Lavt");
      const file = (content: string) =>
        page
          .getByRole("dialog")
          .locator('input[type="file"]')
          .setInputFiles({
            name: "fil.json",
            mimeType: "application/json",
            buffer: Buffer.from(content),
          });
      await file(saved);
      await page.getByText("1 scenario er hentet.").waitFor();
      expect(await list(page)).toEqual(["Lavt"]);
      await file(saved.replace("0.01", '"mye"'));
      await page.getByText("growthPerYear.ehr.0").waitFor();
      await file("ikke en fil");
      await page.getByText("«fil.json» er ikke en fil med scenarioer.").waitFor();
      expect(await list(page)).toEqual(["Lavt"]);
    });
  });

  it("that were damaged are kept aside and offered", async () => {
    await visit("/", {}, async (page) => {
      await page.evaluate(() => localStorage.setItem("ehelse.scenarios", "{ødelagt"));
      await press(page, "Lagrede");
      await page.getByText("De lagrede scenarioene var skadet").waitFor();
      await press(page, "Lagre");
      const download = page.waitForEvent("download");
      await press(page, "Last ned den skadde teksten");
      expect(readFileSync(await (await download).path(), "utf8")).toBe("{ødelagt");
      expect(await list(page)).toEqual(["Middels vekst"]);
    });
  });

  it("work without storage, and the page says so", async () => {
    await visit("/", {}, async (page) => {
      await page.evaluate(() =>
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        }),
      );
      await press(page, "Lagrede");
      await page.getByText("Nettleseren lagrer ikke noe her").waitFor();
      await press(page, "Lagre");
      expect(await list(page)).toEqual(["Middels vekst"]);
    });
  });
});

it("change, undo, replay, save, reload and the link in a fresh profile: the same numbers", async () => {
  let link = "";
  let numbers: string[] = [];
  const figures = (page: Page) => page.locator(".key-figure .key-value").allInnerTexts();
  await visit("/", { marksProfile: true }, async (page) => {
    await page.clock.install();
    await setRate(page, "7,3");
    await pause(page);
    await setRate(page, "1");
    await undoButton(page).click();
    await settled(page);
    expect(await rate(page).inputValue()).toBe("7,3");
    numbers = await figures(page);
    await pause(page);
    await page.reload();
    await settled(page);
    expect(await figures(page)).toEqual(numbers);
    const { pathname, search } = new URL(page.url());
    link = pathname + search;
  });
  await visit(link, {}, async (page) => {
    expect(await figures(page)).toEqual(numbers);
  });
});
