import { WhatIfPage } from "../../views/fees/what-if";
import { dayOf, yearOf } from "../calendar";
import { allMunicipalities } from "../membership/register";
import { figureYears } from "../population/figure-years";
import { type C, check, formOf, routes, show } from "../web";
import { allFeeYears } from "./fee-years";
import { whatIfForm } from "./forms";
import { membersOfYear } from "./members-of-year";
import { today, whatIf } from "./what-if";

/** The year in the question; else the newest that has a budget, or this one. */
function yearAsked(c: C): number {
  const text = c.req.query("year") ?? "";
  if (/^(19|20)\d\d$/.test(text)) return Number(text);
  return allFeeYears(c.var.db)[0]?.year ?? yearOf(dayOf(c.var.at));
}

export const whatIfRoutes = routes().get("/", (c) => {
  const { db } = c.var;
  const year = yearAsked(c);
  const now = today(db, year);
  const members = membersOfYear(db, year);
  const memberCodes = members.map(({ code }) => code);
  const municipalities = allMunicipalities(db);
  const known = new Set(municipalities.map(({ code }) => code));
  const usual = {
    year: String(year),
    budgetSek: now ? String(now.totalSek) : "",
    populationYear: String(now?.populationYear ?? ""),
    key: now && now.key !== "fixed" ? now.key : "population",
    equalPercent: String(now?.equalPercent ?? ""),
    partYear: now?.partYear ?? "whole_year",
    member: memberCodes.join(","),
  };
  const isAsked = c.req.query("budgetSek") !== undefined;
  const member = (c.req.queries("member") ?? []).filter((code) => known.has(code)).join(",");
  const values = isAsked ? { ...usual, equalPercent: "", ...c.req.query(), member } : usual;
  const { form, data } = check(values, whatIfForm);
  const answer =
    data && whatIf(db, { ...data, year, codes: data.member, rule: data }, { today: now, members });
  return show(
    c,
    WhatIfPage({
      form: isAsked ? form : formOf(values),
      year,
      todaySek: now?.totalSek ?? null,
      todayIsLocked: now?.isLocked ?? false,
      municipalities,
      memberCodes,
      answer,
      years: answer?.years ?? figureYears(db, memberCodes).map((one) => one.year),
    }),
    isAsked && !data ? 422 : 200,
  );
});
