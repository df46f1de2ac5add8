import { defineConfig } from "vitest/config";

/**
 * Two sorts of tests: `unit` runs on the source, `site` on the built site in a real browser. The
 * site is built while the unit tests run.
 */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: "test-results/report.json" }]],
    // A browser and a test wait for each other: on two cores, two of them keep both busy.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**"],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/build-site.ts",
          setupFiles: "test/site/await-build.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
