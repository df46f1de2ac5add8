import { type Explained, formulaOf } from "../../../src/model/explanation/explained.js";

/** The value that a quantity's stated inputs give, all the way down to what is put in. */
export function recomputed(quantity: Explained): number {
  const formula = formulaOf(quantity);
  return formula === null ? quantity.value : formula.value(...quantity.inputs.map(recomputed));
}
