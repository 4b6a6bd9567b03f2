import type { WorldFile } from "@myrcc/contracts";
import type { YamlFile } from "@myrcc/contracts/yaml-file";

type Claim = (pointer: string, text: string) => void;

/** What a schema cannot say: names that have to differ, and names that have to be there. @throws {Trouble} world.invalid */
export function refuseContradictions({ enterprises, domains = [], externals = [] }: WorldFile, file: YamlFile): void {
  const claimOnce = (noun: string): Claim => {
    const taken = new Set<string>();
    return (pointer, text) => {
      if (taken.has(text)) file.fail(pointer, `each ${noun} once`, `${JSON.stringify(text)} a second time`);
      taken.add(text);
    };
  };
  const names = claimOnce("enterprise");
  const ids = claimOnce("extension id");
  const numbers = claimOnce("public number");
  const domainNames = claimOnce("domain");
  const logins = new Map<string, Claim>();

  for (const [index, { name, administrators = [], extensions }] of enterprises.entries()) {
    const at = `/enterprises/${index}`;
    names(`${at}/name`, name);
    const claimLogin = claimOnce("login of an enterprise");
    logins.set(name, claimLogin);
    for (const [position, { login }] of administrators.entries()) {
      claimLogin(`${at}/administrators/${position}/login`, login);
    }
    const addresses = claimOnce("address number");
    for (const [position, { id, addressNumber, pstnNumbers = [] }] of extensions.entries()) {
      const extensionAt = `${at}/extensions/${position}`;
      ids(`${extensionAt}/id`, id);
      addresses(`${extensionAt}/addressNumber`, addressNumber);
      for (const [rank, number] of pstnNumbers.entries()) numbers(`${extensionAt}/pstnNumbers/${rank}`, number);
    }
  }
  for (const [index, domain] of domains.entries()) {
    const at = `/domains/${index}`;
    domainNames(`${at}/name`, domain.name);
    for (const [position, name] of domain.enterprises.entries()) {
      const claimLogin = logins.get(name);
      if (claimLogin === undefined) {
        return file.fail(`${at}/enterprises/${position}`, `one of the enterprises ${[...logins.keys()].join(", ")}`);
      }
      for (const [rank, { login }] of domain.administrators.entries()) {
        claimLogin(`${at}/administrators/${rank}/login`, login);
      }
    }
  }
  for (const [index, { number }] of externals.entries()) numbers(`/externals/${index}/number`, number);
}
