import type { OperationId } from "@myrcc/contracts";
import { clause } from "../src/clause.ts";
import { NOBODY, callsOddly, idOf, isDialling } from "../src/odd-request.ts";
import { Observer } from "../src/observer.ts";
import { operationsWith } from "../src/resources.ts";
import { test } from "../src/test.ts";

/** The member that the body of each operation needs (schemas of the contract). */
const MEMBERS: readonly (readonly [OperationId, string])[] = [
  ["createListener", "name"],
  ["placeCall", "destination"],
  ["addParty", "destination"],
  ["redirect", "destination"],
  ["sendDtmfs", "dtmfs"],
  ["merge", "line"],
  ["transfer", "line"],
];

/** An id as a broken client mangles it: doubled, with a template left in, with a query behind it. */
function mangled(id: string): string[] {
  return [`${id}${id}`, "{id}", `${id}?injected`];
}

/** Values that are no text; none of them could be dialled. */
const NO_TEXTS = [null, true, {}, []];
/** One that could be, where nothing is dialled. */
const NUMBER = 12;

type Payload = Readonly<Record<string, string>>;

/** Whole bodies of the operations that call nobody and have an id in their path; the line that they name is at hand. */
function payloads(naming: Payload): Partial<Record<OperationId, { readonly body: Payload }>> {
  return { sendDtmfs: { body: { dtmfs: "1" } }, merge: { body: naming }, transfer: { body: naming } };
}

test(
  ...clause("errors.bodies", "a body that is no JSON, or not of its schema, is refused", [
    "RCC-ACTION-3",
    "RCC-ERROR-1",
    "RCC-ERROR-2",
    "RCC-ERROR-3",
    "RCC-ERROR-4",
    "RCC-ERROR-15",
    "RCC-HTTP-1",
  ]),
  async ({ station, observer, alice, bob }) => {
    const session = await station.login("bodies");
    const { callerLineId } = await alice.talksTo(bob);
    const parameters = {
      lineId: callerLineId,
      extensionId: idOf(alice),
    };
    await observer.readLines();

    for (const [operation, member] of MEMBERS) {
      // A platform that makes something of it all the same must not call anybody.
      const value = isDialling(operation) ? NOBODY : "1";
      for (const text of [`{"${member}":`, `${member}=${value}`, `{'${member}':'${value}'}`])
        await session.request(operation, { parameters, text, deviation: "broken-json" });
      for (const body of [{}, { [`${member}s`]: value }])
        await session.request(operation, { parameters, body, deviation: "missing-member" });
      for (const noText of NO_TEXTS)
        await session.request(operation, { parameters, body: { [member]: noText }, deviation: "wrong-type" });
      await session.request(operation, { parameters, body: [], deviation: "wrong-type" });
      if (!isDialling(operation))
        await session.request(operation, { parameters, body: { [member]: NUMBER }, deviation: "wrong-type" });
      // On a line that is over, whatever comes next would be refused for that.
      await observer.readLines();
    }

    await session.logout();
  },
);

test(
  ...clause("errors.unknown", "what does not exist is refused", [
    "RCC-ERROR-5",
    "RCC-ERROR-6",
    "RCC-ERROR-15",
    "RCC-HTTP-1",
  ]),
  async ({ station, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const deviation = "unknown-resource" as const;
    // Its own listener, which a platform may delete that takes a mangled name for it.
    const session = await station.login("unknown");
    const own = new Observer(session, "unknown");
    // Some create none for a session without a socket (C-28).
    await own.openSocket();
    await own.register();

    for (const [parameter, ids] of [
      ["extensionId", ["999999999", ...mangled(idOf(alice))]],
      ["name", ["never-created", ...mangled("unknown")]],
      ["lineId", ["-999999999999", "none", ...mangled(callerLineId)]],
    ] as const) {
      for (const operation of operationsWith(parameter)) {
        // Each that could dial has to wait for its turn (limits of the target file).
        for (const id of isDialling(operation) ? [ids[0], ids[ids.length - 1] ?? ""] : ids) {
          const parameters = { extensionId: id, name: id, lineId: id };
          const line = [alice, callerLineId, bob] as const;
          if (isDialling(operation)) await callsOddly(station, session, operation, line, { parameters, deviation });
          else
            await session.request(operation, {
              parameters,
              deviation,
              ...payloads(alice.naming(callerLineId))[operation],
            });
        }
      }
    }
    await session.probe("POST", `v1/rcc/CallLine/${callerLineId}/levitate`, deviation);
    await session.probe("GET", "v1/rcc/Nothing", deviation);
    // Who accepts a second deletion may accept that of a name that never was (docs/decisions/0012).
    await session.request("createListener", { body: { name: "twice" } });
    await session.request("deleteListener", { parameters: { name: "twice" } });
    await session.request("deleteListener", { parameters: { name: "twice" } });

    await own.closeSocket();
    await session.logout();
  },
);

test(
  ...clause("errors.impossible", "a value that cannot be meant is refused for itself, or first for the state", [
    "RCC-ERROR-9",
    "RCC-ERROR-10",
    "RCC-ERROR-14",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await observer.readLines();

    await alice.act("sendDtmfs", callerLineId, "impossible-argument", { dtmfs: "xyz" });
    // What is read in between shows that the line did not change by itself.
    await observer.readLines();
    await alice.act("hold", callerLineId);
    await alice.reaches(callerLineId, "held");
    await observer.readLines();
    await alice.act("sendDtmfs", callerLineId, "impossible-argument", { dtmfs: "xyz" });
    await observer.readLines();
    await alice.act("hold", callerLineId, "unlisted-action");

    await observer.readLines();
  },
);

test(
  ...clause("errors.dropped", "an action on a dropped line is refused, while it is listed and afterwards", [
    "RCC-ERROR-11",
    "RCC-ERROR-12",
    "RCC-LINE-27",
    "RCC-SYNC-1",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    await alice.act("disconnect", callerLineId);
    await alice.reaches(callerLineId, "dropped");
    const listed = await observer.readLines();
    if (listed.some(({ lineId }) => lineId === callerLineId)) await alice.act("getCallLine", callerLineId);

    await alice.act("hold", callerLineId, "unlisted-action");
    await alice.act("disconnect", callerLineId, "unlisted-action");

    // A platform may list it for up to a minute (C-52); for longer than this nobody waits here.
    let isListed = listed.some(({ lineId }) => lineId === callerLineId);
    for (let look = 0; isListed && look < 12; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      isListed = (await observer.readLines()).some(({ lineId }) => lineId === callerLineId);
    }
    await alice.act("hold", callerLineId, "unlisted-action");
    await observer.readLines();
  },
);

test(
  ...clause("errors.credentials-first", "what is wrong in itself is refused for its credentials first", [
    "RCC-ERROR-13",
  ]),
  async ({ station }) => {
    const session = await station.login("credentials-first");
    const common = {
      deviation: "wrong-and-unauthenticated",
      credentials: { cookie: null, token: null },
    } as const;

    await session.request("createListener", { ...common, text: "{" });
    await session.request("createListener", { ...common, body: {} });
    await session.request("createListener", {
      ...common,
      body: { name: "x" },
      headers: { "Content-Type": "text/plain" },
    });
    await session.request("listExtensions", { ...common, query: { offset: "-1" } });
    await session.request("getExtension", { ...common, parameters: { extensionId: "999999999" } });
    await session.request("hold", { ...common, parameters: { lineId: "none" } });
    await session.request("logout", { ...common, method: "PUT" });

    await session.logout();
  },
);
