import { describe } from "vitest";
import { journey } from "./journey";

describe("the journey on a phone", () => journey({ width: 375, height: 740 }));
