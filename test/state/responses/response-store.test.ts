import { afterEach, describe, expect, it, vi } from "vitest";
import { known } from "../../../src/model/core/series.js";
import type { FormResponse } from "../../../src/model/form/response.js";
import type { ResponseArchive } from "../../../src/state/responses/browser-archive.js";
import {
  keptResponses,
  openResponses,
  type ResponseStore,
  responseStore,
} from "../../../src/state/responses/response-store.js";
import { locales } from "../../../src/view/core/locale.js";
import { savedText } from "../../../src/view/form/saved-text.js";
import { viewContext } from "../../view/context.js";

const response = (id: string, updatedAt = 1): FormResponse => ({
  id,
  form: "test",
  version: 1,
  constructed: false,
  updatedAt,
  answers: {},
});

function memoryArchive(
  kept = new Map<string, unknown>(),
  tabs: (() => void)[] = [],
): ResponseArchive {
  let own: (() => void) | null = null;
  const tellOthers = () => {
    for (const tab of tabs) if (tab !== own) tab();
  };
  return {
    read: async () => [...kept.values()],
    write: async (responses) => {
      for (const one of responses) kept.set(one.id, one);
      tellOthers();
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
      tellOthers();
    },
    hear: (listener) => {
      own = listener;
      tabs.push(listener);
    },
  };
}

/** Stores of so many tabs of one browser. */
function tabsOf(count: number, kept = new Map<string, unknown>()) {
  const tabs: (() => void)[] = [];
  return Promise.all(
    Array.from({ length: count }, () =>
      responseStore({ archive: memoryArchive(kept, tabs), ...options }),
    ),
  );
}

const decode = (kept: unknown) =>
  typeof kept === "object" && kept !== null && "answers" in kept ? (kept as FormResponse) : null;
const options = { decode, now: () => 7 };

describe("responseStore", () => {
  it("has on the next visit what was put, and says when it was kept", async () => {
    const archive = memoryArchive();
    const store = await responseStore({ archive, ...options });
    await store.put([response("a"), response("b", 2)]);
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
    await store.remove("a");
    const next = await responseStore({ archive, ...options });
    expect(next.state().responses.map(({ id }) => id)).toEqual(["b"]);
    expect(next.state().save).toEqual({ kind: "kept" });
  });

  it("tells of a full browser and loses nothing", async () => {
    const write = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    const store = await responseStore({ archive: { ...memoryArchive(), write }, ...options });
    await store.put([response("a")]);
    expect(store.state()).toEqual({ responses: [response("a")], save: { kind: "full" } });
  });

  it("reads what it could not read at first, once something is kept after all", async () => {
    const archive = memoryArchive(new Map([["old", response("old")]]));
    const read = vi.fn(archive.read).mockRejectedValueOnce(new Error("once"));
    const store = await responseStore({ archive: { ...archive, read }, ...options });
    expect(store.state()).toEqual({ responses: [], save: { kind: "unavailable" } });
    await store.put([response("a", 2)]);
    expect(store.state().responses.map(({ id }) => id)).toEqual(["a", "old"]);
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
  });

  it("does not say that all is stored while some of it still waits", async () => {
    const archive = memoryArchive();
    const waiting: (() => void)[] = [];
    const write: ResponseArchive["write"] = async (responses) => {
      await new Promise<void>((done) => waiting.push(done));
      await archive.write(responses);
    };
    const store = await responseStore({ archive: { ...archive, write }, ...options });
    const first = store.put([response("a")]);
    const second = store.put([response("a", 2)]);
    waiting.shift()?.();
    await first;
    expect(store.state().save.kind).toBe("saving");
    waiting.shift()?.();
    await second;
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
  });

  it("works in memory where the browser keeps nothing", async () => {
    const refuse = () => Promise.reject(new Error("no"));
    const archive = { read: refuse, write: refuse, remove: refuse, hear: () => undefined };
    const store = await responseStore({ archive, ...options });
    expect(store.state().save.kind).toBe("unavailable");
    await store.put([response("a")]);
    expect(store.state().responses).toHaveLength(1);
  });

  it("follows what another tab keeps and takes away: nothing typed there is written over", async () => {
    const [one, other] = (await tabsOf(2)) as [ResponseStore, ResponseStore];
    const idsOf = (store: ResponseStore) => store.state().responses.map(({ id }) => id);
    await one.put([response("a"), response("b", 2)]);
    await vi.waitFor(() => expect(idsOf(other)).toEqual(["b", "a"]));
    const [, a] = other.state().responses;
    await other.put([{ ...known(a), answers: { x: 1 }, updatedAt: 3 }]);
    await vi.waitFor(() => expect(one.state().responses[0]?.answers).toEqual({ x: 1 }));
    await one.remove("b");
    await vi.waitFor(() => expect(idsOf(other)).toEqual(["a"]));
  });

  it("keeps what it could not write when another tab has written", async () => {
    const [kept, tabs] = [new Map<string, unknown>(), [] as (() => void)[]];
    const other = await responseStore({ archive: memoryArchive(kept, tabs), ...options });
    const write = () => Promise.reject(new DOMException("full", "QuotaExceededError"));
    const archive = { ...memoryArchive(kept, tabs), write };
    const full = await responseStore({ archive, ...options });
    await full.put([response("a", 5)]);
    await other.put([response("b"), response("a")]);
    await vi.waitFor(() =>
      expect(full.state().responses.map(({ id, updatedAt }) => [id, updatedAt])).toEqual([
        ["a", 5],
        ["b", 1],
      ]),
    );
  });

  it("tries again what could not be kept: it is not lost to another tab's change", async () => {
    const [kept, tabs] = [new Map<string, unknown>(), [] as (() => void)[]];
    const other = await responseStore({ archive: memoryArchive(kept, tabs), ...options });
    const archive = memoryArchive(kept, tabs);
    const write = vi.fn(archive.write).mockRejectedValueOnce(new Error("once"));
    const one = await responseStore({ archive: { ...archive, write }, ...options });
    await one.put([response("a")]);
    expect(one.state().save.kind).toBe("unavailable");
    await one.put([response("b", 2)]);
    await other.put([response("c", 3)]);
    const idsOf = (store: ResponseStore) => store.state().responses.map(({ id }) => id);
    await vi.waitFor(() => expect(idsOf(one)).toEqual(["c", "b", "a"]));
    expect([...kept.keys()].sort()).toEqual(["a", "b", "c"]);
  });

  it("does not say that all is stored while something is not, and tries it again with each change", async () => {
    const kept = new Map([["old", response("old")]]);
    const archive = memoryArchive(kept);
    const full = new DOMException("full", "QuotaExceededError");
    const write = vi.fn(archive.write).mockRejectedValueOnce(full).mockRejectedValueOnce(full);
    const store = await responseStore({ archive: { ...archive, write }, ...options });
    await store.put([response("a", 2)]);
    await store.remove("old");
    expect(store.state().save).toEqual({ kind: "full" });
    expect([...kept.keys()]).toEqual([]);
    await store.remove("none");
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
    expect([...kept.keys()]).toEqual(["a"]);
  });

  it("has nothing left to keep when what could not be written is deleted", async () => {
    const archive = memoryArchive();
    const write = vi.fn(archive.write).mockRejectedValueOnce(new Error("once"));
    const store = await responseStore({ archive: { ...archive, write }, ...options });
    await store.put([response("a")]);
    await store.remove("a");
    expect(store.state()).toEqual({ responses: [], save: { kind: "stored", at: 7 } });
  });

  it("does not say that all is stored while something deleted is still there", async () => {
    const [kept, tabs] = [new Map<string, unknown>(), [] as (() => void)[]];
    const other = await responseStore({ archive: memoryArchive(kept, tabs), ...options });
    const archive = memoryArchive(kept, tabs);
    const failing = new Error("no");
    const remove = vi
      .fn(archive.remove)
      .mockRejectedValueOnce(failing)
      .mockRejectedValueOnce(failing);
    const store = await responseStore({ archive: { ...archive, remove }, ...options });
    await store.put([response("a")]);
    await store.remove("a");
    expect(store.state().save).toEqual({ kind: "unavailable" });
    await other.put([response("b")]);
    await vi.waitFor(() => expect(store.state().responses.map(({ id }) => id)).toEqual(["b"]));
    await store.put([response("c")]);
    expect(store.state().save).toEqual({ kind: "unavailable" });
    await store.put([response("c")]);
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
    expect([...kept.keys()].sort()).toEqual(["b", "c"]);
  });

  it("keeps anew what was deleted in vain and is put back", async () => {
    const kept = new Map<string, unknown>();
    const archive = memoryArchive(kept);
    const remove = vi.fn(archive.remove).mockRejectedValueOnce(new Error("once"));
    const store = await responseStore({ archive: { ...archive, remove }, ...options });
    await store.put([response("a")]);
    await store.remove("a");
    await store.put([response("a")]);
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
    expect([...kept.keys()]).toEqual(["a"]);
  });

  it("says that nothing is kept when another tab has taken all away", async () => {
    const kept = new Map([["a", response("a")]]);
    const [one, other] = (await tabsOf(2, kept)) as [ResponseStore, ResponseStore];
    expect(one.state().save.kind).toBe("kept");
    await other.remove("a");
    await vi.waitFor(() => expect(one.state().save.kind).toBe("none"));
  });

  it("leaves alone what is no response", async () => {
    const kept = new Map<string, unknown>([["x", 5]]);
    const store = await responseStore({ archive: memoryArchive(kept), ...options });
    expect(store.state()).toEqual({ responses: [], save: { kind: "none" } });
    expect(kept.get("x")).toBe(5);
  });
});

describe("an archive that does not answer", () => {
  /** An archive whose every answer waits for `answer`, and a clock that is up when told. */
  function slow(kept = new Map<string, unknown>()) {
    const [waiting, clocks] = [[] as (() => void)[], [] as (() => void)[]];
    let isAwake = false;
    const { read, write, remove, hear } = memoryArchive(kept);
    const later = <Value>(task: () => Promise<Value>) =>
      isAwake
        ? task()
        : new Promise<Value>((resolve, reject) =>
            waiting.push(() => void task().then(resolve, reject)),
          );
    const archive: ResponseArchive = {
      read: () => later(read),
      write: (responses) => later(() => write(responses)),
      remove: (ids) => later(() => remove(ids)),
      hear,
    };
    const wait = () => new Promise<void>((done) => clocks.push(done));
    const all = (calls: (() => void)[]) => {
      for (const call of calls.splice(0)) call();
    };
    const answer = () => {
      isAwake = true;
      all(waiting);
    };
    const fallSilent = () => {
      isAwake = false;
    };
    return {
      archive,
      wait,
      timeIsUp: (of = clocks.length) => all(clocks.splice(0, of)),
      answer,
      fallSilent,
    };
  }

  it("is done without when its time is up, and said so, at once from then on", async () => {
    const { archive, wait, timeIsUp } = slow();
    const opening = responseStore({ archive, wait, ...options });
    timeIsUp();
    const store = await opening;
    expect(store.state()).toEqual({ responses: [], save: { kind: "silent" } });
    await store.put([response("a")]);
    await store.put([response("b", 2)]);
    await store.remove("a");
    expect(store.state()).toEqual({ responses: [response("b", 2)], save: { kind: "silent" } });
  });

  it("is taken in when it answers after all, and gets what was typed meanwhile", async () => {
    const kept = new Map([["old", response("old")]]);
    const { archive, wait, timeIsUp, answer } = slow(kept);
    const opening = responseStore({ archive, wait, ...options });
    timeIsUp();
    const store = await opening;
    await store.put([response("a", 2)]);
    answer();
    await vi.waitFor(() => expect(store.state().save).toEqual({ kind: "stored", at: 7 }));
    expect(store.state().responses.map(({ id }) => id)).toEqual(["a", "old"]);
    expect([...kept.keys()].sort()).toEqual(["a", "old"]);
  });

  it("is taken in with nothing more to say where nothing was typed", async () => {
    const { archive, wait, timeIsUp, answer } = slow(new Map([["old", response("old")]]));
    const opening = responseStore({ archive, wait, ...options });
    timeIsUp();
    const store = await opening;
    answer();
    await vi.waitFor(() => expect(store.state().save).toEqual({ kind: "kept" }));
    expect(store.state().responses).toEqual([response("old")]);
  });

  it("is not done without when the time is up after its answer", async () => {
    const { archive, wait, timeIsUp, answer } = slow(new Map([["old", response("old")]]));
    answer();
    const store = await responseStore({ archive, wait, ...options });
    timeIsUp();
    await store.put([response("a")]);
    expect(store.state().save).toEqual({ kind: "stored", at: 7 });
  });

  it("keeps what was put back before the time of its deletion was up", async () => {
    const kept = new Map([["a", response("a")]]);
    const { archive, wait, timeIsUp, answer, fallSilent } = slow(kept);
    answer();
    const store = await responseStore({ archive, wait, ...options });
    timeIsUp();
    fallSilent();
    const removed = store.remove("a");
    const put = store.put([response("a")]);
    timeIsUp(1);
    await removed;
    answer();
    await put;
    await vi.waitFor(() => expect(store.state().save).toEqual({ kind: "stored", at: 7 }));
    expect(store.state().responses).toEqual([response("a")]);
    expect([...kept.keys()]).toEqual(["a"]);
  });

  it("is not said to have a newer answer when it has kept the one before", async () => {
    const [reads, writes, clocks] = [[], [], []] as [
      (() => void)[],
      (() => void)[],
      (() => void)[],
    ];
    const full = new DOMException("full", "QuotaExceededError");
    let changed = () => {};
    const archive: ResponseArchive = {
      ...memoryArchive(),
      read: () => new Promise((done) => reads.push(() => done([]))),
      write: ([one]) =>
        new Promise((done, fail) =>
          writes.push(() => (one?.updatedAt === 1 ? done() : fail(full))),
        ),
      hear: (listener) => {
        changed = listener;
      },
    };
    const wait = () => new Promise<void>((done) => clocks.push(done));
    const opening = responseStore({ archive, wait, ...options });
    reads.shift()?.();
    const store = await opening;
    const first = store.put([response("a")]);
    changed();
    // That of reading.
    clocks.at(-1)?.();
    await new Promise((done) => setTimeout(done));
    await store.put([response("a", 2)]);
    for (const answer of writes) answer();
    await first;
    expect(store.state()).toEqual({ responses: [response("a", 2)], save: { kind: "silent" } });
  });

  it.each(locales)("is told of in words of its own (%s)", (locale) => {
    const texts = (["silent", "unavailable", "full"] as const).map((kind) =>
      savedText({ kind }, viewContext(locale)),
    );
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toMatch(/svarer ikke|does not answer/);
    // Also said when a write is waited for in vain: then those from before do stand here.
    expect(texts[0]).toMatch(/kan mangle|may be missing/);
  });
});

describe("the browser's archive", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it("is opened for some seconds, not for ever, where the browser's database does not answer", async () => {
    vi.useFakeTimers();
    vi.stubGlobal("indexedDB", { open: () => ({}) });
    const opening = openResponses("test");
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opening).state().save.kind).toBe("silent");
  });

  it("is done without where a browser refuses tabs to hear each other", async () => {
    const refuse = vi.fn(
      class {
        constructor() {
          throw new DOMException("insecure", "SecurityError");
        }
      },
    );
    vi.stubGlobal("BroadcastChannel", refuse);
    expect((await openResponses("test")).state().save.kind).toBe("unavailable");
    expect(refuse).toHaveBeenCalledOnce();
    expect(await keptResponses("test")).toEqual([]);
    expect(refuse).toHaveBeenCalledOnce();
  });
});
