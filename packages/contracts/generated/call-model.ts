// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { CallModelShape } from "../src/call-model.ts";

export const CALL_MODEL_DATA = {
  "states": {
    "prompting": {
      "meaning": "The own device is alerted for a call that its extension places.",
      "source": [
        "F-40",
        "F-44"
      ]
    },
    "alerting": {
      "meaning": "The own device is off hook and the far end rings.",
      "source": [
        "C-35",
        "D-2"
      ]
    },
    "ringing": {
      "meaning": "The extension is called and has not answered.",
      "source": [
        "C-35",
        "D-2"
      ]
    },
    "talking": {
      "meaning": "The line is active.",
      "source": [
        "F-40",
        "F-45"
      ]
    },
    "held": {
      "meaning": "The line is held by its own side.",
      "source": [
        "F-40",
        "F-46"
      ]
    },
    "dropped": {
      "meaning": "The line is over; it never changes again.",
      "source": [
        "F-40",
        "F-48",
        "I-10"
      ]
    }
  },
  "actions": {
    "answer": {
      "payload": "none",
      "source": [
        "F-23",
        "C-36"
      ]
    },
    "disconnect": {
      "payload": "none",
      "source": [
        "F-23",
        "C-38"
      ]
    },
    "hold": {
      "payload": "none",
      "source": [
        "F-23",
        "F-46"
      ]
    },
    "unhold": {
      "payload": "none",
      "source": [
        "F-23",
        "F-47"
      ]
    },
    "addParty": {
      "payload": "destination",
      "source": [
        "F-23",
        "C-43",
        "C-45"
      ]
    },
    "leave": {
      "payload": "none",
      "source": [
        "F-23",
        "C-37"
      ]
    },
    "merge": {
      "payload": "line",
      "source": [
        "F-23",
        "C-41",
        "D-15"
      ]
    },
    "redirect": {
      "payload": "destination",
      "source": [
        "F-23",
        "C-39",
        "C-45"
      ]
    },
    "sendDtmfs": {
      "payload": "dtmfs",
      "source": [
        "F-23",
        "C-44",
        "D-20"
      ]
    },
    "transfer": {
      "payload": "line",
      "source": [
        "F-23",
        "C-42",
        "D-15"
      ]
    }
  },
  "events": {
    "own-device-answers": "The telephone of the line goes off hook.",
    "own-device-refuses": "The telephone of a line that prompts is not answered, or rejects.",
    "own-device-rejects": "The telephone of a line that rings rejects the call.",
    "own-device-hangs-up": "The telephone of the line goes on hook.",
    "own-device-breaks": "The telephone of the line, or the server's part for it, fails.",
    "far-end-answers": "The party that rings for the line answers.",
    "far-end-fails": "The party that rings for the line is busy, cannot be reached or does not answer.",
    "far-end-hangs-up": "The one connected party of the call goes on hook.",
    "invitee-fails": "The telephone of an invited line gives up."
  },
  "situations": {
    "prompting": {
      "state": "prompting",
      "lists": [
        "disconnect",
        "answer"
      ],
      "source": [
        "F-44"
      ]
    },
    "alerting": {
      "state": "alerting",
      "lists": [
        "disconnect"
      ],
      "source": [
        "D-2"
      ]
    },
    "ringing": {
      "state": "ringing",
      "lists": [
        "answer",
        "disconnect",
        "redirect"
      ],
      "source": [
        "D-2",
        "C-39"
      ]
    },
    "talking": {
      "state": "talking",
      "conference": false,
      "heldSibling": false,
      "lists": [
        "addParty",
        "disconnect",
        "hold",
        "leave",
        "redirect",
        "sendDtmfs"
      ],
      "whileFarEndRings": [
        "disconnect",
        "hold",
        "leave"
      ],
      "source": [
        "F-45",
        "C-40",
        "D-5"
      ]
    },
    "talking-with-held-sibling": {
      "state": "talking",
      "conference": false,
      "heldSibling": true,
      "lists": [
        "addParty",
        "disconnect",
        "hold",
        "leave",
        "redirect",
        "sendDtmfs",
        "transfer",
        "merge"
      ],
      "whileFarEndRings": [
        "disconnect",
        "hold",
        "leave"
      ],
      "source": [
        "F-41",
        "C-40",
        "I-15",
        "D-5"
      ]
    },
    "talking-conference": {
      "state": "talking",
      "conference": true,
      "lists": [
        "addParty",
        "disconnect",
        "hold",
        "leave",
        "sendDtmfs"
      ],
      "withHeldSibling": [
        "merge"
      ],
      "source": [
        "C-12",
        "C-38"
      ]
    },
    "held": {
      "state": "held",
      "conference": false,
      "lists": [
        "addParty",
        "disconnect",
        "unhold",
        "leave",
        "redirect"
      ],
      "whileFarEndRings": [
        "disconnect",
        "unhold",
        "leave"
      ],
      "source": [
        "F-41",
        "F-46",
        "D-5"
      ]
    },
    "held-conference": {
      "state": "held",
      "conference": true,
      "lists": [
        "addParty",
        "disconnect",
        "unhold",
        "leave"
      ],
      "source": [
        "C-12",
        "C-38"
      ]
    },
    "dropped": {
      "state": "dropped",
      "lists": [],
      "source": [
        "F-48",
        "C-10"
      ]
    }
  },
  "matrix": {
    "prompting": {
      "answer": {
        "transitions": [
          "T2"
        ],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T4"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "alerting": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T7"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "ringing": {
      "answer": {
        "transitions": [
          "T8",
          "T18"
        ],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T9"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [
          "T10"
        ],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "talking": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T13"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [
          "T11"
        ],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [
          "T17"
        ],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [
          "T14"
        ],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [
          "T19"
        ],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [
          "T22"
        ],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "talking-with-held-sibling": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T13"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [
          "T11"
        ],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [
          "T17"
        ],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [
          "T14"
        ],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [
          "T21"
        ],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [
          "T19"
        ],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [
          "T22"
        ],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [
          "T20"
        ],
        "onlyWithHeldSibling": false
      }
    },
    "talking-conference": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T16"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [
          "T11"
        ],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [
          "T17"
        ],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [
          "T15"
        ],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [
          "T21"
        ],
        "onlyWithHeldSibling": true
      },
      "redirect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [
          "T22"
        ],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "held": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T13"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [
          "T12"
        ],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [
          "T17"
        ],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [
          "T14"
        ],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [
          "T19"
        ],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "held-conference": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [
          "T16"
        ],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [
          "T12"
        ],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [
          "T17"
        ],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [
          "T15"
        ],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    },
    "dropped": {
      "answer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "disconnect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "hold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "unhold": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "addParty": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "leave": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "merge": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "redirect": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "sendDtmfs": {
        "transitions": [],
        "onlyWithHeldSibling": false
      },
      "transfer": {
        "transitions": [],
        "onlyWithHeldSibling": false
      }
    }
  },
  "roles": {
    "line": {
      "means": "The line that the transition happens to.",
      "states": [
        "prompting",
        "alerting",
        "ringing",
        "talking",
        "held"
      ]
    },
    "argument": {
      "means": "The line that the payload names: another line of the same extension.",
      "states": [
        "held"
      ]
    },
    "talking-siblings": {
      "means": "Other lines of the extension that talk (at most one, I-16).",
      "states": [
        "talking"
      ]
    },
    "ringing-peers": {
      "means": "Legs that ring in the line's call: the called party, and invitations.",
      "states": [
        "ringing"
      ]
    },
    "alerting-peers": {
      "means": "Legs of the line's call whose far end rings.",
      "states": [
        "alerting"
      ]
    },
    "talking-peers": {
      "means": "Other legs of the line's call that talk.",
      "states": [
        "talking"
      ]
    },
    "held-peers": {
      "means": "Other legs of the line's call that hold it.",
      "states": [
        "held"
      ]
    },
    "connected-peers": {
      "means": "Other legs of the line's call that talk or hold it.",
      "states": [
        "talking",
        "held"
      ]
    },
    "engaged-peers": {
      "means": "Other legs of the line's call, unless they only ring.",
      "states": [
        "alerting",
        "talking",
        "held"
      ]
    },
    "siblings-of-peers": {
      "means": "Talking lines of the extensions of peers that begin to talk.",
      "states": [
        "talking"
      ]
    },
    "far-ends": {
      "means": "The connected peers of the line and of the argument.",
      "states": [
        "talking",
        "held"
      ]
    },
    "waiting-invitations": {
      "means": "Legs that ring in the line's call or the argument's.",
      "states": [
        "ringing"
      ]
    },
    "new-line": {
      "means": "A line that the transition creates; its call is the line's.",
      "states": []
    }
  },
  "conditions": {
    "called": "The line rings, and whoever calls it is not yet connected to anybody: an ordinary call.",
    "invited": "The line rings in a call in which at least two others are already connected.",
    "far-end-rings": "Nobody else is connected to the line's call, and somebody rings in it.",
    "far-end-connected": "Somebody else is connected to the line's call.",
    "joinable-argument": "The argument is a held line of the same extension in another call, with somebody connected at its far end.",
    "ends": "After the line has gone, fewer than two legs are left that do more than ring.",
    "nobody-left": "After the line has gone, no leg is left that does more than ring.",
    "one-left": "After the line has gone, exactly one leg is left that does more than ring.",
    "two-left": "The call was a conference, and exactly two connected legs are left after the line has gone."
  },
  "transitions": {
    "T1": {
      "title": "a call is placed",
      "from": [],
      "operation": "placeCall",
      "effects": [
        {
          "who": "new-line",
          "at": "caller",
          "state": "prompting",
          "cause": "causeNormal",
          "incoming": false,
          "displays": "destination"
        }
      ],
      "note": "The answer shows the line. Nothing is dialled yet, and the destination has no line.",
      "source": [
        "F-44",
        "C-59"
      ]
    },
    "T2": {
      "title": "the caller's own device is off hook",
      "from": [
        "prompting"
      ],
      "actions": [
        "answer"
      ],
      "events": [
        "own-device-answers"
      ],
      "effects": [
        {
          "who": "line",
          "state": "alerting"
        },
        {
          "who": "talking-siblings",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "new-line",
          "at": "displayed",
          "state": "ringing",
          "cause": "causeNormal",
          "incoming": true,
          "displays": "party-of-line"
        }
      ],
      "note": "A party outside of the enterprise, and one whose device does not ring, has a leg that nobody sees.",
      "source": [
        "C-36"
      ]
    },
    "T3": {
      "title": "the caller's own device is not answered",
      "from": [
        "prompting"
      ],
      "events": [
        "own-device-refuses"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeCallNotAnswered"
        }
      ],
      "source": [
        "D-10"
      ]
    },
    "T4": {
      "title": "the caller gives up before its device is off hook",
      "from": [
        "prompting"
      ],
      "actions": [
        "disconnect"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        }
      ],
      "source": [
        "F-48"
      ]
    },
    "T5": {
      "title": "the far end answers",
      "from": [
        "alerting"
      ],
      "events": [
        "far-end-answers"
      ],
      "requires": [
        "far-end-rings"
      ],
      "effects": [
        {
          "who": "talking-siblings",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "siblings-of-peers",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "line",
          "state": "talking",
          "cause": "causeNormal",
          "talkingTime": "set"
        },
        {
          "who": "ringing-peers",
          "state": "talking",
          "cause": "causeNormal",
          "talkingTime": "set"
        }
      ],
      "note": "Both talkingTime are the same instant. The same occurrence as T8, seen from the caller.",
      "source": [
        "F-45",
        "I-8",
        "D-9"
      ]
    },
    "T6": {
      "title": "the far end fails",
      "from": [
        "alerting",
        "talking",
        "talking-with-held-sibling",
        "held"
      ],
      "events": [
        "far-end-fails"
      ],
      "requires": [
        "far-end-rings"
      ],
      "causes": [
        "causeBusy",
        "causeDestNotObtainable",
        "causeCallNotAnswered"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "given"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "given"
        }
      ],
      "note": "From talking and held only after a blind transfer, of which the destination fails.",
      "source": [
        "C-46",
        "D-5"
      ]
    },
    "T7": {
      "title": "the caller gives up while the far end rings",
      "from": [
        "alerting"
      ],
      "actions": [
        "disconnect"
      ],
      "events": [
        "own-device-hangs-up"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        }
      ],
      "source": [
        "C-46"
      ]
    },
    "T8": {
      "title": "a called line answers",
      "from": [
        "ringing"
      ],
      "actions": [
        "answer"
      ],
      "events": [
        "own-device-answers"
      ],
      "requires": [
        "called"
      ],
      "peersSee": "T5",
      "effects": [
        {
          "who": "talking-siblings",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "siblings-of-peers",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "line",
          "state": "talking",
          "cause": "causeNormal",
          "talkingTime": "set"
        },
        {
          "who": "alerting-peers",
          "state": "talking",
          "cause": "causeNormal",
          "talkingTime": "set"
        }
      ],
      "note": "A party that waits on hold for the line, after a blind transfer, stays on hold.",
      "source": [
        "I-8",
        "D-9"
      ]
    },
    "T9": {
      "title": "a called line rejects",
      "from": [
        "ringing"
      ],
      "actions": [
        "disconnect"
      ],
      "events": [
        "own-device-rejects"
      ],
      "peersSee": "T6",
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "engaged-peers",
          "when": "ends",
          "state": "dropped",
          "cause": "causeBusy"
        }
      ],
      "note": "When an invited line rejects, the call it was invited to goes on.",
      "source": [
        "D-10",
        "C-43"
      ]
    },
    "T10": {
      "title": "a called line deflects",
      "from": [
        "ringing"
      ],
      "actions": [
        "redirect"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeRedirected"
        },
        {
          "who": "engaged-peers",
          "when": "ends",
          "displays": "destination"
        },
        {
          "who": "new-line",
          "at": "destination",
          "state": "ringing",
          "cause": "causeNormal",
          "incoming": true,
          "displays": "same-as-line"
        }
      ],
      "note": "Whoever invited the line into a call goes on displaying the party it talks to.",
      "source": [
        "C-39"
      ]
    },
    "T11": {
      "title": "a line is held",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "talking-conference"
      ],
      "actions": [
        "hold"
      ],
      "effects": [
        {
          "who": "line",
          "state": "held",
          "cause": "causeNormal"
        }
      ],
      "note": "Holding is invisible to the peers (I-37).",
      "source": [
        "F-46"
      ]
    },
    "T12": {
      "title": "a line is resumed",
      "from": [
        "held",
        "held-conference"
      ],
      "actions": [
        "unhold"
      ],
      "effects": [
        {
          "who": "talking-siblings",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "line",
          "state": "talking",
          "cause": "causeNormal"
        }
      ],
      "source": [
        "F-47",
        "D-9"
      ]
    },
    "T13": {
      "title": "a call of two is disconnected",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "held"
      ],
      "actions": [
        "disconnect"
      ],
      "peersSee": "T23",
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "connected-peers",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        }
      ],
      "source": [
        "F-48",
        "D-11"
      ]
    },
    "T14": {
      "title": "one of two leaves",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "held"
      ],
      "actions": [
        "leave"
      ],
      "events": [
        "own-device-hangs-up"
      ],
      "peersSee": "T23",
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "connected-peers",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        }
      ],
      "source": [
        "C-37",
        "D-11"
      ]
    },
    "T15": {
      "title": "one of a conference leaves",
      "from": [
        "talking-conference",
        "held-conference"
      ],
      "actions": [
        "leave"
      ],
      "events": [
        "own-device-hangs-up"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "connected-peers",
          "when": "two-left",
          "conference": false,
          "displays": "each-other"
        }
      ],
      "note": "With three or more left, nobody but the one who leaves is modified (D-7).",
      "source": [
        "C-12",
        "C-37",
        "D-7"
      ]
    },
    "T16": {
      "title": "a conference is disconnected",
      "from": [
        "talking-conference",
        "held-conference"
      ],
      "actions": [
        "disconnect"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "connected-peers",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        }
      ],
      "source": [
        "C-38",
        "D-11"
      ]
    },
    "T17": {
      "title": "a party is invited",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "talking-conference",
        "held",
        "held-conference"
      ],
      "actions": [
        "addParty"
      ],
      "requires": [
        "far-end-connected"
      ],
      "effects": [
        {
          "who": "new-line",
          "at": "destination",
          "state": "ringing",
          "cause": "causeNormal",
          "incoming": true,
          "displays": "party-of-line"
        }
      ],
      "note": "The inviter is not modified and need not resume its line.",
      "source": [
        "C-43",
        "D-8"
      ]
    },
    "T18": {
      "title": "an invited line answers",
      "from": [
        "ringing"
      ],
      "actions": [
        "answer"
      ],
      "events": [
        "own-device-answers"
      ],
      "requires": [
        "invited"
      ],
      "effects": [
        {
          "who": "talking-siblings",
          "state": "held",
          "cause": "causeNormal"
        },
        {
          "who": "line",
          "state": "talking",
          "cause": "causeNormal",
          "talkingTime": "set",
          "conference": true
        },
        {
          "who": "connected-peers",
          "conference": true,
          "modified": "always"
        }
      ],
      "source": [
        "C-12",
        "C-43",
        "D-7"
      ]
    },
    "T18f": {
      "title": "an invited line fails",
      "from": [
        "ringing"
      ],
      "events": [
        "invitee-fails"
      ],
      "requires": [
        "invited"
      ],
      "causes": [
        "causeBusy",
        "causeDestNotObtainable",
        "causeCallNotAnswered"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "given"
        }
      ],
      "note": "The second half of T18: nobody else is modified.",
      "source": [
        "C-43",
        "D-8"
      ]
    },
    "T19": {
      "title": "a call of two is transferred blindly",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "held"
      ],
      "actions": [
        "redirect"
      ],
      "requires": [
        "far-end-connected"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeTransfer"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        },
        {
          "who": "talking-peers",
          "state": "alerting",
          "cause": "causeTransfer",
          "displays": "destination"
        },
        {
          "who": "held-peers",
          "displays": "destination"
        },
        {
          "who": "new-line",
          "at": "destination",
          "state": "ringing",
          "cause": "causeNormal",
          "incoming": true,
          "displays": "party-of-peer"
        }
      ],
      "note": "When the destination fails, T6 or T9 drops the peer.",
      "source": [
        "C-39",
        "D-5",
        "D-11"
      ]
    },
    "T20": {
      "title": "two calls are joined by a transfer",
      "from": [
        "talking-with-held-sibling"
      ],
      "actions": [
        "transfer"
      ],
      "requires": [
        "far-end-connected",
        "joinable-argument"
      ],
      "joins": true,
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeTransfer"
        },
        {
          "who": "argument",
          "state": "dropped",
          "cause": "causeTransfer"
        },
        {
          "who": "waiting-invitations",
          "state": "dropped",
          "cause": "causeCallCancelled"
        },
        {
          "who": "far-ends",
          "conference": "by-number",
          "displays": "swapped",
          "modified": "always"
        }
      ],
      "note": "Far ends keep their state.",
      "source": [
        "C-40",
        "C-42",
        "D-6",
        "D-11",
        "D-12",
        "I-27"
      ]
    },
    "T21": {
      "title": "two calls are merged into a conference",
      "from": [
        "talking-with-held-sibling",
        "talking-conference"
      ],
      "actions": [
        "merge"
      ],
      "requires": [
        "far-end-connected",
        "joinable-argument"
      ],
      "joins": true,
      "effects": [
        {
          "who": "line",
          "conference": true,
          "modified": "always"
        },
        {
          "who": "argument",
          "state": "dropped",
          "cause": "causeConference"
        },
        {
          "who": "far-ends",
          "conference": true,
          "modified": "always"
        }
      ],
      "note": "The controller keeps one leg, the one that talks. Invitations go on ringing.",
      "source": [
        "C-40",
        "C-41",
        "D-6",
        "D-12",
        "I-28"
      ]
    },
    "T22": {
      "title": "tones are sent",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "talking-conference"
      ],
      "actions": [
        "sendDtmfs"
      ],
      "requires": [
        "far-end-connected"
      ],
      "effects": [],
      "note": "No line is modified.",
      "source": [
        "C-44",
        "D-20"
      ]
    },
    "T23": {
      "title": "the other one of two hangs up",
      "from": [
        "talking",
        "talking-with-held-sibling",
        "held"
      ],
      "events": [
        "far-end-hangs-up"
      ],
      "requires": [
        "far-end-connected"
      ],
      "effects": [
        {
          "who": "connected-peers",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeNormal"
        },
        {
          "who": "ringing-peers",
          "state": "dropped",
          "cause": "causeCallCancelled"
        }
      ],
      "note": "The same occurrence as T14 by the device, seen from the peer; the peer of a line that rings does T7.",
      "source": [
        "F-48"
      ]
    },
    "T24": {
      "title": "a device or the server fails",
      "from": [
        "prompting",
        "alerting",
        "ringing",
        "talking",
        "talking-with-held-sibling",
        "talking-conference",
        "held",
        "held-conference"
      ],
      "events": [
        "own-device-breaks"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeResourcesNotAvailable"
        },
        {
          "who": "ringing-peers",
          "when": "nobody-left",
          "state": "dropped",
          "cause": "causeResourcesNotAvailable"
        },
        {
          "who": "ringing-peers",
          "when": "one-left",
          "state": "dropped",
          "cause": "causeCallCancelled"
        },
        {
          "who": "engaged-peers",
          "when": "ends",
          "state": "dropped",
          "cause": "causeResourcesNotAvailable"
        },
        {
          "who": "connected-peers",
          "when": "two-left",
          "conference": false,
          "displays": "each-other"
        }
      ],
      "note": "A conference goes on without the leg that fails. Who rings beside a far end was invited, and is called off with the call.",
      "source": [
        "C-46",
        "D-11"
      ]
    }
  },
  "alternatives": {
    "own-device-answers-by-itself": {
      "source": "C-36",
      "at": [
        "T1"
      ],
      "followedBy": "T2",
      "means": "Prompting is passed over."
    },
    "ringing-shown-as-prompting": {
      "source": "C-35",
      "at": [],
      "shownAs": {
        "ringing": "prompting",
        "alerting": "prompting"
      },
      "means": "Only the four documented states are used (D-2)."
    },
    "leave-of-two-refused": {
      "source": "C-37",
      "at": [
        "T14"
      ],
      "refused": [
        409
      ],
      "means": "A call of two cannot be left."
    },
    "disconnect-of-own-leg": {
      "source": "C-38",
      "at": [
        "T16"
      ],
      "like": "T15",
      "means": "Disconnecting a conference takes the own leg only."
    },
    "held-line-not-handed-over": {
      "source": "C-39",
      "at": [
        "held"
      ],
      "lacks": [
        "redirect",
        "addParty"
      ],
      "means": "A held line does not list redirect or addParty, and refuses them."
    },
    "joining-always-listed": {
      "source": "C-40",
      "at": [
        "talking",
        "talking-conference"
      ],
      "lists": [
        "transfer",
        "merge"
      ],
      "means": "Transfer and merge are listed whether or not there is a held line."
    },
    "joining-listed-on-held-line": {
      "source": "C-40",
      "at": [
        "held",
        "held-conference"
      ],
      "lists": [
        "transfer",
        "merge"
      ],
      "means": "Transfer and merge are listed on the held line, too or instead."
    },
    "joining-not-listed-on-talking-line": {
      "source": "C-40",
      "at": [
        "talking-with-held-sibling"
      ],
      "lacks": [
        "transfer",
        "merge"
      ],
      "means": "Transfer and merge are listed on the held line instead."
    },
    "merge-keeps-argument": {
      "source": "C-41",
      "at": [
        "T21"
      ],
      "effects": [
        {
          "who": "line",
          "state": "dropped",
          "cause": "causeConference"
        },
        {
          "who": "argument",
          "state": "talking",
          "cause": "causeNormal",
          "conference": true
        }
      ],
      "means": "The line of the payload survives, and the line in the path is dropped."
    },
    "merge-keeps-both": {
      "source": "C-41",
      "at": [
        "T21"
      ],
      "effects": [
        {
          "who": "argument",
          "conference": true
        }
      ],
      "means": "Both lines stay, as parts of the conference."
    },
    "transfer-keeps-display": {
      "source": "C-42",
      "at": [
        "T20"
      ],
      "effects": [
        {
          "who": "far-ends",
          "conference": "by-number",
          "modified": "always"
        }
      ],
      "means": "The far ends go on displaying who transferred them."
    },
    "add-party-answers-a-line": {
      "source": "C-43",
      "at": [
        "T17"
      ],
      "means": "Accepted with 200 and the invitee's line."
    },
    "dtmf-modifies": {
      "source": "C-44",
      "at": [
        "T22"
      ],
      "effects": [
        {
          "who": "line",
          "modified": "always"
        }
      ],
      "means": "Sending tones modifies the line."
    },
    "modification-ties": {
      "source": "D-3",
      "at": [],
      "means": "A state change may leave lastModificationTime as it was (SHOULD)."
    },
    "incoming-flag-stays": {
      "source": "D-4",
      "at": [
        "T15",
        "T19",
        "T20"
      ],
      "means": "isIncoming of the two who are left need not be complementary."
    },
    "peer-stays-talking": {
      "source": "D-5",
      "at": [
        "T19"
      ],
      "effects": [
        {
          "who": "talking-peers",
          "displays": "destination",
          "modified": "always"
        }
      ],
      "means": "The peer of a blind transfer stays talking while the destination rings."
    },
    "same-call-lines": {
      "source": "D-6",
      "at": [
        "T20",
        "T21"
      ],
      "means": "Two lines of one extension in one call are no pair to join."
    },
    "unaffected-legs-not-modified": {
      "source": "D-7",
      "at": [
        "T18"
      ],
      "effects": [
        {
          "who": "connected-peers",
          "conference": true
        }
      ],
      "means": "Legs of a conference that grows further are not modified."
    },
    "unaffected-legs-modified": {
      "source": "D-7",
      "at": [
        "T15"
      ],
      "effects": [
        {
          "who": "connected-peers",
          "conference": "by-number",
          "displays": "each-other",
          "modified": "always"
        }
      ],
      "means": "Everybody who stays in a conference that somebody leaves is modified."
    },
    "inviter-modified": {
      "source": "D-8",
      "at": [
        "T17"
      ],
      "effects": [
        {
          "who": "line",
          "modified": "always"
        }
      ],
      "means": "The inviter is modified although nothing of it changed."
    },
    "unhold-refused-while-talking": {
      "source": "D-9",
      "at": [
        "T12"
      ],
      "refused": [
        409
      ],
      "means": "A line is not resumed while another line of the extension talks (variant of T12)."
    },
    "other-causes": {
      "source": "D-10",
      "at": [
        "T3",
        "T9"
      ],
      "means": "The cause of a rejection is another word."
    },
    "invitation-outlives-call": {
      "source": "D-11",
      "at": [
        "T21"
      ],
      "means": "Whether invitations survive a merge is not required."
    },
    "semi-attended-transfer": {
      "source": "D-12",
      "at": [
        "T20",
        "T21"
      ],
      "means": "A line whose far end still rings can be joined."
    },
    "failed-transfer-recalls": {
      "source": "T19",
      "at": [
        "T6",
        "T9"
      ],
      "means": "The extension that transferred is called back by the peer."
    },
    "held-line-as-target": {
      "source": "T20",
      "at": [
        "T20",
        "T21"
      ],
      "means": "The held line is the target, the talking one the argument."
    },
    "placing-refused-while-busy": {
      "source": "C-59",
      "at": [
        "T1"
      ],
      "refused": [
        409
      ],
      "means": "An extension on the phone cannot place a call."
    }
  },
  "errors": {
    "body": [
      "exceptionId",
      "cause",
      "message"
    ],
    "classes": {
      "unauthenticated": {
        "step": 1,
        "status": 401,
        "accept": [
          403
        ],
        "when": "No, invalid or expired cookie or token; wrong password.",
        "source": [
          "C-24",
          "D-13"
        ]
      },
      "two-step-authentication": {
        "step": 1,
        "status": 412,
        "accept": [],
        "when": "A second factor is demanded at login.",
        "source": [
          "C-21"
        ]
      },
      "no-right": {
        "step": 2,
        "status": 403,
        "accept": [
          401
        ],
        "when": "Login of an account without the RCC right, or for an enterprise outside its domain.",
        "source": [
          "D-13"
        ]
      },
      "foreign": {
        "step": 2,
        "status": 404,
        "accept": [
          403
        ],
        "when": "Extension or line of another enterprise, or not enabled for RCC.",
        "source": [
          "C-53",
          "D-15"
        ]
      },
      "unknown-resource": {
        "step": 2,
        "status": 404,
        "accept": [
          400
        ],
        "when": "Unknown extension, line or listener; also a line named in a payload.",
        "source": [
          "C-30",
          "D-15"
        ]
      },
      "unknown-action": {
        "step": 2,
        "status": 404,
        "accept": [
          400,
          405
        ],
        "when": "A word that is no action.",
        "source": [
          "C-21"
        ]
      },
      "line-long-gone": {
        "step": 2,
        "status": 404,
        "accept": [
          409,
          410
        ],
        "when": "The line was dropped and its grace is over.",
        "source": [
          "C-52",
          "D-18"
        ]
      },
      "wrong-method": {
        "step": 3,
        "status": 405,
        "accept": [
          404
        ],
        "when": "The method is not that of the operation; Allow names those that are.",
        "source": [
          "C-20"
        ]
      },
      "wrong-media-type": {
        "step": 4,
        "status": 415,
        "accept": [
          400
        ],
        "when": "A body that does not say it is JSON.",
        "source": [
          "C-56",
          "D-16"
        ]
      },
      "malformed": {
        "step": 4,
        "status": 400,
        "accept": [
          422
        ],
        "when": "No JSON, a missing member, or one of a wrong type; an empty destination.",
        "source": [
          "C-45"
        ]
      },
      "not-listed": {
        "step": 5,
        "status": 409,
        "accept": [
          400,
          403,
          404,
          410,
          412,
          422
        ],
        "when": "The line does not list the action, or the line of the payload cannot be joined with it.",
        "source": [
          "D-14",
          "D-15",
          "D-18"
        ]
      },
      "impossible-value": {
        "step": 5,
        "status": 422,
        "accept": [
          400,
          404
        ],
        "when": "Tones that do not exist, a payload that names no line, a destination that cannot be meant.",
        "source": [
          "C-44",
          "D-15",
          "D-17"
        ]
      },
      "overload": {
        "step": 6,
        "status": 503,
        "accept": [
          429
        ],
        "when": "More work than the platform takes; Retry-After says when to come back.",
        "source": [
          "C-21"
        ]
      }
    }
  }
} as const satisfies CallModelShape;
