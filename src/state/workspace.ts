import type { Codec } from "../model/core/codec.js";
import { linkBudget } from "../model/core/link-budget.js";
import { type Address, type AddressSurroundings, followAddress } from "./address.js";
import { type PartName, queryOf } from "./parts.js";
import { withFields } from "./query.js";

/** A value that can be read, changed and followed. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly change: (next: (now: Value) => Value) => void;
  /** Calls at once with the value, then after every change. Returns how to stop. */
  readonly subscribe: (listener: (value: Value) => void) => () => void;
}

type AnyCodec = Codec<never, { readonly value: unknown }, never>;

/** The codecs of the parts that a page uses, in the order they are read. */
type Codecs = Readonly<Partial<Record<PartName, AnyCodec>>>;

type ReadingOf<One> = One extends Codec<never, infer Reading, never> ? Reading : never;

/** What each part of an address was read as: its value, and what could not be read. */
export type Readings<Parts> = { readonly [Name in keyof Parts]: ReadingOf<Parts[Name]> };

/** The workspace's one value. */
export type Values<Parts> = { readonly [Name in keyof Parts]: ReadingOf<Parts[Name]>["value"] };

/** A page's codecs, of which each finds the parts it looks at among the others. */
type Fitting<Parts> = {
  readonly [Name in keyof Parts]: Codec<never, { readonly value: unknown }, Values<Parts>>;
};

/** All that a page's user has chosen, kept in step with the page's address. */
export interface Workspace<Parts> {
  readonly get: () => Values<Parts>;
  /** Sets the parts that `next` gives. The address follows, even where the value is the same. */
  readonly change: (next: (now: Values<Parts>) => Partial<Values<Parts>>) => void;
  /** Calls at once with the value, then after every change. Returns how to stop. */
  readonly subscribe: (listener: (values: Values<Parts>) => void) => () => void;
  /** One part by itself; its listeners are called when it is set. */
  readonly part: <Name extends keyof Parts>(name: Name) => Store<Values<Parts>[Name]>;
  /** What the address held when the page opened. */
  readonly opened: Readings<Parts>;
  readonly address: Address;
}

/**
 * Opens what the address names. The address stays as it is until a change; then only the fields of
 * the parts that were set are written, and all others stay.
 */
export function openWorkspace<Parts extends Codecs>(
  codecs: Parts & Fitting<Parts>,
  surroundings: AddressSurroundings = {},
): Workspace<Parts> {
  const { search } = (surroundings.place ?? window).location;
  const opened = readParts<Parts>(codecs, search);
  let values = valuesOf(opened);
  const set = new Set<keyof Parts>();
  const listeners = new Set<(names: ReadonlySet<keyof Parts>) => void>();
  const address = followAddress((query) => {
    const whole = [...set].reduce((now, name) => withPart(now, codecs[name], values[name]), query);
    return withinBudget(whole, codecs, values);
  }, surroundings);
  const change: Workspace<Parts>["change"] = (next) => {
    const changed = next(values);
    const names = new Set(keysOf(changed));
    values = { ...values, ...changed };
    for (const name of names) set.add(name);
    address.touch();
    for (const listener of listeners) listener(names);
  };
  const follow = (listener: (names: ReadonlySet<keyof Parts> | null) => void) => {
    listeners.add(listener);
    listener(null);
    return () => listeners.delete(listener);
  };
  const part = <Name extends keyof Parts>(name: Name): Store<Values<Parts>[Name]> => ({
    get: () => values[name],
    change: (next) => change((now) => only<Parts, Name>(name, next(now[name]))),
    subscribe: (listener) =>
      follow((names) => (names === null || names.has(name)) && listener(values[name])),
  });
  const subscribe: Workspace<Parts>["subscribe"] = (listener) => follow(() => listener(values));
  return { get: () => values, change, subscribe, part, opened, address };
}

/** Reads the parts in order; each sees the values of those before it. */
function readParts<Parts extends Codecs>(codecs: Codecs, query: string): Readings<Parts> {
  const readings: Partial<Record<PartName, { readonly value: unknown }>> = {};
  const before: Partial<Record<PartName, unknown>> = {};
  for (const name of keysOf(codecs)) {
    const reading = codecs[name]?.read(queryOf(name, query), before as never);
    if (reading === undefined) continue;
    readings[name] = reading;
    before[name] = reading.value;
  }
  // The types say of each part by itself what the loop does for any.
  return readings as Readings<Parts>;
}

function valuesOf<Parts>(readings: Readings<Parts>): Values<Parts> {
  const entries = Object.entries<{ readonly value: unknown }>(readings as never);
  return Object.fromEntries(entries.map(([name, { value }]) => [name, value])) as Values<Parts>;
}

const only = <Parts, Name extends keyof Parts>(name: Name, value: Values<Parts>[Name]) =>
  ({ [name]: value }) as unknown as Partial<Values<Parts>>;

const keysOf = <Whole extends object>(whole: Whole) => Object.keys(whole) as (keyof Whole)[];

/** The query with one part's fields as its codec writes them. */
function withPart(
  query: string,
  codec: AnyCodec | undefined,
  value: unknown,
  room = Number.POSITIVE_INFINITY,
): string {
  return codec === undefined
    ? query
    : withFields(query, codec.keys, codec.write(value as never, room));
}

/**
 * The query without what its parts can leave out, as long as it is over the budget: from the last
 * part, so that the scenario itself is whole longest. A part that says nothing stays silent.
 */
function withinBudget(
  query: string,
  codecs: Codecs,
  values: Readonly<Partial<Record<PartName, unknown>>>,
): string {
  return keysOf(codecs)
    .toReversed()
    .reduce((now, name) => {
      const codec = codecs[name];
      if (now.length <= linkBudget || codec === undefined) return now;
      const rest = withFields(now, codec.keys, "");
      const isShorter = canBeShorter(codec, values[name]) && rest !== now;
      return isShorter ? withPart(now, codec, values[name], linkBudget - rest.length) : now;
    }, query);
}

const canBeShorter = (codec: AnyCodec, value: unknown) =>
  codec.write(value as never, 0) !== codec.write(value as never, Number.POSITIVE_INFINITY);
