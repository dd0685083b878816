import { serve } from "@hono/node-server";
import { Hono } from "hono";

// The floor: what Hono on Node answers on this machine when there is nothing to do. Every page is compared with it.
const app = new Hono();

app.get("/healthy", (c) => c.text("ok"));
app.get("/", (c) => c.text("Hej, världen"));

serve({ fetch: app.fetch, hostname: process.env.HOST, port: Number(process.env.PORT) });
