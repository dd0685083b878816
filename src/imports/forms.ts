import { z } from "zod";
import { optionalDay } from "../fields";

/** Since when municipalities are party, where the file does not say it. */
export const fromForm = z.object({ from: optionalDay() });
