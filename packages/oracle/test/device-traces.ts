import type { CallLine } from "@myrcc/contracts";
import type { Deviation } from "../src/evidence/deviation.ts";
import { CALLEE, CALLER, TraceBuilder, changed, line } from "./trace-builder.ts";

export const prompting = unspoken(changed(CALLER, "prompting", 0));
export const ringing = unspoken(changed(CALLEE, "ringing", 10));
export const alerting = changed(prompting, "alerting", 20);

export function lost(one: CallLine, stateCause: string): CallLine {
  return { ...changed(one, "dropped", 40), stateCause };
}

/** 101 calls 102, of whom the target file says something, and takes its own device off hook. */
export function placed(deviation: Deviation, isAnswered = true): TraceBuilder {
  const trace = TraceBuilder.monitoring()
    .list(50, [])
    .exchange(100, "placeCall", {
      parameters: { extensionId: "101" },
      body: { destination: "102" },
      answer: prompting,
      deviation,
    });
  return isAnswered ? trace.act(110, "answer", "-1") : trace;
}

/** 101 and 102 talk, and it was read. */
export function inTalk(numbers: readonly string[] = ["101", "102"]): TraceBuilder {
  return TraceBuilder.monitoring([], numbers)
    .place(20, prompting)
    .act(30, "answer", "-1")
    .frame(40, [CALLER, CALLEE])
    .list(900, [CALLER, CALLEE]);
}

export function overdue(trace: TraceBuilder, atMs: number, lines: readonly CallLine[]): TraceBuilder {
  return trace.exchange(atMs, "listCallLines", {
    answer: { count: lines.length, results: lines },
    deviation: "overdue",
  });
}

export const third = line("-3", "103", "101", true);
export const rung = unspoken(changed(third, "ringing", 1000));
const fourth = unspoken(changed(line("-4", "104", "101", true), "ringing", 1200));
const fifth = unspoken(changed(line("-5", "105", "101", true), "ringing", 1400));
export const unanswered = (): TraceBuilder => placed("unanswered-device", false);
export const talked = (): TraceBuilder =>
  placed("hanging-up-destination").frame(300, [changed(CALLER, "talking", 200), changed(CALLEE, "talking", 200)]);
export const outside = (): TraceBuilder =>
  TraceBuilder.monitoring()
    .exchange(100, "placeCall", {
      parameters: { extensionId: "101" },
      body: { destination: "+33199009001" },
      answer: prompting,
      deviation: "outside-destination",
    })
    .act(110, "answer", "-1");
export const invited = (deviation: Deviation | null = "unanswered-destination"): TraceBuilder =>
  inTalk(["101", "102", "103"]).asks(1000, "addParty", "-1", "103", deviation).frame(1050, [rung]);
/** 103 is invited and sends the invitation on to 104, where nobody answers. */
export const sentOn = (): TraceBuilder => waiting().frame(1600, [lost(fourth, "causeCallNotAnswered")]);
/** 104 sends it on in its turn, to 105, where nobody answers. */
export const sentOnTwice = (): TraceBuilder =>
  waiting(null)
    .list(1300, [CALLER, CALLEE, fourth])
    .asks(1400, "redirect", "-4", "105", "unanswered-destination")
    .frame(1450, [lost(fourth, "causeRedirected"), fifth])
    .frame(2000, [lost(fifth, "causeCallNotAnswered")]);
const waiting = (deviation: Deviation | null = "unanswered-destination"): TraceBuilder =>
  inTalk(["101", "102", "103", "104", "105"])
    .asks(1000, "addParty", "-1", "103")
    .frame(1050, [rung])
    .list(1100, [CALLER, CALLEE, rung])
    .asks(1200, "redirect", "-3", "104", deviation)
    .frame(1250, [lost(rung, "causeRedirected"), fourth]);
export const failed = (): TraceBuilder => invited().frame(1600, [lost(rung, "causeCallNotAnswered")]);
export const redirected = (): TraceBuilder => inTalk().asks(1000, "redirect", "-1", "+33199009002", "busy-destination");
/** 101 hands the call with 102 to 103, which hangs up by itself; its line is shown ringing, and then otherwise. */
export const handedOver = (shown: CallLine): TraceBuilder => {
  const ringing103 = { ...rung, displayedNumber: "102" };
  return inTalk(["101", "102", "103"])
    .asks(1000, "redirect", "-1", "103", "hanging-up-destination")
    .frame(1050, [lost(CALLER, "causeTransfer"), ringing103])
    .frame(1350, [{ ...shown, displayedNumber: "102" }]);
};

/** A line that has not talked yet. */
function unspoken({ talkingTime: _talkingTime, ...rest }: CallLine): CallLine {
  return rest;
}
