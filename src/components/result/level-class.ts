/** The class of a level's colour: "loss-2" below zero, "gain-3" above. */
export function levelClass(level: number): string {
  return `${level < 0 ? "loss" : "gain"}-${Math.abs(level)}`;
}
