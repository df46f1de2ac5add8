/** A probability in the ways people read one. */
export interface Chance {
  /** 0 to 1. */
  readonly probability: number;
  /** How many of fifty equally likely outcomes. */
  readonly ofFifty: number;
  /**
   * The odds as so many to one on the likelier side: 14 % is 6 to 1 against. Null where one side
   * has no draws, so that all that can be said is how rare it is at least.
   */
  readonly odds: { readonly toOne: number; readonly isFor: boolean } | null;
}

/** How many outcomes a dot plot shows, and a chance is told of. */
export const outcomes = 50;

/** A probability as chances and odds. */
export function chanceOf(probability: number): Chance {
  const isFor = probability >= 0.5;
  const likelier = isFor ? probability : 1 - probability;
  return {
    probability,
    ofFifty: Math.round(probability * outcomes),
    odds: likelier < 1 ? { toOne: likelier / (1 - likelier), isFor } : null,
  };
}
