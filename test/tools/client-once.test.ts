import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const once = pathToFileURL(resolve(import.meta.dirname, "../../tools/client-once.mjs")).href;

/** Asks a server that counts what it is asked, and answers as Framework's does. */
const script = `
import { createServer } from "node:http";
let asked = 0;
const server = createServer((request, response) => {
  asked += 1;
  response.setHeader("etag", '"a"');
  if (request.url.includes("broken")) response.statusCode = 500;
  response.end(request.url + " " + asked);
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const ask = async (path, headers = {}) => {
  const answer = await fetch("http://127.0.0.1:" + server.address().port + path, { headers });
  return answer.status + " " + (await answer.text());
};
const client = "/_observablehq/client.js";
const answers = [
  await ask(client),
  await ask(client),
  await ask(client, { "if-none-match": '"a"' }),
  await ask("/_observablehq/runtime.js"),
  await ask("/page"),
  await ask("/page"),
  await ask("/_observablehq/broken.js"),
  await ask("/_observablehq/broken.js"),
];
console.log(JSON.stringify(answers));
server.close();
`;

it("the preview makes each script of Framework's client once, and all else at each request", () => {
  const command = ["--import", once, "--input-type=module", "--eval", script];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual([
    "200 /_observablehq/client.js 1",
    "200 /_observablehq/client.js 1",
    "304 ",
    "200 /_observablehq/runtime.js 2",
    "200 /page 3",
    "200 /page 4",
    "500 /_observablehq/broken.js 5",
    "500 /_observablehq/broken.js 6",
  ]);
});
