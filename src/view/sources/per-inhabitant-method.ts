import {
  type PerInhabitantGround,
  type PerInhabitantId,
  perInhabitantQuantities,
} from "../../model/sources/per-inhabitant-quantities.js";
import type { ViewContext } from "../core/view-context.js";

/** The numbers that show how cost per inhabitant is found, as text; what is asked for in millions. */
export function perInhabitantMethod(
  ground: PerInhabitantGround,
  { format: { integer, kroner, number } }: ViewContext,
): Readonly<Record<PerInhabitantId, string>> {
  const inhabitants = (id: PerInhabitantId) => integer(perInhabitantQuantities[id](ground).value);
  const perHead = (id: PerInhabitantId) => kroner(perInhabitantQuantities[id](ground).value);
  const millions = (id: PerInhabitantId) =>
    number(perInhabitantQuantities[id](ground).value / 1e6, 3);
  return {
    counted2021: inhabitants("counted2021"),
    counted2050: inhabitants("counted2050"),
    counted2060: inhabitants("counted2060"),
    ours2021: perHead("ours2021"),
    ours2050: perHead("ours2050"),
    report2050: perHead("report2050"),
    report2060: perHead("report2060"),
    fitsFrom: millions("fitsFrom"),
    fitsTo: millions("fitsTo"),
  };
}
