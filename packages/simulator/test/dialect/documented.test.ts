import { describe, expect, it } from "vitest";
import { dialectOf } from "../../src/dialect/dialects.ts";
import { DEFAULT_WORLD, startSimulator } from "../../src/index.ts";
import { ManualClock } from "../manual-clock.ts";
import { basic, E1, request } from "../wire/rcc-client.ts";
import { asMembers, membersOf, RawClient, type Members, type RawSocket } from "./raw-client.ts";

/** Members of the sample of an answer to placeCall (F-44). */
const ANSWERED = [
  "actions",
  "creationTime",
  "displayedLabel",
  "displayedNumber",
  "displayedPhoto",
  "extensionURI",
  "isIncoming",
  "isMediaAvailable",
  "isPlaying",
  "isRecording",
  "lineId",
  "restUri",
  "state",
];

/** Members of the samples of frames while the line talks (F-45). */
const PUSHED = [
  ...ANSWERED.filter((name) => name !== "extensionURI"),
  "displayedExternalNumber",
  "lastModificationTime",
  "stateCause",
  "talkingTime",
  "uriExtension",
].toSorted();

/** Members of the sample of a list (F-41). */
const LISTED = PUSHED.map((name) => (name === "uriExtension" ? "extension" : name)).toSorted();

const TALKING = ["addParty", "disconnect", "hold", "leave", "redirect", "sendDtmfs"];

/** The snapshots of one line, in the order in which they came. */
function snapshots({ texts }: RawSocket, lineId: string): Members[] {
  return texts
    .flatMap((text) => Object.values(asMembers(JSON.parse(text))))
    .flatMap((item) => (Array.isArray(item) ? item.map(asMembers) : []))
    .filter((line) => line["lineId"] === lineId);
}

describe("the dialect documented", () => {
  it("spells the life of a line as the samples do, member by member (F-44 to F-49)", async () => {
    const clock = new ManualClock();
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: ["documented"], clock });
    const client = await RawClient.logIn(simulator);
    const socket = await client.socket();
    await client.rcc.listen("CallLines");
    const seen = async (words: string): Promise<Members | undefined> => {
      clock.advance(100);
      await socket.hears((text) => text.includes(words) && text.includes(`"lineId":"${lineId}"`));
      return snapshots(socket, lineId).at(-1);
    };

    const answer = membersOf(await client.placed("700101", "102"));
    const lineId = String(answer["lineId"]);
    await client.act(lineId, "answer");
    expect(await seen('"actions":["disconnect"]')).toMatchObject({ state: "prompting" });
    await client.act(await client.lineOf("700102"), "answer");
    const talking = await seen('"state":"talking"');
    await client.act(lineId, "hold");
    const held = await seen('"state":"held"');
    await client.act(lineId, "unhold");
    const resumed = await seen("startRecord");
    await client.act(lineId, "disconnect");
    const dropped = await seen('"state":"dropped"');

    expect(Object.keys(answer).toSorted()).toEqual(ANSWERED);
    expect(Object.keys(talking ?? {}).toSorted()).toEqual(PUSHED);
    expect(Object.keys(held ?? {}).toSorted()).toEqual(PUSHED);
    expect(Object.keys(dropped ?? {}).toSorted()).toEqual(
      [...PUSHED.filter((name) => name !== "actions"), "conference"].toSorted(),
    );
    expect([talking, held, resumed].map((line) => line?.["actions"])).toEqual([
      TALKING,
      ["addParty", "disconnect", "unhold", "leave", "redirect"],
      [...TALKING, "startRecord"],
    ]);
    expect(dropped).toMatchObject({ state: "dropped", conference: false });
    expect(Number(talking?.["creationTime"]) - Number(answer["creationTime"])).toBe(543);
  });

  it("spells session, extensions, listener and list as the samples do (F-30 to F-34, F-37, F-38, F-43)", async () => {
    await using simulator = await startSimulator({ port: 0, world: DEFAULT_WORLD, dialects: ["documented"] });
    const login = await request(simulator, "POST", "v1/service/Login", {
      headers: { authorization: basic(E1), "x-application": "myRCC" },
    });
    const client = await RawClient.logIn(simulator);
    await client.talk("102");

    const page = await client.members("v1/rcc/Extension?offset=1&length=1");
    const [extension] = await client.elements("v1/rcc/Extension?offset=1&length=1");
    const created = await client.createListener("CallLines");
    const list = await client.members("v1/rcc/CallLine?listenerName=CallLines");
    const [line] = await client.elements("v1/rcc/CallLine");
    const deleted = await client.rcc.delete("v1/service/EventListener/bean/CallLines");
    const logout = await client.rcc.post("v1/service/Logout");

    expect([login.status, login.headers.getSetCookie(), login.headers.get("x-application")]).toEqual([
      200,
      [expect.stringMatching(/^myRCC_SESSIONID=\d{19};Path=\/restletrouter;HttpOnly$/)],
      expect.stringMatching(/^myRCC;[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ]);
    expect(page).toMatchObject({
      count: expect.any(Number),
      items: [{ restUri: "v1/rcc/Extension/700102", pstnNumbers: [expect.stringMatching(/^\+331/)] }],
      next: "v1/rcc/Extension?offset=2&length=1",
      prev: "v1/rcc/Extension?offset=0&length=1",
    });
    expect(Object.keys(extension ?? {}).toSorted()).toEqual(
      ["Department", "addressNumber", "displayName", "pstnNumbers", "restUri", "urlPhoto"].toSorted(),
    );
    expect([created.status, created.body]).toEqual([
      200,
      { name: "CallLines", restUri: "v1/service/EventListener/bean/CallLines" },
    ]);
    expect([Object.keys(list), list["count"]]).toEqual([["count", "results"], 2]);
    expect(Object.keys(line ?? {}).toSorted()).toEqual(LISTED);
    expect(deleted.status).toBe(200);
    const [value] = client.rcc.headers.cookie.split("=").slice(1);
    expect([logout.status, logout.headers.getSetCookie()]).toEqual([
      204,
      [`myIstra_SESSIONID=${value};Path=/restletrouter;Expires=Thu, 01-Jan-1970 00:00:00`],
    ]);
  });
});

describe("dialects together", () => {
  it("take the later one of two that exclude each other, at the endpoints where both would be", () => {
    const dialect = dialectOf(["documented", "extension-in-extension-uri", "absolute-uri", "absolute-path"]);

    expect(dialect.takes("extension-in-uri-extension")).toBe(false);
    expect(dialect.takes("extension-in-extension-uri", "frame")).toBe(true);
    expect([dialect.takes("absolute-uri"), dialect.takes("absolute-path")]).toEqual([false, true]);
    expect(dialect.takes("department-capital")).toBe(true);
  });

  it("keep what each says of endpoints of its own", () => {
    const dialect = dialectOf(["extension-in-uri-extension", "documented"]);

    expect(dialect.takes("extension-in-extension-uri", "placeCall")).toBe(true);
    expect(dialect.takes("extension-in-uri-extension", "placeCall")).toBe(false);
    expect(dialect.takes("extension-in-uri-extension", "frame")).toBe(true);
  });

  it("leave a variant alone where a later one says nothing", () => {
    const dialect = dialectOf(["extension-in-extension-uri", "further-actions", "documented"]);

    expect(dialect.takes("extension-in-extension-uri", "listCallLines")).toBe(true);
    expect(dialect.takes("extension-in-extension-uri", "frame")).toBe(false);
    expect(dialect.takes("further-actions", "listCallLines")).toBe(true);
  });

  it("are canonical when there are none", () => {
    expect(dialectOf([]).isCanonical).toBe(true);
    expect(dialectOf(["canonical"]).isCanonical).toBe(true);
    expect(dialectOf(["canonical", "created-201"]).isCanonical).toBe(false);
  });
});
