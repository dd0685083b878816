import { describe } from "vitest";
import { requireChromiumInCi } from "../support/chromium";
import { journey } from "./journey";

requireChromiumInCi();

describe("the journey on a desktop", () => journey({ width: 1280, height: 900 }));
