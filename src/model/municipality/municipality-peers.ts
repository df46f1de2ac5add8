import type { Municipality } from "./municipality.js";
import type { MunicipalityResult } from "./municipality-result.js";
import { countedIn } from "./place.js";
import type { SampleMunicipality } from "./sample-municipality.js";

/** Municipalities that are alike in one way. */
export interface PeerGroup {
  readonly kind: PeerKind;
  /** The KOSTRA group's number or the county's name; null where the kind says it all. */
  readonly name: string | null;
  /** Without the chosen themselves in the kind `size`. */
  readonly members: readonly Municipality[];
}

/** By size, KOSTRA group, county, and the report's sample (OE 2022-78, table 3-1). */
export const peerKinds = ["size", "kostra", "county", "sample"] as const;

export type PeerKind = (typeof peerKinds)[number];

/** How many neighbours in size, on each side. */
const neighbours = 3;

/**
 * Whom to compare the chosen municipalities with: their neighbours in size taken together, each of
 * their KOSTRA groups and counties, and the report's sample. Only the sample when none is chosen.
 */
export function municipalityPeers(
  { selection, members, ground, today }: MunicipalityResult,
  sample: readonly SampleMunicipality[],
): PeerGroup[] {
  const all = ground.tables.municipalities;
  const surveyed: PeerGroup = {
    kind: "sample",
    name: null,
    members: all.filter(({ number }) => sample.some((one) => one.number === number)),
  };
  if (selection.numbers.length === 0) return [surveyed];
  const chosen = new Set(selection.numbers);
  const others = all.filter(({ number }) => !chosen.has(number));
  const alike = bySize(others, countedIn(members, today), today);
  return [
    { kind: "size", name: null, members: alike },
    ...groupsOf("kostra", all, members, ({ kostraGroup }) =>
      kostraGroup === null ? null : String(kostraGroup),
    ),
    ...groupsOf("county", all, members, ({ county }) => county),
    surveyed,
  ];
}

/** The nearest in number of inhabitants: as many smaller as larger, where there are. */
function bySize(
  municipalities: readonly Municipality[],
  inhabitants: number,
  year: number,
): Municipality[] {
  const size = (one: Municipality) => countedIn([one], year);
  const sorted = municipalities.toSorted((a, b) => size(a) - size(b));
  const place = sorted.filter((one) => size(one) < inhabitants).length;
  return sorted.slice(Math.max(0, place - neighbours), place + neighbours);
}

function groupsOf(
  kind: PeerKind,
  all: readonly Municipality[],
  members: readonly Municipality[],
  nameOf: (municipality: Municipality) => string | null,
): PeerGroup[] {
  const names = [...new Set(members.map(nameOf))].filter((name) => name !== null);
  return names.map((name) => ({ kind, name, members: all.filter((one) => nameOf(one) === name) }));
}
