/** Shows that the contract's validators work inside k6: prints what they say about a good line and a bad one. */
import { checkSchema } from "@myrcc/contracts";

const GOOD = {
  restUri: "v1/rcc/CallLine/-1001",
  lineId: "-1001",
  state: "talking",
  extension: "v1/rcc/Extension/700101",
  isIncoming: false,
  creationTime: "1764000000000",
  displayedNumber: "102",
};

export default function run(): void {
  console.log(
    JSON.stringify({ good: checkSchema("CallLine", GOOD).ok, bad: checkSchema("CallLine", { ...GOOD, lineId: 7 }) }),
  );
}
