import type { Variant } from "../../src/dialect/variant.ts";
import { EXTENSIONS, LINES, actionsOf, dropped, firstExtension, loggedOut, placed, type Probe } from "./probe.ts";
import { membersOf } from "./raw-client.ts";

/** Variants that show in the spelling of documents and in headers. */
export const DOCUMENT_PROBES = {
  "collection-in-items": async (client) => "items" in (await client.members(LINES)),
  "collection-in-results": async (client) => "results" in (await client.members(EXTENSIONS)),
  "collection-in-item": async (client) => "item" in (await client.members(EXTENSIONS)),
  "extension-in-extension-uri": placed((line) => "extensionURI" in line && !("extension" in line)),
  "extension-in-uri-extension": placed((line) => "uriExtension" in line && !("extension" in line)),
  "department-capital": firstExtension((extension) => "Department" in extension && !("department" in extension)),
  "logout-clears-other-cookie": loggedOut(([cookie]) => cookie?.startsWith("myIstra_SESSIONID=") === true),
  "logout-clears-nothing": loggedOut((cookies) => cookies.length === 0),
  "legacy-cookie-date": loggedOut(([cookie]) => cookie?.endsWith("Expires=Thu, 01-Jan-1970 00:00:00") === true),
  "further-actions": async (client) => {
    const [mine] = await client.talk("102");
    await client.act(mine, "hold");
    await client.act(mine, "unhold");
    return (await actionsOf(client, mine)).includes("startRecord");
  },
  "actions-absent-when-dropped": dropped((line) => !("actions" in line)),
  "actions-null-when-dropped": dropped((line) => line["actions"] === null),
  "null-for-absent": placed((line) => line["talkingTime"] === null),
  "empty-for-absent": placed((line) => line["talkingTime"] === ""),
  "zero-for-absent": placed((line) => line["talkingTime"] === "0"),
  "conference-absent": placed((line) => !("conference" in line)),
  "creation-moves-once": async (client) => {
    const line = membersOf(await client.placed("700101", "102"));
    return (await client.line(String(line["lineId"])))["creationTime"] !== line["creationTime"];
  },
  "absolute-path": firstExtension(({ restUri }) => restUri === `/restletrouter/${EXTENSIONS}/700101`),
  "absolute-uri": async (client) => {
    const [first] = await client.elements(EXTENSIONS);
    return first?.["restUri"] === `${client.simulator.baseUrl}/restletrouter/${EXTENSIONS}/700101`;
  },
} satisfies Partial<Record<Variant, Probe>>;
