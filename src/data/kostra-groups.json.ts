import { readFileSync } from "node:fs";
import { loadKostraGroups } from "../../loaders/kostra-groups.js";

process.stdout.write(
  JSON.stringify(loadKostraGroups((path) => readFileSync(`data/${path}`, "utf8"))),
);
