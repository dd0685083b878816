import { idIn, routes } from "../web";
import { download } from "../web-files";
import { networkDocument } from "./documents";

export const documentRoutes = routes().get("/:id", (c) => download(c, networkDocument(c.var.db, idIn(c))));
