import { BlockList, isIP } from "node:net";

/**
 * Where a source may be read from. An advisor types the address of a feed and the server fetches it, so without this
 * anybody with an account could read what only the server reaches: itself, the municipality's network, the cloud's keys.
 */
export type Reach = {
  /** Whether the operator named this host, by name or address: then neither its address nor its port is questioned. */
  opened(host: string): boolean;
  /** Whether a connection to this address may be made: public, or opened by the operator. */
  reaches(address: string): boolean;
};

/** IANA's special-purpose registry (RFC 6890 and later), multicast, class E, and the address clouds keep for themselves. */
const CLOSED_IPV4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "168.63.129.16/32", // Azure's metadata; the other clouds' lie in the blocks around
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
];

/** Everything else is loopback, mapped or translated IPv4 (::ffff:, 64:ff9b::), unique local, link-local or multicast. */
const PUBLIC_IPV6 = ["2000::/3"];

/** Inside the public block: protocol assignments with Teredo and ORCHID, documentation, and 6to4, which wraps an IPv4 address. */
const CLOSED_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const closedIpv4 = blocks(CLOSED_IPV4);
const publicIpv6 = blocks(PUBLIC_IPV6);
const closedIpv6 = blocks(CLOSED_IPV6);

/** `allowedPrivateHosts`: names, addresses and CIDR blocks. Throws RangeError at a block that is none. */
export function reach(allowedPrivateHosts: readonly string[]): Reach {
  const entries = allowedPrivateHosts.map(bare);
  const isNumeric = (entry: string) => entry.includes("/") || isIP(entry) !== 0;
  const names = new Set(entries.filter((entry) => !isNumeric(entry)));
  const addresses = blocks(entries.filter(isNumeric));
  return {
    opened: (host) => names.has(bare(host)) || contains(addresses, bare(host)),
    reaches: (address) => isPublic(bare(address)) || contains(addresses, bare(address)),
  };
}

function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !contains(closedIpv4, address);
  return contains(publicIpv6, address) && !contains(closedIpv6, address);
}

/** A host as both sides of a comparison write it: lower case, no brackets, no final dot, no IPv6 zone. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "")
    .replace(/%.*$/, "");
}

type Blocks = { 4: BlockList; 6: BlockList };

/** One list for each family: a BlockList finds IPv4 addresses in IPv6 blocks such as ::/0, which none of ours means. */
function blocks(entries: readonly string[]): Blocks {
  const lists = { 4: new BlockList(), 6: new BlockList() };
  for (const entry of entries) {
    const [network = "", bits] = entry.split("/");
    const family = isIP(network);
    const longest = family === 4 ? 32 : 128;
    const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
    if ((family !== 4 && family !== 6) || !(prefix <= longest))
      throw new RangeError(`${entry} is not a CIDR block`);
    lists[family].addSubnet(network, prefix, family === 4 ? "ipv4" : "ipv6");
  }
  return lists;
}

function contains(lists: Blocks, address: string): boolean {
  const family = isIP(address);
  if (family === 4) return lists[4].check(address, "ipv4");
  return family === 6 && lists[6].check(address, "ipv6");
}
