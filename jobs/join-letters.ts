import { joinLetters } from "../src/messages/digest";
import type { JobTools } from "./tools";

/** The day's and the week's letters, for those who have chosen to get letters so. */
export async function joinWaitingLetters({ db, now }: JobTools): Promise<void> {
  joinLetters(db, now());
}
