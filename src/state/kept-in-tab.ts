import type { Codec } from "../model/core/codec.js";
import { fieldsOf, keyOf } from "./query.js";
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
    write: (value) => {
      const text = codec.write(value);
      storage.write(name, text);
      return text;
    },
  };
}
