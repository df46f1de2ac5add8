import { type Category, categories, type PerCategory, perCategory } from "../core/category.js";
import type { Codec } from "../core/codec.js";
import { type KeyProblem, keyReader, within } from "../core/key-reader.js";
import { percentText, percentValue, strictNumber } from "../core/percent-text.js";
import { rateKeys } from "../core/rate-keys.js";
import {
  drawCounts,
  type OwnSpread,
  seedLimits,
  spreadLimits,
  type Uncertainty,
  type UncertaintyLayer,
  uncertaintyLayers,
  usualUncertainty,
} from "./uncertainty.js";

/** What a link says of uncertainty, as far as it can be read. */
export interface LinkedUncertainty {
  readonly value: Uncertainty;
  readonly problems: readonly KeyProblem[];
}

const spreadKey = (category: Category) => `span.${rateKeys[category]}`;

/** The keys of a link that tell of uncertainty. */
export const uncertaintyKeys: readonly string[] = [
  "rho",
  "layers",
  "seed",
  "draws",
  ...categories.map(spreadKey),
];

/** Stands for no layers: an empty value would look like one that was forgotten. */
const noLayers = "none";

/**
 * Uncertainty as a part of the workspace: what differs from the usual. rho=0.8, layers=growth,
 * seed=7, draws=65536, span.ehr=2021-2025:5:10 (years, then per cent below and above the rate).
 */
export const uncertaintyCodec: Codec<Uncertainty, LinkedUncertainty> = {
  keys: uncertaintyKeys,
  read: readUncertainty,
  write: (uncertainty) => {
    const usual = texts(usualUncertainty);
    return [...texts(uncertainty)]
      .filter(([key, text]) => text !== usual.get(key))
      .map(([key, text]) => `${key}=${text}`)
      .join("&");
  },
};

function texts({ rho, layers, seed, size, spreads }: Uncertainty): Map<string, string> {
  const on = uncertaintyLayers.filter((layer) => layers[layer]);
  return new Map([
    ["rho", String(rho)],
    ["layers", on.length === 0 ? noLayers : on.join()],
    ["seed", String(seed)],
    ["draws", String(size)],
    ...categories.map((category): [string, string] => [
      spreadKey(category),
      spreads[category].map(spreadText).join(),
    ]),
  ]);
}

function spreadText({ start, end, below, above }: OwnSpread): string {
  return `${start}-${end}:${percentText(below)}:${percentText(above)}`;
}

function readUncertainty(query: string): LinkedUncertainty {
  const { read, problems } = keyReader(query);
  const { rho, layers, seed, size, spreads } = usualUncertainty;
  const value = {
    rho: read("rho", (text) => within(strictNumber(text), { min: 0, max: 1 }), rho),
    layers: read("layers", readLayers, layers),
    seed: read("seed", readSeed, seed),
    size: read("draws", readSize, size),
    spreads: perCategory((category) =>
      read(spreadKey(category), readSpreads, spreads[category]),
    ) satisfies PerCategory<readonly OwnSpread[]>,
  };
  return { value, problems };
}

function readLayers(text: string): Uncertainty["layers"] | null {
  const names = text === noLayers ? [] : text.split(",");
  const isKnown = (name: string) => uncertaintyLayers.some((layer) => layer === name);
  if (!names.every(isKnown) || new Set(names).size < names.length) return null;
  const isOn = (layer: UncertaintyLayer) => names.includes(layer);
  return { growth: isOn("growth"), baseline: isOn("baseline") };
}

function readSeed(text: string): number | null {
  const seed = within(strictNumber(text), seedLimits);
  return seed !== null && Number.isInteger(seed) ? seed : null;
}

function readSize(text: string): number | null {
  return drawCounts.find((count) => String(count) === text) ?? null;
}

function readSpreads(text: string): readonly OwnSpread[] | null {
  const spreads = text.split(",").map(readSpread);
  const read = spreads.filter((spread) => spread !== null);
  return read.length === spreads.length ? read : null;
}

function readSpread(text: string): OwnSpread | null {
  const [years = "", ...sides] = text.split(":");
  const [start = Number.NaN, end = Number.NaN, ...more] = years.split("-").map(strictNumber);
  const [below = null, above = null, ...others] = sides.map((side) =>
    within(percentValue(side), spreadLimits),
  );
  if (below === null || above === null || others.length > 0 || more.length > 0) return null;
  return Number.isInteger(start) && Number.isInteger(end) && start < end
    ? { start, end, below, above }
    : null;
}
