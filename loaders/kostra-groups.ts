import * as v from "valibot";
import { freeIncomes, type KostraGroup, levels } from "../src/model/municipality/kostra-group.js";
import { type ReadText, readTable } from "./read-table.js";

const Row = v.object({
  group: v.number(),
  inhabitantsFrom: v.nullable(v.number()),
  inhabitantsTo: v.nullable(v.number()),
  noteNb: v.nullable(v.string()),
  noteEn: v.nullable(v.string()),
  boundCosts: v.picklist(levels),
  freeDisposableIncome: v.nullable(v.picklist(freeIncomes)),
});

/** SSB's KOSTRA groups, by number: who is compared with whom. */
export function loadKostraGroups(read: ReadText): KostraGroup[] {
  return readTable(read, "kostra-groups", Row);
}
