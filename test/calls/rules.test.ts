import { describe, expect, test } from "vitest";
import { checkRules } from "../../src/calls/rules";
import { ruleWords } from "../../views/calls/words";

const NOTHING = {
  joint: "unknown",
  minMunicipalities: null,
  minCounties: null,
  lead: "unknown",
  attachments: "",
  registration: "",
  registrationDays: null,
  deadlineOn: "2027-03-15",
} as const;

const check = (
  rules: Partial<Parameters<typeof checkRules>[0]>,
  yes: string[],
  owner: string | null = null,
) =>
  checkRules({ ...NOTHING, joint: "allowed", ...rules }, { yes, owner }).filter(
    ({ rule }) => rule !== "joint" || rules.joint,
  );

describe("the funder's rules against those who have said yes", () => {
  test("municipalities are counted", () => {
    expect(check({ minMunicipalities: 2 }, ["0191"])).toMatchObject([{ state: "not_yet", have: 1, need: 2 }]);
    const [met] = check({ minMunicipalities: 2 }, ["0191", "0160"]);
    expect(met && ruleWords(met)).toBe("Minst 2 kommuner: uppfyllt, 2 har sagt ja");
  });

  test("counties are the first two figures of the codes", () => {
    expect(check({ minCounties: 2 }, ["0191", "0160"])).toMatchObject([{ state: "not_yet", have: 1 }]);
    expect(check({ minCounties: 2 }, ["0191", "0380"])).toMatchObject([{ state: "met", have: 2 }]);
  });

  test("a call that must be joint needs two, one that may not be refuses a second", () => {
    expect(check({ joint: "required" }, ["0191"])).toMatchObject([{ state: "not_yet", need: 2 }]);
    expect(check({ joint: "required" }, ["0191", "0160"])).toMatchObject([{ state: "met" }]);
    expect(check({ joint: "not_allowed" }, ["0191", "0160"])).toMatchObject([{ state: "not_yet" }]);
    expect(check({ joint: "not_allowed" }, ["0191"])).toMatchObject([{ state: "met" }]);
    expect(check({ joint: "unknown" }, [])).toMatchObject([{ state: "unknown" }]);
  });

  test("the lead must be a municipality", () => {
    expect(check({ lead: "municipality" }, [], null)).toMatchObject([{ state: "not_yet" }]);
    expect(check({ lead: "municipality" }, [], "0191")).toMatchObject([{ state: "met" }]);
    expect(check({ lead: "any" }, [], null)).toEqual([]);
  });

  test("papers and registration cannot be known, but counted and dated", () => {
    const rules = {
      attachments: "Budget\n\nAvsiktsförklaring\n",
      registration: "Firmatecknaren",
      registrationDays: 14,
    };
    expect(check(rules, [])).toMatchObject([
      { rule: "attachments", state: "unknown", need: 2 },
      { rule: "registration", state: "unknown", need: 14, on: "2027-03-01" },
    ]);
    expect(check({ ...rules, deadlineOn: null }, [])[1]).toMatchObject({ on: null });
  });
});
