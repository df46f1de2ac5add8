/** What an address is read from and written to, and who tells that the page is about to be left. */
export interface AddressSurroundings {
  readonly place?: Pick<Window, "location" | "history">;
  /** Where `pagehide` is heard. */
  readonly page?: Pick<EventTarget, "addEventListener">;
  /** Where links are used. */
  readonly links?: Pick<EventTarget, "addEventListener">;
  /** Calls back after some milliseconds; returns how to call it off. */
  readonly after?: (milliseconds: number, call: () => void) => () => void;
}

/** The page's address, kept in step with what it names. */
export interface Address {
  /** The query as it stands, with what waits to be written. */
  readonly query: () => string;
  /** Something that the address names has changed. It follows at once, if it has rested. */
  readonly touch: () => void;
  /** Writes at once what waits. */
  readonly flush: () => void;
  /** Calls whenever changes have come to rest, a link is about to be followed, or the page left. */
  readonly onRest: (listener: () => void) => void;
}

/** Milliseconds of rest between two writes: browsers limit how often an address may change. */
const rest = 250;

/**
 * Keeps the address in step. `write` gives the query to have, from the one that stands. A change
 * after a rest is written at once, so that a reload keeps it; quick ones wait for the last of them.
 * Nothing that waits is lost when the page is left, and a link that is followed finds it written.
 */
export function followAddress(
  write: (query: string) => string,
  { place = window, page = window, links = document, after = afterTime }: AddressSurroundings = {},
): Address {
  let callOff: (() => void) | null = null;
  let isWaiting = false;
  const resting = new Set<() => void>();
  const put = () => {
    isWaiting = false;
    const { pathname, search, hash } = place.location;
    const query = write(search);
    if (query === search.replace(/^\?/, "")) return;
    place.history.replaceState(null, "", `${pathname}${query === "" ? "" : `?${query}`}${hash}`);
  };
  const flush = () => {
    if (isWaiting) put();
    for (const listener of resting) listener();
  };
  const touch = () => {
    if (callOff === null) put();
    else isWaiting = true;
    callOff?.();
    callOff = after(rest, () => {
      callOff = null;
      flush();
    });
  };
  page.addEventListener("pagehide", flush);
  // On the way down to the link: who hears of it there must find the address written.
  for (const event of ["pointerdown", "focusin", "click"])
    links.addEventListener(event, ({ target }) => isInLink(target) && flush(), { capture: true });
  const query = () => (isWaiting ? write(place.location.search) : place.location.search);
  const onRest = (listener: () => void) => void resting.add(listener);
  return { query, touch, flush, onRest };
}

function isInLink(target: EventTarget | null): boolean {
  return target !== null && "closest" in target && (target as Element).closest("a") !== null;
}

function afterTime(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}
