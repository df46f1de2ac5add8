import type { Codec } from "../model/core/codec.js";
import { fieldsOf, joinFields, keyOf } from "./query.js";
import { type TabStorage, tabStorage } from "./tab-storage.js";

/**
 * A codec whose part is kept in this tab too: an address that says nothing of it gets what the tab
 * has, on whatever page of the site.
 */
export function keptInTab<Value, Reading extends { readonly value: unknown }>(
  name: string,
  codec: Codec<Value, Reading, object>,
  storage: TabStorage = tabStorage(),
): Codec<Value, Reading, object> {
  const isNamed = (query: string) =>
    fieldsOf(query).some((field) => codec.keys.includes(keyOf(field)));
  return {
    keys: codec.keys,
    read: (query, before) => codec.read(isNamed(query) ? query : storage.read(name), before),
    write: (value, room) => {
      storage.write(name, codec.write(value, Number.POSITIVE_INFINITY));
      return codec.write(value, room);
    },
  };
}

/**
 * A codec whose part this tab keeps whole where an address has no room for all of it: the address
 * that lacks something gets it back, in this tab, on whatever page of the site.
 */
export function wholeInTab<Value, Reading extends { readonly value: Value }>(
  name: string,
  codec: Codec<Value, Reading, object>,
  storage: TabStorage = tabStorage(),
): Codec<Value, Reading, object> {
  const key = `${name}.whole`;
  return {
    keys: codec.keys,
    read: (query, before) => {
      const kept = storage.read(key);
      const whole = codec.read(kept, before);
      const lacks = kept !== "" && joinFields(query) === codec.write(whole.value, 0);
      return lacks ? whole : codec.read(query, before);
    },
    write: (value, room) => {
      const whole = codec.write(value, Number.POSITIVE_INFINITY);
      const text = codec.write(value, room);
      storage.write(key, text === whole ? "" : whole);
      return text;
    },
  };
}

/**
 * Whether a query has a part without what can be left out of it. It is asked for only where there is
 * something to leave out: it costs more than a step of a slider has time for.
 */
export function isShortIn<Value>(
  query: () => string,
  codec: Pick<Codec<Value, { readonly value: Value }>, "keys" | "write">,
  value: Value,
): boolean {
  const short = codec.write(value, 0);
  if (short === codec.write(value, Number.POSITIVE_INFINITY)) return false;
  const named = fieldsOf(query()).filter((field) => codec.keys.includes(keyOf(field)));
  return named.join("&") === short;
}
