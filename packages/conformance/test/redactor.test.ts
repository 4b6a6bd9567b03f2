import { describe, expect, test } from "vitest";
import { Redactor } from "../src/redactor.ts";

// Once a false alarm: the password 1234 was replaced in instants and ids, which then were none any more.
test("a short secret is not looked for in bodies, where it stands by chance", () => {
  const redactor = new Redactor();
  redactor.learn("1234", "password of a");
  redactor.learn("correct horse", "password of b");
  const body = '{"creationTime":"1764211234567","lineId":"-1234","displayedLabel":"correct horse"}';

  expect(redactor.text(body)).toBe(
    '{"creationTime":"1764211234567","lineId":"-1234","displayedLabel":"<password of b>"}',
  );
});

describe("headers that carry credentials", () => {
  test("announced secrets are replaced by their labels", () => {
    const redactor = new Redactor();
    redactor.learn("c-1", "cookie of s1");
    redactor.learn("t-1", "token of s1");

    expect(redactor.requestHeaders({ Cookie: "myRCC_SESSIONID=c-1", "X-Application": "myRCC;t-1" })).toEqual({
      Cookie: "myRCC_SESSIONID=<cookie of s1>",
      "X-Application": "myRCC;<token of s1>",
    });
  });

  // Once a leak: a platform that spells the header in its own way had its token written as it came.
  test.each([
    ["x-application", "secret-7"],
    ["x-application", "myRCC secret-7"],
    ["x-application", "other;secret-7"],
    ["authorization", "secret-7"],
    ["authorization", "Basic secret-7"],
    ["cookie", "secret-7"],
    ["cookie", "a=secret-7; b=secret-7"],
    ["set-cookie", "secret-7;Path=/"],
    ["set-cookie", "a=secret-7;Path=/"],
  ])("an unannounced value in %s: %s is never written", (name, value) => {
    const redactor = new Redactor();

    expect(JSON.stringify(redactor.requestHeaders({ [name]: value }))).not.toContain("secret-7");
    expect(JSON.stringify(redactor.responseHeaders({ [name]: [value] }))).not.toContain("secret-7");
  });

  test("the application's bare name is no secret", () => {
    expect(new Redactor().requestHeaders({ "X-Application": "myRCC" })).toEqual({ "X-Application": "myRCC" });
  });
});

test("announced secrets are replaced in every text", () => {
  const redactor = new Redactor();
  redactor.learn("token-17", "token of s1");

  expect(redactor.text('{"token":"token-17"}')).toBe('{"token":"<token of s1>"}');
});
