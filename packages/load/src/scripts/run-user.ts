import encoding from "k6/encoding";
import exec from "k6/execution";
import type { LoadConfig, LoadLine } from "@myrcc/contracts";
import { Tally } from "../user/tally.ts";
import { runVirtualUser } from "../user/virtual-user.ts";
import { createGuard } from "./guard.ts";
import { createClock } from "./k6-clock.ts";
import { addToCounters, countImpasse } from "./k6-counters.ts";
import { createSend } from "./k6-http.ts";
import { createConnect } from "./k6-socket.ts";

/** The iteration of one virtual user. @param record gets what it counted, every now and then */
export async function runUser(config: LoadConfig, record: (line: LoadLine) => void): Promise<void> {
  const user = exec.vu.idInTest;
  const tally = new Tally(config, user);
  const guard = createGuard(() => tally.count("handler_errors"));
  const clock = createClock(guard);
  await runVirtualUser({
    config,
    user,
    password: __ENV[config.passwordEnv] ?? "",
    tally,
    ports: {
      clock,
      send: createSend(clock, config.patienceMs),
      connect: createConnect(clock, guard),
      base64: (content) => encoding.b64encode(typeof content === "string" ? content : content.buffer),
      record: (line) => {
        addToCounters(line);
        record(line);
      },
      complain: (text) => {
        countImpasse();
        console.error(text);
      },
    },
  });
}
