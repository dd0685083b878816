import { refuse } from "../refusal";
import { type Order, type Press, PressFailure, type Product } from "./press/orders";

/** For somebody who waits: what could not be made is told in a sentence, and a mistake of ours stays one. */
export async function pressed<O extends Order>(press: Press, order: O): Promise<Product<O>> {
  try {
    return await press(order);
  } catch (error) {
    if (error instanceof PressFailure && error.why !== "mistake") refuse("paper_not_made");
    throw error;
  }
}
