// Serves a folder on this machine, precompressed files first.
// Usage: node scripts/serve.mjs FOLDER PORT
import { createServer } from "node:http";
import sirv from "sirv";

const [folder, port] = process.argv.slice(2);
// `dev` reads the folder anew for each request, so a new build shows without a restart.
const server = createServer(sirv(folder, { dev: true, etag: true, brotli: true, gzip: true }));
server.on("error", (error) => {
  console.error(`serve: ${error.code === "EADDRINUSE" ? `port ${port} is taken by another program` : error.message}`);
  process.exit(1);
});
server.listen(Number(port), "127.0.0.1", () => {
  console.log(`serve: ${folder} is at http://127.0.0.1:${port}/ (Ctrl+C ends)`);
});
