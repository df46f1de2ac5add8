import type { Codec } from "../model/core/codec.js";
import type { LocalValues } from "../model/municipality/local-values.js";
import type { LinkedPlaces } from "../model/municipality/municipality-link.js";
import type { MunicipalitySelection } from "../model/municipality/municipality-selection.js";
import type { LinkedOwnValues } from "../model/municipality/own-values-codec.js";
import { withFields } from "./query.js";
import { type TabStorage, tabStorage } from "./tab-storage.js";
import type { Store, Workspace } from "./workspace.js";

type OwnValuesCodec = Codec<LocalValues, LinkedOwnValues>;

/** The parts of the workspace that the municipality page's choices are. */
type PlaceWorkspace = Pick<
  Workspace<{
    readonly places: Codec<never, LinkedPlaces>;
    readonly ownValues: OwnValuesCodec;
  }>,
  "get" | "change" | "subscribe" | "address"
>;

/** The municipality page's choices. Own values stay with their municipalities, in this tab. */
export interface Places extends Store<MunicipalitySelection> {
  /** The page's address with everything, own values included: for the user to copy. */
  readonly fullLink: () => string;
}

/** A codec whose part an address may bring, but which is never written to one. */
export function unwritten<One extends OwnValuesCodec>(codec: One): One {
  return { ...codec, write: () => "" };
}

/**
 * The choices of a workspace, with the own values kept in this tab for the chosen municipalities
 * where the address has none. Own values leave the browser only in `fullLink`.
 */
export function keepOwnValues(
  workspace: PlaceWorkspace,
  codec: OwnValuesCodec,
  {
    storage = tabStorage(),
    href = () => location.href,
  }: {
    readonly storage?: TabStorage;
    readonly href?: () => string;
  } = {},
): Places {
  const { address } = workspace;
  const keyOf = (numbers: readonly string[]) => `own-values:${numbers.toSorted().join()}`;
  const keptFor = (numbers: readonly string[]) =>
    codec.read(storage.read(keyOf(numbers)), {}).value;
  const get = (): MunicipalitySelection => {
    const { places, ownValues } = workspace.get();
    return { ...places, local: ownValues };
  };
  const change: Places["change"] = (next) => {
    const now = get();
    const { local, ...places } = next(now);
    const isSamePlace = places.numbers.join() === now.numbers.join();
    const ownValues = isSamePlace ? local : keptFor(places.numbers);
    storage.write(keyOf(places.numbers), codec.write(ownValues));
    workspace.change(() => ({ places, ownValues }));
  };
  const opened = get();
  if (codec.write(opened.local) === "")
    workspace.change(() => ({ ownValues: keptFor(opened.numbers) }));
  return {
    get,
    change,
    subscribe: (listener) => workspace.subscribe(() => listener(get())),
    fullLink: () => {
      const query = withFields(address.query(), codec.keys, codec.write(get().local));
      return new URL(`?${query}`, href()).href;
    },
  };
}
