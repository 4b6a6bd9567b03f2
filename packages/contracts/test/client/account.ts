import { login, type LoginOptions, type Session } from "../../src/client/index.ts";
import type { SmallPlatform } from "./small-platform.ts";

export const ACCOUNT = { login: "rcc-e1", enterprise: "e1", password: "pässword" };

export function logIn(platform: SmallPlatform, options: Partial<LoginOptions> = {}): Promise<Session> {
  return login({ baseUrl: platform.baseUrl, ...ACCOUNT, ...options });
}

/** What a promise is rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
