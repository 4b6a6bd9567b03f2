// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { Requirement } from "../src/requirement.ts";

export const REQUIREMENTS = {
  "RCC-SETUP-1": {
    "keyword": "OBSERVE",
    "statement": "The API goes by the version `v1` of its paths, whatever its documents and the platform are called.",
    "source": [
      "F-1",
      "C-55"
    ],
    "verifiedBy": "untested",
    "reason": "No operation tells a name or a version; every path of the contract carries v1 already.",
    "since": "v1"
  },
  "RCC-SETUP-2": {
    "keyword": "OBSERVE",
    "statement": "An RCC application controls the calls of enabled users of one enterprise.",
    "source": [
      "F-2"
    ],
    "verifiedBy": "untested",
    "reason": "A statement of purpose; what follows from it has requirements of its own under ISOLATION and CALL.",
    "since": "v1"
  },
  "RCC-SETUP-3": {
    "keyword": "OBSERVE",
    "statement": "A gateway of another vendor's messenger works over this API.",
    "source": [
      "F-3"
    ],
    "verifiedBy": "untested",
    "reason": "It would take that vendor's product.",
    "since": "v1"
  },
  "RCC-SETUP-4": {
    "keyword": "MUST",
    "statement": "The platform is of version 9.1 or later.",
    "source": [
      "F-4"
    ],
    "verifiedBy": "untested",
    "reason": "The API does not tell the platform's version; the certificate quotes the target file.",
    "since": "v1"
  },
  "RCC-SETUP-5": {
    "keyword": "OBSERVE",
    "statement": "The platform's web server runs the myRCC service on the port that it is configured for.",
    "source": [
      "F-5"
    ],
    "verifiedBy": "untested",
    "reason": "Server configuration is out of sight; any answer at the base URL shows as much of it as can be seen.",
    "since": "v1"
  },
  "RCC-SETUP-6": {
    "keyword": "SHOULD",
    "statement": "The account of a session is a technical one, made for it by the platform's administrator.",
    "source": [
      "F-6"
    ],
    "verifiedBy": "untested",
    "reason": "Administration is out of sight; the owner of the target answers for its accounts.",
    "since": "v1"
  },
  "RCC-SETUP-7": {
    "keyword": "MUST",
    "statement": "RCC is enabled for one extension after another, and an extension may override its service plan.",
    "source": [
      "F-8"
    ],
    "verifiedBy": "untested",
    "reason": "It is set in the platform's own screens; what it does to the API is under ISOLATION.",
    "since": "v1"
  },
  "RCC-SESSION-1": {
    "keyword": "MUST",
    "statement": "A login with the right credentials and the application name answers 200 with the session cookie and, in X-Application, a token behind `myRCC;`.",
    "source": [
      "F-9",
      "F-11",
      "F-27",
      "F-30"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-2": {
    "keyword": "MUST",
    "statement": "A login with a wrong password is refused with 401 or 403 and opens no session.",
    "source": [
      "C-22",
      "C-21",
      "D-13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-3": {
    "keyword": "MUST",
    "statement": "A REST request that carries the session cookie but no token, or a token that is not of this session, is refused with 401 or 403.",
    "source": [
      "F-11",
      "F-31",
      "C-24"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-4": {
    "keyword": "MUST",
    "statement": "A REST request that carries the token but no session cookie, or a cookie of no session, is refused with 401 or 403.",
    "source": [
      "F-11",
      "F-31",
      "C-24",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-5": {
    "keyword": "MUST",
    "statement": "After a logout, cookie and token of that session are refused.",
    "source": [
      "F-13",
      "C-4"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-6": {
    "keyword": "SHOULD",
    "statement": "A logout answers 204.",
    "source": [
      "F-34",
      "C-19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-7": {
    "keyword": "MUST",
    "statement": "A WebSocket handshake without a session cookie is refused.",
    "source": [
      "F-36",
      "C-24"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-8": {
    "keyword": "MUST",
    "statement": "Two sessions of one account are open side by side, each with a cookie and a token of its own.",
    "source": [
      "F-6",
      "F-11"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-9": {
    "keyword": "MUST",
    "statement": "A login that names an unknown enterprise is refused with 401 or 403 and opens no session.",
    "source": [
      "F-7",
      "F-10",
      "D-13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-10": {
    "keyword": "MUST",
    "statement": "A login that names an enterprise outside the account's domain is refused with 401 or 403.",
    "source": [
      "F-7",
      "D-13"
    ],
    "verifiedBy": "case",
    "capability": "closed-enterprise",
    "since": "v1"
  },
  "RCC-SESSION-11": {
    "keyword": "MUST",
    "statement": "A login without X-Application is refused with 401 or 403.",
    "source": [
      "F-10",
      "F-27",
      "D-13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-12": {
    "keyword": "MUST",
    "statement": "A login whose credentials name no enterprise is refused with 401 or 403.",
    "source": [
      "F-10",
      "C-22",
      "D-13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-13": {
    "keyword": "MUST",
    "statement": "A login of an account without the RCC right is refused with 401 or 403.",
    "source": [
      "F-6",
      "D-13"
    ],
    "verifiedBy": "case",
    "capability": "restricted-account",
    "since": "v1"
  },
  "RCC-SESSION-14": {
    "keyword": "OBSERVE",
    "statement": "A login is refused with 401 for its credentials and with 403 for a missing right.",
    "source": [
      "C-21",
      "D-13"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SESSION-15": {
    "keyword": "SHOULD",
    "statement": "A login that owes a second step is refused with 412.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "capability": "two-step-authentication",
    "since": "v1"
  },
  "RCC-SESSION-16": {
    "keyword": "OBSERVE",
    "statement": "Credentials are read as UTF-8, and the name of their scheme in any case of letters.",
    "source": [
      "C-22"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-17": {
    "keyword": "OBSERVE",
    "statement": "The answer to a login has no body or a JSON object.",
    "source": [
      "F-30",
      "C-25"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SESSION-18": {
    "keyword": "MUST",
    "statement": "Cookie and token are accepted, exactly as the login gave them, in every request until the session ends.",
    "source": [
      "F-11",
      "F-27",
      "F-29",
      "F-31",
      "C-23"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SESSION-19": {
    "keyword": "MUST",
    "statement": "The logout of an open session is answered with 2xx.",
    "source": [
      "F-13",
      "F-34",
      "C-19"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SESSION-20": {
    "keyword": "OBSERVE",
    "statement": "A logout clears the session cookie under its own name with a past date in the form of the HTTP standard.",
    "source": [
      "F-34",
      "C-4",
      "C-5"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SESSION-21": {
    "keyword": "MUST",
    "statement": "No frame arrives for a session later than one window, which may be twice the agreed one, after its logout was answered.",
    "source": [
      "C-27",
      "I-22",
      "D-19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-22": {
    "keyword": "OBSERVE",
    "statement": "A logout closes the session's sockets with 1000 or 1008.",
    "source": [
      "C-27"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-23": {
    "keyword": "SHOULD",
    "statement": "A call outlives the logout of the session that placed it.",
    "source": [
      "C-27"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SESSION-24": {
    "keyword": "OBSERVE",
    "statement": "Sessions, listeners, sockets, the rate of requests and the size of bodies are limited without harm to what is open.",
    "source": [
      "C-57"
    ],
    "verifiedBy": "untested",
    "reason": "No limit is documented, and finding one means overloading a platform in use.",
    "since": "v1"
  },
  "RCC-SESSION-25": {
    "keyword": "MUST",
    "statement": "Two administrators of one enterprise have sessions beside each other, and each lists all of its live lines, whoever placed the calls.",
    "source": [
      "F-6",
      "F-7",
      "F-11",
      "F-19"
    ],
    "verifiedBy": "case",
    "capability": "second-administrator",
    "since": "v1"
  },
  "RCC-EXPIRY-1": {
    "keyword": "MUST",
    "statement": "A session that was idle for longer than its configured period is refused with 401 or 403, and a handshake with its cookie is refused.",
    "source": [
      "F-12",
      "C-26",
      "C-24",
      "C-21"
    ],
    "verifiedBy": "case",
    "capability": "short-expiry",
    "since": "v1"
  },
  "RCC-EXPIRY-2": {
    "keyword": "MUST",
    "statement": "A session whose requests are closer together than its configured period stays open.",
    "source": [
      "F-12",
      "C-26"
    ],
    "verifiedBy": "case",
    "capability": "short-expiry",
    "since": "v1"
  },
  "RCC-EXPIRY-3": {
    "keyword": "OBSERVE",
    "statement": "Requests and text messages of the client prolong a session, pushed frames and protocol pings do not.",
    "source": [
      "C-26",
      "D-22"
    ],
    "verifiedBy": "case",
    "capability": "short-expiry",
    "since": "v1"
  },
  "RCC-EXPIRY-4": {
    "keyword": "MUST",
    "statement": "No frame arrives for a session later than one window, which may be twice the agreed one, after it has expired.",
    "source": [
      "C-27",
      "I-22",
      "D-19"
    ],
    "verifiedBy": "case",
    "capability": "short-expiry",
    "since": "v1"
  },
  "RCC-EXPIRY-5": {
    "keyword": "SHOULD",
    "statement": "A call outlives the expiry of the session that placed it.",
    "source": [
      "C-27"
    ],
    "verifiedBy": "case",
    "capability": "short-expiry",
    "since": "v1"
  },
  "RCC-HTTP-1": {
    "keyword": "MUST",
    "statement": "No request, however it is formed, is answered with a server error (5xx) other than a documented refusal of overload.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-2": {
    "keyword": "MUST",
    "statement": "A well-formed request is answered with a status that the contract documents for its operation, or tolerates in its place.",
    "source": [
      "C-19",
      "C-21"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-3": {
    "keyword": "MUST",
    "statement": "The body of a success is well-formed JSON of the documented schema, declared as application/json.",
    "source": [
      "F-26",
      "C-14"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-4": {
    "keyword": "MUST",
    "statement": "A success carries the response headers that the contract requires.",
    "source": [
      "F-30",
      "C-23"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-5": {
    "keyword": "SHOULD",
    "statement": "The creation and deletion of a listener and a placed call are answered with 200.",
    "source": [
      "F-37",
      "F-43",
      "F-44",
      "C-19"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-6": {
    "keyword": "SHOULD",
    "statement": "Login, logout, placing a call and every action are accepted by POST.",
    "source": [
      "F-9",
      "F-13",
      "F-17",
      "F-20",
      "C-20"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-7": {
    "keyword": "OBSERVE",
    "statement": "A GET of an action or of the logout changes nothing.",
    "source": [
      "C-20",
      "C-60"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HTTP-8": {
    "keyword": "MUST",
    "statement": "A request without a body is accepted without a Content-Type.",
    "source": [
      "F-31",
      "C-56"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HTTP-9": {
    "keyword": "SHOULD",
    "statement": "A body that is declared as anything but JSON is refused with 400 or 415.",
    "source": [
      "F-26",
      "C-56"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HTTP-10": {
    "keyword": "OBSERVE",
    "statement": "A JSON body without a Content-Type is read, and a body on an action that takes none is ignored.",
    "source": [
      "D-16"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HTTP-11": {
    "keyword": "OBSERVE",
    "statement": "A redirect names the whole new URI in Location, where the same request with the same credentials is honoured.",
    "source": [
      "F-25",
      "C-54"
    ],
    "verifiedBy": "case",
    "capability": "redirecting-host",
    "since": "v1"
  },
  "RCC-HTTP-12": {
    "keyword": "MUST",
    "statement": "A client repeats a redirected request with its method, body, cookie and token, and logs in at the new host on 401.",
    "source": [
      "F-25",
      "C-54"
    ],
    "verifiedBy": "untested",
    "reason": "It binds the client; the tests of the client in packages/contracts hold it.",
    "since": "v1"
  },
  "RCC-HTTP-13": {
    "keyword": "MUST",
    "statement": "Every restUri, next and prev is a path that resolves against the API root to a resource of the API.",
    "source": [
      "F-32",
      "F-33",
      "C-16"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HTTP-14": {
    "keyword": "OBSERVE",
    "statement": "The REST half and the socket are served at one address, whatever its port.",
    "source": [
      "F-28",
      "C-15"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ERROR-1": {
    "keyword": "MUST",
    "statement": "A body that is no JSON is refused with 4xx.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-2": {
    "keyword": "SHOULD",
    "statement": "A body that is no JSON is refused with 400.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-3": {
    "keyword": "MUST",
    "statement": "A body that lacks a member or has one of the wrong type is refused with 4xx.",
    "source": [
      "C-21",
      "F-17",
      "F-23"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-4": {
    "keyword": "SHOULD",
    "statement": "A body that lacks a member or has one of the wrong type is refused with 400.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-5": {
    "keyword": "MUST",
    "statement": "An extension, line, listener or action that does not exist is refused with 4xx.",
    "source": [
      "C-21",
      "F-16",
      "F-20"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-6": {
    "keyword": "SHOULD",
    "statement": "An extension, line, listener or action that does not exist is refused with 404.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-7": {
    "keyword": "MUST",
    "statement": "A method that a resource does not have is refused with 4xx.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-8": {
    "keyword": "SHOULD",
    "statement": "A method that a resource does not have is refused with 405 and the allowed ones in Allow.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-9": {
    "keyword": "SHOULD",
    "statement": "An action that the line's current snapshot does not list is refused with 409.",
    "source": [
      "C-21",
      "F-18",
      "D-14"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ERROR-10": {
    "keyword": "SHOULD",
    "statement": "A well-formed value that cannot be meant is refused with 422.",
    "source": [
      "C-21",
      "D-14",
      "D-15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-11": {
    "keyword": "MUST",
    "statement": "An action on a dropped line is refused with 4xx.",
    "source": [
      "D-18",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-12": {
    "keyword": "SHOULD",
    "statement": "An action on a dropped line is refused with 409 while the line is listed and with 404 afterwards.",
    "source": [
      "D-18",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-13": {
    "keyword": "SHOULD",
    "statement": "A request that is wrong in itself and lacks its credentials is refused for the credentials.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-14": {
    "keyword": "OBSERVE",
    "statement": "A request that the line's state and its own values both forbid is refused for the state.",
    "source": [
      "D-14"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ERROR-15": {
    "keyword": "OBSERVE",
    "statement": "The body of a refusal is a JSON object with exceptionId, cause and message.",
    "source": [
      "C-21"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ERROR-16": {
    "keyword": "SHOULD",
    "statement": "Work beyond what the platform can do is refused with 429 or 503 and Retry-After.",
    "source": [
      "C-21",
      "C-57"
    ],
    "verifiedBy": "invariant",
    "capability": "overload",
    "since": "v1"
  },
  "RCC-EXTENSION-1": {
    "keyword": "MUST",
    "statement": "The detail of an extension agrees with its list item on every member that both carry.",
    "source": [
      "F-16",
      "C-34"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-EXTENSION-2": {
    "keyword": "MUST",
    "statement": "No two extensions of a session share a restUri or a directory number.",
    "source": [
      "F-33",
      "C-8"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-EXTENSION-3": {
    "keyword": "SHOULD",
    "statement": "An extension's public numbers are E.164 with the plus sign, and its picture is an http address or empty.",
    "source": [
      "F-33"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-EXTENSION-4": {
    "keyword": "MUST",
    "statement": "Every listed extension can be read under its restUri.",
    "source": [
      "F-16"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-1": {
    "keyword": "MUST",
    "statement": "A walk along `next` from the first page visits each extension exactly once.",
    "source": [
      "F-32",
      "C-33"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-2": {
    "keyword": "MUST",
    "statement": "The count is at least the length of the page.",
    "source": [
      "F-32",
      "C-32",
      "I-18"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-3": {
    "keyword": "MUST",
    "statement": "A page holds no more extensions than were asked for.",
    "source": [
      "F-15",
      "C-33"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-4": {
    "keyword": "MUST",
    "statement": "`next` and `prev` resolve against the API root and lead to the neighbouring pages.",
    "source": [
      "F-32",
      "C-16"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-5": {
    "keyword": "OBSERVE",
    "statement": "An offset beyond the last extension is answered with an empty page.",
    "source": [
      "C-33"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-6": {
    "keyword": "OBSERVE",
    "statement": "An offset or length that is negative or no number is refused with 400.",
    "source": [
      "C-33"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-7": {
    "keyword": "OBSERVE",
    "statement": "`prev` is absent on the first page and `next` on the last.",
    "source": [
      "C-33"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-PAGING-8": {
    "keyword": "OBSERVE",
    "statement": "Two walks visit the extensions in the same order.",
    "source": [
      "C-33"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-PAGING-9": {
    "keyword": "OBSERVE",
    "statement": "A list that asks for no offset begins with the first extension.",
    "source": [
      "F-15",
      "C-33"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LISTENER-1": {
    "keyword": "MUST",
    "statement": "Creating a listener answers with the name that was asked for and a restUri.",
    "source": [
      "F-14",
      "F-37"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-2": {
    "keyword": "MUST",
    "statement": "A listener is deleted by the restUri of its creation.",
    "source": [
      "F-43",
      "C-18"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-3": {
    "keyword": "MUST",
    "statement": "No frame for a listener arrives later than one window, which may be twice the agreed one, after its deletion.",
    "source": [
      "F-19",
      "F-43",
      "I-22",
      "D-19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-4": {
    "keyword": "SHOULD",
    "statement": "Monitoring under a name that was never created is refused.",
    "source": [
      "F-19",
      "C-30"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-5": {
    "keyword": "OBSERVE",
    "statement": "Creating a listener a second time answers with the one that is there.",
    "source": [
      "C-30"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-6": {
    "keyword": "OBSERVE",
    "statement": "Deleting a listener a second time is refused with 404.",
    "source": [
      "C-30"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-7": {
    "keyword": "OBSERVE",
    "statement": "A listener is also deleted by a DELETE of the collection whose body names it.",
    "source": [
      "C-18"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-8": {
    "keyword": "OBSERVE",
    "statement": "A listener's name may hold any characters, and its frames repeat them unchanged.",
    "source": [
      "F-14",
      "C-30"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-9": {
    "keyword": "MUST",
    "statement": "A listener whose monitoring was never started gets no frames.",
    "source": [
      "F-19",
      "F-21",
      "I-22"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-10": {
    "keyword": "OBSERVE",
    "statement": "A listener is created and started before a socket is open.",
    "source": [
      "F-35",
      "C-28"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LISTENER-11": {
    "keyword": "OBSERVE",
    "statement": "A listener's restUri ends in its name, url-encoded.",
    "source": [
      "F-37",
      "C-30"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SOCKET-1": {
    "keyword": "MUST",
    "statement": "A handshake with the session cookie alone opens the socket.",
    "source": [
      "F-28",
      "F-36",
      "C-24"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-2": {
    "keyword": "MUST",
    "statement": "A handshake with a cookie of no session is refused.",
    "source": [
      "C-24",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-3": {
    "keyword": "OBSERVE",
    "statement": "A handshake that carries the token as well, as a header or in the query, opens the socket.",
    "source": [
      "C-24"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-4": {
    "keyword": "MUST",
    "statement": "At least one open socket of a session gets the frames of its listeners.",
    "source": [
      "F-21",
      "C-28"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SOCKET-5": {
    "keyword": "OBSERVE",
    "statement": "Every open socket of a session gets the frames of its listeners.",
    "source": [
      "C-28"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-6": {
    "keyword": "OBSERVE",
    "statement": "What the platform sends besides frames is a greeting or a keep-alive.",
    "source": [
      "C-29"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SOCKET-7": {
    "keyword": "OBSERVE",
    "statement": "The text `ping` of a client keeps the socket open and brings no error.",
    "source": [
      "C-29"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-8": {
    "keyword": "MUST",
    "statement": "After a socket was lost, a read shows the truth and a new socket of the session gets the frames that follow.",
    "source": [
      "D-21",
      "I-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SOCKET-9": {
    "keyword": "MUST",
    "statement": "A client passes over every message that is no frame.",
    "source": [
      "C-29"
    ],
    "verifiedBy": "untested",
    "reason": "It binds the client; the tests of the client in packages/contracts and of the oracle's message reader hold it.",
    "since": "v1"
  },
  "RCC-FRAME-1": {
    "keyword": "MUST",
    "statement": "Every message that is a JSON object and names a listener or lines is a snapshot frame of the documented schema.",
    "source": [
      "F-42",
      "I-1",
      "C-14",
      "D-1",
      "C-2",
      "C-29"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-2": {
    "keyword": "MUST",
    "statement": "The listenerName of a frame is, byte for byte, one that this session registered.",
    "source": [
      "F-42",
      "C-6",
      "I-34",
      "F-46"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-3": {
    "keyword": "SHOULD",
    "statement": "Two consecutive snapshots of a line on one listener differ.",
    "source": [
      "F-22",
      "I-21"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-4": {
    "keyword": "SHOULD",
    "statement": "From its second pushed snapshot on, a line carries lastModificationTime, stateCause and displayedExternalNumber.",
    "source": [
      "F-18",
      "F-22",
      "C-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-5": {
    "keyword": "MUST",
    "statement": "Two listeners that are told of the same modification of a line get the same representation, actions aside.",
    "source": [
      "I-23"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-6": {
    "keyword": "MUST",
    "statement": "The snapshots of a line reach every listener in the same order.",
    "source": [
      "I-24"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-FRAME-7": {
    "keyword": "OBSERVE",
    "statement": "A frame holds one line.",
    "source": [
      "F-21",
      "F-42"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-1": {
    "keyword": "MUST",
    "statement": "A spelling, form or status of several that are tolerated is used at an endpoint throughout the run.",
    "source": [
      "C-1",
      "C-2",
      "C-19"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-2": {
    "keyword": "SHOULD",
    "statement": "Extensions are in `items`, listed lines in `results` and pushed lines in `item`.",
    "source": [
      "F-32",
      "F-38",
      "F-42",
      "C-1"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-3": {
    "keyword": "OBSERVE",
    "statement": "The extension that a line belongs to is in `extension`.",
    "source": [
      "F-39",
      "F-45",
      "C-2"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-4": {
    "keyword": "SHOULD",
    "statement": "An extension's department is in `department`.",
    "source": [
      "F-33",
      "C-3"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-5": {
    "keyword": "OBSERVE",
    "statement": "Paths are written relative to the API root.",
    "source": [
      "F-33",
      "F-37",
      "C-16"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DIALECT-6": {
    "keyword": "OBSERVE",
    "statement": "A member that has no value yet is absent.",
    "source": [
      "F-44",
      "C-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-1": {
    "keyword": "MUST",
    "statement": "The last segment of a line's restUri is its lineId.",
    "source": [
      "C-7",
      "I-2"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-2": {
    "keyword": "MUST",
    "statement": "A line's restUri, extension and isIncoming never change.",
    "source": [
      "I-3"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-3": {
    "keyword": "MUST",
    "statement": "A line's creationTime never changes over its pushed snapshots.",
    "source": [
      "C-13",
      "I-4"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-4": {
    "keyword": "MUST",
    "statement": "A line's lastModificationTime never decreases over its pushed snapshots.",
    "source": [
      "I-5",
      "D-3"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-5": {
    "keyword": "SHOULD",
    "statement": "A line's lastModificationTime increases when its state changes.",
    "source": [
      "I-6",
      "D-3"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-6": {
    "keyword": "MUST",
    "statement": "creationTime, talkingTime and lastModificationTime of a snapshot do not contradict their order.",
    "source": [
      "F-49",
      "I-7",
      "I-36"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-7": {
    "keyword": "MUST",
    "statement": "talkingTime is present on talking and held lines and keeps its value once set.",
    "source": [
      "F-49",
      "I-8"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-8": {
    "keyword": "MUST",
    "statement": "Nothing is pushed for a line after its dropped snapshot, and its id is never used again.",
    "source": [
      "C-52",
      "C-57",
      "I-10"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-9": {
    "keyword": "MUST",
    "statement": "A dropped line lists no actions.",
    "source": [
      "F-48",
      "C-10",
      "I-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-10": {
    "keyword": "SHOULD",
    "statement": "A live line lists the actions of its state, additions aside.",
    "source": [
      "F-41",
      "F-45",
      "F-46",
      "I-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-11": {
    "keyword": "MUST",
    "statement": "Talking lines list `hold` and no others do, held lines list `unhold` and no others do, `answer` is listed on unanswered lines only.",
    "source": [
      "I-14"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-12": {
    "keyword": "MUST",
    "statement": "An extension has at most one talking line.",
    "source": [
      "I-16",
      "D-9"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-13": {
    "keyword": "MUST",
    "statement": "The extension that a line names is one of the session's extension list.",
    "source": [
      "C-8",
      "I-33"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-14": {
    "keyword": "MUST",
    "statement": "A line's state follows from its previous snapshot's state by one or more transitions of the call model.",
    "source": [
      "I-9"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-15": {
    "keyword": "SHOULD",
    "statement": "stateCause, when present, is a `cause…` word.",
    "source": [
      "C-46",
      "I-30"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-16": {
    "keyword": "OBSERVE",
    "statement": "A line's state is prompting, alerting, ringing, talking, held or dropped.",
    "source": [
      "F-40",
      "C-35",
      "D-2"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-17": {
    "keyword": "OBSERVE",
    "statement": "A line that is called and not answered is ringing, and the one that calls it is alerting.",
    "source": [
      "C-35",
      "D-2"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-18": {
    "keyword": "OBSERVE",
    "statement": "Every action that a line lists is one of the ten of the catalogue.",
    "source": [
      "F-23",
      "C-9",
      "I-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-19": {
    "keyword": "MUST",
    "statement": "A line lists no action twice.",
    "source": [
      "I-11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-20": {
    "keyword": "OBSERVE",
    "statement": "stateCause is one of the causes that are known by name.",
    "source": [
      "C-46"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-21": {
    "keyword": "MUST",
    "statement": "The instants of a line are strings of 13 digits and lie within an hour and the clocks' difference of the observer's time.",
    "source": [
      "F-39",
      "C-11",
      "I-31"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-22": {
    "keyword": "OBSERVE",
    "statement": "The creationTime in the answer to placeCall is the one of the line's frames.",
    "source": [
      "F-49",
      "C-13"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-23": {
    "keyword": "SHOULD",
    "statement": "A talking line lists transfer and merge exactly while another line of its extension, in another call, is held.",
    "source": [
      "F-41",
      "C-40",
      "I-15",
      "D-6"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-24": {
    "keyword": "MUST",
    "statement": "A dropped line of an answered call keeps its talkingTime, and one of an unanswered call has none.",
    "source": [
      "I-35"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-25": {
    "keyword": "OBSERVE",
    "statement": "lastModificationTime is the instant of the change and not of the push: its spacing is not the window's.",
    "source": [
      "I-38"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LINE-26": {
    "keyword": "MUST",
    "statement": "A dropped line has left the list of lines 60 seconds later.",
    "source": [
      "C-52"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LINE-27": {
    "keyword": "MUST",
    "statement": "A line that was shown as dropped is never shown in another state again.",
    "source": [
      "C-52",
      "I-10"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-28": {
    "keyword": "OBSERVE",
    "statement": "The lines of one call carry the same callId.",
    "source": [
      "C-49"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-29": {
    "keyword": "OBSERVE",
    "statement": "Both lines of an internal call carry the same talkingTime.",
    "source": [
      "F-49",
      "T5"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-30": {
    "keyword": "SHOULD",
    "statement": "A change of a line's actions alone is pushed.",
    "source": [
      "F-18",
      "T11"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LINE-31": {
    "keyword": "OBSERVE",
    "statement": "A line is read under its restUri and shows what the list shows.",
    "source": [
      "F-20",
      "C-34"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-LINE-32": {
    "keyword": "MUST",
    "statement": "A client goes on with a line that lists actions it does not know.",
    "source": [
      "C-9"
    ],
    "verifiedBy": "untested",
    "reason": "It binds the client; the tests of the client in packages/contracts hold it.",
    "since": "v1"
  },
  "RCC-MEDIA-1": {
    "keyword": "MUST",
    "statement": "isMediaAvailable, isPlaying and isRecording are booleans where they are present.",
    "source": [
      "F-39",
      "C-48"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-MEDIA-2": {
    "keyword": "OBSERVE",
    "statement": "isPlaying and isRecording are false while nothing plays or records.",
    "source": [
      "C-48"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-MEDIA-3": {
    "keyword": "OBSERVE",
    "statement": "startRecord, where a line lists it, starts a recording.",
    "source": [
      "F-42",
      "F-47",
      "C-9"
    ],
    "verifiedBy": "untested",
    "reason": "The action is in no catalogue; neither its payload nor its effect is described.",
    "since": "v1"
  },
  "RCC-DISPLAY-1": {
    "keyword": "SHOULD",
    "statement": "A line's label is the displayName of an internal far party.",
    "source": [
      "C-47"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DISPLAY-2": {
    "keyword": "SHOULD",
    "statement": "A line's photo is the urlPhoto of an internal far party.",
    "source": [
      "C-47"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-DISPLAY-3": {
    "keyword": "SHOULD",
    "statement": "A line's external number is the first public number of an internal far party.",
    "source": [
      "C-47"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-CALL-1": {
    "keyword": "MUST",
    "statement": "Placing a call answers with a new outgoing line of that extension that is not yet talking or whose call has been answered at once.",
    "source": [
      "F-17",
      "F-44",
      "T1"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-2": {
    "keyword": "MUST",
    "statement": "The line of a placed call appears in the frames of every subscribed listener.",
    "source": [
      "F-50",
      "I-32"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-3": {
    "keyword": "MUST",
    "statement": "Taking the caller's device off hook makes the called extension ring, or lets it answer at once.",
    "source": [
      "C-36",
      "T2"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-4": {
    "keyword": "MUST",
    "statement": "Two talking lines of one internal call display each other's directory number and one of them is incoming.",
    "source": [
      "C-47",
      "I-25",
      "D-4"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-CALL-5": {
    "keyword": "MUST",
    "statement": "A call without a destination, or with an empty one, is refused with 4xx and makes no line.",
    "source": [
      "C-45"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-6": {
    "keyword": "SHOULD",
    "statement": "A call without a destination, or with an empty one, is refused with 400.",
    "source": [
      "C-45",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-7": {
    "keyword": "MUST",
    "statement": "A call to a number that leads nowhere is refused, or its line is dropped; no line remains.",
    "source": [
      "C-45",
      "D-17"
    ],
    "verifiedBy": "case",
    "capability": "unroutable-number",
    "since": "v1"
  },
  "RCC-CALL-8": {
    "keyword": "OBSERVE",
    "statement": "The line of a call to a number that leads nowhere is dropped with a cause that tells why.",
    "source": [
      "D-17",
      "C-46"
    ],
    "verifiedBy": "case",
    "capability": "unroutable-number",
    "since": "v1"
  },
  "RCC-CALL-9": {
    "keyword": "MUST",
    "statement": "A call to the extension's own number, an invitation of somebody who takes part already or a redirect to the far party is refused, or its line is dropped; no line remains.",
    "source": [
      "D-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-10": {
    "keyword": "OBSERVE",
    "statement": "Blanks around a destination are passed over.",
    "source": [
      "C-45"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-11": {
    "keyword": "MUST",
    "statement": "An accepted answer on a prompting line makes it alerting, or talking when the far party answers at once.",
    "source": [
      "T2",
      "C-36"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-12": {
    "keyword": "MUST",
    "statement": "A caller's device that rejects the call or never answers drops the line and rings nobody.",
    "source": [
      "T3"
    ],
    "verifiedBy": "case",
    "capability": "unanswered-extension",
    "since": "v1"
  },
  "RCC-CALL-13": {
    "keyword": "OBSERVE",
    "statement": "A line that its own device has rejected or not answered is dropped with causeCallNotAnswered.",
    "source": [
      "T3",
      "D-10"
    ],
    "verifiedBy": "case",
    "capability": "unanswered-extension",
    "since": "v1"
  },
  "RCC-CALL-14": {
    "keyword": "MUST",
    "statement": "A far party that is busy, cannot be reached or does not answer drops every line of the call.",
    "source": [
      "T6"
    ],
    "verifiedBy": "case",
    "capability": "failing-number",
    "since": "v1"
  },
  "RCC-CALL-15": {
    "keyword": "OBSERVE",
    "statement": "The cause of a line whose far party could not be had tells whether it was busy, unreachable or silent.",
    "source": [
      "T6",
      "C-46"
    ],
    "verifiedBy": "case",
    "capability": "failing-number",
    "since": "v1"
  },
  "RCC-CALL-16": {
    "keyword": "MUST",
    "statement": "A party that hangs up its device drops both lines of a call of two.",
    "source": [
      "T23"
    ],
    "verifiedBy": "case",
    "capability": "hanging-up-number",
    "since": "v1"
  },
  "RCC-CALL-17": {
    "keyword": "MUST",
    "statement": "A failure of the platform or of a device drops the lines that it took down.",
    "source": [
      "T24"
    ],
    "verifiedBy": "untested",
    "reason": "It would take a failure of the platform, which a run must never cause.",
    "since": "v1"
  },
  "RCC-CALL-18": {
    "keyword": "MUST",
    "statement": "A call to an outside number shows the caller's line alone, which talks once the outside party has answered.",
    "source": [
      "F-17",
      "T2",
      "T5"
    ],
    "verifiedBy": "case",
    "capability": "external-number",
    "since": "v1"
  },
  "RCC-CALL-19": {
    "keyword": "OBSERVE",
    "statement": "Each accepted placeCall makes a call of its own, and a talking line of the extension is put on hold for it.",
    "source": [
      "C-59"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CALL-20": {
    "keyword": "SHOULD",
    "statement": "The line in the answer to placeCall is prompting and lists answer and disconnect, or its device has answered by itself.",
    "source": [
      "F-44",
      "C-36"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ANSWER-1": {
    "keyword": "MUST",
    "statement": "An accepted answer on an incoming line makes both lines of the call talking.",
    "source": [
      "F-23",
      "T8"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ANSWER-2": {
    "keyword": "MUST",
    "statement": "An accepted answer puts the extension's other talking line on hold.",
    "source": [
      "T8",
      "I-16",
      "D-9"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ANSWER-3": {
    "keyword": "MUST",
    "statement": "A far party that answers makes the caller's alerting line talk.",
    "source": [
      "T5"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HOLD-1": {
    "keyword": "MUST",
    "statement": "An accepted hold makes the line held.",
    "source": [
      "F-46",
      "T11"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HOLD-2": {
    "keyword": "SHOULD",
    "statement": "hold, unhold, disconnect and answer are answered with 204.",
    "source": [
      "F-46",
      "F-47",
      "F-48",
      "C-19"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-HOLD-3": {
    "keyword": "MUST",
    "statement": "The far party's line stays live when its peer holds or resumes.",
    "source": [
      "T11",
      "I-37"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-HOLD-4": {
    "keyword": "OBSERVE",
    "statement": "A hold or unhold brings no frame for the far party's line.",
    "source": [
      "T11"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-UNHOLD-1": {
    "keyword": "MUST",
    "statement": "An accepted unhold makes the line talking.",
    "source": [
      "F-47",
      "T12"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-UNHOLD-2": {
    "keyword": "OBSERVE",
    "statement": "An unhold while another line of the extension talks puts that one on hold.",
    "source": [
      "T12",
      "D-9"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-1": {
    "keyword": "MUST",
    "statement": "An accepted disconnect drops the line.",
    "source": [
      "F-48",
      "T13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-2": {
    "keyword": "MUST",
    "statement": "An accepted disconnect in a call of two drops the far party's line as well.",
    "source": [
      "T13",
      "C-38"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-3": {
    "keyword": "MUST",
    "statement": "A disconnect of a prompting line drops it and rings nobody.",
    "source": [
      "T4"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-4": {
    "keyword": "MUST",
    "statement": "A disconnect of an alerting line drops the line that was ringing for it.",
    "source": [
      "T7"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-5": {
    "keyword": "OBSERVE",
    "statement": "A ringing line whose caller gave up is dropped with causeCallCancelled.",
    "source": [
      "T7",
      "C-46"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-6": {
    "keyword": "MUST",
    "statement": "A disconnect of a ringing line drops it and the line that was calling.",
    "source": [
      "T9"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-7": {
    "keyword": "OBSERVE",
    "statement": "After a rejection the rejecting line has causeNormal and the calling one causeBusy.",
    "source": [
      "T9",
      "D-10"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-8": {
    "keyword": "MUST",
    "statement": "A disconnect in a conference drops the line that it was sent to.",
    "source": [
      "T16",
      "C-38"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-9": {
    "keyword": "OBSERVE",
    "statement": "A disconnect in a conference drops every line of the call.",
    "source": [
      "T16",
      "C-38"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DISCONNECT-10": {
    "keyword": "OBSERVE",
    "statement": "A line that a disconnect dropped has causeNormal.",
    "source": [
      "F-48",
      "T13"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ADDPARTY-1": {
    "keyword": "MUST",
    "statement": "An accepted addParty makes the invited extension ring.",
    "source": [
      "F-23",
      "T17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-2": {
    "keyword": "MUST",
    "statement": "An invitation leaves the lines of the call live and in the states that they had.",
    "source": [
      "T17",
      "C-43"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-3": {
    "keyword": "OBSERVE",
    "statement": "An invitation brings no frame for the inviter before it is answered.",
    "source": [
      "D-8"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-4": {
    "keyword": "MUST",
    "statement": "An invited party that answers talks, and the lines of the call stay live, those that talked talking.",
    "source": [
      "T18"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-5": {
    "keyword": "MUST",
    "statement": "An invited party that does not come loses its own line only.",
    "source": [
      "T18",
      "C-43"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-6": {
    "keyword": "OBSERVE",
    "statement": "addParty is answered with 204 and no body.",
    "source": [
      "C-43"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ADDPARTY-7": {
    "keyword": "MUST",
    "statement": "An invitation that still rings when its call ends, is redirected or is transferred ends with it.",
    "source": [
      "D-11"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-8": {
    "keyword": "OBSERVE",
    "statement": "An invitation that was called off is dropped with causeCallCancelled.",
    "source": [
      "D-11",
      "C-46"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-9": {
    "keyword": "MUST",
    "statement": "A held line can invite, and stays held.",
    "source": [
      "T17",
      "C-39"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ADDPARTY-10": {
    "keyword": "MUST",
    "statement": "addParty without a destination is refused with 4xx and rings nobody.",
    "source": [
      "F-23",
      "C-45"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CONFERENCE-1": {
    "keyword": "SHOULD",
    "statement": "At rest, conference is true on every line of a call of three or more, and on no other.",
    "source": [
      "C-12",
      "I-26",
      "T18"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-CONFERENCE-2": {
    "keyword": "OBSERVE",
    "statement": "A line outside a conference carries conference false.",
    "source": [
      "F-39",
      "C-12"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-CONFERENCE-3": {
    "keyword": "SHOULD",
    "statement": "A line in a conference lists neither redirect nor transfer.",
    "source": [
      "I-11",
      "C-39"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-CONFERENCE-4": {
    "keyword": "MUST",
    "statement": "A fourth party that answers talks, and the lines of the other three stay live, those that talked talking.",
    "source": [
      "T18",
      "D-7"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CONFERENCE-5": {
    "keyword": "MUST",
    "statement": "A line in a conference that holds and resumes leaves the others talking.",
    "source": [
      "T11",
      "T12"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-CONFERENCE-6": {
    "keyword": "SHOULD",
    "statement": "A far line that is held stays held when its call is extended, merged or transferred.",
    "source": [
      "T18",
      "T20",
      "T21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LEAVE-1": {
    "keyword": "MUST",
    "statement": "leave in a call of two drops the own line, or is refused and changes nothing.",
    "source": [
      "T14",
      "C-37"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LEAVE-2": {
    "keyword": "OBSERVE",
    "statement": "leave in a call of two is accepted.",
    "source": [
      "C-37"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LEAVE-3": {
    "keyword": "MUST",
    "statement": "An accepted leave in a call of two drops the far party's line as well.",
    "source": [
      "T14"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LEAVE-4": {
    "keyword": "MUST",
    "statement": "leave in a conference drops the own line and leaves the others live, those that talked talking.",
    "source": [
      "F-23",
      "T15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-LEAVE-5": {
    "keyword": "SHOULD",
    "statement": "When a leave leaves two parties, both lines stop showing a conference.",
    "source": [
      "T15",
      "D-7"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-1": {
    "keyword": "MUST",
    "statement": "An accepted merge leaves one call in which every far party of both still talks, and so does whoever merged them.",
    "source": [
      "F-23",
      "T21",
      "C-41"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-2": {
    "keyword": "MUST",
    "statement": "An accepted merge leaves one live line fewer than there were.",
    "source": [
      "T21",
      "I-28"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-3": {
    "keyword": "OBSERVE",
    "statement": "Of two merged lines the one in the path survives.",
    "source": [
      "C-41"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-4": {
    "keyword": "OBSERVE",
    "statement": "The line that a merge used up is dropped with causeConference.",
    "source": [
      "T21",
      "C-46"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-5": {
    "keyword": "MUST",
    "statement": "merge with a line of another extension, or of the same call, is refused with 4xx and changes nothing.",
    "source": [
      "C-40",
      "D-6",
      "D-15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-6": {
    "keyword": "MUST",
    "statement": "merge takes the argument's restUri exactly as the platform gave it.",
    "source": [
      "C-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-7": {
    "keyword": "OBSERVE",
    "statement": "merge takes the argument's restUri with a leading slash, with the root's path and as a whole address.",
    "source": [
      "C-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-8": {
    "keyword": "MUST",
    "statement": "merge with itself, with an unknown line or with what is no line is refused with 4xx and changes nothing.",
    "source": [
      "D-15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-9": {
    "keyword": "SHOULD",
    "statement": "merge with an unknown line is refused with 404, with what is no line with 422, otherwise with 409.",
    "source": [
      "D-15",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-MERGE-10": {
    "keyword": "OBSERVE",
    "statement": "merge on the held line with the talking one as its argument is refused.",
    "source": [
      "T21",
      "C-40"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-1": {
    "keyword": "MUST",
    "statement": "An accepted transfer drops both own lines and leaves both far parties talking, or held where they were.",
    "source": [
      "F-23",
      "T20",
      "C-42"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-2": {
    "keyword": "SHOULD",
    "statement": "After a transfer the far parties display each other.",
    "source": [
      "T20",
      "C-42",
      "I-27"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-3": {
    "keyword": "OBSERVE",
    "statement": "The lines that a transfer ended are dropped with causeTransfer.",
    "source": [
      "T20",
      "C-46"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-4": {
    "keyword": "OBSERVE",
    "statement": "A transfer of which one line is still alerting is refused with 409.",
    "source": [
      "D-12",
      "T20"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-5": {
    "keyword": "MUST",
    "statement": "transfer to a line of another extension, or of the same call, is refused with 4xx and changes nothing.",
    "source": [
      "C-40",
      "D-6",
      "D-15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-6": {
    "keyword": "MUST",
    "statement": "transfer takes the argument's restUri exactly as the platform gave it.",
    "source": [
      "C-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-7": {
    "keyword": "OBSERVE",
    "statement": "transfer takes the argument's restUri with a leading slash, with the root's path and as a whole address.",
    "source": [
      "C-17"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-8": {
    "keyword": "MUST",
    "statement": "transfer to itself, to an unknown line or to what is no line is refused with 4xx and changes nothing.",
    "source": [
      "D-15"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-9": {
    "keyword": "SHOULD",
    "statement": "transfer to an unknown line is refused with 404, to what is no line with 422, otherwise with 409.",
    "source": [
      "D-15",
      "C-21"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-TRANSFER-10": {
    "keyword": "OBSERVE",
    "statement": "transfer of the held line with the talking one as its argument is refused.",
    "source": [
      "T20",
      "C-40"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-1": {
    "keyword": "MUST",
    "statement": "An accepted redirect of a ringing line drops it and makes the new destination ring.",
    "source": [
      "F-23",
      "T10"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-2": {
    "keyword": "MUST",
    "statement": "The caller's line stays live while its call is deflected.",
    "source": [
      "T10"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-3": {
    "keyword": "SHOULD",
    "statement": "The caller's line shows the number that its call was deflected to.",
    "source": [
      "T10",
      "C-47"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-4": {
    "keyword": "MUST",
    "statement": "An accepted redirect of a talking line drops it, makes the new destination ring and leaves the far party live.",
    "source": [
      "F-23",
      "T19",
      "C-39"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-5": {
    "keyword": "MUST",
    "statement": "An accepted redirect of a held line drops it, makes the new destination ring and leaves the far party live.",
    "source": [
      "T19",
      "C-39"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-6": {
    "keyword": "OBSERVE",
    "statement": "The far party of a redirected call is alerting until the new destination has answered.",
    "source": [
      "T19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-7": {
    "keyword": "OBSERVE",
    "statement": "A far party that still talks or is held while the new destination rings lists disconnect, leave and hold or unhold only.",
    "source": [
      "D-5"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-8": {
    "keyword": "OBSERVE",
    "statement": "A redirected call whose new destination does not come is over.",
    "source": [
      "T19"
    ],
    "verifiedBy": "case",
    "capability": "failing-number",
    "since": "v1"
  },
  "RCC-REDIRECT-9": {
    "keyword": "OBSERVE",
    "statement": "A deflected line is dropped with causeRedirected, a talking one that was redirected with causeTransfer.",
    "source": [
      "T10",
      "T19",
      "C-46"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-10": {
    "keyword": "MUST",
    "statement": "redirect without a destination is refused with 4xx and changes nothing.",
    "source": [
      "F-23",
      "C-45"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-REDIRECT-11": {
    "keyword": "MUST",
    "statement": "A new destination that answers talks with the far party.",
    "source": [
      "T10",
      "T19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-1": {
    "keyword": "MUST",
    "statement": "sendDtmfs with digits, `*`, `#` and the letters A to D is accepted on a talking line.",
    "source": [
      "F-23",
      "T22",
      "D-20"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-2": {
    "keyword": "MUST",
    "statement": "sendDtmfs leaves every line in the state that it had.",
    "source": [
      "T22",
      "D-20"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-3": {
    "keyword": "SHOULD",
    "statement": "sendDtmfs with other characters, with none or without the member is refused with 4xx.",
    "source": [
      "C-44"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-4": {
    "keyword": "OBSERVE",
    "statement": "sendDtmfs brings no frame.",
    "source": [
      "C-44"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-5": {
    "keyword": "OBSERVE",
    "statement": "sendDtmfs takes small letters and a comma for a pause, and at least 32 characters.",
    "source": [
      "C-44"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-DTMF-6": {
    "keyword": "MUST",
    "statement": "The far party hears the tones.",
    "source": [
      "D-20"
    ],
    "verifiedBy": "untested",
    "reason": "Their effect does not show on this API.",
    "since": "v1"
  },
  "RCC-ACTION-1": {
    "keyword": "MUST",
    "statement": "An action that the current snapshot of a line lists is accepted.",
    "source": [
      "F-18",
      "I-12"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ACTION-2": {
    "keyword": "MUST",
    "statement": "An action that the current snapshot of a line does not list is refused.",
    "source": [
      "F-18",
      "I-13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ACTION-3": {
    "keyword": "MUST",
    "statement": "A refused action changes nothing: the line reads the same before and after.",
    "source": [
      "C-21",
      "I-29"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-ACTION-4": {
    "keyword": "MUST",
    "statement": "A refused action brings no frame.",
    "source": [
      "I-13",
      "I-29"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ACTION-5": {
    "keyword": "MUST",
    "statement": "An accepted action that changes a line is followed by a snapshot of it on every subscribed listener.",
    "source": [
      "F-42",
      "I-20"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-COALESCE-1": {
    "keyword": "MUST",
    "statement": "A change that is pushed to one listener is pushed to every other listener that is subscribed at the time.",
    "source": [
      "F-22",
      "F-42",
      "I-20",
      "I-23"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-COALESCE-2": {
    "keyword": "MUST",
    "statement": "The last state of a line is pushed: what a later read shows has reached every subscribed listener.",
    "source": [
      "F-22",
      "C-50",
      "I-17"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-COALESCE-3": {
    "keyword": "SHOULD",
    "statement": "The coalescing window is within a tenth of the agreed one, the instrument's noise allowed for.",
    "source": [
      "F-22",
      "C-50",
      "D-19"
    ],
    "verifiedBy": "load",
    "since": "v1"
  },
  "RCC-COALESCE-4": {
    "keyword": "MUST",
    "statement": "The coalescing window is not longer than twice the agreed one.",
    "source": [
      "F-22",
      "D-19"
    ],
    "verifiedBy": "load",
    "since": "v1"
  },
  "RCC-COALESCE-5": {
    "keyword": "MUST",
    "statement": "The coalescing window is not shorter than half the agreed one: changes within it are pushed once.",
    "source": [
      "F-22",
      "D-19"
    ],
    "verifiedBy": "load",
    "since": "v1"
  },
  "RCC-COALESCE-6": {
    "keyword": "MUST",
    "statement": "Under concurrent calls no line loses its last state.",
    "source": [
      "F-22",
      "C-50"
    ],
    "verifiedBy": "load",
    "since": "v1"
  },
  "RCC-COALESCE-7": {
    "keyword": "SHOULD",
    "statement": "A change is pushed within 1.1 windows, the noise of the instrument allowed for.",
    "source": [
      "F-22",
      "C-50"
    ],
    "verifiedBy": "load",
    "since": "v1"
  },
  "RCC-COALESCE-8": {
    "keyword": "OBSERVE",
    "statement": "The platform coalesces by one design that can be named, through the whole run.",
    "source": [
      "F-22",
      "C-50"
    ],
    "verifiedBy": "measurement",
    "since": "v1"
  },
  "RCC-COALESCE-9": {
    "keyword": "OBSERVE",
    "statement": "The window keeps its length: neither jitter nor drift of it exceeds the instrument's noise.",
    "source": [
      "F-22"
    ],
    "verifiedBy": "measurement",
    "since": "v1"
  },
  "RCC-COALESCE-10": {
    "keyword": "OBSERVE",
    "statement": "A change reaches every listener within half a window of the first.",
    "source": [
      "F-22",
      "I-23"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SYNC-1": {
    "keyword": "MUST",
    "statement": "A pushed snapshot and a read of the same modification time show the same line, actions aside.",
    "source": [
      "F-42",
      "I-17",
      "I-23"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SYNC-2": {
    "keyword": "MUST",
    "statement": "Every change since monitoring began is in the answer that began it or in a frame, which may come before it.",
    "source": [
      "F-19",
      "C-51",
      "R10"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SYNC-3": {
    "keyword": "MUST",
    "statement": "The live lines known from reads and frames are, at rest, those of a fresh read.",
    "source": [
      "I-19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SYNC-4": {
    "keyword": "MUST",
    "statement": "A line whose dropped snapshot was pushed is absent from a later list or dropped in it.",
    "source": [
      "I-17",
      "C-52"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SYNC-5": {
    "keyword": "MUST",
    "statement": "The count of a list of lines is its length.",
    "source": [
      "F-38",
      "C-32",
      "I-18"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SYNC-6": {
    "keyword": "SHOULD",
    "statement": "A list without lines is answered with 200, a count of zero and an empty array.",
    "source": [
      "C-31"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-ISOLATION-1": {
    "keyword": "MUST",
    "statement": "A session lists the extensions of the enterprise that it was opened for and no others.",
    "source": [
      "F-7",
      "F-15",
      "C-53"
    ],
    "verifiedBy": "case",
    "capability": "second-enterprise",
    "since": "v1"
  },
  "RCC-ISOLATION-2": {
    "keyword": "MUST",
    "statement": "No line of another enterprise is in a session's lists or frames.",
    "source": [
      "C-53",
      "I-22"
    ],
    "verifiedBy": "case",
    "capability": "second-enterprise",
    "since": "v1"
  },
  "RCC-ISOLATION-3": {
    "keyword": "MUST",
    "statement": "An extension or line of another enterprise is refused with 404 or 403.",
    "source": [
      "C-53",
      "C-21"
    ],
    "verifiedBy": "case",
    "capability": "second-enterprise",
    "since": "v1"
  },
  "RCC-ISOLATION-4": {
    "keyword": "SHOULD",
    "statement": "What belongs to another enterprise is refused in the same words as what does not exist.",
    "source": [
      "C-53",
      "C-21"
    ],
    "verifiedBy": "case",
    "capability": "second-enterprise",
    "since": "v1"
  },
  "RCC-ISOLATION-5": {
    "keyword": "MUST",
    "statement": "An extension that is not enabled for RCC is not listed and is refused with 404 or 403.",
    "source": [
      "F-8",
      "F-15",
      "C-53"
    ],
    "verifiedBy": "case",
    "capability": "disabled-extension",
    "since": "v1"
  },
  "RCC-ISOLATION-6": {
    "keyword": "MUST",
    "statement": "No frame shows a line of an extension that is not enabled for RCC.",
    "source": [
      "C-53",
      "I-22"
    ],
    "verifiedBy": "case",
    "capability": "disabled-extension",
    "since": "v1"
  },
  "RCC-ISOLATION-7": {
    "keyword": "MUST",
    "statement": "In a call between enterprises by public number neither side is shown the other's line or name.",
    "source": [
      "D-23"
    ],
    "verifiedBy": "case",
    "capability": "foreign-number",
    "since": "v1"
  },
  "RCC-ISOLATION-8": {
    "keyword": "MUST",
    "statement": "A line of another enterprise as the argument of merge or transfer is refused with 4xx and changes nothing.",
    "source": [
      "D-15",
      "C-53"
    ],
    "verifiedBy": "case",
    "capability": "second-enterprise",
    "since": "v1"
  },
  "RCC-ISOLATION-9": {
    "keyword": "MUST",
    "statement": "A listener of one session brings no frames to another session that has not created it.",
    "source": [
      "C-28",
      "I-22"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-1": {
    "keyword": "MUST",
    "statement": "When both parties hang up at once, each line is dropped exactly once.",
    "source": [
      "R1",
      "C-58"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-2": {
    "keyword": "MUST",
    "statement": "A hold that meets the far party's hang-up ends in dropped and never shows held after it.",
    "source": [
      "R2"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-3": {
    "keyword": "MUST",
    "statement": "An answer that meets the caller's hang-up leaves both lines talking or both dropped.",
    "source": [
      "R3"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-4": {
    "keyword": "MUST",
    "statement": "The same action from two sessions is done once, and the later one is refused with 409 or answered with 204.",
    "source": [
      "R4",
      "C-58"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-5": {
    "keyword": "MUST",
    "statement": "Two unholds on one extension at once leave at most one line talking.",
    "source": [
      "R5",
      "I-16"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-6": {
    "keyword": "MUST",
    "statement": "A transfer that meets the hang-up of one far party is done whole or refused and not done at all.",
    "source": [
      "R6"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-7": {
    "keyword": "MUST",
    "statement": "Of two merges or transfers that name each other's line, at most one is done.",
    "source": [
      "R7"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-8": {
    "keyword": "OBSERVE",
    "statement": "An action that was chosen from an outdated snapshot is refused with 409.",
    "source": [
      "R8",
      "C-58"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-9": {
    "keyword": "MUST",
    "statement": "A listener's deletion that meets a pending push lets through one frame at most, within one window, which may be twice the agreed one.",
    "source": [
      "R9",
      "F-43",
      "D-19"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-10": {
    "keyword": "MUST",
    "statement": "A socket that reads slowly delays no other socket of its session and gets the latest state in the end.",
    "source": [
      "R11",
      "C-28"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-11": {
    "keyword": "MUST",
    "statement": "Two extensions that call each other at once have two calls that do not touch each other.",
    "source": [
      "R12"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-12": {
    "keyword": "MUST",
    "statement": "An invitation that is answered while its inviter leaves leaves no line without a far party.",
    "source": [
      "R13"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-RACE-13": {
    "keyword": "MUST",
    "statement": "Two different actions on one line at once leave the lines of its call in states that fit together.",
    "source": [
      "C-58"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SECURITY-1": {
    "keyword": "OBSERVE",
    "statement": "The API is offered over TLS.",
    "source": [
      "F-24",
      "C-60"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SECURITY-2": {
    "keyword": "OBSERVE",
    "statement": "The session cookie is marked HttpOnly and Secure.",
    "source": [
      "F-30",
      "C-60"
    ],
    "verifiedBy": "invariant",
    "since": "v1"
  },
  "RCC-SECURITY-3": {
    "keyword": "OBSERVE",
    "statement": "A handshake that comes from a foreign origin is refused.",
    "source": [
      "C-60"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SECURITY-4": {
    "keyword": "OBSERVE",
    "statement": "A login answers with a fresh cookie even when the request carries one.",
    "source": [
      "C-60"
    ],
    "verifiedBy": "case",
    "since": "v1"
  },
  "RCC-SECURITY-5": {
    "keyword": "OBSERVE",
    "statement": "Cookie and token cannot be guessed.",
    "source": [
      "F-30",
      "C-60"
    ],
    "verifiedBy": "untested",
    "reason": "The few sessions of a run cannot show that their values are unpredictable.",
    "since": "v1"
  }
} as const satisfies Record<string, Requirement>;
