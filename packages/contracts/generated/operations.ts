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
        ]
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "412": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "Listener",
        "headers": []
      },
      "400": {
        "body": "Problem",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "415": {
        "body": "Problem",
        "headers": []
      },
      "422": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": null,
        "headers": []
      },
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "ExtensionPage",
        "headers": []
      },
      "400": {
        "body": "Problem",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "Extension",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "CallLine",
        "headers": []
      },
      "400": {
        "body": "Problem",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "409": {
        "body": "Problem",
        "headers": []
      },
      "415": {
        "body": "Problem",
        "headers": []
      },
      "422": {
        "body": "Problem",
        "headers": []
      },
      "429": {
        "body": "Problem",
        "headers": []
      },
      "503": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "CallLineList",
        "headers": []
      },
      "400": {
        "body": "Problem",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "200": {
        "body": "CallLine",
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "405": {
        "body": null,
        "headers": []
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
    "responses": {
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "409": {
        "body": "Problem",
        "headers": []
      },
      "429": {
        "body": "Problem",
        "headers": []
      },
      "503": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "409": {
        "body": "Problem",
        "headers": []
      },
      "429": {
        "body": "Problem",
        "headers": []
      },
      "503": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "409": {
        "body": "Problem",
        "headers": []
      },
      "429": {
        "body": "Problem",
        "headers": []
      },
      "503": {
        "body": "Problem",
        "headers": []
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
    "responses": {
      "204": {
        "body": null,
        "headers": []
      },
      "401": {
        "body": "Problem",
        "headers": []
      },
      "403": {
        "body": "Problem",
        "headers": []
      },
      "404": {
        "body": "Problem",
        "headers": []
      },
      "409": {
        "body": "Problem",
        "headers": []
      },
      "429": {
        "body": "Problem",
        "headers": []
      },
      "503": {
        "body": "Problem",
        "headers": []
      }
    }
  }
} as const satisfies Record<string, OperationEntry>;
