import type { SocketEvent } from "@myrcc/contracts";
import { TraceBuilder } from "../trace-builder.ts";
import { describeOccasions } from "./occasion.ts";
import type { Occasion } from "./occasion.ts";
import { socketEvent } from "./scene.ts";

type End = Pick<SocketEvent, "code" | "by">;

/** A handshake without a cookie that is accepted, and whose socket is closed. */
function acceptedAndClosed(atMs: number, end: End): TraceBuilder {
  const deviation = "no-cookie";
  const trace = socketEvent(new TraceBuilder(), 10, "open", { deviation, session: null });
  return socketEvent(trace, atMs, "closed", { deviation, session: null, ...end });
}

const AT_ONCE: Occasion = {
  requirement: "RCC-SESSION-7",
  sentence: "a handshake is refused by closing its socket for policy as well, at once",
  held: () => acceptedAndClosed(30, { code: 1008, by: "target" }),
  missed: () => acceptedAndClosed(1300, { code: 1008, by: "target" }),
};

const FOR_POLICY: Occasion = {
  ...AT_ONCE,
  sentence: "with a code that says so",
  missed: () => acceptedAndClosed(30, { code: 1000, by: "target" }),
};

const BY_THE_TARGET: Occasion = {
  ...AT_ONCE,
  sentence: "and by the target",
  missed: () => acceptedAndClosed(30, { code: 1008, by: "harness" }),
};

const IN_SILENCE: Occasion = {
  ...AT_ONCE,
  sentence: "without telling anything",
  missed: () => {
    const common = { deviation: "no-cookie", session: null } as const;
    const trace = socketEvent(new TraceBuilder(), 10, "open", common).message(20, "{}");
    return socketEvent(trace, 30, "closed", { ...common, code: 1008, by: "target" });
  },
};

describeOccasions([AT_ONCE, FOR_POLICY, BY_THE_TARGET, IN_SILENCE]);
