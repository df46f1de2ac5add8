import type { Page } from "playwright-core";

declare global {
  interface Window {
    readMoves?: () => readonly string[];
  }
}

/** Chromium's measure of what moved in one frame. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** What comes late: the data and the typeface. */
const late = /\/_file\/|\.woff2$/;

/** Pages that note what moves in them: a profile that is handed on has its page's script still. */
const noting = new WeakSet<Page>();

/**
 * Goes to a page that has its data and its typeface only after it was painted without them. Throws
 * when it asked for neither.
 */
export async function arriveLate(page: Page, url: string): Promise<void> {
  if (!noting.has(page)) await page.addInitScript(noteMoves);
  noting.add(page);
  let held = 0;
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(late, (route) => {
    held += 1;
    return released.then(() => route.continue());
  });
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint").length > 0,
  );
  release();
  if (held === 0) throw new Error("nothing came late");
  await page.waitForLoadState();
}

/** What has moved in the page since `arriveLate`, without the reader doing anything. */
export function movesIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (!window.readMoves) throw new Error("its moves were not noted");
    return window.readMoves();
  });
}

/** Runs in the page before all else. */
function noteMoves(): void {
  const moves: string[] = [];
  const textOf = ({ node }: LayoutShift["sources"][number]) =>
    (node?.textContent ?? "").trim().slice(0, 60);
  const note = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as LayoutShift[])
      moves.push(`${value}: ${sources.map(textOf).join(" | ")}`);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: "layout-shift" });
  window.readMoves = () => {
    note(observer.takeRecords());
    return moves;
  };
}
