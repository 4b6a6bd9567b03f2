// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
import type { OperationEntry } from "../src/operation.ts";

export const OPERATIONS = {
  "login": {
    "method": "POST",
    "path": "/v1/service/Login",
    "security": [
      "administrator"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "403": [
        401
      ]
    },
    "responses": {
      "200": {
        "body": null,
        "headers": [
          {
            "name": "Set-Cookie",
            "required": true,
            "pattern": "^myRCC_SESSIONID=[^;]+(;.*)?$"
          },
          {
            "name": "X-Application",
            "required": true,
            "pattern": "^myRCC;.+$"
          }
        ],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "403": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "412": {
        "body": "Problem",
        "headers": [
          {
            "name": "X-Two-Level-Auth-Mechanism",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "logout": {
    "method": "POST",
    "path": "/v1/service/Logout",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [
          {
            "name": "Set-Cookie",
            "required": false,
            "pattern": "^[^=;\\s]+=[^;]*;.*Expires="
          }
        ],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "createListener": {
    "method": "POST",
    "path": "/v1/service/EventListener/bean",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      }
    ],
    "requestBody": "ListenerCreation",
    "tolerated": {
      "200": [
        201,
        409
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "415": [
        400
      ],
      "422": [
        400
      ]
    },
    "responses": {
      "200": {
        "body": "Listener",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "deleteListener": {
    "method": "DELETE",
    "path": "/v1/service/EventListener/bean/{name}",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "name",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "200": [
        204
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        200,
        204,
        400,
        403,
        410
      ]
    },
    "responses": {
      "200": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "listExtensions": {
    "method": "GET",
    "path": "/v1/rcc/Extension",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "offset",
        "in": "query",
        "required": false
      },
      {
        "name": "length",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "tolerated": {
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ]
    },
    "responses": {
      "200": {
        "body": "ExtensionPage",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "getExtension": {
    "method": "GET",
    "path": "/v1/rcc/Extension/{extensionId}",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "extensionId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403
      ]
    },
    "responses": {
      "200": {
        "body": "Extension",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "placeCall": {
    "method": "POST",
    "path": "/v1/rcc/Extension/{extensionId}/placeCall",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "extensionId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "PlaceCall",
    "tolerated": {
      "200": [
        201
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "200": {
        "body": "CallLine",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "listCallLines": {
    "method": "GET",
    "path": "/v1/rcc/CallLine",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "listenerName",
        "in": "query",
        "required": false
      }
    ],
    "requestBody": null,
    "tolerated": {
      "200": [
        204
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        409
      ]
    },
    "responses": {
      "200": {
        "body": "CallLineList",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "getCallLine": {
    "method": "GET",
    "path": "/v1/rcc/CallLine/{lineId}",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "200": [
        404,
        405
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        409,
        410
      ]
    },
    "responses": {
      "200": {
        "body": "CallLine",
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "answer": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/answer",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "disconnect": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/disconnect",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "hold": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/hold",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "unhold": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/unhold",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "leave": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/leave",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": null,
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "addParty": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/addParty",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "AddParty",
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "merge": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/merge",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "Merge",
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "redirect": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/redirect",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "Redirect",
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "sendDtmfs": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/sendDtmfs",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "SendDtmfs",
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  },
  "transfer": {
    "method": "POST",
    "path": "/v1/rcc/CallLine/{lineId}/transfer",
    "security": [
      "sessionCookie",
      "sessionToken"
    ],
    "parameters": [
      {
        "name": "X-Application",
        "in": "header",
        "required": true
      },
      {
        "name": "lineId",
        "in": "path",
        "required": true
      }
    ],
    "requestBody": "Transfer",
    "tolerated": {
      "204": [
        200,
        202
      ],
      "301": [
        308
      ],
      "302": [
        307
      ],
      "400": [
        422
      ],
      "401": [
        403
      ],
      "404": [
        400,
        403,
        405,
        409,
        410
      ],
      "409": [
        400,
        403,
        404,
        410,
        412,
        422
      ],
      "415": [
        400
      ],
      "422": [
        400,
        404
      ]
    },
    "responses": {
      "204": {
        "body": null,
        "headers": [],
        "onlyForDepartures": false
      },
      "301": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "302": {
        "body": null,
        "headers": [
          {
            "name": "Location",
            "required": true,
            "pattern": "^https?://"
          }
        ],
        "onlyForDepartures": false
      },
      "400": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "401": {
        "body": "Problem",
        "headers": [
          {
            "name": "WWW-Authenticate",
            "required": false,
            "pattern": ""
          }
        ],
        "onlyForDepartures": false
      },
      "404": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "405": {
        "body": "Problem",
        "headers": [
          {
            "name": "Allow",
            "required": true,
            "pattern": "^[A-Z]+(\\s*,\\s*[A-Z]+)*$"
          }
        ],
        "onlyForDepartures": true
      },
      "406": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "409": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "413": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "415": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": true
      },
      "422": {
        "body": "Problem",
        "headers": [],
        "onlyForDepartures": false
      },
      "429": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      },
      "503": {
        "body": "Problem",
        "headers": [
          {
            "name": "Retry-After",
            "required": false,
            "pattern": "^(\\d+|[A-Z][a-z]{2}, .+ GMT)$"
          }
        ],
        "onlyForDepartures": false
      }
    }
  }
} as const satisfies Record<string, OperationEntry>;
