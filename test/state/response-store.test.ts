import { describe, expect, it } from "vitest";
import type { FormResponse } from "../../src/model/form/response.js";
import { type ResponseArchive, responseStore } from "../../src/state/response-store.js";

const response = (id: string, updatedAt = 1): FormResponse => ({
  id,
  form: "test",
  version: 1,
  constructed: false,
  updatedAt,
  answers: {},
});

function memoryArchive(kept = new Map<string, unknown>()): ResponseArchive {
  return {
    read: async () => [...kept.values()],
    write: async (responses) => {
      for (const one of responses) kept.set(one.id, one);
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
  };
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
    const archive = { read: refuse, write: refuse, remove: refuse };
    const store = await responseStore({ archive, ...options });
    expect(store.state().save.kind).toBe("unavailable");
    await store.put([response("a")]);
    expect(store.state().responses).toHaveLength(1);
  });

  it("leaves alone what is no response", async () => {
    const kept = new Map<string, unknown>([["x", 5]]);
    const store = await responseStore({ archive: memoryArchive(kept), ...options });
    expect(store.state()).toEqual({ responses: [], save: { kind: "none" } });
    expect(kept.get("x")).toBe(5);
  });
});
