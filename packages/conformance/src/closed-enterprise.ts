import type { Target } from "@myrcc/contracts";

type Account = Target["accounts"][number];

/** An enterprise that an account has no business in. One that enters several enterprises is in the domain of each. */
export function enterpriseClosedTo(
  account: Account,
  { accounts, enterprises }: Pick<Target, "accounts" | "enterprises">,
): Target["enterprises"][number] | undefined {
  return enterprises.find(
    ({ name }) => !accounts.some((one) => one.login === account.login && one.enterprise === name),
  );
}
