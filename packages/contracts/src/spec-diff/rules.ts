/** What a change means for a client of the platform that was written against the old version. */
export type Severity = "breaking" | "non-breaking" | "unclassified";

/** Who produces the data: the client (a request, a message it sends) or the platform (a response, a message it pushes). */
export type Direction = "request" | "response";

interface Rule {
  readonly severity: Severity;
  readonly title: string;
}

/**
 * Changes of data, judged in their own direction: what the platform demands may only become less, what it promises only
 * more. First the severity in a request, then in a response.
 */
const DATA_RULES = {
  "property-added": ["non-breaking", "non-breaking", "A member was added"],
  "property-removed": ["unclassified", "breaking", "A member was removed"],
  "property-forbidden": ["breaking", "breaking", "A member was removed where no other members are allowed"],
  "property-permitted": ["non-breaking", "breaking", "A member was added where no other members were allowed"],
  "required-added": ["breaking", "non-breaking", "A member became required"],
  "required-removed": ["non-breaking", "breaking", "A member is not required any more"],
  "members-closed": ["breaking", "non-breaking", "Members that are not named are forbidden now"],
  "members-opened": ["non-breaking", "breaking", "Members that are not named are allowed now"],
  "type-narrowed": ["breaking", "non-breaking", "Fewer types are allowed"],
  "type-widened": ["non-breaking", "breaking", "More types are allowed"],
  "type-changed": ["breaking", "breaking", "Another type is demanded"],
  "values-removed": ["breaking", "non-breaking", "A value is not allowed any more"],
  "values-added": ["non-breaking", "breaking", "Another value is allowed"],
  "constraint-tightened": ["breaking", "non-breaking", "A constraint was added or tightened"],
  "constraint-loosened": ["non-breaking", "breaking", "A constraint was removed or loosened"],
  "constraint-changed": ["unclassified", "unclassified", "A constraint changed so that neither form implies the other"],
  "variant-added": ["non-breaking", "breaking", "Another shape is allowed"],
  "variant-removed": ["breaking", "non-breaking", "A shape is not allowed any more"],
  "conjunct-added": ["breaking", "non-breaking", "A further schema has to be met"],
  "conjunct-removed": ["non-breaking", "breaking", "A schema need not be met any more"],
  "default-changed": ["unclassified", "non-breaking", "What an absent value stands for changed"],
  "keyword-changed": ["unclassified", "unclassified", "A keyword changed whose effect is not known here"],
  "body-added": ["non-breaking", "non-breaking", "A body was added, not required"],
  "body-removed": ["breaking", "breaking", "The body was removed"],
  "media-type-added": ["non-breaking", "non-breaking", "Another media type is there"],
  "media-type-removed": ["breaking", "breaking", "A media type was removed"],
  "message-added": ["non-breaking", "unclassified", "Another message may be sent"],
  "message-removed": ["breaking", "breaking", "A message was removed"],
  "content-type-changed": ["breaking", "breaking", "A message has another content type"],
} as const satisfies Record<string, readonly [request: Severity, response: Severity, title: string]>;

export type DataRule = keyof typeof DATA_RULES;

/** Changes that have no direction. */
const OTHER_RULES = {
  "document.version-changed": ["unclassified", "The document is of another version of OpenAPI or AsyncAPI"],
  "document.unexplained": ["unclassified", "The documents differ, in nothing that an operation uses"],
  "documentation.changed": ["non-breaking", "A text, title or example changed"],
  "extension.changed": ["unclassified", "An x- member changed"],
  "member.changed": ["unclassified", "A member changed whose effect is not known here"],
  "server.added": ["non-breaking", "A server was added"],
  "server.removed": ["breaking", "A server was removed"],
  "server.changed": ["breaking", "A server has another address or protocol"],
  "server.variable-changed": ["unclassified", "A variable of a server's address changed"],
  "operation.added": ["non-breaking", "An operation was added"],
  "operation.removed": ["breaking", "An operation was removed"],
  "operation.renamed": [
    "unclassified",
    "An operation has another operationId: the same on the wire, not in generated code",
  ],
  "operation.deprecated": ["non-breaking", "An operation is, or is no longer, deprecated"],
  "operation.action-changed": ["breaking", "What was sent is received, or the other way round"],
  "operation.channel-changed": ["breaking", "An operation moved to another channel"],
  "path.parameter-renamed": ["non-breaking", "A path parameter has another name, which is not on the wire"],
  "parameter.added": ["non-breaking", "An optional parameter was added"],
  "parameter.required-added": ["breaking", "A required parameter was added"],
  "parameter.removed": ["breaking", "A parameter was removed"],
  "parameter.now-required": ["breaking", "A parameter became required"],
  "parameter.now-optional": ["non-breaking", "A parameter became optional"],
  "parameter.serialisation-changed": ["breaking", "A parameter is written in another way"],
  "request-body.required-added": ["breaking", "A required body was added"],
  "request-body.now-required": ["breaking", "The body became required"],
  "request-body.now-optional": ["non-breaking", "The body became optional"],
  "status.success-added": ["unclassified", "Another status of success may come"],
  "status.success-removed": ["breaking", "A status of success does not come any more"],
  "status.redirect-added": ["breaking", "A redirect may come"],
  "status.redirect-removed": ["non-breaking", "A redirect does not come any more"],
  "status.error-added": ["non-breaking", "Another refusal may come"],
  "status.error-removed": ["non-breaking", "A refusal does not come any more"],
  "header.added": ["non-breaking", "A response header was added"],
  "header.removed": ["breaking", "A response header was removed"],
  "header.now-required": ["non-breaking", "A response header always comes now"],
  "header.now-optional": ["breaking", "A response header does not always come any more"],
  "security.alternative-added": ["non-breaking", "Another way to authenticate is accepted"],
  "security.alternative-removed": ["breaking", "A way to authenticate is not accepted any more"],
  "security-scheme.changed": ["breaking", "A way to authenticate works differently"],
  "channel.added": ["non-breaking", "A channel was added"],
  "channel.removed": ["breaking", "A channel was removed"],
  "channel.address-changed": ["breaking", "A channel has another address"],
  "binding.changed": ["breaking", "A channel is opened in another way"],
  "coalescing.added": ["non-breaking", "The coalescing of changes is promised now"],
  "coalescing.removed": ["breaking", "The coalescing of changes is not promised any more"],
  "coalescing.window-raised": ["breaking", "Changes may be pushed later"],
  "coalescing.window-lowered": ["unclassified", "Changes may be pushed more often"],
  "coalescing.weakened": ["breaking", "Less is promised about what is pushed"],
  "coalescing.strengthened": ["non-breaking", "More is promised about what is pushed"],
  "coalescing.changed": ["unclassified", "Something else is promised about what is pushed"],
} as const satisfies Record<string, readonly [severity: Severity, title: string]>;

export type OtherRule = keyof typeof OTHER_RULES;
export type RuleId = OtherRule | `${Direction}.${DataRule}`;

/** Every rule by its id. An id is never given another meaning: lists of accepted changes rest on it. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...Object.entries(OTHER_RULES).map(([id, [severity, title]]): [string, Rule] => [id, { severity, title }]),
  ...Object.entries(DATA_RULES).flatMap(([id, [request, response, title]]): [string, Rule][] => [
    [`request.${id}`, { severity: request, title }],
    [`response.${id}`, { severity: response, title }],
  ]),
]);
