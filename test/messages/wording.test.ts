import { describe, expect, test } from "vitest";
import type { ApplicationFacts } from "../../src/messages/application-letters";
import { isNews } from "../../src/messages/letter-kinds";
import type { LetterFacts, LetterKind } from "../../src/messages/letters";
import { BLOTTED, wording } from "../../views/mail";

const BASE = "https://utlyst.example.se";
const SECRET = "hemlig-nyckel";

const APPLICATION: ApplicationFacts = {
  applicationId: 7,
  title: "Gemensam resurs",
  funder: "Länsstyrelsen Stockholm",
  callTitle: "Utvecklingsmedel för mottagande",
  deadline: { on: "2027-03-15", at: "2027-03-15T13:00:00.000Z", text: "", rolling: false },
  adviser: { name: "Rut Råd", email: "rut@example.se" },
};

const RECEIPT: LetterFacts["receipt"] = {
  ...APPLICATION,
  municipality: "Täby kommun",
  version: 2,
  budgetShareSek: 0,
  coFinancingSek: 0,
  sha256: "ab".repeat(32),
  at: "2026-11-22T08:30:00.000Z",
  decision: "approved",
  ground: {
    ground: "board",
    board: "Socialnämnden",
    decidedOn: "2026-11-19",
    paragraph: "46",
    caseNumber: "SN 2026/123",
  },
  reason: "",
};

const HANDED_IN = {
  version: 2,
  submittedOn: "2027-03-12",
  funderReference: "LST 2027-1",
  approvedCount: 14,
  memberCount: 15,
  owner: "Sigtuna kommun",
};

const FACTS: { [Kind in LetterKind]: LetterFacts[Kind] } = {
  completion_requested: { ...APPLICATION, asked: "Budget per år.", dueOn: "2027-04-20" },
  completion_handed_in: {
    ...APPLICATION,
    reply: "Budgeten är fördelad på år.",
    handedInOn: "2027-04-15",
    version: 2,
    isNewer: false,
  },
  application_withdrawn: { ...APPLICATION, withdrawnOn: "2027-04-15", reason: "Ny utlysning i höst." },
  funder_decided: {
    ...APPLICATION,
    outcome: "granted_in_part",
    decidedOn: "2027-05-20",
    caseNumber: "851-1-2027",
    grantedSek: 900_000,
    conditions: "Delrapport i december.",
    reason: "Medlen räcker inte.",
    startsOn: "2027-08-01",
    endsOn: "2028-07-31",
    finalDueOn: "2028-09-30",
    owner: "Sigtuna kommun",
    ownersCondition: "om Länsstyrelsen beviljar",
    correction: "",
  },
  change_decided: {
    ...APPLICATION,
    changeId: 3,
    decidedOn: "2027-12-01",
    verdicts: { time: "accepted", parties: "rejected" },
    note: "",
    endsOn: "2028-12-31",
    grantedSek: 900_000,
    municipality: "Ekerö kommun",
    move: "joins",
  },
  sign_in: { minutes: 15, next: "/applications/7" },
  asked: { ...APPLICATION, municipality: "Täby kommun", code: "0160", askedCount: 15 },
  for_approval: {
    ...APPLICATION,
    municipality: "Täby kommun",
    owner: "Sigtuna kommun",
    version: 1,
    replacesVersion: null,
    resent: false,
    changed: [],
    budgetShareSek: 1_250_000,
    coFinancingSek: 0,
    linkExpiresOn: "2027-04-15",
  },
  version_editorial: {
    ...APPLICATION,
    as: "director",
    municipality: "Täby kommun",
    version: 3,
    approvedVersion: 2,
    changed: [{ what: "section", key: "goals", heading: "Mål" }],
    changeClass: "editorial",
    classReason: "Ett stavfel är rättat.",
    linkExpiresOn: "2027-04-15",
    resent: false,
  },
  version_taken_back: {
    ...APPLICATION,
    as: "contact",
    municipality: "Täby kommun",
    version: 3,
    reason: "Budgeten ska räknas om.",
  },
  objection: {
    ...APPLICATION,
    as: "contact",
    municipality: "Täby kommun",
    code: "0160",
    version: 3,
    approvedVersion: 2,
    byName: "Dag Täby",
    byTitle: "socialdirektör",
    reason: "Ändringen är större än så.",
    approvedCount: 8,
    askedCount: 14,
  },
  answer_declined: {
    ...APPLICATION,
    municipality: "Vaxholms stad",
    reason: "För liten förvaltning.",
    byName: "Kim Vaxholm",
  },
  form_returned: {
    ...APPLICATION,
    code: "0160",
    municipality: "Täby kommun",
    reason: "Fel projektperiod.",
    byName: "Rut Råd",
  },
  receipt: RECEIPT,
  advice_asked: {
    requestId: 4,
    title: "Får vi söka för lön?",
    municipality: "Täby kommun",
    wishedOn: "2026-12-01",
    askedBy: "Kim Täby",
    isFollowUp: false,
  },
  advice_answered: { requestId: 4, title: "Får vi söka för lön?", answeredBy: "Rut Råd" },
  lesson_offered: { requestId: 4, title: "Lön för den som redan är anställd", writtenBy: "Rut Råd" },
  link_renewed: {},
  newsletter: {
    newsletterId: 3,
    title: "Nyhetsbrev från Koordination Norrort, november 2026",
    network: "Koordination Norrort",
    parts: [
      { heading: "", text: "Hej alla." },
      { heading: "Goda exempel", text: "Täby: Språkcafé\nFyrtio kom." },
    ],
    isSubscriber: false,
  },
  newsletter_confirmation: {},
  reminder: {
    items: [
      {
        rule: "answer",
        title: "Gemensam resurs",
        municipality: "Täby kommun",
        by: "2027-03-15",
        path: "/applications/7/parties/0160",
        isEscalation: false,
      },
    ],
    personal: false,
  },
  delay_told: {
    ...APPLICATION,
    municipality: "Täby kommun",
    expectedOn: "2027-03-03",
    reason: "Nämnden sammanträder då.",
    byName: "Kim Täby",
  },
  plan_changed: {
    municipality: "Täby",
    as: "contact",
    board: { id: 3, name: "Socialnämnden" },
    cause: "meeting_cancelled",
    meetsOn: "2027-02-15",
    applications: [
      { id: 7, title: "Gemensam resurs", deadlineOn: "2027-03-15", from: "fits", to: "no_meeting" },
    ],
    adviser: { name: "Rut Råd", email: "rut@example.se" },
  },
  population_waiting: {
    fetchId: 3,
    year: 2025,
    sourceTable: "TAB5557",
    municipalities: 15,
    doubtful: ["Täby", "Solna"],
  },
  population_failing: {
    year: 2025,
    since: "2026-04-01T04:20:00.000Z",
    times: 4,
    failure: "out_of_order",
    detail: "503",
  },
  source_unsure: {
    sourceId: 3,
    name: "Länsstyrelsens nyheter",
    reason: "html",
    failure: "html",
    detail: "text/html",
  },
  source_recovered: {
    sourceId: 3,
    name: "Länsstyrelsens nyheter",
    unsureSince: "2026-11-20T08:00:00.000Z",
  },
  signed_off: {
    ...APPLICATION,
    municipality: "Täby kommun",
    version: 2,
    byName: "Dag Täby",
    byTitle: "socialdirektör",
    decision: "approved",
    reason: "",
    approvedCount: 9,
    askedCount: 14,
  },
  all_approved: { ...APPLICATION, version: 2, approvedCount: 14, memberCount: 15 },
  handed_in: { ...APPLICATION, ...HANDED_IN },
  new_hits: {
    searches: [
      {
        id: 2,
        name: "Föräldrastöd",
        hits: 12,
        calls: [
          {
            id: 4,
            title: "Utvecklingsmedel för mottagande",
            funder: "Länsstyrelsen Stockholm",
            deadline: { on: "2027-03-15", at: null, text: "", rolling: false },
          },
        ],
      },
    ],
  },
  deadline_moved: {
    callId: 4,
    callTitle: "Utvecklingsmedel för mottagande",
    funder: "Länsstyrelsen Stockholm",
    from: { on: "2027-03-15", at: null, text: "", rolling: false },
    to: { on: "2027-03-22", at: null, text: "", rolling: false },
    movedOn: "2027-03-01",
    applications: [{ id: 7, title: "Gemensam resurs", as: "contact", code: "0160" }],
    adviser: { name: "Rut Råd", email: "rut@example.se" },
  },
  call_changed: {
    callId: 4,
    callTitle: "Utvecklingsmedel för mottagande",
    funder: "Länsstyrelsen Stockholm",
    changes: [{ field: "deadline", group: "dates", from: "", to: "2027-03-22" }],
  },
  interest_asked: {
    callId: 4,
    callTitle: "Utvecklingsmedel för mottagande",
    funder: "Länsstyrelsen Stockholm",
    deadline: { on: "2027-03-15", at: null, text: "", rolling: false },
    municipality: "Täby",
    adviser: { name: "Rut Råd", email: "rut@example.se" },
  },
  renegotiation_demanded: {
    renegotiationId: 2,
    agreement: "Samverkansöverenskommelse",
    municipality: "Solna stad",
    demandedOn: "2026-11-20",
    reason: "Mottagandet har halverats.",
  },
  notice_received: {
    noticeId: 5,
    municipality: "Vaxholms stad",
    receivedOn: "2027-02-28",
    exitOn: "2028-02-28",
    feeYears: [2027, 2028],
    isHost: true,
    applications: [{ title: "Gemensam resurs", outlives: true }],
  },
  notice_taken_back: {
    noticeId: 5,
    municipality: "Vaxholms stad",
    receivedOn: "2027-02-28",
    exitOn: "2028-02-28",
    reason: "Nämnden ändrade sitt beslut.",
  },
  fee_statement: {
    year: 2027,
    runId: 12,
    category: "annual",
    reason: "",
    dueOn: "2027-01-29",
    code: "0160",
    shortName: "Täby",
    municipality: "Täby kommun",
    amountSek: 87_972,
    leftSek: 87_972,
    firstRunId: 12,
    timesReplaced: 0,
    host: "Sigtuna kommun",
    coordinator: { name: "Kaj Koord", email: "kaj@example.se" },
  },
  digest: {
    pace: "daily",
    on: "2026-11-23",
    letters: [
      { kind: "handed_in", facts: { ...APPLICATION, ...HANDED_IN } },
      {
        kind: "source_unsure",
        facts: { sourceId: 3, name: "Flödet", reason: "html", failure: null, detail: "" },
      },
    ],
  },
  address_refused: {
    name: "Kim Täby",
    address: "kim@taby.example.se",
    letterKind: "asked",
    answer: "550 5.1.1 No such user",
  },
  test_letter: { at: "2026-11-22T08:30:00.000Z" },
};

function letterOf<Kind extends LetterKind>(
  kind: Kind,
  change: Partial<LetterFacts[Kind]> = {},
  secret: string | null = SECRET,
) {
  return wording({ kind, facts: { ...FACTS[kind], ...change }, secret }, BASE);
}

const DUE = " (sista dag 15 mars)";

/** Kind, subject, and where its one link leads. */
const LETTERS: [LetterKind, string, string | null][] = [
  ["sign_in", "Din inloggningslänk till Utlyst", `/sign-in/${SECRET}?next=%2Fapplications%2F7`],
  ["asked", `Svara om Täby kommun vill delta: Gemensam resurs${DUE}`, "/applications/7/parties/0160"],
  ["for_approval", `Godkänn eller avstå: Gemensam resurs${DUE}`, `/signoffs/${SECRET}`],
  ["version_editorial", "Godkännandet står kvar: Gemensam resurs, version 3", `/signoffs/${SECRET}`],
  [
    "version_taken_back",
    "Vänta med besked: version 3 av Gemensam resurs är tillbakadragen",
    "/applications/7",
  ],
  [
    "objection",
    "Täby kommun invänder mot version 3: Gemensam resurs (8 av 14)",
    "/applications/7/parties/0160",
  ],
  ["answer_declined", "Vaxholms stad avstår: Gemensam resurs", "/applications/7"],
  [
    "form_returned",
    "Ändra den undertecknade blanketten: Gemensam resurs",
    "/applications/7/parties/0160/partner-form",
  ],
  ["receipt", "Kvittens: Täby kommun har godkänt Gemensam resurs", null],
  ["signed_off", "Täby kommun har godkänt: Gemensam resurs (9 av 14)", "/applications/7"],
  ["all_approved", `Lämna in: alla har godkänt Gemensam resurs${DUE}`, "/applications/7"],
  ["new_hits", "12 nya träffar i sökningen Föräldrastöd", "/searches/2"],
  ["population_waiting", "Granska invånarantalen för 2025", "/population/fetches/3"],
  ["population_failing", "Invånarantalen för 2025 kan inte hämtas från SCB", "/population"],
  ["source_unsure", "Källan Länsstyrelsens nyheter är osäker", "/sources/3"],
  ["source_recovered", "Källan Länsstyrelsens nyheter fungerar igen", "/sources/3"],
  [
    "deadline_moved",
    "Sista dag är flyttad: Utvecklingsmedel för mottagande (sista dag 22 mars)",
    "/applications/7",
  ],
  ["plan_changed", "Täby hinner inte längre besluta: Gemensam resurs", "/applications/7/planning"],
  ["call_changed", "Ändrad hos finansiären: Utvecklingsmedel för mottagande", "/calls/4"],
  ["interest_asked", "Är Täby intresserad? Utvecklingsmedel för mottagande (sista dag 15 mars)", "/calls/4"],
  [
    "renegotiation_demanded",
    "Solna stad begär omförhandling av överenskommelsen",
    "/agreement/renegotiations/2",
  ],
  ["notice_received", "Vaxholms stad lämnar samverkan 28 februari 2028", "/agreement/notices/5"],
  ["notice_taken_back", "Vaxholms stad stannar i samverkan", "/agreement/notices/5"],
  [
    "fee_statement",
    "Betala 87\u00a0972\u00a0kr senast 29 januari 2027: Avgift 2027, Täby kommun",
    "/fees/2027/runs/12/statements/0160",
  ],
  [
    "reminder",
    "Påminnelse: Svara om Täby kommun vill delta i Gemensam resurs (ansökan ska in 15 mars 2027)",
    "/applications/7/parties/0160",
  ],
  ["newsletter", "Nyhetsbrev från Koordination Norrort, november 2026", "/newsletters/3"],
  ["newsletter_confirmation", "Bekräfta att du vill ha nyhetsbrevet", `/newsletters/subscription/${SECRET}`],
  ["link_renewed", "Din nya länk för att svara", `/replies/${SECRET}`],
  ["delay_told", `Täby kommun kommer senare, 3 mars 2027: Gemensam resurs${DUE}`, "/applications/7"],
  ["advice_asked", "Fråga från Täby kommun, senast 1 december 2026: Får vi söka för lön?", "/advice/4"],
  ["advice_answered", "Svar på din fråga: Får vi söka för lön?", "/advice/4"],
  ["lesson_offered", "Får andra kommuner läsa det här? Lön för den som redan är anställd", "/advice/4"],
  ["handed_in", "Inlämnad: Gemensam resurs (referens LST 2027-1)", "/applications/7"],
  ["digest", "Dagens läge 23 november: 1 sak att göra och 1 att känna till", "/"],
  ["address_refused", "Be om rätt adress: brevet till Kim Täby kom inte fram", "/outbox/addresses"],
  ["test_letter", "Provbrev från Utlyst", null],
  [
    "completion_requested",
    "Komplettering begärd senast 20 april 2027: Gemensam resurs",
    "/applications/7/award",
  ],
  ["completion_handed_in", "Kompletteringen är inlämnad: Gemensam resurs", "/applications/7/award"],
  ["application_withdrawn", "Ansökan är återtagen: Gemensam resurs", "/applications/7/award"],
  ["funder_decided", "Beviljad till en del: Gemensam resurs (900\u00a0000\u00a0kr)", "/applications/7/award"],
  ["change_decided", "Beslut om ändring: Gemensam resurs", "/applications/7/changes/3"],
];

function expectSensible({ subject, text, html }: ReturnType<typeof wording>): void {
  for (const words of [subject, text, html]) expect(words).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
  expect(subject).toMatch(/^\S[^\r\n]*\S$/);
  expect(text).toMatch(/^\S[\s\S]*[^\n]\n$/);
  expect(text).not.toMatch(/\n{3}|[ \t,:]\n(?!\n?https)|\.\./);
  expect(html).toMatch(/^<!doctype html><html lang="sv">/);
}

test("every kind of letter stands in the table", () => {
  expect(LETTERS.map(([kind]) => kind).toSorted()).toEqual(Object.keys(FACTS).toSorted());
});

describe.each(LETTERS)("the letter %s", (kind, subject, path) => {
  test("says in its subject what it is about, and by when if something is to be done", () => {
    expect(letterOf(kind).subject).toBe(subject);
  });

  test("has one link to its matter, in both its forms, and nothing left unsaid", () => {
    const letter = letterOf(kind);
    expectSensible(letter);
    const links = letter.text.match(/https?:\/\/\S+/g) ?? [];
    const choices = isNews({ kind, facts: FACTS[kind] }) ? [`${BASE}/letters/choices`] : [];
    // A joined letter leads to each of its matters as well.
    const matters = kind === "digest" ? [`${BASE}/sources/3`, `${BASE}/applications/7`] : [];
    expect(links).toEqual([...matters, ...(path === null ? [] : [BASE + path]), ...choices]);
    if (path !== null) expect(letter.html).toContain(`href="${BASE}${path}"`);
  });

  test("says why it came, and whom to ask when there is somebody", () => {
    const { text, because } = letterOf(kind);
    expect(text).toContain("\n\n--\n");
    expect(text.slice(text.indexOf("\n--\n"))).toContain(because);
    expect(because).toMatch(/^Du får brevet .*för att .*\.$/);
    expect(letterOf(kind, { adviser: null, coordinator: null }).text).not.toContain("Frågor?");
    if (["asked", "for_approval", "receipt", "handed_in"].includes(kind))
      expect(text).toContain("Frågor? Svara till Rut Råd, rut@example.se.");
  });

  test("says the same in both forms", () => {
    const { text, html } = letterOf(kind);
    const seen = html.replace(/<head>.*<\/head>/s, "").replace(/<!--.*?-->|<[^>]+>/gs, "\n");
    const lines = text.split("\n").filter((line) => line !== "" && line !== "--" && !line.includes("://"));
    for (const line of lines)
      for (const part of line.split(/: |:$/))
        expect(seen.toLocaleLowerCase("sv")).toContain(part.replace(/:$/, "").toLocaleLowerCase("sv"));
  });

  test("shows a blot where its secret was, once it has left", () => {
    const { text, html } = letterOf(kind, {}, null);
    expect(text + html).not.toContain(SECRET);
    expect(text.includes(BLOTTED)).toBe(path?.includes(SECRET) ?? false);
  });
});

describe("a last day", () => {
  const sentence = (change: Partial<ApplicationFacts["deadline"]>) => {
    const deadline = { on: null, at: null, text: "", rolling: false, ...change };
    const letter = letterOf("asked", { deadline });
    expectSensible(letter);
    return [/^Ska vara hos finansiären: .*$/m.exec(letter.text)?.[0], letter.subject.includes("sista dag")];
  };

  test("is told as far as it is known", () => {
    expect(sentence({ on: "2027-03-15", at: "2027-03-15T13:00:00.000Z" })).toEqual([
      "Ska vara hos finansiären: mån 15 mars 2027 kl. 14.00",
      true,
    ]);
    expect(sentence({ on: "2027-03-15" })).toEqual(["Ska vara hos finansiären: mån 15 mars 2027", true]);
    expect(sentence({ text: "i mars" })).toEqual(["Ska vara hos finansiären: i mars", false]);
    expect(sentence({ rolling: true })).toEqual(["Ska vara hos finansiären: löpande", false]);
    expect(sentence({})).toEqual(["Ska vara hos finansiären: inte känd", false]);
  });
});

test("the letter for approval tells the money, and which version is replaced", () => {
  const first = letterOf("for_approval").text.replaceAll("\u00a0", " ");
  expect(first).toContain("Er andel: 1 250 000 kr\nEr medfinansiering: 0 kr");
  const second = letterOf("for_approval", { version: 2, replacesVersion: 1 });
  expect(second.subject).toBe(`Ny version att godkänna: Gemensam resurs${DUE}`);
  expect(second.text).toContain("Har du godkänt version 1 räknas det inte längre");
  expectSensible(second);
});

test("a receipt repeats the ground of an approval, or the reason of a no", () => {
  expect(letterOf("receipt").text).toContain(
    "Grund: Nämndbeslut: Socialnämnden, 19 november 2026, § 46, dnr SN 2026/123",
  );
  expect(letterOf("receipt").text).toContain(
    `Versionens fingeravtryck: ${Array(8).fill("abababab").join(" ")}`,
  );
  const declined = letterOf("receipt", { decision: "declined", ground: null, reason: "Nämnden sa nej." });
  expect(declined.subject).toBe("Kvittens: Täby kommun avstår från Gemensam resurs");
  expect(declined.text).toContain("Anledning: ”Nämnden sa nej.”");
  expectSensible(declined);
});

test("a no is told as a no, with its reason", () => {
  const letter = letterOf("signed_off", { decision: "declined", reason: "Nämnden sa nej." });
  expect(letter.subject).toBe("Täby kommun avstår: Gemensam resurs (9 av 14)");
  expect(letter.text).toContain("Anledning: ”Nämnden sa nej.”");
  expectSensible(letter);
});

test("a director without a title is told by name alone", () => {
  const letter = letterOf("signed_off", { byTitle: "" });
  expect(letter.text).toContain("Lämnat av: Dag Täby\n");
  expectSensible(letter);
});

test("a decision without a paragraph or a case number is told without them", () => {
  const ground = {
    ground: "delegation",
    board: "Socialnämnden",
    decidedOn: "2026-11-19",
    paragraph: "",
    caseNumber: "",
  } as const;
  expectSensible(letterOf("receipt", { ground }));
});

test("signing in without a page in mind leads to the start", () => {
  expect(letterOf("sign_in", { next: "/" }).text).toContain(`Logga in:\n${BASE}/sign-in/${SECRET}\n`);
});

test("what people have typed is text in the letter, never markup", () => {
  const { html, text } = letterOf("answer_declined", {
    title: "<b>Fet</b> & fin",
    reason: '<img src=x onerror="1">',
  });
  expect(html).toContain("&lt;b&gt;Fet&lt;/b&gt; &amp; fin");
  expect(html).not.toMatch(/<b>|<img/);
  expect(text).toContain("<b>Fet</b> & fin");
});

describe("the HTML of a letter", () => {
  const html = letterOf("for_approval").html;

  test("loads nothing and asks for nothing: no pictures, scripts, fonts or style sheets", () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form|video|object)\b|@import|url\(|@font-face/i);
    const outward = [...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address]) => address);
    expect(outward).toEqual([`${BASE}/signoffs/${SECRET}`]);
  });

  test("is laid out by tables, with what Outlook needs: a width of its own and a button that is a cell", () => {
    expect(html).toContain('<!--[if mso]><table role="presentation" width="560"');
    expect(html.match(/<!\[endif\]-->/g)).toHaveLength(2);
    expect(html).toMatch(/<td class="button" bgcolor="#0f4c57"/);
    for (const [table] of html.matchAll(/<table[^>]*>/g)) expect(table).toContain('role="presentation"');
    expect(html).not.toMatch(/display: ?(flex|grid)|position:/);
  });

  test("stays readable in the dark: each colour of text is set with its ground, and both are redrawn", () => {
    expect(html).toContain('<meta name="color-scheme" content="light dark"');
    for (const name of ["page", "text", "quiet", "button"]) {
      expect(html).toMatch(new RegExp(`\\.${name}[ ,][^}]*!important`));
      expect(html).toMatch(new RegExp(`class="[^"]*\\b${name}\\b`));
    }
  });
});

test("a fee that is divided anew says what is left of it, and takes its day back when nothing is", () => {
  const anew = { category: "overrun", reason: "Resorna blev dyrare.", timesReplaced: 1 } as const;
  const more = letterOf("fee_statement", { ...anew, leftSek: 7_972 });
  expect(more.text.replaceAll("\u00a0", " ")).toContain("Se till att Täby kommun betalar 7 972 kr senast");
  expect(more.text.replaceAll("\u00a0", " ")).toContain("Redan betalt: 80 000 kr");
  expect(more.events).toMatchObject([{ uid: "fee-12-0160", sequence: 1, when: { on: "2027-01-29" } }]);
  const less = letterOf("fee_statement", { ...anew, leftSek: -100 });
  expect(less.subject).toBe("Inget mer att betala: Överskriden budget 2027, Täby kommun");
  expect(less.text.replaceAll("\u00a0", " ")).toContain("100 kr har betalats för mycket.");
  expect(less.events).toMatchObject([{ sequence: 1, withdrawn: true }]);
  for (const letter of [more, less]) expectSensible(letter);
});

test("a subject that would be too long for a list of letters loses the end of its title, never its day", () => {
  const title =
    "Gemensam resurs för mottagande, etablering och föräldrastöd i femton kommuner i Stockholms norra län";
  const { subject } = letterOf("for_approval", { title });
  expect(subject.length).toBeLessThanOrEqual(120);
  expect(subject).toMatch(/^Godkänn eller avstå: Gemensam resurs för .*\S… \(sista dag 15 mars\)$/);
});

test("somebody outside the network leaves by a link in the letter itself, which is blotted in what is kept", () => {
  const facts = { ...FACTS.newsletter, isSubscriber: true };
  const sent = wording({ kind: "newsletter", facts, secret: null, exit: SECRET }, BASE);
  expect(sent.text).toContain(`Sluta få nyhetsbrevet:\n${BASE}/letters/exits/${SECRET}`);
  expect(sent.html).toContain(`href="${BASE}/letters/exits/${SECRET}"`);
  expect(wording({ kind: "newsletter", facts, secret: null }, BASE).text).not.toContain(SECRET);
  expectSensible(sent);
});

describe("a joined letter", () => {
  const joined = letterOf("digest").text;

  test("groups what is to be done, decided and known, each with its own link", () => {
    const order = [
      "ATT GÖRA",
      "Källan Flödet är osäker",
      "/sources/3",
      "ATT KÄNNA TILL",
      "Inlämnad: Gemensam resurs",
    ];
    const places = order.map((part) => joined.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(joined).not.toContain("TA STÄLLNING");
  });

  test("says day or week, and in its subject how much there is to do", () => {
    const week = letterOf("digest", { pace: "weekly", letters: FACTS.digest.letters.slice(0, 1) });
    expect(week.subject).toBe("Veckans läge 23 november: 1 sak att känna till");
    expect(week.because).toBe("Du får brevet en gång i veckan för att du har valt samlade brev.");
  });
});
