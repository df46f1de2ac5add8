import type { AddressSurroundings } from "../../src/state/address.js";

/** A browser's address, page and clock as a test sets them. Time passes when `pass` is called. */
export function fakePage(search: string) {
  const location = { pathname: "/sted", search, hash: "#her" };
  const written: string[] = [];
  const page = new EventTarget();
  const links = new EventTarget();
  let time = 0;
  const waiting = new Set<{ readonly at: number; readonly call: () => void }>();
  const surroundings: AddressSurroundings = {
    place: {
      location,
      history: {
        replaceState: (_state: unknown, _title: string, address: string) => {
          written.push(address);
          location.search = new URL(address, "https://example.org").search;
        },
      },
    } as unknown as Window,
    page,
    links,
    after: (milliseconds, call) => {
      const one = { at: time + milliseconds, call };
      waiting.add(one);
      return () => waiting.delete(one);
    },
  };
  const pass = (milliseconds: number) => {
    time += milliseconds;
    for (const one of [...waiting]) if (one.at <= time && waiting.delete(one)) one.call();
  };
  /** An event whose target lies in a link, or does not. */
  const use = (event: string, isLink: boolean) => {
    const target = { closest: () => (isLink ? {} : null) };
    links.dispatchEvent(Object.defineProperty(new Event(event), "target", { value: target }));
  };
  const leave = () => page.dispatchEvent(new Event("pagehide"));
  return { surroundings, written, pass, use, leave, search: () => location.search };
}
