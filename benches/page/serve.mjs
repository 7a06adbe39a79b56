// Serves a folder with the project's own server, on a port that is free.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";

const SERVER = join(import.meta.dirname, "../../scripts/serve.mjs");

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** The address of the folder, and what ends the server. */
export async function serve(folder) {
  const port = await freePort();
  const server = spawn("node", [SERVER, folder, String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  await once(server.stdout, "data");
  return { origin: `http://127.0.0.1:${port}`, end: () => server.kill() };
}
