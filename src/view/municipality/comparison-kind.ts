import { peerKinds } from "../../model/municipality/municipality-peers.js";

/** Compare with whole groups, or with the municipalities of a kind one by one. */
export const comparisonKinds = ["groups", ...peerKinds] as const;

export type ComparisonKind = (typeof comparisonKinds)[number];
