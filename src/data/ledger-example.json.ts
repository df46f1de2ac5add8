import { readFileSync } from "node:fs";
import { loadLedgerExample } from "../../loaders/ledger-example.js";

process.stdout.write(
  JSON.stringify(loadLedgerExample((path) => readFileSync(`data/${path}`, "utf8"))),
);
