import type { FastifyReply, FastifyRequest } from "fastify";
import { operationOf } from "../dialect/operation-of.ts";
import { refusalStatus } from "../dialect/refusal-status.ts";
import type { Platform } from "../platform.ts";
import type { Occasion, Outgoing } from "./outgoing.ts";
import { REFUSALS, type Refused, type RefusalKind } from "./refusal.ts";
import type { Answer } from "./resource.ts";

/** Where every answer of the API leaves. */
export class Sender {
  readonly #platform: Platform;
  /** How many answers have left for each method and path of the contract. */
  readonly #counts = new Map<string, number>();

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  send(reply: FastifyReply, { status, json, headers = {} }: Answer): FastifyReply {
    return this.#deliver(reply, undefined, { status, headers, ...this.#body(json) });
  }

  refuse(reply: FastifyReply, refused: Refused): FastifyReply {
    const { dialect } = this.#platform;
    const { kind, message, headers, status = refusalStatus(dialect, { operation: undefined, kind }) } = refused;
    const { exceptionId, cause } = REFUSALS[kind];
    const body = this.#body(JSON.stringify({ exceptionId, cause, message }));
    return this.#deliver(reply, kind, { status, headers, ...body });
  }

  #body(json: string | undefined): Pick<Outgoing, "body" | "type"> {
    if (json === undefined) return {};
    const { dialect } = this.#platform;
    return {
      body: json,
      type: dialect.takes("content-type-charset") ? "application/json; charset=utf-8" : "application/json",
    };
  }

  #deliver(reply: FastifyReply, refusal: RefusalKind | undefined, answer: Outgoing): FastifyReply {
    let occasion: Occasion | undefined;
    const sent = this.#platform.behaviour.answers(answer, () => (occasion ??= this.#occasion(reply.request, refusal)));
    if (sent === "hang" || sent === "reset") {
      void reply.hijack();
      if (sent === "reset") reply.raw.socket?.resetAndDestroy();
      return reply;
    }
    const { status, headers, body, type } = sent;
    void reply.code(status).headers(headers);
    if (body === undefined) return reply.send();
    // Note: as bytes, since Fastify adds a charset to the type of a text.
    return reply.type(type ?? "application/octet-stream").send(typeof body === "string" ? Buffer.from(body) : body);
  }

  #occasion(request: FastifyRequest, refusal: RefusalKind | undefined): Occasion {
    const { method, routeOptions } = request;
    const path = routeOptions.url?.replace(/^\/restletrouter/, "") ?? "";
    const params = paramsOf(request);
    const key = `${method} ${path} ${params["action"] ?? ""}`;
    const nth = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, nth);
    return {
      method,
      path,
      url: request.url,
      params,
      operation: operationOf(method, path, params),
      body: Buffer.isBuffer(request.body) ? request.body.toString() : "",
      refusal,
      nth,
      legOf: (id) => this.#platform.exchange.legs().find((leg) => leg.id === id),
    };
  }
}

function paramsOf({ params }: FastifyRequest): Readonly<Record<string, string>> {
  return typeof params === "object" && params !== null ? { ...params } : {};
}
