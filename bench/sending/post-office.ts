import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

// A mail server that takes everything and counts it: GET /taken answers how many, and where it listens for letters.
let taken = 0;

const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, _session, done) {
    stream.on("end", () => {
      taken += 1;
      done();
    });
    stream.resume();
  },
});

post.listen(0, "127.0.0.1", () => {
  const { port } = post.server.address() as AddressInfo;
  createServer((_request, response) => response.end(JSON.stringify({ taken, port }))).listen(
    Number(process.env.PORT),
    process.env.HOST,
  );
});
