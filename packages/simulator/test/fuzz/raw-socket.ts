import { connect } from "node:net";

/** How long a server may take to be done with a client that has said all it will say, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Sends chunks as they are, ends, and gives back what came until the server closed as well. @throws when it does not */
export function exchangeBytes(baseUrl: string, chunks: readonly Uint8Array[]): Promise<Buffer> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => {
      for (const chunk of chunks) socket.write(chunk);
      socket.end();
    });
    socket.setTimeout(PATIENCE_MS, () => {
      socket.destroy();
      reject(new Error(`left hanging after ${Buffer.concat(chunks).toString("hex").slice(0, 400)}`));
    });
    socket.on("data", (data: Buffer) => received.push(data));
    // A reset is an answer too: the server has closed before it was told everything.
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(received)));
  });
}
