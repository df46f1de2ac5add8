import type { KeyProblem } from "../core/key-reader.js";

/** The keys of a choice of municipalities in a link. */
export const placeKeys = ["k", "kfix"] as const;

/** The keys of a municipality's own values in a link. */
export const ownValueKeys = ["kcost", "kgrow", "kpop"] as const;

export type SelectionKey = (typeof placeKeys | typeof ownValueKeys)[number];

/** A part of a link that can't be used. Of `k`, the value is the numbers that no municipality has. */
export type SelectionProblem = KeyProblem<SelectionKey>;
