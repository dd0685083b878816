import { tellOfHits } from "../src/searches/telling";
import type { JobTools } from "./tools";

/** New hits of saved searches: found the whole day, told of in the morning. */
export async function tellOfNewHits({ db, now }: JobTools): Promise<void> {
  tellOfHits(db, now());
}
