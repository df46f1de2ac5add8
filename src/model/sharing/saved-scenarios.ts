import type { Scenario } from "../scenario/scenario.js";

/** A scenario that was kept. */
export interface SavedScenario {
  readonly id: string;
  /** When it was last changed, milliseconds since 1970: of two with one id, the later one holds. */
  readonly updatedAt: number;
  /** Null once it is deleted: the mark keeps other tabs from bringing it back. */
  readonly scenario: Scenario | null;
}

/** All of both lists; where both have an id, the one that was changed last. Newest first. */
export function mergeSaved(
  one: readonly SavedScenario[],
  other: readonly SavedScenario[],
): SavedScenario[] {
  const byId = new Map<string, SavedScenario>();
  for (const saved of [...one, ...other]) {
    const known = byId.get(saved.id);
    if (known === undefined || isLater(saved, known)) byId.set(saved.id, saved);
  }
  return [...byId.values()].sort(newestFirst);
}

/** On equal times any fixed rule will do: every tab must come to the same. */
function isLater(one: SavedScenario, other: SavedScenario): boolean {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt;
  return JSON.stringify(one.scenario) > JSON.stringify(other.scenario);
}

function newestFirst(one: SavedScenario, other: SavedScenario): number {
  return other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1);
}

/** Deletion marks older than this have done their work: ninety days. */
const markLife = 90 * 24 * 60 * 60 * 1000;

/** The list without deletion marks that are old enough to forget. */
export function withoutOldMarks(saved: readonly SavedScenario[], now: number): SavedScenario[] {
  return saved.filter(({ scenario, updatedAt }) => scenario !== null || now - updatedAt < markLife);
}

/**
 * What an imported list adds to one's own: nothing of one's own is replaced. One that is the same
 * as one's own, or as one before it in the list, is left out; one that shares an id with another
 * scenario gets a new id.
 */
export function importSaved(
  own: readonly SavedScenario[],
  imported: readonly SavedScenario[],
  { newId, now }: { readonly newId: () => string; readonly now: number },
): SavedScenario[] {
  const textsOfId = new Map(own.map((saved) => [saved.id, new Set([text(saved)])]));
  return imported.flatMap((saved) => {
    const texts = textsOfId.get(saved.id);
    if (saved.scenario === null || texts?.has(text(saved))) return [];
    textsOfId.set(saved.id, new Set([...(texts ?? []), text(saved)]));
    return [{ ...saved, id: texts === undefined ? saved.id : newId(), updatedAt: now }];
  });
}

const text = ({ scenario }: SavedScenario) => JSON.stringify(scenario);

/** A name that none of the list has: "Rolig", "Rolig (2)", "Rolig (3)". At most `limit` long. */
export function freeName(name: string, taken: readonly string[], limit: number): string {
  if (!taken.includes(name)) return name;
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const room = stem.slice(0, limit - suffix.length).replace(/\p{Surrogate}$/u, "");
    const candidate = room.trimEnd() + suffix;
    if (!taken.includes(candidate)) return candidate;
  }
}
