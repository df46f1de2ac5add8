import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

// Not by `fetch`, which gives up after five minutes: a slow machine builds longer.
const answer = await new Promise<IncomingMessage>((done, fail) => {
  get(inject("buildUrl"), done).on("error", fail);
});
if (answer.statusCode !== 200) throw new Error(`The build failed.\n${await text(answer)}`);
answer.resume();
