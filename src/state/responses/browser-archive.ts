import { createStore, delMany, entries, setMany, type UseStore } from "idb-keyval";
import type { FormResponse } from "../../model/form/response.js";
import { openChannel } from "../open-channel.js";
import { archiveName } from "./has-archive.js";

/** Where responses lie from one visit to the next, each by itself. */
export interface ResponseArchive {
  readonly read: () => Promise<readonly unknown[]>;
  readonly write: (responses: readonly FormResponse[]) => Promise<void>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Calls back when another tab has written to it or removed from it. */
  readonly hear: (changed: () => void) => void;
}

/** Where this browser keeps one form's responses: a database, as local storage has no room. */
const databaseOf = (form: string) => createStore(archiveName(form), "responses");

const allIn = (store: UseStore) => async () => (await entries(store)).map(([, kept]) => kept);

export function browserArchive(form: string): ResponseArchive {
  const store = databaseOf(form);
  const tabs = openChannel(archiveName(form));
  const tellTabs = () => tabs?.postMessage(null);
  return {
    read: allIn(store),
    write: (responses) =>
      setMany(
        responses.map((response) => [response.id, response]),
        store,
      ).then(tellTabs),
    remove: (ids) => delMany([...ids], store).then(tellTabs),
    hear: (changed) => tabs?.addEventListener("message", changed),
  };
}

/** The same for who only reads. */
export const archiveReader = (form: string): Pick<ResponseArchive, "read"> => ({
  read: allIn(databaseOf(form)),
});
