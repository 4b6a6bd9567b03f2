/** Times the contract's validators inside k6: prints one line of JSON with all timings. */
import { timeValidators } from "@myrcc/contracts/bench/validator-timing";

export default function run(): void {
  console.log(JSON.stringify(timeValidators(() => Date.now())));
}
