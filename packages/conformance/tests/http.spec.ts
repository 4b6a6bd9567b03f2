import type { LineAction } from "@myrcc/contracts";
import { clause } from "../src/clause.ts";
import { adopts, callsOddly, idOf } from "../src/odd-request.ts";
import { readBody } from "../src/read-body.ts";
import { wrongMethods } from "../src/resources.ts";
import { Session } from "../src/session.ts";
import { consults } from "../src/stages.ts";
import { test } from "../src/test.ts";
import { API_ROOT, NoAnswer, Wire } from "../src/wire.ts";

test(
  ...clause("http.wrong-method", "a method that a resource does not have is refused", [
    "RCC-ERROR-7",
    "RCC-ERROR-8",
    "RCC-HTTP-1",
  ]),
  async ({ station, alice, bob }) => {
    const session = await station.login("wrong-method");
    const { callerLineId } = await alice.talksTo(bob);
    const created = readBody("Listener", await session.request("createListener", { body: { name: "wrong-method" } }));
    // A platform may give a listener another path than its name (C-18).
    const name = created?.restUri.split("/").at(-1) ?? "wrong-method";
    const parameters = { lineId: callerLineId, extensionId: idOf(alice), name };
    const nothing = { ...parameters, extensionId: "999999999" };

    for (const { method, template, isOfNothing } of wrongMethods()) {
      const named: Readonly<Record<string, string>> = isOfNothing ? nothing : parameters;
      const path = template.slice(1).replaceAll(/\{(\w+)\}/g, (_all, parameter: string) => named[parameter] ?? "");
      adopts(station, await session.probe(method, path, isOfNothing ? "wrong-method-of-nothing" : "wrong-method"));
    }

    await session.logout();
  },
);

test(
  ...clause("http.other-requests", "requests at the edge of HTTP are answered without a server error", ["RCC-HTTP-1"]),
  async ({ station, alice }) => {
    const session = await station.login("other-requests");
    const { restUri } = alice.extension;

    for (const path of ["v1/rcc/Extension", "v1/rcc/CallLine", restUri]) {
      await session.probe("HEAD", path, null);
      await session.probe("OPTIONS", path, null);
    }
    await session.request("listExtensions", { deviation: "not-acceptable", headers: { Accept: "text/html" } });
    for (const path of [
      `${restUri}/../../..`,
      `${restUri}%00`,
      `${restUri}/?/`,
      "v1/rcc/Extension?offset=%zz",
      "v1//rcc/CallLine",
    ])
      await session.probe("GET", path, null);

    await session.logout();
  },
);

/** Longer than anything that is meant, of what is neither a digit nor a letter on a key: nobody could be dialled by it. */
const TOO_LONG = "_".repeat(100_000);

test(
  ...clause("http.too-large", "a value that is far too long is answered without a server error", ["RCC-HTTP-1"]),
  async ({ station, alice, bob }) => {
    const session = await station.login("too-large");
    const { callerLineId } = await alice.talksTo(bob);
    const parameters = { lineId: callerLineId, extensionId: idOf(alice) };
    const bodies = [
      ["createListener", { name: TOO_LONG }],
      ["placeCall", { destination: TOO_LONG }],
      ["addParty", { destination: TOO_LONG }],
      ["sendDtmfs", { dtmfs: TOO_LONG }],
      ["merge", alice.naming(TOO_LONG)],
      ["transfer", alice.naming(TOO_LONG)],
      // Last, since the line may be over with it.
      ["redirect", { destination: TOO_LONG }],
    ] as const;

    for (const [operation, body] of bodies)
      adopts(station, await session.request(operation, { parameters, body, deviation: "too-large" }));

    await session.logout();
  },
);

/** What happens now and then only is seen by asking often. */
const OFTEN = 24;

test(
  ...clause("http.over-and-over", "what is read over and over is answered each time", [
    "RCC-HTTP-1",
    "RCC-HTTP-2",
    "RCC-HTTP-3",
  ]),
  async ({ observer, alice, bob }) => {
    const { callerLineId } = await alice.talksTo(bob);
    const extensionId = alice.extension.restUri.split("/").at(-1) ?? "";
    const { session } = observer;
    const reads = [
      ["listCallLines", {}],
      ["getCallLine", { parameters: { lineId: callerLineId } }],
      ["listExtensions", { query: { length: "2" } }],
      ["getExtension", { parameters: { extensionId } }],
    ] as const;

    for (const [operation, options] of reads) {
      for (let time = 0; time < OFTEN; time += 1) {
        const sentAtMs = performance.now();
        try {
          await session.request(operation, options);
        } catch (error) {
          if (!(error instanceof NoAnswer)) throw error;
          // What breaks off is asked for again; nobody waits in vain more than once.
          if (performance.now() > sentAtMs + 1000) break;
        }
      }
    }
  },
);

const OTHER_TYPES = ["application/xml", "text/plain", "application/x-www-form-urlencoded"];

test(
  ...clause("http.media-types", "a body must be declared as JSON, or not be needed at all", [
    "RCC-ACTION-3",
    "RCC-HTTP-9",
    "RCC-HTTP-10",
  ]),
  async ({ station, observer, alice, bob, carol }) => {
    const session = await station.login("media-types");
    const { callerLineId } = await alice.talksTo(bob);
    await observer.readLines();
    const create = { body: { name: "media-types" } };
    const lists = (lineId: string, action: LineAction): boolean =>
      alice.line(lineId)?.actions?.includes(action) === true;

    for (const type of OTHER_TYPES) {
      const odd = { deviation: "wrong-media-type", headers: { "Content-Type": type } } as const;
      await session.request("createListener", { ...create, ...odd });
      await session.request("sendDtmfs", { parameters: { lineId: callerLineId }, body: { dtmfs: "1" }, ...odd });
      await observer.readLines();
    }
    // One type each, since what could dial has to wait for its turn; what ends the line if it is taken comes last.
    for (const [operation, type] of [
      ["placeCall", "text/plain"],
      ["addParty", "application/xml"],
      ["redirect", "application/x-www-form-urlencoded"],
    ] as const) {
      const odd = { deviation: "wrong-media-type", headers: { "Content-Type": type } } as const;
      if (operation === "placeCall" || lists(callerLineId, operation))
        await callsOddly(station, session, operation, [alice, callerLineId, carol], odd);
      await observer.readLines();
    }
    await session.request("createListener", {
      ...create,
      deviation: "untyped-body",
      headers: { "Content-Type": null },
    });
    await alice.act("hold", callerLineId, "needless-body", { reason: "none" });
    await alice.reaches(callerLineId, "held", "talking", "dropped");

    await session.logout();
  },
);

for (const action of ["merge", "transfer"] as const) {
  test(
    ...clause(`http.media-types-${action}`, `the body of a ${action} must be declared as JSON`, [
      "RCC-ACTION-3",
      "RCC-HTTP-9",
      "RCC-HTTP-10",
    ]),
    async ({ alice, bob, carol, observer }) => {
      const { heldLineId, talkingLineId } = await consults(alice, bob, carol);
      await observer.readLines();
      const parameters = { lineId: talkingLineId };
      const body = alice.naming(heldLineId);
      if (alice.line(talkingLineId)?.actions?.includes(action) !== true) return;

      for (const type of OTHER_TYPES) {
        const headers = { "Content-Type": type };
        await observer.session.request(action, { parameters, body, headers, deviation: "wrong-media-type" });
        await observer.readLines();
      }
      const headers = { "Content-Type": null };
      await observer.session.request(action, { parameters, body, headers, deviation: "untyped-body" });
      await observer.readLines();
    },
  );
}

test(
  ...clause("http.untyped-bodies", "a body without a type is taken for JSON wherever there is one", ["RCC-HTTP-10"]),
  async ({ station, observer, alice, bob, carol }) => {
    const odd = { deviation: "untyped-body", headers: { "Content-Type": null } } as const;

    for (const operation of ["addParty", "redirect"] as const) {
      const { callerLineId } = await alice.talksTo(bob);
      if (operation === "addParty") {
        const parameters = { lineId: callerLineId };
        await observer.session.request("sendDtmfs", { parameters, body: { dtmfs: "1" }, ...odd });
      }
      await callsOddly(station, observer.session, operation, [alice, callerLineId, carol], odd);
      await station.hangUp.endCalls();
    }
    await callsOddly(station, observer.session, "placeCall", [alice, "", bob], odd);
  },
);

test(
  ...clause("http.get-for-post", "a GET of an action or of the logout changes nothing", ["RCC-HTTP-7"]),
  async ({ station, observer, alice, bob }) => {
    const session = await station.login("get-for-post");
    const { callerLineId } = await alice.talksTo(bob);
    await observer.readLines();

    await observer.session.request("hold", {
      parameters: { lineId: callerLineId },
      method: "GET",
      deviation: "get-for-post",
    });
    await observer.readLines();
    await session.request("logout", { method: "GET", deviation: "get-for-post" });

    await session.logout();
  },
);

test(
  ...clause("http.redirect", "a redirect leads to where the same request is honoured", ["RCC-HTTP-11"]),
  async ({ station }) => {
    const { target, wire } = station;
    const { redirectingUrl } = target.offers ?? {};
    if (redirectingUrl === undefined) throw new Error("unreachable: the case is set aside without such an address");
    const session = await station.login("redirect");
    const elsewhere = new Wire(redirectingUrl, wire.redactor, wire.sink, wire.holdings);
    try {
      const { headers } = await new Session(session.label, elsewhere, session.credentials, session.id).request(
        "listExtensions",
      );

      const location = headers["location"]?.[0];
      const [base = ""] = location === undefined ? [] : new URL(location, `${redirectingUrl}/`).href.split(API_ROOT, 1);
      if (base !== "") {
        const moved = new Wire(base, wire.redactor, wire.sink, wire.holdings);
        // A host that knows nothing of the session asks for a login of its own (C-54).
        const there = new Session(session.label, moved, session.credentials, session.id);
        await there.request("listExtensions", { deviation: "moved-address" });
        moved.close();
      }
    } finally {
      elsewhere.close();
    }
    await session.logout();
  },
);
