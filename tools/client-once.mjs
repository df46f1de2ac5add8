// Stands before Framework's process, whose preview bundles its own client anew for each request: a
// second of work at every page and reload. Its client does not change while it runs.
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";

const { createServer } = http;
/** @type {(...given: any[]) => http.Server} */
const keeping = (...given) => keepClient(createServer(...given));
Object.assign(http, { createServer: keeping });
syncBuiltinESMExports();

/**
 * The server, which answers for a script of the client with what it answered first.
 *
 * @param {http.Server} server
 */
function keepClient(server) {
  /** @type {Map<string, { headers: http.OutgoingHttpHeaders, body: unknown }>} */
  const answers = new Map();
  /** @type {(...given: any[]) => boolean} */
  const emit = server.emit.bind(server);
  /** @type {(event: string, ...given: any[]) => boolean} */
  server.emit = (event, ...given) => {
    const [request, response] = given;
    const isClient = event === "request" && /^\/_observablehq\/[^?]+\.js$/.test(request.url);
    if (!isClient) return emit(event, ...given);
    const answer = answers.get(request.url);
    if (answer === undefined) {
      keepEnd(response, (body) =>
        answers.set(request.url, { headers: response.getHeaders(), body }),
      );
      return emit(event, ...given);
    }
    const isKnown = request.headers["if-none-match"] === answer.headers.etag;
    response.writeHead(isKnown ? 304 : 200, answer.headers).end(isKnown ? "" : answer.body);
    return true;
  };
  return server;
}

/**
 * Tells what a response is ended with, when it is a whole one.
 *
 * @param {http.ServerResponse} response
 * @param {(body: unknown) => void} tell
 */
function keepEnd(response, tell) {
  const { end } = response;
  Object.assign(response, {
    /** @param {any[]} given */
    end: (...given) => {
      if (response.statusCode === 200 && typeof given[0] === "string") tell(given[0]);
      return end.apply(response, /** @type {any} */ (given));
    },
  });
}
