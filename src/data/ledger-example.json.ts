import { readFileSync } from "node:fs";
import { loadLedgerExample } from "../../loaders/ledger-example.js";

const example = loadLedgerExample((path) => readFileSync(`data/${path}`, "utf8"));
process.stdout.write(JSON.stringify(example));
