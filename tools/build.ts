import process from "node:process";
import { buildSite } from "./build-site.js";
import { workingFolder } from "./working-folder.js";

try {
  const start = performance.now();
  await buildSite(workingFolder(process.argv.slice(2)));
  console.log(`Built dist in ${Math.round((performance.now() - start) / 1000)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
