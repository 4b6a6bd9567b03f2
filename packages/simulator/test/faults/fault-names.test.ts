import { expect, it } from "vitest";
import { ACCESS_FAULTS } from "../../src/faults/access-faults.ts";
import { DELIVERY_FAULTS } from "../../src/faults/delivery-faults.ts";
import { ENGINE_FAULTS } from "../../src/faults/engine-faults.ts";
import { FAULTS } from "../../src/faults/faults.ts";

it("no two areas name a fault alike, so that none hides another", () => {
  const names = [ACCESS_FAULTS, ENGINE_FAULTS, DELIVERY_FAULTS].flatMap(Object.keys);

  expect(names.toSorted()).toEqual(Object.keys(FAULTS).toSorted());
});
