import { expect, test } from "vitest";
import type { Explained } from "../../../src/model/explanation/explained.js";
import { perInhabitantQuantities } from "../../../src/model/sources/per-inhabitant-quantities.js";
import { perInhabitantMethod } from "../../../src/view/sources/per-inhabitant-method.js";
import { recomputed } from "../../model/explanation/recomputed.js";
import { contexts, perInhabitant, plain } from "./published-checks.js";

// SSB: 5 425 270 on 1 January 2022; 2022 vintage, main: 6 028 830 in 2050, 6 101 191 in 2060.
// 9.3 bn over "drøyt 1 520" (1 520 to 1 530) kroner asks for 6.078 to 6.118 million.
test("the report's figure for 2050 asks for more inhabitants than 2050 has, as 2060 has", () => {
  const method = perInhabitantMethod(perInhabitant, contexts.nb);
  expect(
    Object.fromEntries(Object.entries(method).map(([key, text]) => [key, plain(text)])),
  ).toEqual({
    ours2021: "829 kr",
    ours2050: "1 559 kr",
    counted2021: "5 425 270",
    counted2050: "6 028 830",
    counted2060: "6 101 191",
    fitsFrom: "6,078",
    fitsTo: "6,118",
    report2050: "1 543 kr",
    report2060: "1 524 kr",
  });
});

test("each of its numbers is what its arithmetic gives, from what the report prints and SSB counts", () => {
  for (const [id, of] of Object.entries(perInhabitantQuantities)) {
    const quantity: Explained = of(perInhabitant);
    expect({ id, value: recomputed(quantity) }).toEqual({
      id,
      value: expect.closeTo(quantity.value, 6),
    });
  }
  const { inputs } = perInhabitantQuantities.fitsFrom(perInhabitant);
  expect(inputs.map(({ value }) => value)).toEqual([9300, 1530]);
});
