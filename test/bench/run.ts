import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { launchBrowser } from "../../tools/find-browser.js";
import { serveDist } from "../../tools/serve.js";
import { type BudgetLine, budgetTable, percentile } from "./budget-table.js";
import { buildVariants } from "./build-variants.js";
import { engineLine, errorLines } from "./measure-engine.js";
import { measurePage, type PageMeasures } from "./measure-page.js";
import { squiggleLine } from "./measure-squiggle.js";

const slowdown = 4;
const rounds = 3;
/** Draws that the engine is timed with, and Squiggle beside it. */
const engineDraws = 10_000;

/** The scenario page's measures beside those of the rebuilt page, against the budgets. */
function budgetLines(
  ours: readonly PageMeasures[],
  rebuilt: readonly PageMeasures[],
  { withBand, buildSeconds }: { withBand: readonly PageMeasures[]; buildSeconds: number },
): BudgetLine[] {
  const [frames, others] = [ours, rebuilt].map((visits) => visits.flatMap((visit) => visit.frames));
  if (!frames || !others) throw new Error("nothing was measured");
  const [p95, p95Rebuilt] = [percentile(frames, 0.95), percentile(others, 0.95)];
  const largest = (visits: readonly PageMeasures[], of: (visit: PageMeasures) => number) =>
    Math.max(...visits.map(of));
  const line = (
    what: string,
    unit: string,
    of: (visit: PageMeasures) => number,
    atMost: number,
  ): BudgetLine => {
    const values = { ours: largest(ours, of), rebuilt: largest(rebuilt, of) };
    return { what, unit, ...values, budget: { atMost } };
  };
  const ms = { unit: "ms", budget: null };
  return [
    {
      what: "slider → painted frame, p50",
      ours: percentile(frames, 0.5),
      rebuilt: percentile(others, 0.5),
      ...ms,
    },
    {
      what: "slider → painted frame, p95",
      ours: p95,
      rebuilt: p95Rebuilt,
      ...ms,
      budget: { atMost: 50 },
    },
    {
      what: "slider → sentence and key figures painted, p95",
      ours: percentile(
        ours.flatMap(({ written }) => written),
        0.95,
      ),
      rebuilt: percentile(
        rebuilt.flatMap(({ written }) => written),
        0.95,
      ),
      ...ms,
    },
    {
      what: "slider → painted frame with the 80 % band, p95",
      ours: percentile(
        withBand.flatMap(({ frames }) => frames),
        0.95,
      ),
      rebuilt: null,
      ...ms,
      budget: { atMost: 50 },
    },
    {
      what: "times faster than rebuilt, p95",
      ours: p95Rebuilt / p95,
      rebuilt: null,
      unit: "×",
      budget: { atLeast: 3 },
    },
    line("INP", "ms", ({ inp }) => inp, 100),
    line("layout shift", "", ({ layoutShift }) => layoutShift, 0.05),
    line("scripts over the wire", "kB", ({ scriptBytes }) => scriptBytes / 1000, 100),
    { ...line("all over the wire", "kB", ({ allBytes }) => allBytes / 1000, 0), budget: null },
    line("requests", "", ({ requests }) => requests, 25),
    line("requests to other hosts", "", ({ foreignRequests }) => foreignRequests, 0),
    {
      what: "build",
      ours: buildSeconds,
      rebuilt: null,
      unit: "s",
      budget: { atMost: 60 },
    },
  ];
}

async function bench(root: string): Promise<void> {
  const variants = await buildVariants(root);
  const [ours, rebuilt] = [await serveDist(variants.ours), await serveDist(variants.rebuilt)];
  const browser = await launchBrowser();
  const measured: PageMeasures[] = [];
  const compared: PageMeasures[] = [];
  const withBand: PageMeasures[] = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measurePage(browser, ours.url, slowdown));
    withBand.push(await measurePage(browser, `${ours.url}?band=80`, slowdown));
    compared.push(await measurePage(browser, rebuilt.url, slowdown));
  }
  await Promise.all([browser.close(), ours.close(), rebuilt.close()]);
  variants.remove();
  const lines = budgetLines(measured, compared, { withBand, buildSeconds: variants.buildSeconds });
  const charts = measured[0]?.cards;
  console.log(
    `\nScenario page, ${slowdown}× CPU slowdown, ${charts} cards with charts in view follow the slider`,
  );
  console.log(
    `${budgetTable([...lines, engineLine(engineDraws), await squiggleLine(engineDraws)])}\n`,
  );
  console.log("Error of quantiles of 2050 (root mean square over 16 seeds), baseline sure");
  console.table(errorLines());
  const [load = 0] = loadavg();
  if (load > availableParallelism())
    console.log(
      `The machine was busy (load ${load.toFixed(1)}): the times are longer than they are.\n`,
    );
  mkdirSync(join(root, "test-results"), { recursive: true });
  writeFileSync(
    join(root, "test-results/bench.json"),
    JSON.stringify({ lines, measured, compared, withBand }),
  );
}

await bench(resolve(import.meta.dirname, "../.."));
