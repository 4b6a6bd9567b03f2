import { membersOf, type Members, type RawClient } from "./raw-client.ts";

export const EXTENSIONS = "v1/rcc/Extension";
export const LINES = "v1/rcc/CallLine";

/** Whether a platform shows a variant on the wire. */
export type Probe = (client: RawClient) => Promise<boolean>;

export async function actionsOf(client: RawClient, lineId: string): Promise<readonly unknown[]> {
  const { actions } = await client.line(lineId);
  return Array.isArray(actions) ? actions : [];
}

export function placed(isShown: (line: Members) => boolean): Probe {
  return async (client) => isShown(membersOf(await client.placed("700101", "102")));
}

export function firstExtension(isShown: (extension: Members) => boolean): Probe {
  return async (client) => isShown((await client.elements(EXTENSIONS))[0] ?? {});
}

export function dropped(isShown: (line: Members) => boolean): Probe {
  return async (client) => {
    const lineId = await client.place("700101", "102");
    await client.act(lineId, "disconnect");
    return isShown(await client.line(lineId));
  };
}

export function loggedOut(isShown: (cookies: readonly string[], status: number) => boolean): Probe {
  return async ({ rcc }) => {
    const { headers, status } = await rcc.post("v1/service/Logout");
    return isShown(headers.getSetCookie(), status);
  };
}

export function held(isShown: (status: number) => boolean): Probe {
  return async (client) => {
    const [mine] = await client.talk("102");
    return isShown(await client.act(mine, "hold"));
  };
}

/** The state of the caller's line while the callee's telephone rings. */
export function alerting(state: string): Probe {
  return async (client) => {
    const mine = await client.place("700101", "102");
    await client.act(mine, "answer");
    return (await client.line(mine))["state"] === state;
  };
}
