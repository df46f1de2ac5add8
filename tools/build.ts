import { resolve } from "node:path";
import process from "node:process";
import { buildSite } from "./build-site.js";

try {
  const start = performance.now();
  await buildSite(process.argv[2] ?? resolve(import.meta.dirname, ".."));
  console.log(`Built dist in ${Math.round((performance.now() - start) / 1000)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
