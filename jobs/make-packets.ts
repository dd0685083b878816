import { attachmentsOf } from "../src/papers/attachments";
import { packetContents } from "../src/papers/packet-contents";
import { beginPacket, duePackets, failPacket, keepPacket, type Packet } from "../src/papers/packets";
import { PressFailure } from "../src/papers/press/orders";
import { packetName, packetOrder } from "../views/papers/packet";
import type { JobTools } from "./tools";

type Tools = Pick<JobTools, "db" | "now" | "packetPress" | "logError">;

/** Makes the packets that somebody waits for, one at a time; also one that was begun by a process that was killed. */
export async function makePackets(tools: Tools): Promise<void> {
  for (const due of duePackets(tools.db)) {
    if (beginPacket(tools.db, due, tools.now())) await makePacket(tools, due);
  }
}

async function makePacket({ db, now, packetPress, logError }: Tools, due: Packet): Promise<void> {
  try {
    const contents = await packetContents(db, due, attachmentsOf(db, due.applicationId), due.askedAt);
    const { zip, joined } = await packetPress(packetOrder(contents, due.askedAt));
    if (!joined) throw new Error("a packet without its PDF");
    keepPacket(db, due.id, { name: packetName(contents.facts), pdf: joined, zip }, now());
  } catch (error) {
    logError(`packet ${due.id}`, error);
    failPacket(db, due, error instanceof PressFailure ? error.why : "mistake", now());
  }
}
