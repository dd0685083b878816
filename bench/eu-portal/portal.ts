import { createServer } from "node:http";
import { Readable } from "node:stream";

// `tsx bench/eu-portal/portal.ts`: a server with a file like the EU portal's, some 130 MB, made while it is sent.

const TOPICS = 11_500;
const TEXT = "Local authorities and their partners test shared ways to housing, language and work. ".repeat(
  130,
);

function* file(): Generator<string> {
  yield '{"fundingData":{"GrantTenderObj":[';
  for (let number = 0; number < TOPICS; number += 1) {
    const topic = {
      identifier: `PROGRAMME-2027-TOPIC-${number}`,
      title: `Topic ${number}: municipal partnerships`,
      type: number % 5 === 0 ? 0 : 1,
      language: number % 3 === 0 ? "sv" : "en",
      status: { abbreviation: number % 7 === 0 ? "Open" : "Closed" },
      deadlineDatesLong: [Date.UTC(number % 7 === 0 ? 2090 : 2024, number % 12, 15, 16)],
      description: TEXT,
    };
    yield `${number === 0 ? "" : ","}${JSON.stringify(topic)}`;
  }
  yield "]}}";
}

createServer((request, response) => {
  if (request.url === "/healthy") return response.end("ok");
  response.setHeader("content-type", "application/json");
  return Readable.from(file()).pipe(response);
}).listen(Number(process.env.PORT), "127.0.0.1");
