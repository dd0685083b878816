import { pdfOf } from "../../documents/pdf/writing";
import { wordOf } from "../../documents/word/writing";
import { fileSetOf } from "./file-set";
import { filledTemplate } from "./filling";
import type { Order, Press, Product } from "./orders";
import { checkedTemplate } from "./template";

/** Makes the order where it is called. */
export const pressHere: Press = <O extends Order>(order: O) => made(order) as Promise<Product<O>>;

async function made(order: Order): Promise<Product<Order>> {
  switch (order.kind) {
    case "word":
      return wordOf(order.paper, order.at);
    case "pdf":
      return pdfOf(order.paper, order.at);
    case "template_check":
      return checkedTemplate(order.template);
    case "filled":
      return filledTemplate(order);
    case "file_set":
      return fileSetOf(order);
  }
}
