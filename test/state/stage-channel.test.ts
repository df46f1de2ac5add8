import { expect, test, vi } from "vitest";
import { stageChannel } from "../../src/state/stage-channel.js";

/** Two ends of one channel, as two windows have. */
function windows() {
  const listeners: ((event: MessageEvent) => void)[][] = [[], []];
  const end = (own: number) => ({
    postMessage: (data: unknown) => {
      for (const listener of listeners[1 - own] ?? []) listener({ data } as MessageEvent);
    },
    addEventListener: (_: string, listener: unknown) =>
      void listeners[own]?.push(listener as (event: MessageEvent) => void),
    close: () => {},
  });
  return [stageChannel(end(0) as never), stageChannel(end(1) as never)] as const;
}

test("the second window gets what the first one shows, and asks for it when it opens", () => {
  const [first, second] = windows();
  const seen: unknown[] = [];
  const view = { query: "v=1&from=low", before: "v=1&from=medium", isHidden: true };
  first.onAsk(() => first.send(view));
  second.receive((sent) => seen.push(sent));
  second.ask();
  first.send({ ...view, isHidden: false });
  expect(seen).toEqual([view, { ...view, isHidden: false }]);
});

test("a browser that refuses channels shows the stage in the one window", () => {
  vi.stubGlobal("BroadcastChannel", function refuse() {
    throw new DOMException("refused", "SecurityError");
  });
  try {
    const alone = stageChannel();
    alone.onAsk(() => {});
    alone.send({ query: "", before: "", isHidden: false });
    alone.close();
  } finally {
    vi.unstubAllGlobals();
  }
});
