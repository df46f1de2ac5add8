import type { Municipality } from "../municipality/municipality.js";
import { inhabitantsIn } from "./place-answers.js";

/** What municipalities are compared by. */
export const representationKinds = ["size", "centrality", "county"] as const;

export type RepresentationKind = (typeof representationKinds)[number];

/** One class of municipalities, and how many of them have answered. */
export interface RepresentedClass {
  /** A size's lower limit, a centrality class, a county's name; null where SSB has given none. */
  readonly id: string | null;
  readonly all: number;
  readonly answered: number;
}

/** Lower limits of the classes of size; the report looks at those under 5 000 (ch. 3.2.1). */
const sizeLimits = [0, 5000, 20_000, 50_000] as const;

/** How the municipalities that answered are spread, beside all. */
export function representation(
  municipalities: readonly Municipality[],
  answered: readonly string[],
  { kind, year }: { readonly kind: RepresentationKind; readonly year: number },
): RepresentedClass[] {
  const classOf = (one: Municipality) => classIn(one, kind, year);
  const counted = new Map<string | null, { all: number; answered: number }>();
  for (const one of municipalities) {
    const id = classOf(one);
    const count = counted.get(id) ?? { all: 0, answered: 0 };
    count.all += 1;
    if (answered.includes(one.number)) count.answered += 1;
    counted.set(id, count);
  }
  return [...counted]
    .map(([id, count]) => ({ id, ...count }))
    .sort((one, other) => compare(one.id, other.id));
}

function classIn(one: Municipality, kind: RepresentationKind, year: number): string | null {
  if (kind === "county") return one.county;
  if (kind === "centrality") return one.centrality === null ? null : String(one.centrality);
  const inhabitants = inhabitantsIn(one, year);
  return String(sizeLimits.findLast((limit) => inhabitants >= limit));
}

/** By number where both are numbers, else by name; what has no class comes last. */
function compare(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const difference = Number(one) - Number(other);
  return Number.isNaN(difference) ? one.localeCompare(other, "nb") : difference;
}
