import { credentialText, latinBytes, type LoadConfig } from "@myrcc/contracts";
import { Impasse } from "./impasse.ts";
import type { Ports } from "./ports.ts";
import { isSuccess, RccClient } from "./rcc-client.ts";

/**
 * Opens a session (F-9, F-10, F-30).
 *
 * @throws {Impasse} when the platform refuses or gives no cookie and token
 */
export async function login(
  config: LoadConfig,
  password: string,
  ports: Pick<Ports, "base64" | "send">,
): Promise<RccClient> {
  const { login: name, enterprise, access = {} } = config;
  const text = credentialText(access, { login: name, enterprise, password });
  const credentials = ports.base64(access.charset === "latin-1" ? latinBytes(text) : text);
  const exchange = await ports.send({
    method: "POST",
    url: `${config.baseUrl}/restletrouter/v1/service/Login`,
    headers: {
      Accept: "application/json",
      "Content-Type": "application/json",
      Authorization: `Basic ${credentials}`,
      "X-Application": "myRCC",
    },
    name: "login",
  });
  if (exchange.status === 0) throw new Impasse("target.unreachable", "no answer to Login");
  if (exchange.status === 401 || exchange.status === 403) {
    throw new Impasse("credentials.refused", `Login answers ${exchange.status}`);
  }
  const token = exchange.headers["X-Application"];
  if (!isSuccess(exchange) || token === undefined || exchange.cookies.length === 0) {
    throw new Impasse("session.impossible", `Login answers ${exchange.status} without the keys of a session`);
  }
  return new RccClient(config.baseUrl, ports.send, { cookie: exchange.cookies.join("; "), token });
}
