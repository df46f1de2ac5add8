import { createServer, type RequestListener } from "node:http";

/** Runs `use` with the address of a server on this machine that answers by `listener`. */
export async function serveLocally<T>(
  listener: RequestListener,
  use: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof bound === "object" ? bound?.port : bound}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}
