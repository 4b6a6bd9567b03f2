import { enterpriseAskedFor, enterpriseOf, shareEnterprise } from "../evidence/enterprise.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { isOverload } from "../evidence/overload.ts";
import { isIdleBefore, isSameAccount, isUnauthenticated, sessionLives } from "../evidence/session-life.ts";
import type { SessionLife } from "../evidence/session-life.ts";
import { seenBy } from "../evidence/sighting.ts";
import type { LineList, Sighting } from "../evidence/sighting.ts";
import type { Docket, Rule } from "./rule.ts";

/** Two sessions at once of different accounts for one enterprise. */
interface Colleagues {
  readonly elder: SessionLife;
  readonly younger: SessionLife;
}

export const administratorsSideBySide: Rule = {
  requirement: "RCC-SESSION-25",
  judge(evidence, docket) {
    judgeEntrances(evidence, docket);
    for (const colleagues of colleaguesIn(evidence)) {
      judgeElder(evidence, colleagues, docket);
      judgeLists(evidence, colleagues, docket);
    }
  },
};

function colleaguesIn(evidence: Evidence): Colleagues[] {
  const lives = sessionLives(evidence);
  return lives.flatMap((elder) =>
    lives
      .filter(
        (younger) =>
          !isSameAccount(elder.login, younger.login) &&
          shareEnterprise(evidence, elder.session, younger.session) &&
          younger.login.event.sentAtMs >= elder.login.event.atMs &&
          (elder.logout === undefined || elder.logout.event.sentAtMs > younger.login.event.atMs),
      )
      .map((younger) => ({ elder, younger })),
  );
}

/** The session of one is no reason to refuse another one's login, which was accepted at the first contact. */
function judgeEntrances(evidence: Evidence, docket: Docket): void {
  const lives = sessionLives(evidence);
  for (const entrance of evidence.exchanges) {
    const { event, operation } = entrance;
    if (operation !== "login" || event.deviation !== null || !entrance.refused || isOverload(entrance)) continue;
    const elder = lives.find(
      ({ session, login, logout }) =>
        !isSameAccount(login, entrance) &&
        enterpriseOf(evidence.exchanges, session) === enterpriseAskedFor(event) &&
        login.event.atMs <= event.sentAtMs &&
        (logout === undefined || logout.event.sentAtMs >= event.atMs),
    );
    if (elder === undefined) continue;
    docket.miss({
      expected: `a session beside ${elder.session} of another administrator`,
      observed: `status ${event.status}`,
      events: [event, elder.login.event],
    });
  }
}

/** The login of one leaves the session of the other open. */
function judgeElder(evidence: Evidence, { elder, younger }: Colleagues, docket: Docket): void {
  const next = elder.requests.find(({ event }) => event.sentAtMs >= younger.login.event.atMs);
  if (next === undefined || isIdleBefore(evidence, elder, next)) return;
  if (elder.requests.find(isUnauthenticated) !== next) return;
  docket.miss({
    expected: `session ${elder.session} open beside ${younger.session} of another administrator`,
    observed: `status ${next.event.status}`,
    events: [next.event, younger.login.event],
  });
}

/** What one of them saw before and after the other one read the lines was there meanwhile. To live on alone is no hit. */
function judgeLists(evidence: Evidence, { elder, younger }: Colleagues, docket: Docket): void {
  for (const [reader, witness] of [
    [younger.session, elder.session],
    [elder.session, younger.session],
  ] as const) {
    const lists = evidence.lists.filter(({ session }) => session === reader);
    for (const sightings of evidence.sightingsByLine.values()) {
      const seen = sightings.filter((one) => seenBy(one) === witness);
      if (seen.length === 0) continue;
      for (const list of lists) judgeList(list, seen, docket);
    }
  }
}

function judgeList({ event, session, lines }: LineList, seen: readonly Sighting[], docket: Docket): void {
  const before = seen.findLast(({ atMs }) => atMs <= event.sentAtMs);
  // A pushed snapshot may be older than it came; what is read was true after it was asked for.
  const after = seen.find((one) => one.via !== "frame" && one.event.sentAtMs >= event.atMs);
  if (before === undefined || after === undefined) return;
  const { lineId } = after.line;
  if (before.line.state === "dropped" || after.line.state === "dropped") return;
  if (lines.has(lineId)) docket.hit();
  else {
    docket.miss({
      expected: `line ${lineId}, which another administrator saw before and after, in the list of session ${session}`,
      observed: `a list of ${lines.size} lines without it`,
      events: [event, before.event, after.event],
    });
  }
}
