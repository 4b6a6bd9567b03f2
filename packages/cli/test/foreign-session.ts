import type { Target } from "@myrcc/contracts";
import { login } from "@myrcc/contracts/client";
import type { Line } from "@myrcc/contracts/client";
import { vi } from "vitest";

/** Somebody else who works on the platform while a run goes on. */
export interface ForeignSession extends AsyncDisposable {
  /** Calls from one extension to another, and both answer; gives the caller's line. */
  call(from: string, to: string): Promise<string>;
  hangUp(lineId: string): Promise<void>;
  /** Holds a call that is not on hold, and resumes one that is. */
  holdOrResume(lineId: string): Promise<void>;
  /** Every live line of the enterprise. */
  liveLines(): Promise<readonly Line[]>;
}

const TALKS_WITHIN = { timeout: 30_000, interval: 50 };

function isFrom(line: Line, number: string): boolean {
  return line.isIncoming && line.number === number;
}

/** Logs in with the first account of the target. */
export async function openForeignSession(
  { accounts, baseUrl }: Target,
  passwords: Readonly<Record<string, string>>,
): Promise<ForeignSession> {
  const [account] = accounts;
  if (account === undefined) throw new Error("a target has an account");
  const session = await login({ ...account, baseUrl, password: passwords[account.passwordEnv] ?? "" });
  const liveLines = async (): Promise<readonly Line[]> =>
    (await session.lines()).filter(({ state }) => state !== "dropped");
  return {
    liveLines,
    holdOrResume: async (lineId) => {
      for (const line of await liveLines())
        if (line.id === lineId) await line.perform(line.can("hold") ? "hold" : "unhold");
    },
    hangUp: async (lineId) => {
      for (const line of await liveLines()) if (line.id === lineId) await line.perform("disconnect");
      await vi.waitUntil(async () => (await liveLines()).every(({ id }) => id !== lineId), TALKS_WITHIN);
    },
    call: async (from, to) => {
      for await (const { number, id } of session.extensions()) {
        if (number !== from) continue;
        const placed = await session.placeCall(id, to);
        await placed.perform("answer");
        await vi.waitUntil(async () => {
          const lines = await liveLines();
          for (const line of lines) if (isFrom(line, from) && line.can("answer")) await line.perform("answer");
          return lines.some((line) => line.id === placed.id && line.state === "talking");
        }, TALKS_WITHIN);
        return placed.id;
      }
      throw new Error(`${from} is not to be controlled`);
    },
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}
