import { describe, expect, test } from "vitest";
import { createSsbClient } from "../../tools/refresh-data/ask-ssb.js";
import { serveLocally } from "./serve-locally.js";

describe("createSsbClient", () => {
  const query = { table: "07459", label: "Norway", selection: [] };

  /** A client of a world that answers from a list, and whose clock moves only by waiting. */
  function clientOf(answers: readonly Response[]) {
    const left = [...answers];
    const starts: number[] = [];
    let clock = 0;
    const ask = createSsbClient("http://ssb", {
      fetch: async () => {
        starts.push(clock);
        return left.shift() ?? new Response("{}");
      },
      wait: async (milliseconds) => {
        clock += milliseconds;
      },
      now: () => clock,
    });
    return { ask, starts };
  }

  test("asks at most 30 queries in any 60 seconds", async () => {
    const { ask, starts } = clientOf([]);
    for (let index = 0; index < 70; index++) await ask(query);
    for (const start of starts) {
      const within = starts.filter((other) => other >= start && other < start + 60_000);
      expect(within.length).toBeLessThanOrEqual(30);
    }
  });

  test("waits as long as SSB asks when it is busy, then asks again", async () => {
    const busy = () => new Response("", { status: 429, headers: { "retry-after": "30" } });
    const { ask, starts } = clientOf([busy(), busy(), new Response("whole")]);
    expect(await ask(query)).toBe("whole");
    expect(starts).toEqual([0, 30_000, 60_000]);
  });

  test("waits longer and longer when SSB does not say, and gives up after five times", async () => {
    const { ask, starts } = clientOf(
      Array.from({ length: 9 }, () => new Response("", { status: 503 })),
    );
    await expect(ask(query)).rejects.toThrow("table 07459, Norway: SSB is busy (503), 5 times");
    expect(starts).toEqual([0, 10_000, 30_000, 70_000, 150_000]);
  });

  test("says what SSB said of a table it has not", async () => {
    const { ask } = clientOf([new Response("Non-existent table", { status: 404 })]);
    await expect(ask(query)).rejects.toThrow(
      "table 07459, Norway: SSB answered 404 Non-existent table",
    );
  });
});

describe("over a real connection", () => {
  test("posts the selection as JSON to the table's address", async () => {
    const seen: unknown[] = [];
    await serveLocally(
      (request, response) => {
        let body = "";
        request.on("data", (chunk) => {
          body += chunk;
        });
        request.on("end", () => {
          seen.push(request.method, request.url, JSON.parse(body));
          response.end("{}");
        });
      },
      (address) => createSsbClient(address)({ table: "13600", label: "x", selection: [] }),
    );
    expect(seen).toEqual([
      "POST",
      "/tables/13600/data?lang=no&outputFormat=json-stat2",
      { selection: [] },
    ]);
  });

  test("tells an answer that breaks off from a lack of network", async () => {
    const asked = serveLocally(
      (_, response) => {
        response.writeHead(200, { "content-length": "1000" });
        response.write("half", () => response.destroy());
      },
      (address) => createSsbClient(address)({ table: "07459", label: "Norway", selection: [] }),
    );
    await expect(asked).rejects.toThrow("table 07459, Norway: the answer is cut off");
  });
});
