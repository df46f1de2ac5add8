import { afterEach, describe, expect, it, vi } from "vitest";
import { known } from "../../src/model/core/series.js";
import type { FormResponse } from "../../src/model/form/response.js";
import {
  keptResponses,
  openResponses,
  type ResponseArchive,
  type ResponseStore,
  responseStore,
} from "../../src/state/response-store.js";

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

describe("the browser's archive", () => {
  afterEach(() => vi.unstubAllGlobals());

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
