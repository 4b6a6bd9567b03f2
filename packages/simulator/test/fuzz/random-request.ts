import { operationEntry, OPERATION_IDS, type OperationId } from "@myrcc/contracts";
import fc from "fast-check";
import { basic, E1 } from "../wire/rcc-client.ts";

/** A request that has an operation of the contract in mind and departs from it wherever it likes. */
export interface RandomRequest {
  readonly operation: OperationId;
  /** Another method than the operation's. */
  readonly method: string | undefined;
  readonly credentials: "both" | "none" | "cookie" | "token" | "junk";
  /** For each parameter of the path, and for a `line` in the body. */
  readonly target: { readonly kind: "own" | "foreign" | "junk"; readonly pick: number; readonly junk: string };
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RandomBody;
}

export type RandomBody =
  | { readonly kind: "none" }
  | { readonly kind: "fitting"; readonly destination: string; readonly dtmfs: string; readonly name: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "long"; readonly length: number };

const anyText = fc.string({ unit: "binary", maxLength: 40 });

/** What a header may carry without the client's own library refusing it. */
const headerText = fc.string({ unit: "grapheme-ascii", maxLength: 40 });

const destination = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("101", "102", "103", "104", "+33199009001", "+33199009002", "999") },
  { weight: 1, arbitrary: anyText },
);

const body: fc.Arbitrary<RandomBody> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<RandomBody>({ kind: "none" }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("fitting" as const),
      destination,
      dtmfs: fc.oneof(fc.constantFrom("1", "*#", "abcd"), anyText),
      name: fc.oneof(fc.constantFrom("a", "b", "é/ü"), fc.string({ unit: "binary", maxLength: 300 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("text" as const),
      text: fc.oneof(
        fc.json(),
        anyText,
        fc.constantFrom("{", "[]", "null", '{"__proto__":{"destination":"101"}}', '{"destination":{"length":1}}'),
        fc.nat(5_000).map((depth) => "[".repeat(depth)),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("bytes" as const), bytes: fc.uint8Array({ maxLength: 500 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("long" as const), length: fc.integer({ min: 60_000, max: 80_000 }) }),
  },
);

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "PURGE"];

const usually = <T>(value: T, otherwise: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: otherwise });

export const randomRequest: fc.Arbitrary<RandomRequest> = fc.record({
  // A logout in every tenth request would leave too little of a session.
  operation: fc.constantFrom(...OPERATION_IDS).filter((id) => id !== "logout"),
  method: usually<string | undefined>(undefined, fc.constantFrom(...METHODS)),
  credentials: usually<RandomRequest["credentials"]>("both", fc.constantFrom("none", "cookie", "token", "junk")),
  target: fc.record({
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant("own" as const) },
      { weight: 2, arbitrary: fc.constantFrom("foreign" as const, "junk" as const) },
    ),
    pick: fc.nat(1_000),
    junk: fc.oneof(anyText, fc.constantFrom("..", "%", "__proto__", "-9".repeat(300), "-1e3", "0x10", " ")),
  }),
  query: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("", "?offset=0&length=1", "?listenerName=a") },
    { weight: 1, arbitrary: fc.webQueryParameters().map((text) => `?${text}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("?offset=-1", "?length=99999999999", "?listenerName=a&listenerName=b", "?%"),
    },
  ),
  headers: fc.record(
    {
      accept: usually("application/json", fc.oneof(headerText, fc.constantFrom("text/xml", "*/*;q=0"))),
      "content-type": usually(
        "application/json",
        fc.oneof(headerText, fc.constantFrom("text/xml", "application/json;x")),
      ),
      authorization: fc.oneof(
        fc.constant(basic(E1)),
        headerText,
        fc.base64String().map((text) => `Basic ${text}`),
      ),
    },
    { requiredKeys: [] },
  ),
  body,
});

/** The method, and the path below the API root with parameters filled in. */
export function lineOf(request: RandomRequest, fill: (parameter: string) => string): { method: string; path: string } {
  const { method, path } = operationEntry(request.operation);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => encodeURIComponent(fill(parameter)));
  return { method: request.method ?? method, path: `${filled}${request.query}` };
}
