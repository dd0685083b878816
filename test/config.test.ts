import { describe, expect, test } from "vitest";
import { ConfigError, readConfig } from "../src/config";

function complaint(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return "";
}

test("nothing needs to be given", () => {
  expect(readConfig({})).toEqual({
    production: false,
    port: 3000,
    host: "127.0.0.1",
    dataDir: "./data",
    baseUrl: "http://localhost:3000",
    smtpUrl: null,
    mailFrom: "Utlyst <utlyst@example.se>",
    demo: true,
    trustedProxy: false,
    allowedPrivateHosts: [],
    scbUrl: "https://statistikdatabasen.scb.se/api/v2",
  });
});

test("an empty value is one that was not given", () => {
  const names = [
    "NODE_ENV",
    "PORT",
    "HOST",
    "DATA_DIR",
    "BASE_URL",
    "SMTP_URL",
    "MAIL_FROM",
    "DEMO",
    "TRUSTED_PROXY",
    "ALLOWED_PRIVATE_HOSTS",
    "SCB_URL",
  ];
  expect(readConfig(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(readConfig({}));
  expect(readConfig({ PORT: undefined, HOME: "/root" })).toEqual(readConfig({}));
});

test("the demo is for development, and for whoever asks for it", () => {
  expect(readConfig({ NODE_ENV: "production" })).toMatchObject({ production: true, demo: false });
  expect(readConfig({ NODE_ENV: "production", DEMO: "1" })).toMatchObject({ production: true, demo: true });
  expect(readConfig({ NODE_ENV: "test" }).demo).toBe(true);
  expect(readConfig({ DEMO: "0" }).demo).toBe(false);
});

test("the service's own address follows the port, and carries no slash at its end", () => {
  expect(readConfig({ PORT: "8080" }).baseUrl).toBe("http://localhost:8080");
  expect(readConfig({ BASE_URL: "https://utlyst.example.se/" }).baseUrl).toBe("https://utlyst.example.se");
});

test("SCB may answer at another address, with a path and without a slash at its end", () => {
  expect(readConfig({ SCB_URL: "http://proxy.example.se:8080/scb/v2/" }).scbUrl).toBe(
    "http://proxy.example.se:8080/scb/v2",
  );
});

test("private hosts are listed with commas or spaces", () => {
  const { allowedPrivateHosts } = readConfig({
    ALLOWED_PRIVATE_HOSTS: " 10.1.0.0/16, intranet.example.se  ::1,",
  });
  expect(allowedPrivateHosts).toEqual(["10.1.0.0/16", "intranet.example.se", "::1"]);
});

test("a mail server and a sender are taken as they are", () => {
  const given = { SMTP_URL: "smtps://u:p@mail.example.se:465", MAIL_FROM: "norrort@example.se" };
  expect(readConfig(given)).toMatchObject({ smtpUrl: given.SMTP_URL, mailFrom: given.MAIL_FROM });
});

describe("a value that cannot be used is said on one line that names it", () => {
  test.each([
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80.5"],
    ["PORT", "http"],
    ["BASE_URL", "utlyst.example.se"],
    ["BASE_URL", "ftp://utlyst.example.se"],
    ["BASE_URL", "https://example.se/utlyst"],
    ["BASE_URL", "https://namn:ord@utlyst.example.se"],
    ["SMTP_URL", "mail.example.se:25"],
    ["SMTP_URL", "https://mail.example.se"],
    ["MAIL_FROM", "Utlyst"],
    ["MAIL_FROM", "Utlyst <utlyst@example.se>\r\nBcc: alla@example.se"],
    ["DEMO", "yes"],
    ["TRUSTED_PROXY", "10.0.0.1"],
    ["ALLOWED_PRIVATE_HOSTS", "10.0.0.0/99"],
    ["SCB_URL", "statistikdatabasen.scb.se"],
    ["SCB_URL", "https://namn:ord@scb.example.se/api/v2"],
    ["SCB_URL", "https://scb.example.se/api/v2?lang=sv"],
  ])("%s=%j", (name, value) => {
    const message = complaint({ [name]: value });
    expect(message).toMatch(new RegExp(`^${name}\\b.* should be .+\\.$`));
    expect(message).not.toMatch(/[\r\n]/);
  });

  test("without the password that stood in it", () => {
    const message = complaint({ SMTP_URL: "smpt://utlyst:hemligt@mail.example.se" });
    expect(message).toMatch(/^SMTP_URL/);
    expect(message).not.toContain("hemligt");
  });
});
