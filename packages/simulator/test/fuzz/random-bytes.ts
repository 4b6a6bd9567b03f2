import fc from "fast-check";

const TEMPLATES = [
  "GET /restletrouter/v1/rcc/CallLine HTTP/1.1\r\nHost: x\r\n\r\n",
  "POST /restletrouter/v1/service/Login HTTP/1.1\r\nHost: x\r\nX-Application: myRCC\r\nAuthorization: Basic cmNjLWUxfGUxOmRlbW8=\r\nContent-Length: 2\r\n\r\n{}",
  "POST /restletrouter/v1/service/EventListener/bean HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET http://elsewhere.example/restletrouter/v1/rcc/Extension HTTP/1.0\r\n\r\n",
  "CONNECT elsewhere.example:80 HTTP/1.1\r\nHost: x\r\n\r\n",
  "GET /restletrouter/ws-service/myRCC HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\nCookie: myRCC_SESSIONID=1\r\n\r\n",
];

/** A request with some of its bytes replaced, dropped or doubled. */
const damagedRequest = fc
  .record({
    template: fc.constantFrom(...TEMPLATES),
    edits: fc.array(
      fc.record({ at: fc.nat(400), kind: fc.constantFrom("replace", "drop", "insert"), byte: fc.nat(255) }),
      { maxLength: 6 },
    ),
  })
  .map(({ template, edits }) => {
    const bytes = [...Buffer.from(template)];
    for (const { at, kind, byte } of edits) {
      const index = at % Math.max(1, bytes.length);
      if (kind === "drop") bytes.splice(index, 1);
      else bytes.splice(index, kind === "replace" ? 1 : 0, byte);
    }
    return Uint8Array.from(bytes);
  });

/** What may be thrown at the HTTP port, in one or several writes. */
export const randomHttpBytes: fc.Arbitrary<readonly Uint8Array[]> = fc.array(
  fc.oneof({ weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }) }, { weight: 3, arbitrary: damagedRequest }),
  { minLength: 1, maxLength: 3 },
);

/** A WebSocket frame whose fields need not fit each other. */
const oddFrame = fc
  .record({
    first: fc.nat(255),
    length: fc.oneof(fc.nat(255), fc.constantFrom(0x80 | 5, 0x80 | 126, 0x80 | 127)),
    rest: fc.uint8Array({ maxLength: 300 }),
  })
  .map(({ first, length, rest }) => Uint8Array.from([first, length, ...rest]));

/** What may be thrown at an open WebSocket. */
export const randomFrames: fc.Arbitrary<readonly Uint8Array[]> = fc.array(
  fc.oneof(fc.uint8Array({ maxLength: 500 }), oddFrame),
  { minLength: 1, maxLength: 5 },
);
