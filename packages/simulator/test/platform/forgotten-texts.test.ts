import { expect, it } from "vitest";
import { HISTORY_WORLD } from "./history-world.ts";
import { RecordedPlatform } from "./recorded-platform.ts";

it.each([[[]], [["dropped-leaves-at-once" as const]]])(
  "no text of a line is kept once nobody can read it (%j)",
  (dialects) => {
    const recorded = new RecordedPlatform("C", 100, { dialects });
    const application = recorded.logIn("one");
    const { snapshots, exchange } = recorded.platform;
    const [caller, callee] = recorded.platform.extensions("one");

    for (let call = 0; call < 3; call += 1) {
      const { text } = recorded.request(application, "POST", `/${caller?.restUri ?? ""}/placeCall`, {
        destination: callee?.addressNumber,
      });
      const { restUri }: { restUri: string } = JSON.parse(text);
      recorded.request(application, "POST", `/${restUri}/answer`);
      expect(snapshots.size).toBeGreaterThan(0);
      recorded.request(application, "POST", `/${restUri}/disconnect`);
    }
    recorded.wait(HISTORY_WORLD.droppedGraceMs);

    expect([exchange.legs(), snapshots.size]).toEqual([[], 0]);
  },
);
