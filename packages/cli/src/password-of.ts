import { Trouble } from "@myrcc/contracts";

/** The password that a variable of the target file holds. @throws {Trouble} credentials.missing */
export function passwordOf(
  passwords: Readonly<Record<string, string | undefined>>,
  variable: string,
  command: string,
): string {
  const password = passwords[variable];
  if (password !== undefined && password !== "") return password;
  throw new Trouble("credentials.missing", {
    where: variable,
    expected: "a password in this environment variable",
    found: password === undefined ? "it is not set" : "it is empty",
    mend: `Set it: ${variable}=… npx -y pnpm@12 rcc ${command} --target <file>`,
  });
}
