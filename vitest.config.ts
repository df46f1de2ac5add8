import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take longest. */
const longest = ["every-page", "preview", "survey", "workbench", "scenario"];

/** The usual order, but first the files that take longest, so that no worker ends alone with one. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/site/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

/**
 * Two sorts of tests: `unit` runs on the source, `site` on the built site in a real browser. The
 * site is built while the unit tests run.
 */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/report.json" }]],
    // A browser and a test wait for each other: on two cores, two of them keep both busy.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          setupFiles: ["test/give-way.ts", "test/cases-of-commit.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Pure functions, so no file needs a process of its own.
          isolate: false,
          // Most of what tests make is let go of at once: with room for it, a quarter less is spent
          // on collecting it.
          execArgv: ["--max-semi-space-size=64"],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/build-site.ts",
          setupFiles: ["test/site/await-build.ts", "test/cases-of-commit.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // What is waited for comes when it comes: a slow machine fails no test.
          expect: { poll: { timeout: 60_000 } },
          // One browser and one reading of the modules a worker; every visit has a profile of its own.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
