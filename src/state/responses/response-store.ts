import { type FormResponse, isResponse } from "../../model/form/response.js";
import { followers } from "../followers.js";
import { archiveReader, browserArchive, type ResponseArchive } from "./browser-archive.js";
import { noAnswer, patientArchive, waited } from "./patient-archive.js";

/** Why something is not kept: the browser is full, keeps nothing, or does not answer. */
type Trouble = "full" | "unavailable" | "silent";

/** Whether what is shown is kept: from an earlier visit, or when it last was, or why it can't be. */
export type SaveState =
  | { readonly kind: "none" | "kept" | "saving" | Trouble }
  | { readonly kind: "stored"; readonly at: number };

export interface ResponsesState {
  /** Last changed first. */
  readonly responses: readonly FormResponse[];
  readonly save: SaveState;
}

interface StoreOptions {
  readonly archive: ResponseArchive;
  /** A kept value as a response; null for what is none, which stays where it is. */
  readonly decode: (kept: unknown) => FormResponse | null;
  readonly now?: () => number;
  /** Resolves when the archive has been waited for long enough. */
  readonly wait?: () => Promise<void>;
}

/**
 * The responses of this browser. Each change is kept at once; where it can't be, the responses
 * stay in memory and the state says why, until all that failed is kept after all. What other tabs
 * keep is taken in, so that no tab writes an older answer over a newer one. Nothing leaves the browser.
 */
export async function responseStore({
  archive: unhurried,
  decode,
  now = Date.now,
  wait = waited,
}: StoreOptions) {
  let answered = () => {};
  const archive = patientArchive(unhurried, { wait, answered: () => answered() });
  let { responses, save } = await readArchive(archive, decode);
  const state = (): ResponsesState => ({
    responses: responses.toSorted((one, other) => other.updatedAt - one.updatedAt),
    save,
  });
  const { tell, subscribe } = followers(state);
  const { keep, isUnkept, isUngone, hasLeft } = keeper(archive, () => responses);
  let isRead = hasRead(save);
  let keeping = 0;
  const keepAll = async (changed: readonly string[], gone: readonly string[]) => {
    save = { kind: "saving" };
    tell();
    keeping += 1;
    const trouble = await keep(changed, gone);
    keeping -= 1;
    if (keeping > 0) return;
    save = trouble === null ? { kind: "stored", at: now() } : { kind: trouble };
    tell();
    if (trouble === null && !isRead) await takeInOnce();
  };
  const takeIn = async (): Promise<void> => {
    const before = responses;
    const kept = await readArchive(archive, decode);
    // What was changed here meanwhile is not in what was read.
    if (responses !== before) return takeIn();
    if (!hasRead(kept.save)) return;
    isRead = true;
    const unkept = responses.filter(({ id }) => isUnkept(id));
    responses = latestById([...kept.responses.filter(({ id }) => !isUngone(id)), ...unkept]);
    if (save.kind !== "saving" && save.kind !== "stored" && !hasLeft()) save = kept.save;
    tell();
  };
  const takeInOnce = oneAtATime(takeIn);
  archive.hear(takeInOnce);
  answered = async () => {
    await takeInOnce();
    if (hasLeft()) await keepAll([], []);
  };
  return {
    state,
    subscribe,
    /** Adds responses, or replaces those with their ids. Resolves when they are kept, or can't be. */
    put: (changed: readonly FormResponse[]): Promise<void> => {
      const ids = new Set(changed.map(({ id }) => id));
      responses = [...responses.filter(({ id }) => !ids.has(id)), ...changed];
      return keepAll([...ids], []);
    },
    remove: (id: string): Promise<void> => {
      responses = responses.filter((response) => response.id !== id);
      return keepAll([], [id]);
    },
  };
}

/** Whether what is in the archive could be read, by what reading it gave. */
const hasRead = ({ kind }: SaveState) => kind === "none" || kind === "kept";

/** Keeps changes in an archive, and what failed before with them. */
function keeper(archive: ResponseArchive, responses: () => readonly FormResponse[]) {
  /** Ids of what could not be kept, and of what could not be taken away. */
  const [unkept, ungone] = [new Set<string>(), new Set<string>()];
  const hasLeft = () => responses().some(({ id }) => unkept.has(id)) || ungone.size > 0;
  const isHere = (id: string) => responses().some((one) => one.id === id);
  let trouble: Trouble | null = null;
  const attempt = async (
    ids: readonly string[],
    failed: Set<string>,
    task: Promise<void>,
    done = () => ids,
  ) => {
    try {
      await task;
      for (const id of done()) failed.delete(id);
    } catch (error) {
      // What was put back meanwhile is not to be taken away any more.
      for (const id of ids) if (failed === unkept || !isHere(id)) failed.add(id);
      trouble = troubleOf(error);
    }
  };
  return {
    /** What stands in the way of some of it, now or before; null when all is kept. */
    keep: async (changed: readonly string[], gone: readonly string[]): Promise<Trouble | null> => {
      for (const id of changed) ungone.delete(id);
      const away = [...new Set([...ungone, ...gone])];
      const kept = responses().filter(({ id }) => changed.includes(id) || unkept.has(id));
      // What was changed meanwhile is another attempt's.
      const done = () => idsOf(kept.filter((one) => responses().includes(one)));
      // First what makes room.
      await Promise.all([
        away.length === 0 ? null : attempt(away, ungone, archive.remove(away)),
        kept.length === 0 ? null : attempt(idsOf(kept), unkept, archive.write(kept), done),
      ]);
      return hasLeft() ? trouble : null;
    },
    hasLeft,
    isUnkept: (id: string) => unkept.has(id),
    isUngone: (id: string) => ungone.has(id),
  };
}

const idsOf = (responses: readonly FormResponse[]) => responses.map(({ id }) => id);

/** Of several responses with one id the one that was changed last. */
function latestById(responses: readonly FormResponse[]): FormResponse[] {
  const latest = new Map<string, FormResponse>();
  for (const response of responses) {
    const before = latest.get(response.id);
    if (before === undefined || response.updatedAt >= before.updatedAt)
      latest.set(response.id, response);
  }
  return [...latest.values()];
}

/** Runs a task when asked, and once more when asked meanwhile: a thousand files are a thousand calls. */
function oneAtATime(task: () => Promise<void>): () => Promise<void> {
  let [isRunning, isAsked] = [false, false];
  return async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    while (isAsked) {
      isAsked = false;
      await task();
    }
    isRunning = false;
  };
}

const decodeResponse = (kept: unknown) => (isResponse(kept) ? kept : null);

/** The responses to a form that this browser keeps. */
export const openResponses = (form: string) =>
  responseStore({ archive: browserArchive(form), decode: decodeResponse });

/** The same as they are now, for who does not follow them. */
export const keptResponses = async (form: string) =>
  (await readArchive(archiveReader(form), decodeResponse)).responses;

async function readArchive(
  archive: Pick<ResponseArchive, "read">,
  decode: StoreOptions["decode"],
): Promise<ResponsesState> {
  try {
    const kept = await archive.read();
    const responses = kept.flatMap((one) => decode(one) ?? []);
    return { responses, save: { kind: responses.length === 0 ? "none" : "kept" } };
  } catch (error) {
    return { responses: [], save: { kind: troubleOf(error) } };
  }
}

export type ResponseStore = Awaited<ReturnType<typeof responseStore>>;

function troubleOf(error: unknown): Trouble {
  if (error === noAnswer) return "silent";
  const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
  return isFull ? "full" : "unavailable";
}
