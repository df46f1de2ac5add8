import { comparisonCodec } from "../../src/model/comparison/comparison-codec.js";
import { pinsCodec } from "../../src/model/comparison/pins.js";
import { placeCodec, selectionGround } from "../../src/model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../../src/model/municipality/municipality-selection.js";
import { ownValuesCodec } from "../../src/model/municipality/own-values-codec.js";
import { decodeLink } from "../../src/model/sharing/scenario-link.js";
import { queryOf } from "../../src/state/parts.js";
import { municipalityTables as tables } from "../model/municipality/municipality-tables.js";

const ground = selectionGround(tables);

export const codecs = {
  places: placeCodec(ground),
  ownValues: ownValuesCodec(ground),
  pins: pinsCodec(tables),
  comparison: comparisonCodec(tables),
};

/** The scenario of an address. */
export const scenarioIn = (link: string) => decodeLink(queryOf("scenario", link), tables);

/** The municipality page's choices in an address. */
export function selectionIn(link: string) {
  const places = codecs.places.read(queryOf("places", link), {});
  const own = codecs.ownValues.read(queryOf("ownValues", link), {});
  const selection: MunicipalitySelection = { ...places.value, local: own.value };
  return { selection, problems: [...places.problems, ...own.problems] };
}

/** The scenarios that an address holds fast. */
export const pinsIn = (link: string) => codecs.pins.read(queryOf("pins", link), {});

/** What an address compares, with the scenario that it shares. */
export function comparisonIn(link: string) {
  const { scenario } = scenarioIn(link);
  const before = { scenario, pins: pinsIn(link).value };
  const { value, problems } = codecs.comparison.read(queryOf("comparison", link), before);
  return { comparison: { own: scenario, ...value }, problems };
}
