// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { Reading, Variant } from "../src/reading.ts";

/** By the id of the contradiction or decision. */
export const READINGS = {
  "C-1": {
    "subject": "Member that holds a collection",
    "canonical": "`items` for extensions, `results` for listed lines, `item` with an array in a frame",
    "classes": [
      {
        "keyword": "MUST",
        "of": "an array is there"
      },
      {
        "keyword": "SHOULD",
        "of": "the member's name"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "collection-in-items",
        "reading": "`items` where another name is canonical",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "collection-in-results",
        "reading": "`results` where another name is canonical",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "collection-in-item",
        "reading": "`item` where another name is canonical",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-2": {
    "subject": "Name of a line's link to its extension",
    "canonical": "`extension`",
    "classes": [
      {
        "keyword": "MUST",
        "of": "exactly one link is there"
      },
      {
        "keyword": "OBSERVE",
        "of": "its name"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "extension-in-extension-uri",
        "reading": "`extensionURI`",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "extension-in-uri-extension",
        "reading": "`uriExtension`",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-3": {
    "subject": "Name of an extension's department",
    "canonical": "`department`",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "the member's name"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "department-capital",
        "reading": "`Department`",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-4": {
    "subject": "Cookie that a logout clears",
    "canonical": "the session cookie under its own name, with a past date",
    "classes": [
      {
        "keyword": "MUST",
        "of": "cookie and token are void afterwards"
      },
      {
        "keyword": "OBSERVE",
        "of": "the cleared name"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "logout-clears-other-cookie",
        "reading": "a cookie of another name is cleared",
        "from": "certify"
      },
      {
        "name": "logout-clears-nothing",
        "reading": "no cookie is cleared",
        "from": "certify"
      }
    ]
  },
  "C-5": {
    "subject": "Form of a cookie's date",
    "canonical": "the fixed date form of the HTTP standard",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the form"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "legacy-cookie-date",
        "reading": "hyphens between day, month and year, and no zone",
        "from": "certify"
      }
    ]
  },
  "C-6": {
    "subject": "listenerName of a frame",
    "canonical": "the registered name, byte for byte",
    "classes": [
      {
        "keyword": "MUST",
        "of": "exactly the registered name"
      }
    ],
    "variants": []
  },
  "C-7": {
    "subject": "Line id and line path",
    "canonical": "the last segment of restUri is lineId",
    "classes": [
      {
        "keyword": "MUST",
        "of": "they are the same"
      }
    ],
    "variants": []
  },
  "C-8": {
    "subject": "Identity of an extension",
    "canonical": "an opaque id; a line's link equals the restUri of a listed extension",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the link resolves in the list"
      }
    ],
    "variants": []
  },
  "C-9": {
    "subject": "Actions outside the catalogue",
    "canonical": "none; unknown names are legal and mean nothing to the harness",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the names that occur"
      }
    ],
    "variants": [
      {
        "name": "further-actions",
        "reading": "any further name of letters that begins with a small one",
        "from": "strict"
      }
    ]
  },
  "C-10": {
    "subject": "Actions of a dropped line",
    "canonical": "an empty list, or none at all",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no action is listed"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "actions-absent-when-dropped",
        "reading": "`actions` is absent on a dropped line",
        "from": "strict",
        "spelling": true
      },
      {
        "name": "actions-null-when-dropped",
        "reading": "`actions` is null on a dropped line",
        "from": "field",
        "spelling": true
      }
    ]
  },
  "C-11": {
    "subject": "Members that have no value yet",
    "canonical": "absent",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "there from the second frame on"
      },
      {
        "keyword": "MUST",
        "of": "13 digits where an instant is there"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "null-for-absent",
        "reading": "null",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "empty-for-absent",
        "reading": "an empty text",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "zero-for-absent",
        "reading": "\"0\" for an instant",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-12": {
    "subject": "Conference flag",
    "canonical": "false outside a conference, true in one",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "it tells the truth"
      }
    ],
    "variants": [
      {
        "name": "conference-absent",
        "reading": "absent means false",
        "from": "strict"
      }
    ]
  },
  "C-13": {
    "subject": "creationTime between the answer to placeCall and the first frame",
    "canonical": "one value for the whole life of a line",
    "classes": [
      {
        "keyword": "MUST",
        "of": "one value over all frames"
      },
      {
        "keyword": "OBSERVE",
        "of": "the answer against the frames"
      }
    ],
    "variants": [
      {
        "name": "creation-moves-once",
        "reading": "it moves once, between the answer and the first frame",
        "from": "certify"
      }
    ]
  },
  "C-14": {
    "subject": "Well-formed JSON",
    "canonical": "as the JSON standard says",
    "classes": [
      {
        "keyword": "MUST",
        "of": "well-formed"
      }
    ],
    "variants": []
  },
  "C-15": {
    "subject": "Port of the API",
    "canonical": "whatever the base URL says",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the port"
      }
    ],
    "variants": []
  },
  "C-16": {
    "subject": "Paths to resources",
    "canonical": "relative to the API root, without a leading slash",
    "classes": [
      {
        "keyword": "MUST",
        "of": "they resolve and come back the same"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "absolute-path",
        "reading": "the root's path in front",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "absolute-uri",
        "reading": "a whole address",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-17": {
    "subject": "The `line` argument of merge and transfer",
    "canonical": "the line's restUri exactly as given",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the restUri is accepted"
      },
      {
        "keyword": "OBSERVE",
        "of": "other forms"
      }
    ],
    "variants": [
      {
        "name": "line-argument-other-form",
        "reading": "a leading slash, the root's path or a whole address in front",
        "from": "certify"
      }
    ]
  },
  "C-18": {
    "subject": "Path to delete a listener by",
    "canonical": "the restUri of its creation",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the restUri works"
      }
    ],
    "variants": [
      {
        "name": "delete-collection-with-body",
        "reading": "DELETE of the collection with the name in the body",
        "from": "certify",
        "unremembered": "nothing that the harness sends: it deletes by the restUri, which must work"
      }
    ]
  },
  "C-19": {
    "subject": "Status of a success",
    "canonical": "200, and 204 for logout and actions",
    "classes": [
      {
        "keyword": "MUST",
        "of": "2xx"
      },
      {
        "keyword": "SHOULD",
        "of": "the exact status"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "created-201",
        "reading": "201 for a creation or a placed call",
        "from": "certify"
      },
      {
        "name": "deleted-204",
        "reading": "204 for a deletion",
        "from": "certify"
      },
      {
        "name": "logout-200",
        "reading": "200 for a logout",
        "from": "certify"
      },
      {
        "name": "action-200",
        "reading": "200 for an action",
        "from": "certify"
      },
      {
        "name": "action-202",
        "reading": "202 for an action",
        "from": "certify"
      }
    ]
  },
  "C-20": {
    "subject": "Method of login, logout and actions",
    "canonical": "POST",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "POST works"
      },
      {
        "keyword": "OBSERVE",
        "of": "a GET that changes something"
      }
    ],
    "variants": [
      {
        "name": "get-for-actions",
        "reading": "GET for the logout and for actions without payload",
        "from": "field"
      }
    ]
  },
  "C-21": {
    "subject": "Status of a refusal",
    "canonical": "the status of its situation in the error table",
    "classes": [
      {
        "keyword": "MUST",
        "of": "4xx and nothing changed"
      },
      {
        "keyword": "SHOULD",
        "of": "the exact status"
      },
      {
        "keyword": "OBSERVE",
        "of": "the body"
      }
    ],
    "variants": [
      {
        "name": "other-client-error",
        "reading": "another 4xx that the error table accepts for the situation",
        "from": "certify"
      }
    ]
  },
  "C-22": {
    "subject": "Credentials of a login",
    "canonical": "Basic, base64 of the UTF-8 text login, pipe, enterprise, colon, password",
    "classes": [
      {
        "keyword": "MUST",
        "of": "a wrong password is refused"
      },
      {
        "keyword": "OBSERVE",
        "of": "charset and template"
      }
    ],
    "variants": [
      {
        "name": "credentials-template",
        "reading": "another template, as configured",
        "from": "certify",
        "unremembered": "credentials are redacted before they are recorded, and with them their form"
      },
      {
        "name": "credentials-latin-1",
        "reading": "Latin-1 instead of UTF-8",
        "from": "certify",
        "unremembered": "credentials are redacted before they are recorded, and with them their charset"
      }
    ]
  },
  "C-23": {
    "subject": "Token header",
    "canonical": "an opaque value, repeated exactly; blanks around it do not count",
    "classes": [
      {
        "keyword": "MUST",
        "of": "accepted exactly as given"
      }
    ],
    "variants": []
  },
  "C-24": {
    "subject": "What proves a session",
    "canonical": "cookie and token for REST, the cookie for the socket",
    "classes": [
      {
        "keyword": "MUST",
        "of": "REST without either is refused"
      },
      {
        "keyword": "MUST",
        "of": "a socket without the cookie is refused"
      }
    ],
    "variants": [
      {
        "name": "socket-with-token",
        "reading": "the handshake carries the token as well",
        "from": "certify",
        "unremembered": "the headers of a handshake are the harness's own choice and are not recorded"
      },
      {
        "name": "handshake-closed",
        "reading": "a handshake without a valid cookie is accepted, and its socket closed with 1008",
        "from": "certify",
        "unremembered": "either way nobody is served, and a platform may refuse in the one way here and in the other there"
      }
    ]
  },
  "C-25": {
    "subject": "Body of a login's answer",
    "canonical": "none, or a JSON object",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the body"
      }
    ],
    "variants": [
      {
        "name": "login-body",
        "reading": "any body",
        "from": "certify"
      }
    ]
  },
  "C-26": {
    "subject": "What counts as activity of a session",
    "canonical": "requests and text messages of the client",
    "classes": [
      {
        "keyword": "MUST",
        "of": "expiry takes effect"
      },
      {
        "keyword": "OBSERVE",
        "of": "what counts"
      }
    ],
    "variants": [
      {
        "name": "other-activity",
        "reading": "pushed frames or protocol pings count as well",
        "from": "certify",
        "unremembered": "what keeps a session alive shows only in how long it lives, which no single message tells"
      }
    ]
  },
  "C-27": {
    "subject": "What the end of a session takes with it",
    "canonical": "sockets closed, listeners deleted, calls left alone",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no frames afterwards"
      },
      {
        "keyword": "SHOULD",
        "of": "calls survive"
      }
    ],
    "variants": [
      {
        "name": "socket-left-open",
        "reading": "the socket stays open and silent",
        "from": "certify"
      }
    ]
  },
  "C-28": {
    "subject": "Listeners and sockets",
    "canonical": "a listener belongs to the session, and every open socket of it gets its frames",
    "classes": [
      {
        "keyword": "MUST",
        "of": "one socket at least gets them"
      },
      {
        "keyword": "OBSERVE",
        "of": "the rest"
      }
    ],
    "variants": [
      {
        "name": "one-socket-only",
        "reading": "only the first or the last socket gets them",
        "from": "certify"
      },
      {
        "name": "socket-before-listener",
        "reading": "a listener without a socket is refused",
        "from": "certify"
      }
    ]
  },
  "C-29": {
    "subject": "Messages that are no frames",
    "canonical": "none, or a greeting and keep-alives",
    "classes": [
      {
        "keyword": "MUST",
        "of": "a client passes over them"
      },
      {
        "keyword": "OBSERVE",
        "of": "what comes"
      }
    ],
    "variants": [
      {
        "name": "json-greeting",
        "reading": "a JSON greeting with the idle time",
        "from": "certify"
      },
      {
        "name": "text-keep-alive",
        "reading": "the texts ping and pong",
        "from": "certify"
      }
    ]
  },
  "C-30": {
    "subject": "Life of a listener's name",
    "canonical": "a second creation answers with the same one; unknown names and second deletions are 404",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "an unknown name is refused"
      },
      {
        "keyword": "OBSERVE",
        "of": "the rest"
      }
    ],
    "variants": [
      {
        "name": "duplicate-listener-409",
        "reading": "a second creation is refused with 409",
        "from": "certify"
      },
      {
        "name": "unknown-listener-other",
        "reading": "an unknown name is refused with 400 or 409",
        "from": "certify"
      },
      {
        "name": "second-deletion-other",
        "reading": "a second deletion is refused with 410",
        "from": "certify"
      },
      {
        "name": "second-deletion-accepted",
        "reading": "a second deletion is answered 200 or 204, and so is that of any other name that nobody has",
        "from": "certify"
      }
    ]
  },
  "C-31": {
    "subject": "A list without lines",
    "canonical": "200 with count 0 and an empty array",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "the status and the body"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "no-content-for-empty-list",
        "reading": "204 without a body",
        "from": "certify",
        "spelling": true
      }
    ]
  },
  "C-32": {
    "subject": "Meaning of count",
    "canonical": "how many there are over all pages",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no less than the length of the page"
      }
    ],
    "variants": []
  },
  "C-33": {
    "subject": "Edges of paging",
    "canonical": "links absent at the edges, a stable order, an empty page past the end, 400 for nonsense",
    "classes": [
      {
        "keyword": "MUST",
        "of": "a walk visits each extension once"
      },
      {
        "keyword": "OBSERVE",
        "of": "the rest"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "null-edge-link",
        "reading": "null for a link that leads nowhere",
        "from": "certify",
        "spelling": true
      },
      {
        "name": "paging-clamped",
        "reading": "offset and length are clamped",
        "from": "certify"
      }
    ]
  },
  "C-34": {
    "subject": "Reading one line",
    "canonical": "GET of its restUri answers the line",
    "classes": [
      {
        "keyword": "MUST",
        "of": "an extension's detail agrees with the list"
      },
      {
        "keyword": "OBSERVE",
        "of": "reading a line"
      }
    ],
    "variants": [
      {
        "name": "line-not-readable",
        "reading": "404 or 405 for a GET of a line",
        "from": "certify"
      }
    ]
  },
  "C-35": {
    "subject": "States of an unanswered line",
    "canonical": "`ringing` for the called, `alerting` for the caller",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the names"
      }
    ],
    "variants": [
      {
        "name": "prompting-for-both",
        "reading": "`prompting` for both",
        "from": "certify"
      },
      {
        "name": "silent-until-talking",
        "reading": "no state between prompting and talking",
        "from": "certify",
        "unremembered": "coalescing may hide any state between two frames, so a missing one tells nothing"
      },
      {
        "name": "other-state-names",
        "reading": "names that the harness does not know",
        "from": "certify"
      }
    ]
  },
  "C-36": {
    "subject": "answer on the caller's own line",
    "canonical": "takes the caller's device off hook",
    "classes": [
      {
        "keyword": "MUST",
        "of": "accepted where it is listed"
      }
    ],
    "variants": [
      {
        "name": "device-answers-itself",
        "reading": "the device goes off hook by itself and prompting is skipped",
        "from": "certify"
      }
    ]
  },
  "C-37": {
    "subject": "leave in a call of two",
    "canonical": "drops the own line, which ends the call",
    "classes": [
      {
        "keyword": "MUST",
        "of": "own line dropped or 4xx"
      },
      {
        "keyword": "OBSERVE",
        "of": "which"
      }
    ],
    "variants": [
      {
        "name": "leave-of-two-refused",
        "reading": "refused with 409",
        "from": "certify"
      }
    ]
  },
  "C-38": {
    "subject": "Reach of disconnect in a conference",
    "canonical": "the whole call",
    "classes": [
      {
        "keyword": "MUST",
        "of": "own line dropped"
      },
      {
        "keyword": "OBSERVE",
        "of": "the other lines"
      }
    ],
    "variants": [
      {
        "name": "disconnect-own-leg",
        "reading": "the own leg only",
        "from": "certify",
        "unremembered": "which lines belong to a conference is not told (C-49)"
      }
    ]
  },
  "C-39": {
    "subject": "redirect and addParty on held lines",
    "canonical": "accepted where listed; redirect of a talking or held line is a blind transfer",
    "classes": [
      {
        "keyword": "MUST",
        "of": "listed means accepted"
      }
    ],
    "variants": [
      {
        "name": "held-redirect-unlisted",
        "reading": "not listed on held lines and refused with 409",
        "from": "certify"
      }
    ]
  },
  "C-40": {
    "subject": "When transfer and merge are listed",
    "canonical": "on a talking line while another line of the same extension is held",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "when they are listed"
      },
      {
        "keyword": "MUST",
        "of": "lines of another extension are refused"
      }
    ],
    "variants": [
      {
        "name": "transfer-always-listed",
        "reading": "on every talking line",
        "from": "certify"
      },
      {
        "name": "transfer-on-held",
        "reading": "on the held line too, or instead",
        "from": "certify"
      }
    ]
  },
  "C-41": {
    "subject": "Line that survives a merge",
    "canonical": "the one in the path",
    "classes": [
      {
        "keyword": "MUST",
        "of": "one call in which all far parties talk"
      },
      {
        "keyword": "OBSERVE",
        "of": "which line survives"
      }
    ],
    "variants": [
      {
        "name": "argument-survives",
        "reading": "the one in the argument",
        "from": "certify"
      },
      {
        "name": "both-survive",
        "reading": "both stay and show a conference",
        "from": "certify"
      }
    ]
  },
  "C-42": {
    "subject": "What a transfer leaves",
    "canonical": "both own lines dropped, the far parties joined and shown to each other",
    "classes": [
      {
        "keyword": "MUST",
        "of": "own lines dropped, far parties talking"
      },
      {
        "keyword": "SHOULD",
        "of": "the display"
      }
    ],
    "variants": [
      {
        "name": "display-not-updated",
        "reading": "the far parties go on showing whom they showed",
        "from": "certify"
      }
    ]
  },
  "C-43": {
    "subject": "Answer and outcome of addParty",
    "canonical": "204; a party that does not come changes nothing for the others",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the call stays as it is"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "add-party-200",
        "reading": "200 with the new line",
        "from": "certify"
      }
    ]
  },
  "C-44": {
    "subject": "What sendDtmfs takes",
    "canonical": "digits, star, hash and A to D in either case, 1 to 32 of them; no frame follows",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "others are refused"
      },
      {
        "keyword": "OBSERVE",
        "of": "frames"
      }
    ],
    "variants": [
      {
        "name": "dtmf-pause",
        "reading": "a comma for a pause",
        "from": "certify"
      },
      {
        "name": "dtmf-modifies",
        "reading": "lastModificationTime moves",
        "from": "certify"
      }
    ]
  },
  "C-45": {
    "subject": "What a destination may be",
    "canonical": "blanks around it do not count; empty or missing is 400; a number that leads nowhere is refused or drops the line",
    "classes": [
      {
        "keyword": "MUST",
        "of": "an empty one makes no line"
      }
    ],
    "variants": [
      {
        "name": "unroutable-refused",
        "reading": "refused with 4xx",
        "from": "certify",
        "unremembered": "whether a number leads nowhere is known to who dials it and is not on the wire"
      },
      {
        "name": "unroutable-drops",
        "reading": "accepted, then dropped with a cause",
        "from": "certify",
        "unremembered": "whether a number leads nowhere is known to who dials it and is not on the wire"
      }
    ]
  },
  "C-46": {
    "subject": "Words for a cause",
    "canonical": "causeNormal, causeBusy, causeCallNotAnswered, causeCallCancelled, causeRedirected, causeTransfer, causeConference, causeDestNotObtainable, causeNetworkCongestion, causeResourcesNotAvailable, causeUnknown",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "a word that begins with cause"
      },
      {
        "keyword": "OBSERVE",
        "of": "which"
      }
    ],
    "variants": [
      {
        "name": "other-cause",
        "reading": "another word of that form",
        "from": "certify"
      }
    ]
  },
  "C-47": {
    "subject": "Whom a line shows",
    "canonical": "the directory number, name, picture and first public number of an internal far party",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the number of an internal far party"
      },
      {
        "keyword": "SHOULD",
        "of": "the rest"
      }
    ],
    "variants": [
      {
        "name": "display-incomplete",
        "reading": "empty or absent",
        "from": "certify"
      },
      {
        "name": "display-late",
        "reading": "empty or absent at first, completed later, with or without another modification time",
        "from": "certify"
      }
    ]
  },
  "C-48": {
    "subject": "Media flags",
    "canonical": "booleans without a meaning that could be checked",
    "classes": [
      {
        "keyword": "MUST",
        "of": "booleans"
      },
      {
        "keyword": "OBSERVE",
        "of": "their values"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "text-boolean",
        "reading": "the texts true and false",
        "from": "field",
        "spelling": true
      }
    ]
  },
  "C-49": {
    "subject": "Which lines belong to one call",
    "canonical": "not told; numbers and time must do",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "callId"
      }
    ],
    "variants": [
      {
        "name": "call-id",
        "reading": "a callId",
        "from": "strict"
      }
    ]
  },
  "C-50": {
    "subject": "Coalescing",
    "canonical": "at least one frame within a window of a change; the latest state wins",
    "classes": [
      {
        "keyword": "MUST",
        "of": "the final state arrives"
      },
      {
        "keyword": "SHOULD",
        "of": "within 1.1 windows and noise"
      }
    ],
    "variants": [
      {
        "name": "coalescing-design",
        "reading": "any design that keeps the final state",
        "from": "certify",
        "unremembered": "the load measurement tells the design from many intervals; single frames do not"
      }
    ]
  },
  "C-51": {
    "subject": "Change between the first list and the first frame",
    "canonical": "no gap: it is in the list or in a frame, and a frame may come before the list",
    "classes": [
      {
        "keyword": "MUST",
        "of": "nothing is lost"
      }
    ],
    "variants": [
      {
        "name": "subscription-duplicate",
        "reading": "it is in both",
        "from": "certify"
      }
    ]
  },
  "C-52": {
    "subject": "When a dropped line leaves the list",
    "canonical": "after its dropped snapshot was pushed, within 60 seconds",
    "classes": [
      {
        "keyword": "MUST",
        "of": "it leaves and never comes back"
      }
    ],
    "variants": [
      {
        "name": "dropped-leaves-at-once",
        "reading": "at once",
        "from": "certify"
      }
    ]
  },
  "C-53": {
    "subject": "Extensions that a session may not control",
    "canonical": "not listed, 404, no frames",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no data of others"
      }
    ],
    "variants": [
      {
        "name": "foreign-403",
        "reading": "403",
        "from": "certify"
      }
    ]
  },
  "C-54": {
    "subject": "Redirects",
    "canonical": "the client repeats method, body and credentials, or logs in anew",
    "classes": [
      {
        "keyword": "MUST",
        "of": "of our client"
      },
      {
        "keyword": "OBSERVE",
        "of": "of the target"
      }
    ],
    "variants": [
      {
        "name": "redirect-307-308",
        "reading": "307 or 308",
        "from": "certify"
      }
    ]
  },
  "C-55": {
    "subject": "Version of the API",
    "canonical": "`v1`",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "names and numbers"
      }
    ],
    "variants": []
  },
  "C-56": {
    "subject": "Content-Type",
    "canonical": "needed for a body, not without one",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no body, no type needed"
      },
      {
        "keyword": "SHOULD",
        "of": "another type is refused"
      }
    ],
    "variants": [
      {
        "name": "content-type-charset",
        "reading": "with a charset",
        "from": "certify"
      }
    ]
  },
  "C-57": {
    "subject": "Limits, and ids used again",
    "canonical": "no limit is known; line ids are never used again",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no id is used again"
      },
      {
        "keyword": "OBSERVE",
        "of": "limits"
      }
    ],
    "variants": []
  },
  "C-58": {
    "subject": "Actions at the same time",
    "canonical": "one after another per call; the loser is refused with 409",
    "classes": [
      {
        "keyword": "MUST",
        "of": "one consistent end"
      }
    ],
    "variants": [
      {
        "name": "loser-204",
        "reading": "the loser is answered 204 as well",
        "from": "certify"
      }
    ]
  },
  "C-59": {
    "subject": "Placing a call twice",
    "canonical": "each accepted request is a new call; a talking line is put on hold",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "what happens"
      }
    ],
    "variants": [
      {
        "name": "busy-refused",
        "reading": "409 while the extension is busy",
        "from": "certify"
      }
    ]
  },
  "C-60": {
    "subject": "Protection on the wire",
    "canonical": "the harness also speaks TLS; what is missing is a finding",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the findings"
      }
    ],
    "variants": []
  },
  "D-1": {
    "subject": "A bare line in `item` instead of an array",
    "canonical": "an array, always",
    "classes": [
      {
        "keyword": "MUST",
        "of": "an array"
      }
    ],
    "constant": true,
    "variants": [
      {
        "name": "bare-item",
        "reading": "the line itself",
        "from": "field",
        "spelling": true
      }
    ]
  },
  "D-2": {
    "subject": "A platform with the four documented states only",
    "canonical": "the model with ringing and alerting",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "which is used"
      }
    ],
    "variants": [
      {
        "name": "documented-states-only",
        "reading": "ringing and alerting are both prompting",
        "from": "certify"
      }
    ]
  },
  "D-3": {
    "subject": "lastModificationTime of a changed line",
    "canonical": "the former value plus one, at least",
    "classes": [
      {
        "keyword": "MUST",
        "of": "never less"
      },
      {
        "keyword": "SHOULD",
        "of": "more when the state changed"
      }
    ],
    "variants": [
      {
        "name": "modification-ties",
        "reading": "as it was before, where changes follow each other fast",
        "from": "certify"
      }
    ]
  },
  "D-5": {
    "subject": "Who is left by a blind transfer",
    "canonical": "alerting until the new destination answers, and dropped if it does not",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "its state"
      },
      {
        "keyword": "OBSERVE",
        "of": "what becomes of it when the destination fails"
      }
    ],
    "variants": [
      {
        "name": "peer-stays-talking",
        "reading": "talking, although nobody has answered yet",
        "from": "certify"
      },
      {
        "name": "failed-transfer-recalls",
        "reading": "the extension that transferred is called back when the destination fails",
        "from": "certify",
        "unremembered": "the line of a recall looks like that of a new call from the far party (C-49)"
      }
    ]
  },
  "D-7": {
    "subject": "Frames for legs that a conference leaves as they are",
    "canonical": "none",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "no redundant frame"
      }
    ],
    "variants": [
      {
        "name": "conference-bystander-frame",
        "reading": "a frame that shows no change",
        "from": "certify"
      }
    ]
  },
  "D-9": {
    "subject": "Resuming a line while another line of the extension talks",
    "canonical": "the talking one is put on hold",
    "classes": [
      {
        "keyword": "MUST",
        "of": "at most one line talks"
      },
      {
        "keyword": "OBSERVE",
        "of": "which way"
      }
    ],
    "variants": [
      {
        "name": "unhold-refused",
        "reading": "refused with 409",
        "from": "certify"
      }
    ]
  },
  "D-10": {
    "subject": "Causes that nothing states",
    "canonical": "causeNormal for who rejects, causeCallNotAnswered for the own device",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the cause"
      }
    ],
    "variants": [
      {
        "name": "other-unstated-cause",
        "reading": "another cause",
        "from": "certify"
      }
    ]
  },
  "D-12": {
    "subject": "Transfer while one line is alerting",
    "canonical": "refused with 409",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "the outcome"
      }
    ],
    "variants": [
      {
        "name": "semi-attended-accepted",
        "reading": "accepted",
        "from": "certify"
      }
    ]
  },
  "D-13": {
    "subject": "Refusals of a login",
    "canonical": "401 for the credentials, 403 for a missing right",
    "classes": [
      {
        "keyword": "MUST",
        "of": "401 or 403"
      },
      {
        "keyword": "OBSERVE",
        "of": "which"
      }
    ],
    "variants": [
      {
        "name": "login-refusal-other",
        "reading": "the other of the two",
        "from": "certify"
      }
    ]
  },
  "D-14": {
    "subject": "State against values",
    "canonical": "the state is checked first",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "which status"
      }
    ],
    "variants": [
      {
        "name": "values-first",
        "reading": "the values are checked first",
        "from": "certify"
      }
    ]
  },
  "D-15": {
    "subject": "Wrong `line` arguments",
    "canonical": "404 for an unknown line, 422 for what is no line, 409 for the rest",
    "classes": [
      {
        "keyword": "MUST",
        "of": "4xx and nothing changed"
      }
    ],
    "variants": [
      {
        "name": "line-argument-other-refusal",
        "reading": "another 4xx that the error table accepts",
        "from": "certify"
      }
    ]
  },
  "D-16": {
    "subject": "Bodies that nothing asks for",
    "canonical": "read as JSON without a type, ignored where none is taken",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "what happens"
      }
    ],
    "variants": [
      {
        "name": "untyped-body-refused",
        "reading": "a body without a type is refused",
        "from": "certify"
      }
    ]
  },
  "D-17": {
    "subject": "Calls to oneself, to somebody who is there already, or to nowhere",
    "canonical": "422; accepted and dropped",
    "classes": [
      {
        "keyword": "MUST",
        "of": "no line remains"
      }
    ],
    "variants": [
      {
        "name": "self-call-accepted",
        "reading": "accepted, then dropped",
        "from": "certify"
      }
    ]
  },
  "D-18": {
    "subject": "Action on a dropped line",
    "canonical": "409 while it is listed, 404 afterwards",
    "classes": [
      {
        "keyword": "MUST",
        "of": "4xx"
      }
    ],
    "variants": [
      {
        "name": "dropped-other-refusal",
        "reading": "another 4xx",
        "from": "certify"
      }
    ]
  },
  "D-19": {
    "subject": "The agreed window",
    "canonical": "as the target file says, to a tenth",
    "classes": [
      {
        "keyword": "SHOULD",
        "of": "within a tenth"
      },
      {
        "keyword": "MUST",
        "of": "within a factor of two"
      }
    ],
    "variants": []
  },
  "D-21": {
    "subject": "Frames while no socket is open",
    "canonical": "discarded; a read is the truth",
    "classes": [
      {
        "keyword": "MUST",
        "of": "a read after a reconnect is right"
      }
    ],
    "variants": [
      {
        "name": "frames-kept",
        "reading": "kept and sent to the next socket",
        "from": "certify",
        "unremembered": "a frame that was kept looks like one for a change made since, as the clocks are not the same"
      }
    ]
  },
  "D-22": {
    "subject": "Keeping a session alive",
    "canonical": "requests and text messages of the client",
    "classes": [
      {
        "keyword": "OBSERVE",
        "of": "what counts"
      }
    ],
    "variants": [
      {
        "name": "protocol-ping-counts",
        "reading": "protocol pings count",
        "from": "certify",
        "unremembered": "protocol pings are not recorded"
      }
    ]
  },
  "D-23": {
    "subject": "Calls between enterprises",
    "canonical": "allowed by public number; nothing of either side leaks",
    "classes": [
      {
        "keyword": "MUST",
        "of": "nothing leaks"
      }
    ],
    "variants": [
      {
        "name": "cross-enterprise-refused",
        "reading": "refused",
        "from": "certify"
      }
    ]
  }
} as const satisfies Record<string, Reading>;

/** Every tolerated variant by its name. */
export const VARIANTS = {
  "collection-in-items": {
    "of": "C-1",
    "reading": "`items` where another name is canonical",
    "from": "certify",
    "spelling": true
  },
  "collection-in-results": {
    "of": "C-1",
    "reading": "`results` where another name is canonical",
    "from": "certify",
    "spelling": true
  },
  "collection-in-item": {
    "of": "C-1",
    "reading": "`item` where another name is canonical",
    "from": "certify",
    "spelling": true
  },
  "extension-in-extension-uri": {
    "of": "C-2",
    "reading": "`extensionURI`",
    "from": "certify",
    "spelling": true
  },
  "extension-in-uri-extension": {
    "of": "C-2",
    "reading": "`uriExtension`",
    "from": "certify",
    "spelling": true
  },
  "department-capital": {
    "of": "C-3",
    "reading": "`Department`",
    "from": "certify",
    "spelling": true
  },
  "logout-clears-other-cookie": {
    "of": "C-4",
    "reading": "a cookie of another name is cleared",
    "from": "certify"
  },
  "logout-clears-nothing": {
    "of": "C-4",
    "reading": "no cookie is cleared",
    "from": "certify"
  },
  "legacy-cookie-date": {
    "of": "C-5",
    "reading": "hyphens between day, month and year, and no zone",
    "from": "certify"
  },
  "further-actions": {
    "of": "C-9",
    "reading": "any further name of letters that begins with a small one",
    "from": "strict"
  },
  "actions-absent-when-dropped": {
    "of": "C-10",
    "reading": "`actions` is absent on a dropped line",
    "from": "strict",
    "spelling": true
  },
  "actions-null-when-dropped": {
    "of": "C-10",
    "reading": "`actions` is null on a dropped line",
    "from": "field",
    "spelling": true
  },
  "null-for-absent": {
    "of": "C-11",
    "reading": "null",
    "from": "certify",
    "spelling": true
  },
  "empty-for-absent": {
    "of": "C-11",
    "reading": "an empty text",
    "from": "certify",
    "spelling": true
  },
  "zero-for-absent": {
    "of": "C-11",
    "reading": "\"0\" for an instant",
    "from": "certify",
    "spelling": true
  },
  "conference-absent": {
    "of": "C-12",
    "reading": "absent means false",
    "from": "strict"
  },
  "creation-moves-once": {
    "of": "C-13",
    "reading": "it moves once, between the answer and the first frame",
    "from": "certify"
  },
  "absolute-path": {
    "of": "C-16",
    "reading": "the root's path in front",
    "from": "certify",
    "spelling": true
  },
  "absolute-uri": {
    "of": "C-16",
    "reading": "a whole address",
    "from": "certify",
    "spelling": true
  },
  "line-argument-other-form": {
    "of": "C-17",
    "reading": "a leading slash, the root's path or a whole address in front",
    "from": "certify"
  },
  "delete-collection-with-body": {
    "of": "C-18",
    "reading": "DELETE of the collection with the name in the body",
    "from": "certify",
    "unremembered": "nothing that the harness sends: it deletes by the restUri, which must work"
  },
  "created-201": {
    "of": "C-19",
    "reading": "201 for a creation or a placed call",
    "from": "certify"
  },
  "deleted-204": {
    "of": "C-19",
    "reading": "204 for a deletion",
    "from": "certify"
  },
  "logout-200": {
    "of": "C-19",
    "reading": "200 for a logout",
    "from": "certify"
  },
  "action-200": {
    "of": "C-19",
    "reading": "200 for an action",
    "from": "certify"
  },
  "action-202": {
    "of": "C-19",
    "reading": "202 for an action",
    "from": "certify"
  },
  "get-for-actions": {
    "of": "C-20",
    "reading": "GET for the logout and for actions without payload",
    "from": "field"
  },
  "other-client-error": {
    "of": "C-21",
    "reading": "another 4xx that the error table accepts for the situation",
    "from": "certify"
  },
  "credentials-template": {
    "of": "C-22",
    "reading": "another template, as configured",
    "from": "certify",
    "unremembered": "credentials are redacted before they are recorded, and with them their form"
  },
  "credentials-latin-1": {
    "of": "C-22",
    "reading": "Latin-1 instead of UTF-8",
    "from": "certify",
    "unremembered": "credentials are redacted before they are recorded, and with them their charset"
  },
  "socket-with-token": {
    "of": "C-24",
    "reading": "the handshake carries the token as well",
    "from": "certify",
    "unremembered": "the headers of a handshake are the harness's own choice and are not recorded"
  },
  "handshake-closed": {
    "of": "C-24",
    "reading": "a handshake without a valid cookie is accepted, and its socket closed with 1008",
    "from": "certify",
    "unremembered": "either way nobody is served, and a platform may refuse in the one way here and in the other there"
  },
  "login-body": {
    "of": "C-25",
    "reading": "any body",
    "from": "certify"
  },
  "other-activity": {
    "of": "C-26",
    "reading": "pushed frames or protocol pings count as well",
    "from": "certify",
    "unremembered": "what keeps a session alive shows only in how long it lives, which no single message tells"
  },
  "socket-left-open": {
    "of": "C-27",
    "reading": "the socket stays open and silent",
    "from": "certify"
  },
  "one-socket-only": {
    "of": "C-28",
    "reading": "only the first or the last socket gets them",
    "from": "certify"
  },
  "socket-before-listener": {
    "of": "C-28",
    "reading": "a listener without a socket is refused",
    "from": "certify"
  },
  "json-greeting": {
    "of": "C-29",
    "reading": "a JSON greeting with the idle time",
    "from": "certify"
  },
  "text-keep-alive": {
    "of": "C-29",
    "reading": "the texts ping and pong",
    "from": "certify"
  },
  "duplicate-listener-409": {
    "of": "C-30",
    "reading": "a second creation is refused with 409",
    "from": "certify"
  },
  "unknown-listener-other": {
    "of": "C-30",
    "reading": "an unknown name is refused with 400 or 409",
    "from": "certify"
  },
  "second-deletion-other": {
    "of": "C-30",
    "reading": "a second deletion is refused with 410",
    "from": "certify"
  },
  "second-deletion-accepted": {
    "of": "C-30",
    "reading": "a second deletion is answered 200 or 204, and so is that of any other name that nobody has",
    "from": "certify"
  },
  "no-content-for-empty-list": {
    "of": "C-31",
    "reading": "204 without a body",
    "from": "certify",
    "spelling": true
  },
  "null-edge-link": {
    "of": "C-33",
    "reading": "null for a link that leads nowhere",
    "from": "certify",
    "spelling": true
  },
  "paging-clamped": {
    "of": "C-33",
    "reading": "offset and length are clamped",
    "from": "certify"
  },
  "line-not-readable": {
    "of": "C-34",
    "reading": "404 or 405 for a GET of a line",
    "from": "certify"
  },
  "prompting-for-both": {
    "of": "C-35",
    "reading": "`prompting` for both",
    "from": "certify"
  },
  "silent-until-talking": {
    "of": "C-35",
    "reading": "no state between prompting and talking",
    "from": "certify",
    "unremembered": "coalescing may hide any state between two frames, so a missing one tells nothing"
  },
  "other-state-names": {
    "of": "C-35",
    "reading": "names that the harness does not know",
    "from": "certify"
  },
  "device-answers-itself": {
    "of": "C-36",
    "reading": "the device goes off hook by itself and prompting is skipped",
    "from": "certify"
  },
  "leave-of-two-refused": {
    "of": "C-37",
    "reading": "refused with 409",
    "from": "certify"
  },
  "disconnect-own-leg": {
    "of": "C-38",
    "reading": "the own leg only",
    "from": "certify",
    "unremembered": "which lines belong to a conference is not told (C-49)"
  },
  "held-redirect-unlisted": {
    "of": "C-39",
    "reading": "not listed on held lines and refused with 409",
    "from": "certify"
  },
  "transfer-always-listed": {
    "of": "C-40",
    "reading": "on every talking line",
    "from": "certify"
  },
  "transfer-on-held": {
    "of": "C-40",
    "reading": "on the held line too, or instead",
    "from": "certify"
  },
  "argument-survives": {
    "of": "C-41",
    "reading": "the one in the argument",
    "from": "certify"
  },
  "both-survive": {
    "of": "C-41",
    "reading": "both stay and show a conference",
    "from": "certify"
  },
  "display-not-updated": {
    "of": "C-42",
    "reading": "the far parties go on showing whom they showed",
    "from": "certify"
  },
  "add-party-200": {
    "of": "C-43",
    "reading": "200 with the new line",
    "from": "certify"
  },
  "dtmf-pause": {
    "of": "C-44",
    "reading": "a comma for a pause",
    "from": "certify"
  },
  "dtmf-modifies": {
    "of": "C-44",
    "reading": "lastModificationTime moves",
    "from": "certify"
  },
  "unroutable-refused": {
    "of": "C-45",
    "reading": "refused with 4xx",
    "from": "certify",
    "unremembered": "whether a number leads nowhere is known to who dials it and is not on the wire"
  },
  "unroutable-drops": {
    "of": "C-45",
    "reading": "accepted, then dropped with a cause",
    "from": "certify",
    "unremembered": "whether a number leads nowhere is known to who dials it and is not on the wire"
  },
  "other-cause": {
    "of": "C-46",
    "reading": "another word of that form",
    "from": "certify"
  },
  "display-incomplete": {
    "of": "C-47",
    "reading": "empty or absent",
    "from": "certify"
  },
  "display-late": {
    "of": "C-47",
    "reading": "empty or absent at first, completed later, with or without another modification time",
    "from": "certify"
  },
  "text-boolean": {
    "of": "C-48",
    "reading": "the texts true and false",
    "from": "field",
    "spelling": true
  },
  "call-id": {
    "of": "C-49",
    "reading": "a callId",
    "from": "strict"
  },
  "coalescing-design": {
    "of": "C-50",
    "reading": "any design that keeps the final state",
    "from": "certify",
    "unremembered": "the load measurement tells the design from many intervals; single frames do not"
  },
  "subscription-duplicate": {
    "of": "C-51",
    "reading": "it is in both",
    "from": "certify"
  },
  "dropped-leaves-at-once": {
    "of": "C-52",
    "reading": "at once",
    "from": "certify"
  },
  "foreign-403": {
    "of": "C-53",
    "reading": "403",
    "from": "certify"
  },
  "redirect-307-308": {
    "of": "C-54",
    "reading": "307 or 308",
    "from": "certify"
  },
  "content-type-charset": {
    "of": "C-56",
    "reading": "with a charset",
    "from": "certify"
  },
  "loser-204": {
    "of": "C-58",
    "reading": "the loser is answered 204 as well",
    "from": "certify"
  },
  "busy-refused": {
    "of": "C-59",
    "reading": "409 while the extension is busy",
    "from": "certify"
  },
  "bare-item": {
    "of": "D-1",
    "reading": "the line itself",
    "from": "field",
    "spelling": true
  },
  "documented-states-only": {
    "of": "D-2",
    "reading": "ringing and alerting are both prompting",
    "from": "certify"
  },
  "modification-ties": {
    "of": "D-3",
    "reading": "as it was before, where changes follow each other fast",
    "from": "certify"
  },
  "peer-stays-talking": {
    "of": "D-5",
    "reading": "talking, although nobody has answered yet",
    "from": "certify"
  },
  "failed-transfer-recalls": {
    "of": "D-5",
    "reading": "the extension that transferred is called back when the destination fails",
    "from": "certify",
    "unremembered": "the line of a recall looks like that of a new call from the far party (C-49)"
  },
  "conference-bystander-frame": {
    "of": "D-7",
    "reading": "a frame that shows no change",
    "from": "certify"
  },
  "unhold-refused": {
    "of": "D-9",
    "reading": "refused with 409",
    "from": "certify"
  },
  "other-unstated-cause": {
    "of": "D-10",
    "reading": "another cause",
    "from": "certify"
  },
  "semi-attended-accepted": {
    "of": "D-12",
    "reading": "accepted",
    "from": "certify"
  },
  "login-refusal-other": {
    "of": "D-13",
    "reading": "the other of the two",
    "from": "certify"
  },
  "values-first": {
    "of": "D-14",
    "reading": "the values are checked first",
    "from": "certify"
  },
  "line-argument-other-refusal": {
    "of": "D-15",
    "reading": "another 4xx that the error table accepts",
    "from": "certify"
  },
  "untyped-body-refused": {
    "of": "D-16",
    "reading": "a body without a type is refused",
    "from": "certify"
  },
  "self-call-accepted": {
    "of": "D-17",
    "reading": "accepted, then dropped",
    "from": "certify"
  },
  "dropped-other-refusal": {
    "of": "D-18",
    "reading": "another 4xx",
    "from": "certify"
  },
  "frames-kept": {
    "of": "D-21",
    "reading": "kept and sent to the next socket",
    "from": "certify",
    "unremembered": "a frame that was kept looks like one for a change made since, as the clocks are not the same"
  },
  "protocol-ping-counts": {
    "of": "D-22",
    "reading": "protocol pings count",
    "from": "certify",
    "unremembered": "protocol pings are not recorded"
  },
  "cross-enterprise-refused": {
    "of": "D-23",
    "reading": "refused",
    "from": "certify"
  }
} as const satisfies Record<string, Variant>;
