import type { Exchange } from "./ports.ts";
import { isSuccess, type RccClient } from "./rcc-client.ts";

/** Logs out. False when the session may still be open. */
export async function logOut(client: RccClient): Promise<boolean> {
  return isGone(await client.request("POST", "v1/service/Logout", "logout"));
}

/** Deletes a listener. False when it may still be there. */
export async function deleteListener(client: RccClient, listenerUri: string): Promise<boolean> {
  const exchange = await client.request("DELETE", listenerUri, "delete-listener");
  return isGone(exchange) || exchange.status === 404;
}

/** A session that is refused has ended, and what belonged to it with it. */
function isGone(exchange: Exchange): boolean {
  return isSuccess(exchange) || exchange.status === 401;
}
