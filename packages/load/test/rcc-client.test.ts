import { expect, test } from "vitest";
import { RccClient } from "../src/user/rcc-client.ts";

test("what the platform says is kept without the keys of the session", () => {
  const keys = {
    cookie: "SESSIONID=1234567890123456789; other=abcdefghij",
    token: "myRCC;0b5cdd1e-aaaa-4bbb-8ccc-9d8e7f6a5b4c",
  };
  const client = new RccClient("http://127.0.0.1:1", () => Promise.reject(new Error("nothing is sent")), keys);
  const said = `/1234567890123456789 of ${keys.cookie} and ${keys.token}, 0b5cdd1e-aaaa-4bbb-8ccc-9d8e7f6a5b4c, abcdefghij`;

  expect(client.redacted(said)).not.toMatch(/12345678|0b5cdd1e|abcdefghij/);
  expect(client.redacted("/item/0 of myRCC must be object")).toBe("/item/0 of myRCC must be object");
});
