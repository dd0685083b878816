import { expect, test } from "vitest";
import { reach } from "../../../src/sources/net/addresses";

test.each([
  "0.0.0.0",
  "10.20.30.40",
  "100.64.0.1",
  "100.100.100.200",
  "127.0.0.1",
  "127.255.255.254",
  "168.63.129.16",
  "169.254.169.254",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.1.1",
  "198.19.0.1",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.251",
  "240.0.0.1",
  "255.255.255.255",
])("%s is not public", (address) => {
  expect(reach([]).reaches(address)).toBe(false);
});

test.each([
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "64:ff9b:1::1",
  "100::1",
  "2001::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "3fff::1",
  "fc00::1",
  "fd00:ec2::254",
  "fe80::1",
  "fe80::1%eth0",
  "fec0::1",
  "ff02::1",
])("%s is not public either", (address) => {
  expect(reach([]).reaches(address)).toBe(false);
});

test.each(["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "192.0.1.1", "223.255.255.255"])(
  "%s is public",
  (address) => {
    expect(reach([]).reaches(address)).toBe(true);
  },
);

test.each(["2001:6b0::1", "2606:4700::1111", "2a00:801::1"])("%s is public too", (address) => {
  expect(reach([]).reaches(address)).toBe(true);
});

test("what is no address is not reached", () => {
  expect(reach([]).reaches("localhost")).toBe(false);
  expect(reach([]).reaches("")).toBe(false);
});

test("a block that the operator names opens its addresses and no others", () => {
  const { reaches } = reach(["10.20.0.0/16", "fd00:1::/32"]);
  expect(reaches("10.20.255.1")).toBe(true);
  expect(reaches("10.21.0.1")).toBe(false);
  expect(reaches("fd00:1::9")).toBe(true);
  expect(reaches("fd00:2::9")).toBe(false);
});

test("an address that the operator names opens itself only, and no other spelling that hides it", () => {
  const { reaches, opened } = reach(["127.0.0.1", "[::1]"]);
  expect(reaches("127.0.0.1")).toBe(true);
  expect(reaches("127.0.0.2")).toBe(false);
  expect(reaches("::1")).toBe(true);
  expect(reaches("::ffff:127.0.0.1")).toBe(false);
  expect(opened("127.0.0.1")).toBe(true);
  expect(opened("[::1]")).toBe(true);
});

test("a name that the operator names is open however it is written, its neighbours are not", () => {
  const { opened } = reach(["Intranet.Example.se"]);
  expect(opened("intranet.example.se")).toBe(true);
  expect(opened("INTRANET.example.se.")).toBe(true);
  expect(opened("evil.intranet.example.se")).toBe(false);
  expect(opened("intranet.example.se.evil.example")).toBe(false);
});

test("opening every IPv6 address opens no IPv4 address", () => {
  expect(reach(["::/0"]).reaches("fd00::1")).toBe(true);
  expect(reach(["::/0"]).reaches("127.0.0.1")).toBe(false);
});

test.each(["10.0.0.0/", "10.0.0.0/33", "10.0.0/8", "fd00::/129", "example.se/24", "10.0.0.0/-1"])(
  "the block %s is refused at once, not left open or shut by accident",
  (block) => {
    expect(() => reach([block])).toThrow(RangeError);
  },
);

test("the whole loopback block can be opened, and then on any port", () => {
  const { reaches, opened } = reach(["127.0.0.0/8"]);
  expect([reaches("127.200.3.4"), opened("127.200.3.4")]).toEqual([true, true]);
  expect([reaches("128.0.0.1"), opened("128.0.0.1"), opened("localhost")]).toEqual([true, false, false]);
  expect(reaches("::ffff:127.0.0.1")).toBe(false);
});
