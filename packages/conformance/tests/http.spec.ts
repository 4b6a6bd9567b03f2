import { clause } from "../src/clause.ts";
import { Session } from "../src/session.ts";
import { test } from "../src/test.ts";
import { API_ROOT, NoAnswer, Wire } from "../src/wire.ts";

/** Every resource with a method that it does not have; PUT and PATCH belong to none. */
const WRONG_METHODS = [
  ["PUT", "v1/service/Login"],
  ["PUT", "v1/service/Logout"],
  ["GET", "v1/service/EventListener/bean"],
  ["PUT", "v1/service/EventListener/bean"],
  ["POST", "v1/rcc/Extension"],
  ["DELETE", "v1/rcc/Extension"],
  ["PATCH", "v1/rcc/CallLine"],
  ["DELETE", "v1/rcc/CallLine"],
] as const;

test(
  ...clause("http.wrong-method", "a method that a resource does not have is refused", [
    "RCC-ERROR-7",
    "RCC-ERROR-8",
    "RCC-HTTP-1",
  ]),
  async ({ station, alice, bob }) => {
    const session = await station.login("wrong-method");
    const { callerLineId } = await alice.talksTo(bob);

    for (const [method, path] of WRONG_METHODS) await session.probe(method, path, "wrong-method");
    for (const path of [alice.extension.restUri, `${alice.extension.restUri}/placeCall`])
      await session.probe("PUT", path, "wrong-method");
    for (const path of [`v1/rcc/CallLine/${callerLineId}`, `v1/rcc/CallLine/${callerLineId}/hold`])
      await session.probe("PUT", path, "wrong-method");
    await session.probe("DELETE", `v1/rcc/CallLine/${callerLineId}`, "wrong-method");

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
    await session.request("createListener", { deviation: "too-large", body: { name: "x".repeat(100_000) } });
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

test(
  ...clause("http.media-types", "a body must be declared as JSON, or not be needed at all", [
    "RCC-HTTP-9",
    "RCC-HTTP-10",
  ]),
  async ({ station, alice, bob }) => {
    const session = await station.login("media-types");
    const { callerLineId } = await alice.talksTo(bob);
    const create = { body: { name: "media-types" } };

    for (const type of ["application/xml", "text/plain", "application/x-www-form-urlencoded"]) {
      await session.request("createListener", {
        ...create,
        deviation: "wrong-media-type",
        headers: { "Content-Type": type },
      });
    }
    await session.request("createListener", {
      ...create,
      deviation: "untyped-body",
      headers: { "Content-Type": null },
    });
    await alice.act("hold", callerLineId, "needless-body", { reason: "none" });
    await alice.reaches(callerLineId, "held", "talking");

    await session.logout();
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
      const there = new Session(session.label, elsewhere, session.credentials, session.id);

      const { headers } = await there.request("listExtensions");

      const location = headers["location"]?.[0];
      const [base = ""] = location === undefined ? [] : new URL(location, `${redirectingUrl}/`).href.split(API_ROOT, 1);
      if (base !== "") {
        const moved = new Wire(base, wire.redactor, wire.sink, wire.holdings);
        await new Session(session.label, moved, session.credentials, session.id).request("listExtensions");
        moved.close();
      }
    } finally {
      elsewhere.close();
    }
    await session.logout();
  },
);
