import { checkSchema, type CallLine, type TraceEvent } from "@myrcc/contracts";
import { isLive } from "../../src/engine/leg.ts";
import type { Evidence } from "./account.ts";
import type { Attempt, Census } from "./platform-history.ts";
import { Truth } from "./truth.ts";

/** Makes of what a sound platform left behind what a platform with one defect would have. */
export type Damage = (evidence: Evidence) => Evidence;

type Frame = Extract<TraceEvent, { type: "frame" }>;
type Edit = (line: CallLine) => object;

/** For each invariant a defect that breaks it. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  "I-1": pushed((line) => without(line, "state")),
  "I-2": pushed((line) => ({ ...line, restUri: `${line.restUri}0` })),
  "I-3": pushed((line) => ({ ...line, isIncoming: !line.isIncoming })),
  "I-4": pushedIf("talking", (line) => ({ ...line, creationTime: String(Number(line.creationTime) + 1) })),
  "I-5": pushedIf("dropped", (line) => ({ ...line, lastModificationTime: line.creationTime })),
  "I-6": pushed((line) => ({ ...line, lastModificationTime: line.creationTime })),
  "I-7": pushedIf("talking", (line) => ({ ...line, lastModificationTime: "1000000000000" })),
  "I-8": pushedIf("held", (line) => without(line, "talkingTime")),
  "I-9": pushedIf("talking", (line) => ({ ...line, state: "ringing" })),
  "I-10": frames((all) => all.flatMap((frame) => [frame, frame])),
  "I-11": pushed((line) => ({ ...line, actions: [...(line.actions ?? []), "fly"] })),
  "I-12": attempts((attempt) => (attempt.listed.includes(attempt.action) ? { ...attempt, status: 409 } : attempt)),
  "I-13": attempts((attempt) => (attempt.listed.includes(attempt.action) ? attempt : { ...attempt, status: 204 })),
  "I-14": pushedIf("talking", (line) => ({ ...line, actions: ["disconnect"] })),
  "I-15": listed((line) => (line.state === "talking" ? { ...line, actions: ["merge"] } : line)),
  "I-16": listed((line) => (line.state === "held" ? { ...line, state: "talking" } : line)),
  "I-17": frames((all) => all.filter(({ text }) => !text.includes('"dropped"'))),
  "I-18": censuses((census) => ({ ...census, text: census.text.replace(/"count":\d+/, '"count":99') })),
  "I-19": frames((all) => all.filter(({ text }) => !text.includes('"dropped"'))),
  "I-20": frames((all) => all.filter((_, index) => index % 3 > 0)),
  "I-21": frames((all) => all.flatMap((frame) => [frame, frame])),
  "I-22": pushed((line) => ({ ...line, displayedLabel: "Hugo Modèle and Alice Exemple" })),
  "I-23": pushed((line) => ({ ...line, displayedPhoto: "http://photos.example/1" })),
  "I-24": frames((all) => all.map((frame, index) => ({ ...frame, text: all[index ^ 1]?.text ?? frame.text }))),
  "I-25": listed((line) => ({ ...line, displayedNumber: "0" })),
  "I-26": censuses((census) => ({ ...census, legs: census.legs.map((leg) => ({ ...leg, conference: false })) })),
  "I-27": attempts((attempt) => (attempt.action === "transfer" ? { ...attempt, after: attempt.before } : attempt)),
  "I-28": attempts((attempt) => (attempt.action === "merge" ? { ...attempt, after: attempt.before } : attempt)),
  "I-29": attempts((attempt) => ({ ...attempt, after: attempt.after.map((leg) => ({ ...leg })) })),
  "I-30": pushed((line) => ({ ...line, stateCause: "normal" })),
  "I-31": pushed((line) => ({ ...line, creationTime: "1000000000000" })),
  "I-32": frames((all) => all.filter(({ text }) => !text.includes('"prompting"') && !text.includes('"alerting"'))),
  "I-33": pushed((line) => ({ ...line, extension: "v1/rcc/Extension/0" })),
  "I-34": frames((all) => all.map((frame) => ({ ...frame, text: frame.text.replace('"main"', '"Main"') }))),
  "I-35": pushedIf("dropped", (line) => without(line, "talkingTime")),
  "I-36": pushedIf("dropped", (line) => ({ ...line, talkingTime: "9999999999999" })),
  "I-37": attempts((attempt) => ({ ...attempt, after: attempt.after.filter((leg) => !isLive(leg)) })),
  "I-38": (evidence) => ({ ...evidence, truth: roundedUp(evidence.truth) }),
  windows: later(),
  ticks: later(),
  delays: later(),
};

function frames(change: (all: readonly Frame[]) => readonly Frame[]): Damage {
  return (evidence) => {
    // Whatever lies between two other events is changed together, so that order and instants stay plausible.
    const events: TraceEvent[] = [];
    let run: Frame[] = [];
    for (const event of evidence.events) {
      if (event.type === "frame") {
        run.push(event);
        continue;
      }
      events.push(...change(run), event);
      run = [];
    }
    return { ...evidence, events: [...events, ...change(run)] };
  };
}

function without(line: CallLine, member: keyof CallLine): object {
  return Object.fromEntries(Object.entries(line).filter(([name]) => name !== member));
}

function pushed(edit: Edit): Damage {
  return frames((all) => all.map((frame) => ({ ...frame, text: editedFrame(frame.text, edit) })));
}

function pushedIf(state: string, edit: Edit): Damage {
  return pushed((line) => (line.state === state ? edit(line) : line));
}

function editedFrame(text: string, edit: Edit): string {
  const frame = checkSchema("SnapshotFrame", JSON.parse(text));
  return frame.ok ? JSON.stringify({ ...frame.value, item: frame.value.item.map(edit) }) : text;
}

function listed(edit: Edit): Damage {
  return censuses((census) => {
    const list = checkSchema("CallLineList", JSON.parse(census.text));
    return list.ok
      ? { ...census, text: JSON.stringify({ ...list.value, results: list.value.results.map(edit) }) }
      : census;
  });
}

function censuses(edit: (census: Census) => Census): Damage {
  return (evidence) => ({ ...evidence, censuses: evidence.censuses.map(edit) });
}

function attempts(edit: (attempt: Attempt) => Attempt): Damage {
  return (evidence) => ({ ...evidence, attempts: evidence.attempts.map(edit) });
}

/** Every second frame leaves 1 ms too late, which brings it 1 ms too close to the next. */
function later(): Damage {
  return (evidence) => {
    let count = 0;
    const events = evidence.events.map((event) => {
      if (event.type !== "frame") return event;
      count += 1;
      return { ...event, atMs: event.atMs + (count % 2) };
    });
    return { ...evidence, events };
  };
}

/** Modification times as a platform has them that stamps what it sends. */
function roundedUp({ lines }: Truth): Truth {
  const rounded = new Truth();
  for (const [id, { enterprise, versions }] of lines) {
    const stamped = versions.map((version) => {
      return { ...version, leg: { ...version.leg, modifiedMs: Math.ceil(version.leg.modifiedMs / 100) * 100 } };
    });
    rounded.lines.set(id, { enterprise, versions: stamped });
  }
  return rounded;
}
