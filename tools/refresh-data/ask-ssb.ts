import { setTimeout } from "node:timers/promises";
import type { SsbQuery } from "./ssb-queries.js";

/** What the client touches of the world. */
export interface SsbWorld {
  readonly fetch: (address: string, request: RequestInit) => Promise<Response>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
}

/** Where SSB's API answers. */
export const ssbAddress = "https://data.ssb.no/api/pxwebapi/v2";

/** SSB could not be reached at all. */
export class NoNetworkError extends Error {}

/** SSB allows 30 queries in 60 seconds. */
const pause = 2000;
const attempts = 5;
const patience = 120_000;
const busy = new Set([429, 503]);

const realWorld: SsbWorld = { fetch, wait: setTimeout, now: () => performance.now() };

/**
 * A client that keeps SSB's limits: queries start at least two seconds apart, and are repeated when
 * SSB is busy (429, 503), after the time it asks for, at most five times.
 *
 * @returns a function that asks one query and gives the answer's text. It throws `NoNetworkError`
 *   where SSB can't be reached, and an error naming table and reason for any other failure
 */
export function createSsbClient(
  address: string = ssbAddress,
  { fetch, wait, now }: SsbWorld = realWorld,
): (query: SsbQuery) => Promise<string> {
  let nextStart = Number.NEGATIVE_INFINITY;
  const askOnce = async (query: SsbQuery): Promise<Response> => {
    await wait(Math.max(0, nextStart - now()));
    nextStart = now() + pause;
    return send(fetch, address, query);
  };
  return async (query) => {
    for (let attempt = 1; ; attempt++) {
      const response = await askOnce(query);
      if (!busy.has(response.status)) return readAnswer(response, query);
      if (attempt === attempts)
        throw failure(query, `SSB is busy (${response.status}), ${attempts} times`);
      await wait(retryDelay(response, attempt));
    }
  };
}

async function send(fetch: SsbWorld["fetch"], address: string, query: SsbQuery): Promise<Response> {
  const { table, selection } = query;
  try {
    return await fetch(`${address}/tables/${table}/data?lang=no&outputFormat=json-stat2`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ selection }),
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      throw failure(query, `no answer within ${patience / 1000} seconds`);
    throw new NoNetworkError("Statistics Norway can't be reached.", { cause: error });
  }
}

async function readAnswer(response: Response, query: SsbQuery): Promise<string> {
  const text = await response.text().catch(() => {
    throw failure(query, "the answer is cut off");
  });
  if (response.ok) return text;
  throw failure(query, `SSB answered ${response.status} ${text.slice(0, 200)}`.trimEnd());
}

function retryDelay(response: Response, attempt: number): number {
  const asked = Number(response.headers.get("retry-after"));
  return asked > 0 ? asked * 1000 : 2 ** attempt * 5000;
}

function failure({ table, label }: SsbQuery, reason: string): Error {
  return new Error(`table ${table}, ${label}: ${reason}`);
}
