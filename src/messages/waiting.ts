import { and, isNull } from "drizzle-orm";
import { letters } from "../../db/schema";

/** Neither gone, by itself or inside another, nor stopped. */
export const isWaiting = and(
  isNull(letters.sentAt),
  isNull(letters.gaveUpAt),
  isNull(letters.heldAt),
  isNull(letters.joinedInId),
);
