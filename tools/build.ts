import process from "node:process";
import { workingFolder } from "./working-folder.js";

try {
  const start = performance.now();
  const root = workingFolder(process.argv.slice(2));
  // Seconds of reading, which a wrong option needs none of.
  const { buildSite } = await import("./build-site.js");
  await buildSite(root);
  console.log(`Built dist in ${Math.round((performance.now() - start) / 1000)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
