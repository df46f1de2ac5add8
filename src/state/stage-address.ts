/** What of an address opens the stage: with its controls, or as the room's second window. */
const fragments = { own: "#stage", mirror: "#stage-view" } as const;

export type StageKind = keyof typeof fragments;

/** Which stage the page's address asks for; null for none. */
export function stageAsked({ hash }: Pick<Location, "hash"> = location): StageKind | null {
  if (hash === fragments.own) return "own";
  return hash === fragments.mirror ? "mirror" : null;
}

/** Writes into the page's address that the stage is open, or with null that it is not. */
export function rememberStage(kind: StageKind | null): void {
  const { pathname, search } = location;
  history.replaceState(null, "", pathname + search + (kind === null ? "" : fragments[kind]));
}

/** The address of the second window. */
export const mirrorAddress = () => location.pathname + location.search + fragments.mirror;
