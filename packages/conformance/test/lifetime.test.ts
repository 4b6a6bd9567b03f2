import { expect, test } from "vitest";
import { Lifetime } from "../src/lifetime.ts";

test("what is still being opened is given back when it has been", async () => {
  const lifetime = new Lifetime();
  const told: string[] = [];
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const opening = lifetime.open(async (stack) => {
    await promise;
    stack.defer(() => void told.push("given back"));
    told.push("opened");
  });

  const closing = lifetime.close();
  resolve(undefined);
  await Promise.all([opening, closing]);

  expect(told).toEqual(["opened", "given back"]);
});

test("whoever closes after another waits for the same end", async () => {
  const lifetime = new Lifetime();
  let closed = 0;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await lifetime.open(async (stack) => {
    stack.defer(async () => {
      await promise;
      closed += 1;
    });
  });

  void lifetime.close();
  const second = lifetime.close();
  expect(closed).toBe(0);
  resolve(undefined);
  await second;

  expect(closed).toBe(1);
});

test("an opening that fails half way gives back what it had", async () => {
  const lifetime = new Lifetime();
  const told: string[] = [];
  const opening = lifetime.open(async (stack) => {
    stack.defer(() => void told.push("given back"));
    await Promise.reject(new Error("no second session"));
  });

  await expect(opening).rejects.toThrow("no second session");
  await lifetime.close();

  expect(told).toEqual(["given back"]);
});
