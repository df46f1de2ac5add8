import type { Codec } from "../core/codec.js";
import { type KeyProblem, keyReader } from "../core/key-reader.js";

/** What a link says of the band on the main chart, as far as it can be read. */
export interface LinkedBand {
  readonly value: boolean;
  readonly problems: readonly KeyProblem[];
}

/** How much of the draws the band holds, in per cent: the one value that the key may have. */
const level = "80";

/** The key of a link that lays the band on the main chart. */
export const bandKeys: readonly string[] = ["band"];

/** Whether the 80 % band lies on the main chart, as a part of the workspace: band=80. */
export const bandCodec: Codec<boolean, LinkedBand> = {
  keys: bandKeys,
  read: (query) => {
    const { read, problems } = keyReader(query);
    return { value: read("band", (text) => (text === level ? true : null), false), problems };
  },
  write: (isOn) => (isOn ? `band=${level}` : ""),
};
