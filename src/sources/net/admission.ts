import { lookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Reach } from "./addresses";
import { Stopped } from "./fetch-failure";

/** Web servers; on other ports a request of ours could be read as a command by something else. */
const PORTS = new Set(["", "80", "443", "8080", "8443"]);

/**
 * Refuses what needs no lookup to refuse. URL has by now turned 0x7f000001, 2130706433 and 127.1 into 127.0.0.1. A host
 * that is an address never comes to `checkedLookup`, so it is judged here.
 */
export function checkedUrl(text: string, reachable: Reach): URL {
  if (!URL.canParse(text)) throw new Stopped("bad_address", "not a URL");
  const url = new URL(text);
  url.hash = "";
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Stopped("bad_address", url.protocol);
  if (url.username || url.password) throw new Stopped("bad_address", "credentials in the URL");
  if (reachable.opened(url.hostname)) return url;
  const address = url.hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(address) && !reachable.reaches(address)) throw new Stopped("private_address", address);
  if (!PORTS.has(url.port)) throw new Stopped("bad_address", `port ${url.port}`);
  return url;
}

/**
 * Asked at the moment of connecting, so a name cannot answer with one address when checked and another when used. One
 * closed address among several refuses the name: which one the connection would take is not ours to say.
 */
export function checkedLookup(reachable: Reach): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, []);
      if (!reachable.opened(host) && !found.every(({ address }) => reachable.reaches(address))) {
        return callback(new Stopped("private_address", host), []);
      }
      if (options.all) return callback(null, found);
      callback(null, found[0]?.address ?? "", found[0]?.family);
    });
  };
}
