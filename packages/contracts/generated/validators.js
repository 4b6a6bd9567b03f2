// Written by packages/contracts/scripts/generate.ts from spec/ and packages/contracts/formats/. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/.pnpm/fast-deep-equal@3.1.3/node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/.pnpm/ajv@8.20.0/node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var AddParty = validate20;
var pattern4 = new RegExp("\\S", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.destination !== void 0) {
      let data0 = data.destination;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "destination": true }, "dynamicProps": false, "dynamicItems": false };
var CallLineList = validate21;
var pattern5 = new RegExp("^v1/rcc/CallLine/-?\\d+$", "u");
var pattern6 = new RegExp("^-?\\d+$", "u");
var pattern7 = new RegExp("^[a-z][A-Za-z]*$", "u");
var pattern9 = new RegExp("^v1/rcc/Extension/[^/?#]+$", "u");
var pattern10 = new RegExp("^\\d{13}$", "u");
var func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.restUri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restUri" }, message: "must have required property 'restUri'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lineId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lineId" }, message: "must have required property 'lineId'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.extension === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extension" }, message: "must have required property 'extension'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.isIncoming === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isIncoming" }, message: "must have required property 'isIncoming'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.creationTime === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.restUri !== void 0) {
      let data0 = data.restUri;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err6 = { instancePath: instancePath + "/restUri", schemaPath: "line-uri.yaml/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/CallLine/-?\\d+$" }, message: 'must match pattern "^v1/rcc/CallLine/-?\\d+$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/restUri", schemaPath: "line-uri.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.lineId !== void 0) {
      let data1 = data.lineId;
      if (typeof data1 === "string") {
        if (!pattern6.test(data1)) {
          const err8 = { instancePath: instancePath + "/lineId", schemaPath: "line-id.yaml/pattern", keyword: "pattern", params: { pattern: "^-?\\d+$" }, message: 'must match pattern "^-?\\d+$"' };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/lineId", schemaPath: "line-id.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (typeof data2 === "string") {
        if (!pattern7.test(data2)) {
          const err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z]*$" }, message: 'must match pattern "^[a-z][A-Za-z]*$"' };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.stateCause !== void 0) {
      let data3 = data.stateCause;
      if (typeof data3 === "string") {
        if (func1(data3) < 1) {
          const err12 = { instancePath: instancePath + "/stateCause", schemaPath: "#/properties/stateCause/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/stateCause", schemaPath: "#/properties/stateCause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data4 = data.actions;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern7.test(data5)) {
              const err14 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][A-Za-z]*$" }, message: 'must match pattern "^[a-z][A-Za-z]*$"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/actions/" + i0, schemaPath: "#/properties/actions/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.extension !== void 0) {
      let data6 = data.extension;
      if (typeof data6 === "string") {
        if (!pattern9.test(data6)) {
          const err17 = { instancePath: instancePath + "/extension", schemaPath: "extension-uri.yaml/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/Extension/[^/?#]+$" }, message: 'must match pattern "^v1/rcc/Extension/[^/?#]+$"' };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/extension", schemaPath: "extension-uri.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.isIncoming !== void 0) {
      if (typeof data.isIncoming !== "boolean") {
        const err19 = { instancePath: instancePath + "/isIncoming", schemaPath: "#/properties/isIncoming/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.conference !== void 0) {
      if (typeof data.conference !== "boolean") {
        const err20 = { instancePath: instancePath + "/conference", schemaPath: "#/properties/conference/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.creationTime !== void 0) {
      let data9 = data.creationTime;
      if (typeof data9 === "string") {
        if (!pattern10.test(data9)) {
          const err21 = { instancePath: instancePath + "/creationTime", schemaPath: "epoch-ms.yaml/pattern", keyword: "pattern", params: { pattern: "^\\d{13}$" }, message: 'must match pattern "^\\d{13}$"' };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/creationTime", schemaPath: "epoch-ms.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.lastModificationTime !== void 0) {
      let data10 = data.lastModificationTime;
      if (typeof data10 === "string") {
        if (!pattern10.test(data10)) {
          const err23 = { instancePath: instancePath + "/lastModificationTime", schemaPath: "epoch-ms.yaml/pattern", keyword: "pattern", params: { pattern: "^\\d{13}$" }, message: 'must match pattern "^\\d{13}$"' };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/lastModificationTime", schemaPath: "epoch-ms.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.talkingTime !== void 0) {
      let data11 = data.talkingTime;
      if (typeof data11 === "string") {
        if (!pattern10.test(data11)) {
          const err25 = { instancePath: instancePath + "/talkingTime", schemaPath: "epoch-ms.yaml/pattern", keyword: "pattern", params: { pattern: "^\\d{13}$" }, message: 'must match pattern "^\\d{13}$"' };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      } else {
        const err26 = { instancePath: instancePath + "/talkingTime", schemaPath: "epoch-ms.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.displayedNumber !== void 0) {
      if (typeof data.displayedNumber !== "string") {
        const err27 = { instancePath: instancePath + "/displayedNumber", schemaPath: "#/properties/displayedNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.displayedLabel !== void 0) {
      if (typeof data.displayedLabel !== "string") {
        const err28 = { instancePath: instancePath + "/displayedLabel", schemaPath: "#/properties/displayedLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.displayedExternalNumber !== void 0) {
      if (typeof data.displayedExternalNumber !== "string") {
        const err29 = { instancePath: instancePath + "/displayedExternalNumber", schemaPath: "#/properties/displayedExternalNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.displayedPhoto !== void 0) {
      if (typeof data.displayedPhoto !== "string") {
        const err30 = { instancePath: instancePath + "/displayedPhoto", schemaPath: "#/properties/displayedPhoto/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.isMediaAvailable !== void 0) {
      if (typeof data.isMediaAvailable !== "boolean") {
        const err31 = { instancePath: instancePath + "/isMediaAvailable", schemaPath: "#/properties/isMediaAvailable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.isPlaying !== void 0) {
      if (typeof data.isPlaying !== "boolean") {
        const err32 = { instancePath: instancePath + "/isPlaying", schemaPath: "#/properties/isPlaying/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.isRecording !== void 0) {
      if (typeof data.isRecording !== "boolean") {
        const err33 = { instancePath: instancePath + "/isRecording", schemaPath: "#/properties/isRecording/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "restUri": true, "lineId": true, "state": true, "stateCause": true, "actions": true, "extension": true, "isIncoming": true, "conference": true, "creationTime": true, "lastModificationTime": true, "talkingTime": true, "displayedNumber": true, "displayedLabel": true, "displayedExternalNumber": true, "displayedPhoto": true, "isMediaAvailable": true, "isPlaying": true, "isRecording": true }, "dynamicProps": false, "dynamicItems": false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.results === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.results !== void 0) {
      let data1 = data.results;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data1[i0], { instancePath: instancePath + "/results/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "count": true, "results": true }, "dynamicProps": false, "dynamicItems": false };
var CallLine = validate22;
var Destination = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var EpochMs = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern10.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^\\d{13}$" }, message: 'must match pattern "^\\d{13}$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "dynamicProps": false, "dynamicItems": false };
var ExtensionPage = validate26;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.restUri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restUri" }, message: "must have required property 'restUri'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.addressNumber === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addressNumber" }, message: "must have required property 'addressNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.displayName === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "displayName" }, message: "must have required property 'displayName'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.restUri !== void 0) {
      let data0 = data.restUri;
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err3 = { instancePath: instancePath + "/restUri", schemaPath: "extension-uri.yaml/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/Extension/[^/?#]+$" }, message: 'must match pattern "^v1/rcc/Extension/[^/?#]+$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/restUri", schemaPath: "extension-uri.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.addressNumber !== void 0) {
      let data1 = data.addressNumber;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err5 = { instancePath: instancePath + "/addressNumber", schemaPath: "#/properties/addressNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/addressNumber", schemaPath: "#/properties/addressNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err7 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      if (typeof data.department !== "string") {
        const err8 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.urlPhoto !== void 0) {
      if (typeof data.urlPhoto !== "string") {
        const err9 = { instancePath: instancePath + "/urlPhoto", schemaPath: "#/properties/urlPhoto/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.pstnNumbers !== void 0) {
      let data5 = data.pstnNumbers;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data5[i0] !== "string") {
            const err10 = { instancePath: instancePath + "/pstnNumbers/" + i0, schemaPath: "#/properties/pstnNumbers/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/pstnNumbers", schemaPath: "#/properties/pstnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "restUri": true, "addressNumber": true, "displayName": true, "department": true, "urlPhoto": true, "pstnNumbers": true }, "dynamicProps": false, "dynamicItems": false };
var pattern16 = new RegExp("^v1/rcc/Extension\\?", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.items === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.items !== void 0) {
      let data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.next !== void 0) {
      let data3 = data.next;
      if (typeof data3 === "string") {
        if (!pattern16.test(data3)) {
          const err5 = { instancePath: instancePath + "/next", schemaPath: "#/$defs/PageUri/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/Extension\\?" }, message: 'must match pattern "^v1/rcc/Extension\\?"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/next", schemaPath: "#/$defs/PageUri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.prev !== void 0) {
      let data4 = data.prev;
      if (typeof data4 === "string") {
        if (!pattern16.test(data4)) {
          const err7 = { instancePath: instancePath + "/prev", schemaPath: "#/$defs/PageUri/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/Extension\\?" }, message: 'must match pattern "^v1/rcc/Extension\\?"' };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/prev", schemaPath: "#/$defs/PageUri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "count": true, "items": true, "next": true, "prev": true }, "dynamicProps": false, "dynamicItems": false };
var ExtensionUri = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/Extension/[^/?#]+$" }, message: 'must match pattern "^v1/rcc/Extension/[^/?#]+$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "dynamicProps": false, "dynamicItems": false };
var Extension = validate27;
var Greeting = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.timeout_milliseconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout_milliseconds" }, message: "must have required property 'timeout_milliseconds'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.timeout_milliseconds !== void 0) {
      let data0 = data.timeout_milliseconds;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/timeout_milliseconds", schemaPath: "#/properties/timeout_milliseconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/timeout_milliseconds", schemaPath: "#/properties/timeout_milliseconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "timeout_milliseconds": true }, "dynamicProps": false, "dynamicItems": false };
var LineId = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern6.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^-?\\d+$" }, message: 'must match pattern "^-?\\d+$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "dynamicProps": false, "dynamicItems": false };
var LineUri = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern5.test(data)) {
      const err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/CallLine/-?\\d+$" }, message: 'must match pattern "^v1/rcc/CallLine/-?\\d+$"' };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "dynamicProps": false, "dynamicItems": false };
var ListenerCreation = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "name": true }, "dynamicProps": false, "dynamicItems": false };
var Listener = validate34;
var pattern21 = new RegExp("^v1/service/EventListener/bean/[^/]+$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.restUri === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restUri" }, message: "must have required property 'restUri'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.restUri !== void 0) {
      let data1 = data.restUri;
      if (typeof data1 === "string") {
        if (!pattern21.test(data1)) {
          const err4 = { instancePath: instancePath + "/restUri", schemaPath: "#/properties/restUri/pattern", keyword: "pattern", params: { pattern: "^v1/service/EventListener/bean/[^/]+$" }, message: 'must match pattern "^v1/service/EventListener/bean/[^/]+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/restUri", schemaPath: "#/properties/restUri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "name": true, "restUri": true }, "dynamicProps": false, "dynamicItems": false };
var Merge = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.line !== void 0) {
      let data0 = data.line;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err1 = { instancePath: instancePath + "/line", schemaPath: "line-uri.yaml/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/CallLine/-?\\d+$" }, message: 'must match pattern "^v1/rcc/CallLine/-?\\d+$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/line", schemaPath: "line-uri.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "line": true }, "dynamicProps": false, "dynamicItems": false };
var PlaceCall = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.destination !== void 0) {
      let data0 = data.destination;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "destination": true }, "dynamicProps": false, "dynamicItems": false };
var Problem = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.exceptionId !== void 0) {
      if (typeof data.exceptionId !== "string") {
        const err0 = { instancePath: instancePath + "/exceptionId", schemaPath: "#/properties/exceptionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (typeof data.cause !== "string") {
        const err1 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err2 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.firstMessage !== void 0) {
      if (typeof data.firstMessage !== "string") {
        const err3 = { instancePath: instancePath + "/firstMessage", schemaPath: "#/properties/firstMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "exceptionId": true, "cause": true, "message": true, "firstMessage": true }, "dynamicProps": false, "dynamicItems": false };
var Redirect = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destination === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destination" }, message: "must have required property 'destination'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.destination !== void 0) {
      let data0 = data.destination;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/destination", schemaPath: "destination.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "destination": true }, "dynamicProps": false, "dynamicItems": false };
var SendDtmfs = validate39;
var pattern25 = new RegExp("^[0-9*#A-Da-d]{1,32}$", "u");
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dtmfs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dtmfs" }, message: "must have required property 'dtmfs'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.dtmfs !== void 0) {
      let data0 = data.dtmfs;
      if (typeof data0 === "string") {
        if (!pattern25.test(data0)) {
          const err1 = { instancePath: instancePath + "/dtmfs", schemaPath: "#/properties/dtmfs/pattern", keyword: "pattern", params: { pattern: "^[0-9*#A-Da-d]{1,32}$" }, message: 'must match pattern "^[0-9*#A-Da-d]{1,32}$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/dtmfs", schemaPath: "#/properties/dtmfs/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "dtmfs": true }, "dynamicProps": false, "dynamicItems": false };
var SnapshotFrame = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.listenerName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listenerName" }, message: "must have required property 'listenerName'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.item === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "item" }, message: "must have required property 'item'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.listenerName !== void 0) {
      let data0 = data.listenerName;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/listenerName", schemaPath: "#/properties/listenerName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/listenerName", schemaPath: "#/properties/listenerName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.item !== void 0) {
      let data1 = data.item;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate22(data1[i0], { instancePath: instancePath + "/item/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": { "listenerName": true, "item": true }, "dynamicProps": false, "dynamicItems": false };
var Transfer = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.line !== void 0) {
      let data0 = data.line;
      if (typeof data0 === "string") {
        if (!pattern5.test(data0)) {
          const err1 = { instancePath: instancePath + "/line", schemaPath: "line-uri.yaml/pattern", keyword: "pattern", params: { pattern: "^v1/rcc/CallLine/-?\\d+$" }, message: 'must match pattern "^v1/rcc/CallLine/-?\\d+$"' };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/line", schemaPath: "line-uri.yaml/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "line": true }, "dynamicProps": false, "dynamicItems": false };
var CallModel = validate43;
var schema65 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "CallModel", "description": "What a call line can be, what may be done with it, and what that does to every line involved. References inside the file (situations, actions, transitions, roles, conditions) are checked when its constant is generated.", "type": "object", "additionalProperties": false, "required": ["format", "states", "actions", "events", "situations", "matrix", "roles", "conditions", "transitions", "alternatives", "errors"], "properties": { "format": { "const": "myrcc-call-model/1", "type": "string" }, "states": { "type": "object", "propertyNames": { "$ref": "#/$defs/CallModelState" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["meaning", "source"], "properties": { "meaning": { "type": "string" }, "source": { "$ref": "#/$defs/CallModelSource" } } } }, "actions": { "type": "object", "propertyNames": { "$ref": "#/$defs/CallModelAction" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["payload", "source"], "properties": { "payload": { "enum": ["none", "destination", "line", "dtmfs"], "type": "string", "description": "The one member of the body." }, "source": { "$ref": "#/$defs/CallModelSource" } } } }, "events": { "description": "What happens at telephones, as opposed to actions asked for through the API.", "type": "object", "additionalProperties": { "type": "string" } }, "situations": { "type": "object", "additionalProperties": { "$ref": "#/$defs/CallModelSituation" } }, "matrix": { "type": "object", "additionalProperties": false, "required": ["columns", "rows"], "properties": { "columns": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "rows": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string", "pattern": "^(\u2717|T\\d+f?( or T\\d+f?)?( if held-sibling)?)$" } } } } }, "roles": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["means", "states"], "properties": { "means": { "type": "string" }, "states": { "type": "array", "items": { "$ref": "#/$defs/CallModelState" } } } } }, "conditions": { "type": "object", "additionalProperties": { "type": "string" } }, "transitions": { "type": "object", "propertyNames": { "type": "string", "pattern": "^T\\d+f?$" }, "additionalProperties": { "$ref": "#/$defs/CallModelTransition" } }, "alternatives": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$" }, "additionalProperties": { "$ref": "#/$defs/CallModelAlternative" } }, "errors": { "type": "object", "additionalProperties": false, "required": ["body", "classes"], "properties": { "body": { "type": "array", "items": { "type": "string" } }, "classes": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["step", "status", "accept", "when", "source"], "properties": { "step": { "type": "integer", "minimum": 1, "description": "Lower steps are checked first." }, "status": { "$ref": "#/$defs/CallModelStatus" }, "accept": { "type": "array", "items": { "$ref": "#/$defs/CallModelStatus" } }, "when": { "type": "string" }, "source": { "$ref": "#/$defs/CallModelSource" } } } } } } }, "$defs": { "CallModelState": { "type": "string", "enum": ["prompting", "alerting", "ringing", "talking", "held", "dropped"] }, "CallModelAction": { "type": "string", "enum": ["answer", "disconnect", "hold", "unhold", "addParty", "leave", "merge", "redirect", "sendDtmfs", "transfer"] }, "CallModelSource": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^(F|C|D|T|I)-?\\d+$" } }, "CallModelStatus": { "type": "integer", "minimum": 400, "maximum": 599 }, "CallModelSituation": { "type": "object", "additionalProperties": false, "required": ["state", "lists", "source"], "properties": { "state": { "$ref": "#/$defs/CallModelState" }, "conference": { "type": "boolean", "description": "Absent when it does not matter." }, "heldSibling": { "type": "boolean", "description": "Absent when it does not matter." }, "lists": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "withHeldSibling": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "whileFarEndRings": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "source": { "$ref": "#/$defs/CallModelSource" } } }, "CallModelEffect": { "description": "What a transition does to the lines of one role. A member that is absent stays as it is.", "type": "object", "additionalProperties": false, "required": ["who"], "properties": { "who": { "type": "string" }, "when": { "enum": ["ends", "nobody-left", "one-left", "two-left"], "type": "string" }, "at": { "description": "Of a new line, whose it is - of the extension that calls, the party that the payload names, or the one that the line displays.", "enum": ["caller", "destination", "displayed"], "type": "string" }, "state": { "$ref": "#/$defs/CallModelState" }, "cause": { "type": "string", "description": "`given` by the event, or this one." }, "incoming": { "type": "boolean" }, "conference": { "description": "True, false, or `by-number` - true if three or more legs are connected afterwards.", "enum": [true, false, "by-number"] }, "displays": { "description": "The party that the payload names, the line's own party, the party that the line displays, the line's connected peer; `each-other` when exactly two are connected afterwards, and otherwise as before; `swapped` - whom the line's extension displayed in the other call, for those who displayed that extension.", "enum": ["destination", "party-of-line", "same-as-line", "party-of-peer", "each-other", "swapped"], "type": "string" }, "talkingTime": { "const": "set", "type": "string", "description": "Set, unless it is already." }, "modified": { "const": "always", "type": "string" } } }, "CallModelTransition": { "type": "object", "additionalProperties": false, "required": ["title", "from", "effects", "source"], "properties": { "title": { "type": "string" }, "from": { "type": "array", "items": { "type": "string" }, "description": "Situations of the line; none when it does not exist yet." }, "operation": { "const": "placeCall", "type": "string" }, "actions": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "events": { "type": "array", "items": { "type": "string" } }, "requires": { "type": "array", "items": { "type": "string" }, "description": "Conditions that must all hold." }, "causes": { "type": "array", "items": { "type": "string" }, "description": "Those that the event can give." }, "joins": { "const": true, "type": "boolean", "description": "The argument's call becomes part of the line's." }, "effects": { "type": "array", "items": { "$ref": "#/$defs/CallModelEffect" } }, "note": { "type": "string" }, "source": { "$ref": "#/$defs/CallModelSource" } } }, "CallModelAlternative": { "type": "object", "additionalProperties": false, "required": ["source", "at", "means"], "properties": { "source": { "type": "string", "pattern": "^(C-|D-|T)\\d+$" }, "at": { "type": "array", "items": { "type": "string" }, "description": "Transitions, or situations for what is listed." }, "means": { "type": "string" }, "followedBy": { "type": "string" }, "like": { "type": "string" }, "refused": { "type": "array", "items": { "$ref": "#/$defs/CallModelStatus" } }, "effects": { "type": "array", "items": { "$ref": "#/$defs/CallModelEffect" } }, "lists": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "lacks": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "shownAs": { "type": "object", "additionalProperties": { "$ref": "#/$defs/CallModelState" } } } } } };
var schema66 = { "type": "string", "enum": ["prompting", "alerting", "ringing", "talking", "held", "dropped"] };
var schema68 = { "type": "string", "enum": ["answer", "disconnect", "hold", "unhold", "addParty", "leave", "merge", "redirect", "sendDtmfs", "transfer"] };
var func6 = Object.prototype.hasOwnProperty;
var pattern27 = new RegExp("^(F|C|D|T|I)-?\\d+$", "u");
var pattern30 = new RegExp("^(\u2717|T\\d+f?( or T\\d+f?)?( if held-sibling)?)$", "u");
var pattern31 = new RegExp("^T\\d+f?$", "u");
var pattern33 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lists === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lists" }, message: "must have required property 'lists'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "state" || key0 === "conference" || key0 === "heldSibling" || key0 === "lists" || key0 === "withHeldSibling" || key0 === "whileFarEndRings" || key0 === "source")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/CallModelState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (!(data0 === "prompting" || data0 === "alerting" || data0 === "ringing" || data0 === "talking" || data0 === "held" || data0 === "dropped")) {
        const err5 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/CallModelState/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.conference !== void 0) {
      if (typeof data.conference !== "boolean") {
        const err6 = { instancePath: instancePath + "/conference", schemaPath: "#/properties/conference/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.heldSibling !== void 0) {
      if (typeof data.heldSibling !== "boolean") {
        const err7 = { instancePath: instancePath + "/heldSibling", schemaPath: "#/properties/heldSibling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.lists !== void 0) {
      let data3 = data.lists;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/lists/" + i0, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (!(data4 === "answer" || data4 === "disconnect" || data4 === "hold" || data4 === "unhold" || data4 === "addParty" || data4 === "leave" || data4 === "merge" || data4 === "redirect" || data4 === "sendDtmfs" || data4 === "transfer")) {
            const err9 = { instancePath: instancePath + "/lists/" + i0, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.withHeldSibling !== void 0) {
      let data5 = data.withHeldSibling;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (typeof data6 !== "string") {
            const err11 = { instancePath: instancePath + "/withHeldSibling/" + i1, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (!(data6 === "answer" || data6 === "disconnect" || data6 === "hold" || data6 === "unhold" || data6 === "addParty" || data6 === "leave" || data6 === "merge" || data6 === "redirect" || data6 === "sendDtmfs" || data6 === "transfer")) {
            const err12 = { instancePath: instancePath + "/withHeldSibling/" + i1, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/withHeldSibling", schemaPath: "#/properties/withHeldSibling/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.whileFarEndRings !== void 0) {
      let data7 = data.whileFarEndRings;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data8 = data7[i2];
          if (typeof data8 !== "string") {
            const err14 = { instancePath: instancePath + "/whileFarEndRings/" + i2, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data8 === "answer" || data8 === "disconnect" || data8 === "hold" || data8 === "unhold" || data8 === "addParty" || data8 === "leave" || data8 === "merge" || data8 === "redirect" || data8 === "sendDtmfs" || data8 === "transfer")) {
            const err15 = { instancePath: instancePath + "/whileFarEndRings/" + i2, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/whileFarEndRings", schemaPath: "#/properties/whileFarEndRings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data9 = data.source;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err17 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/CallModelSource/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (typeof data10 === "string") {
            if (!pattern27.test(data10)) {
              const err18 = { instancePath: instancePath + "/source/" + i3, schemaPath: "#/$defs/CallModelSource/items/pattern", keyword: "pattern", params: { pattern: "^(F|C|D|T|I)-?\\d+$" }, message: 'must match pattern "^(F|C|D|T|I)-?\\d+$"' };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/source/" + i3, schemaPath: "#/$defs/CallModelSource/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/CallModelSource/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema78 = { "type": "object", "additionalProperties": false, "required": ["title", "from", "effects", "source"], "properties": { "title": { "type": "string" }, "from": { "type": "array", "items": { "type": "string" }, "description": "Situations of the line; none when it does not exist yet." }, "operation": { "const": "placeCall", "type": "string" }, "actions": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "events": { "type": "array", "items": { "type": "string" } }, "requires": { "type": "array", "items": { "type": "string" }, "description": "Conditions that must all hold." }, "causes": { "type": "array", "items": { "type": "string" }, "description": "Those that the event can give." }, "joins": { "const": true, "type": "boolean", "description": "The argument's call becomes part of the line's." }, "effects": { "type": "array", "items": { "$ref": "#/$defs/CallModelEffect" } }, "note": { "type": "string" }, "source": { "$ref": "#/$defs/CallModelSource" } } };
var schema80 = { "description": "What a transition does to the lines of one role. A member that is absent stays as it is.", "type": "object", "additionalProperties": false, "required": ["who"], "properties": { "who": { "type": "string" }, "when": { "enum": ["ends", "nobody-left", "one-left", "two-left"], "type": "string" }, "at": { "description": "Of a new line, whose it is - of the extension that calls, the party that the payload names, or the one that the line displays.", "enum": ["caller", "destination", "displayed"], "type": "string" }, "state": { "$ref": "#/$defs/CallModelState" }, "cause": { "type": "string", "description": "`given` by the event, or this one." }, "incoming": { "type": "boolean" }, "conference": { "description": "True, false, or `by-number` - true if three or more legs are connected afterwards.", "enum": [true, false, "by-number"] }, "displays": { "description": "The party that the payload names, the line's own party, the party that the line displays, the line's connected peer; `each-other` when exactly two are connected afterwards, and otherwise as before; `swapped` - whom the line's extension displayed in the other call, for those who displayed that extension.", "enum": ["destination", "party-of-line", "same-as-line", "party-of-peer", "each-other", "swapped"], "type": "string" }, "talkingTime": { "const": "set", "type": "string", "description": "Set, unless it is already." }, "modified": { "const": "always", "type": "string" } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.who === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "who" }, message: "must have required property 'who'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema80.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.who !== void 0) {
      if (typeof data.who !== "string") {
        const err2 = { instancePath: instancePath + "/who", schemaPath: "#/properties/who/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.when !== void 0) {
      let data1 = data.when;
      if (typeof data1 !== "string") {
        const err3 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data1 === "ends" || data1 === "nobody-left" || data1 === "one-left" || data1 === "two-left")) {
        const err4 = { instancePath: instancePath + "/when", schemaPath: "#/properties/when/enum", keyword: "enum", params: { allowedValues: schema80.properties.when.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data2 = data.at;
      if (typeof data2 !== "string") {
        const err5 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (!(data2 === "caller" || data2 === "destination" || data2 === "displayed")) {
        const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/enum", keyword: "enum", params: { allowedValues: schema80.properties.at.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 !== "string") {
        const err7 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/CallModelState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "prompting" || data3 === "alerting" || data3 === "ringing" || data3 === "talking" || data3 === "held" || data3 === "dropped")) {
        const err8 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/CallModelState/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cause !== void 0) {
      if (typeof data.cause !== "string") {
        const err9 = { instancePath: instancePath + "/cause", schemaPath: "#/properties/cause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.incoming !== void 0) {
      if (typeof data.incoming !== "boolean") {
        const err10 = { instancePath: instancePath + "/incoming", schemaPath: "#/properties/incoming/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.conference !== void 0) {
      let data6 = data.conference;
      if (!(data6 === true || data6 === false || data6 === "by-number")) {
        const err11 = { instancePath: instancePath + "/conference", schemaPath: "#/properties/conference/enum", keyword: "enum", params: { allowedValues: schema80.properties.conference.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.displays !== void 0) {
      let data7 = data.displays;
      if (typeof data7 !== "string") {
        const err12 = { instancePath: instancePath + "/displays", schemaPath: "#/properties/displays/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (!(data7 === "destination" || data7 === "party-of-line" || data7 === "same-as-line" || data7 === "party-of-peer" || data7 === "each-other" || data7 === "swapped")) {
        const err13 = { instancePath: instancePath + "/displays", schemaPath: "#/properties/displays/enum", keyword: "enum", params: { allowedValues: schema80.properties.displays.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.talkingTime !== void 0) {
      let data8 = data.talkingTime;
      if (typeof data8 !== "string") {
        const err14 = { instancePath: instancePath + "/talkingTime", schemaPath: "#/properties/talkingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if ("set" !== data8) {
        const err15 = { instancePath: instancePath + "/talkingTime", schemaPath: "#/properties/talkingTime/const", keyword: "const", params: { allowedValue: "set" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.modified !== void 0) {
      let data9 = data.modified;
      if (typeof data9 !== "string") {
        const err16 = { instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if ("always" !== data9) {
        const err17 = { instancePath: instancePath + "/modified", schemaPath: "#/properties/modified/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  } else {
    const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err18];
    } else {
      vErrors.push(err18);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.title === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.effects === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "effects" }, message: "must have required property 'effects'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema78.properties, key0)) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      if (typeof data.title !== "string") {
        const err5 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data1 = data.from;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err6 = { instancePath: instancePath + "/from/" + i0, schemaPath: "#/properties/from/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.operation !== void 0) {
      let data3 = data.operation;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if ("placeCall" !== data3) {
        const err9 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/const", keyword: "const", params: { allowedValue: "placeCall" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data4 = data.actions;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 !== "string") {
            const err10 = { instancePath: instancePath + "/actions/" + i1, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data5 === "answer" || data5 === "disconnect" || data5 === "hold" || data5 === "unhold" || data5 === "addParty" || data5 === "leave" || data5 === "merge" || data5 === "redirect" || data5 === "sendDtmfs" || data5 === "transfer")) {
            const err11 = { instancePath: instancePath + "/actions/" + i1, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data6 = data.events;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data6[i2] !== "string") {
            const err13 = { instancePath: instancePath + "/events/" + i2, schemaPath: "#/properties/events/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.requires !== void 0) {
      let data8 = data.requires;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data8[i3] !== "string") {
            const err15 = { instancePath: instancePath + "/requires/" + i3, schemaPath: "#/properties/requires/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.causes !== void 0) {
      let data10 = data.causes;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data10[i4] !== "string") {
            const err17 = { instancePath: instancePath + "/causes/" + i4, schemaPath: "#/properties/causes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/causes", schemaPath: "#/properties/causes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.joins !== void 0) {
      let data12 = data.joins;
      if (typeof data12 !== "boolean") {
        const err19 = { instancePath: instancePath + "/joins", schemaPath: "#/properties/joins/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (true !== data12) {
        const err20 = { instancePath: instancePath + "/joins", schemaPath: "#/properties/joins/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.effects !== void 0) {
      let data13 = data.effects;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (!validate47(data13[i5], { instancePath: instancePath + "/effects/" + i5, parentData: data13, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      if (typeof data.note !== "string") {
        const err22 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data16 = data.source;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/CallModelSource/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data17 = data16[i6];
          if (typeof data17 === "string") {
            if (!pattern27.test(data17)) {
              const err24 = { instancePath: instancePath + "/source/" + i6, schemaPath: "#/$defs/CallModelSource/items/pattern", keyword: "pattern", params: { pattern: "^(F|C|D|T|I)-?\\d+$" }, message: 'must match pattern "^(F|C|D|T|I)-?\\d+$"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/source/" + i6, schemaPath: "#/$defs/CallModelSource/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/CallModelSource/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema83 = { "type": "object", "additionalProperties": false, "required": ["source", "at", "means"], "properties": { "source": { "type": "string", "pattern": "^(C-|D-|T)\\d+$" }, "at": { "type": "array", "items": { "type": "string" }, "description": "Transitions, or situations for what is listed." }, "means": { "type": "string" }, "followedBy": { "type": "string" }, "like": { "type": "string" }, "refused": { "type": "array", "items": { "$ref": "#/$defs/CallModelStatus" } }, "effects": { "type": "array", "items": { "$ref": "#/$defs/CallModelEffect" } }, "lists": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "lacks": { "type": "array", "items": { "$ref": "#/$defs/CallModelAction" } }, "shownAs": { "type": "object", "additionalProperties": { "$ref": "#/$defs/CallModelState" } } } };
var pattern34 = new RegExp("^(C-|D-|T)\\d+$", "u");
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.source === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.at === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.means === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "means" }, message: "must have required property 'means'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema83.properties, key0)) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data0 = data.source;
      if (typeof data0 === "string") {
        if (!pattern34.test(data0)) {
          const err4 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/pattern", keyword: "pattern", params: { pattern: "^(C-|D-|T)\\d+$" }, message: 'must match pattern "^(C-|D-|T)\\d+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err6 = { instancePath: instancePath + "/at/" + i0, schemaPath: "#/properties/at/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.means !== void 0) {
      if (typeof data.means !== "string") {
        const err8 = { instancePath: instancePath + "/means", schemaPath: "#/properties/means/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.followedBy !== void 0) {
      if (typeof data.followedBy !== "string") {
        const err9 = { instancePath: instancePath + "/followedBy", schemaPath: "#/properties/followedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.like !== void 0) {
      if (typeof data.like !== "string") {
        const err10 = { instancePath: instancePath + "/like", schemaPath: "#/properties/like/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.refused !== void 0) {
      let data6 = data.refused;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err11 = { instancePath: instancePath + "/refused/" + i1, schemaPath: "#/$defs/CallModelStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 599 || isNaN(data7)) {
              const err12 = { instancePath: instancePath + "/refused/" + i1, schemaPath: "#/$defs/CallModelStatus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data7 < 400 || isNaN(data7)) {
              const err13 = { instancePath: instancePath + "/refused/" + i1, schemaPath: "#/$defs/CallModelStatus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/refused", schemaPath: "#/properties/refused/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.effects !== void 0) {
      let data8 = data.effects;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate47(data8[i2], { instancePath: instancePath + "/effects/" + i2, parentData: data8, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.lists !== void 0) {
      let data10 = data.lists;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 !== "string") {
            const err16 = { instancePath: instancePath + "/lists/" + i3, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (!(data11 === "answer" || data11 === "disconnect" || data11 === "hold" || data11 === "unhold" || data11 === "addParty" || data11 === "leave" || data11 === "merge" || data11 === "redirect" || data11 === "sendDtmfs" || data11 === "transfer")) {
            const err17 = { instancePath: instancePath + "/lists/" + i3, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/lists", schemaPath: "#/properties/lists/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.lacks !== void 0) {
      let data12 = data.lacks;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data13 = data12[i4];
          if (typeof data13 !== "string") {
            const err19 = { instancePath: instancePath + "/lacks/" + i4, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data13 === "answer" || data13 === "disconnect" || data13 === "hold" || data13 === "unhold" || data13 === "addParty" || data13 === "leave" || data13 === "merge" || data13 === "redirect" || data13 === "sendDtmfs" || data13 === "transfer")) {
            const err20 = { instancePath: instancePath + "/lacks/" + i4, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/lacks", schemaPath: "#/properties/lacks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.shownAs !== void 0) {
      let data14 = data.shownAs;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key1 in data14) {
          let data15 = data14[key1];
          if (typeof data15 !== "string") {
            const err22 = { instancePath: instancePath + "/shownAs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/CallModelState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
          if (!(data15 === "prompting" || data15 === "alerting" || data15 === "ringing" || data15 === "talking" || data15 === "held" || data15 === "dropped")) {
            const err23 = { instancePath: instancePath + "/shownAs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/CallModelState/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/shownAs", schemaPath: "#/properties/shownAs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.states === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "states" }, message: "must have required property 'states'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.actions === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actions" }, message: "must have required property 'actions'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.events === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "events" }, message: "must have required property 'events'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.situations === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "situations" }, message: "must have required property 'situations'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.matrix === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "matrix" }, message: "must have required property 'matrix'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.roles === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "roles" }, message: "must have required property 'roles'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.conditions === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "conditions" }, message: "must have required property 'conditions'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.transitions === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transitions" }, message: "must have required property 'transitions'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.alternatives === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alternatives" }, message: "must have required property 'alternatives'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.errors === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema65.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if ("myrcc-call-model/1" !== data0) {
        const err13 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-call-model/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.states !== void 0) {
      let data1 = data.states;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          const _errs6 = errors;
          if (typeof key1 !== "string") {
            const err14 = { instancePath: instancePath + "/states", schemaPath: "#/$defs/CallModelState/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(key1 === "prompting" || key1 === "alerting" || key1 === "ringing" || key1 === "talking" || key1 === "held" || key1 === "dropped")) {
            const err15 = { instancePath: instancePath + "/states", schemaPath: "#/$defs/CallModelState/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values", propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          var valid1 = _errs6 === errors;
          if (!valid1) {
            const err16 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.meaning === void 0) {
              const err17 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/required", keyword: "required", params: { missingProperty: "meaning" }, message: "must have required property 'meaning'" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data2.source === void 0) {
              const err18 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!(key3 === "meaning" || key3 === "source")) {
                const err19 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data2.meaning !== void 0) {
              if (typeof data2.meaning !== "string") {
                const err20 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/meaning", schemaPath: "#/properties/states/additionalProperties/properties/meaning/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data2.source !== void 0) {
              let data4 = data2.source;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  const err21 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  if (typeof data5 === "string") {
                    if (!pattern27.test(data5)) {
                      const err22 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i0, schemaPath: "#/$defs/CallModelSource/items/pattern", keyword: "pattern", params: { pattern: "^(F|C|D|T|I)-?\\d+$" }, message: 'must match pattern "^(F|C|D|T|I)-?\\d+$"' };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i0, schemaPath: "#/$defs/CallModelSource/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/states/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/states/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/states", schemaPath: "#/properties/states/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.actions !== void 0) {
      let data6 = data.actions;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key4 in data6) {
          const _errs22 = errors;
          if (typeof key4 !== "string") {
            const err27 = { instancePath: instancePath + "/actions", schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key4 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(key4 === "answer" || key4 === "disconnect" || key4 === "hold" || key4 === "unhold" || key4 === "addParty" || key4 === "leave" || key4 === "merge" || key4 === "redirect" || key4 === "sendDtmfs" || key4 === "transfer")) {
            const err28 = { instancePath: instancePath + "/actions", schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values", propertyName: key4 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          var valid8 = _errs22 === errors;
          if (!valid8) {
            const err29 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/propertyNames", keyword: "propertyNames", params: { propertyName: key4 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        for (const key5 in data6) {
          let data7 = data6[key5];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.payload === void 0) {
              const err30 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actions/additionalProperties/required", keyword: "required", params: { missingProperty: "payload" }, message: "must have required property 'payload'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data7.source === void 0) {
              const err31 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actions/additionalProperties/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            for (const key6 in data7) {
              if (!(key6 === "payload" || key6 === "source")) {
                const err32 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actions/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data7.payload !== void 0) {
              let data8 = data7.payload;
              if (typeof data8 !== "string") {
                const err33 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/payload", schemaPath: "#/properties/actions/additionalProperties/properties/payload/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (!(data8 === "none" || data8 === "destination" || data8 === "line" || data8 === "dtmfs")) {
                const err34 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/payload", schemaPath: "#/properties/actions/additionalProperties/properties/payload/enum", keyword: "enum", params: { allowedValues: schema65.properties.actions.additionalProperties.properties.payload.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data7.source !== void 0) {
              let data9 = data7.source;
              if (Array.isArray(data9)) {
                if (data9.length < 1) {
                  const err35 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                const len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data10 = data9[i1];
                  if (typeof data10 === "string") {
                    if (!pattern27.test(data10)) {
                      const err36 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i1, schemaPath: "#/$defs/CallModelSource/items/pattern", keyword: "pattern", params: { pattern: "^(F|C|D|T|I)-?\\d+$" }, message: 'must match pattern "^(F|C|D|T|I)-?\\d+$"' };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                  } else {
                    const err37 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i1, schemaPath: "#/$defs/CallModelSource/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              } else {
                const err38 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
          } else {
            const err39 = { instancePath: instancePath + "/actions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/actions/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/actions", schemaPath: "#/properties/actions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.events !== void 0) {
      let data11 = data.events;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key7 in data11) {
          if (typeof data11[key7] !== "string") {
            const err41 = { instancePath: instancePath + "/events/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/events/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.situations !== void 0) {
      let data13 = data.situations;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key8 in data13) {
          if (!validate44(data13[key8], { instancePath: instancePath + "/situations/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key8, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/situations", schemaPath: "#/properties/situations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.matrix !== void 0) {
      let data15 = data.matrix;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.columns === void 0) {
          const err44 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'" };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data15.rows === void 0) {
          const err45 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/required", keyword: "required", params: { missingProperty: "rows" }, message: "must have required property 'rows'" };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        for (const key9 in data15) {
          if (!(key9 === "columns" || key9 === "rows")) {
            const err46 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data15.columns !== void 0) {
          let data16 = data15.columns;
          if (Array.isArray(data16)) {
            const len2 = data16.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data17 = data16[i2];
              if (typeof data17 !== "string") {
                const err47 = { instancePath: instancePath + "/matrix/columns/" + i2, schemaPath: "#/$defs/CallModelAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              if (!(data17 === "answer" || data17 === "disconnect" || data17 === "hold" || data17 === "unhold" || data17 === "addParty" || data17 === "leave" || data17 === "merge" || data17 === "redirect" || data17 === "sendDtmfs" || data17 === "transfer")) {
                const err48 = { instancePath: instancePath + "/matrix/columns/" + i2, schemaPath: "#/$defs/CallModelAction/enum", keyword: "enum", params: { allowedValues: schema68.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/matrix/columns", schemaPath: "#/properties/matrix/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data15.rows !== void 0) {
          let data18 = data15.rows;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key10 in data18) {
              let data19 = data18[key10];
              if (Array.isArray(data19)) {
                const len3 = data19.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data20 = data19[i3];
                  if (typeof data20 === "string") {
                    if (!pattern30.test(data20)) {
                      const err50 = { instancePath: instancePath + "/matrix/rows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/matrix/properties/rows/additionalProperties/items/pattern", keyword: "pattern", params: { pattern: "^(\u2717|T\\d+f?( or T\\d+f?)?( if held-sibling)?)$" }, message: 'must match pattern "^(\u2717|T\\d+f?( or T\\d+f?)?( if held-sibling)?)$"' };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/matrix/rows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/matrix/properties/rows/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err51];
                    } else {
                      vErrors.push(err51);
                    }
                    errors++;
                  }
                }
              } else {
                const err52 = { instancePath: instancePath + "/matrix/rows/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/matrix/properties/rows/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/matrix/rows", schemaPath: "#/properties/matrix/properties/rows/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/matrix", schemaPath: "#/properties/matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.roles !== void 0) {
      let data21 = data.roles;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        for (const key11 in data21) {
          let data22 = data21[key11];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.means === void 0) {
              const err55 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/required", keyword: "required", params: { missingProperty: "means" }, message: "must have required property 'means'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data22.states === void 0) {
              const err56 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/required", keyword: "required", params: { missingProperty: "states" }, message: "must have required property 'states'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key12 in data22) {
              if (!(key12 === "means" || key12 === "states")) {
                const err57 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data22.means !== void 0) {
              if (typeof data22.means !== "string") {
                const err58 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/means", schemaPath: "#/properties/roles/additionalProperties/properties/means/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data22.states !== void 0) {
              let data24 = data22.states;
              if (Array.isArray(data24)) {
                const len4 = data24.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data25 = data24[i4];
                  if (typeof data25 !== "string") {
                    const err59 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/states/" + i4, schemaPath: "#/$defs/CallModelState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (!(data25 === "prompting" || data25 === "alerting" || data25 === "ringing" || data25 === "talking" || data25 === "held" || data25 === "dropped")) {
                    const err60 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/states/" + i4, schemaPath: "#/$defs/CallModelState/enum", keyword: "enum", params: { allowedValues: schema66.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
              } else {
                const err61 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1") + "/states", schemaPath: "#/properties/roles/additionalProperties/properties/states/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/roles/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/roles/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.conditions !== void 0) {
      let data26 = data.conditions;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key13 in data26) {
          if (typeof data26[key13] !== "string") {
            const err64 = { instancePath: instancePath + "/conditions/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/conditions/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/conditions", schemaPath: "#/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.transitions !== void 0) {
      let data28 = data.transitions;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (const key14 in data28) {
          const _errs80 = errors;
          if (typeof key14 === "string") {
            if (!pattern31.test(key14)) {
              const err66 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^T\\d+f?$" }, message: 'must match pattern "^T\\d+f?$"', propertyName: key14 };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key14 };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          var valid30 = _errs80 === errors;
          if (!valid30) {
            const err68 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/propertyNames", keyword: "propertyNames", params: { propertyName: key14 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        for (const key15 in data28) {
          if (!validate46(data28[key15], { instancePath: instancePath + "/transitions/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data28, parentDataProperty: key15, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.alternatives !== void 0) {
      let data30 = data.alternatives;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key16 in data30) {
          const _errs86 = errors;
          if (typeof key16 === "string") {
            if (!pattern33.test(key16)) {
              const err70 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', propertyName: key16 };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", propertyName: key16 };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          var valid32 = _errs86 === errors;
          if (!valid32) {
            const err72 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/propertyNames", keyword: "propertyNames", params: { propertyName: key16 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        for (const key17 in data30) {
          if (!validate50(data30[key17], { instancePath: instancePath + "/alternatives/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data30, parentDataProperty: key17, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/alternatives", schemaPath: "#/properties/alternatives/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.errors !== void 0) {
      let data32 = data.errors;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.body === void 0) {
          const err74 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/required", keyword: "required", params: { missingProperty: "body" }, message: "must have required property 'body'" };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data32.classes === void 0) {
          const err75 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'" };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        for (const key18 in data32) {
          if (!(key18 === "body" || key18 === "classes")) {
            const err76 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data32.body !== void 0) {
          let data33 = data32.body;
          if (Array.isArray(data33)) {
            const len5 = data33.length;
            for (let i5 = 0; i5 < len5; i5++) {
              if (typeof data33[i5] !== "string") {
                const err77 = { instancePath: instancePath + "/errors/body/" + i5, schemaPath: "#/properties/errors/properties/body/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/errors/body", schemaPath: "#/properties/errors/properties/body/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data32.classes !== void 0) {
          let data35 = data32.classes;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (const key19 in data35) {
              let data36 = data35[key19];
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.step === void 0) {
                  const err79 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "step" }, message: "must have required property 'step'" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
                if (data36.status === void 0) {
                  const err80 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
                if (data36.accept === void 0) {
                  const err81 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "accept" }, message: "must have required property 'accept'" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                if (data36.when === void 0) {
                  const err82 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "when" }, message: "must have required property 'when'" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                if (data36.source === void 0) {
                  const err83 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                for (const key20 in data36) {
                  if (!(key20 === "step" || key20 === "status" || key20 === "accept" || key20 === "when" || key20 === "source")) {
                    const err84 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err84];
                    } else {
                      vErrors.push(err84);
                    }
                    errors++;
                  }
                }
                if (data36.step !== void 0) {
                  let data37 = data36.step;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err85 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/errors/properties/classes/additionalProperties/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 < 1 || isNaN(data37)) {
                      const err86 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/step", schemaPath: "#/properties/errors/properties/classes/additionalProperties/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  }
                }
                if (data36.status !== void 0) {
                  let data38 = data36.status;
                  if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                    const err87 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/$defs/CallModelStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  if (typeof data38 == "number" && isFinite(data38)) {
                    if (data38 > 599 || isNaN(data38)) {
                      const err88 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/$defs/CallModelStatus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                    if (data38 < 400 || isNaN(data38)) {
                      const err89 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/status", schemaPath: "#/$defs/CallModelStatus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  }
                }
                if (data36.accept !== void 0) {
                  let data39 = data36.accept;
                  if (Array.isArray(data39)) {
                    const len6 = data39.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data40 = data39[i6];
                      if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                        const err90 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/accept/" + i6, schemaPath: "#/$defs/CallModelStatus/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                      if (typeof data40 == "number" && isFinite(data40)) {
                        if (data40 > 599 || isNaN(data40)) {
                          const err91 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/accept/" + i6, schemaPath: "#/$defs/CallModelStatus/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                          if (vErrors === null) {
                            vErrors = [err91];
                          } else {
                            vErrors.push(err91);
                          }
                          errors++;
                        }
                        if (data40 < 400 || isNaN(data40)) {
                          const err92 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/accept/" + i6, schemaPath: "#/$defs/CallModelStatus/minimum", keyword: "minimum", params: { comparison: ">=", limit: 400 }, message: "must be >= 400" };
                          if (vErrors === null) {
                            vErrors = [err92];
                          } else {
                            vErrors.push(err92);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/accept", schemaPath: "#/properties/errors/properties/classes/additionalProperties/properties/accept/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
                if (data36.when !== void 0) {
                  if (typeof data36.when !== "string") {
                    const err94 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/when", schemaPath: "#/properties/errors/properties/classes/additionalProperties/properties/when/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data36.source !== void 0) {
                  let data42 = data36.source;
                  if (Array.isArray(data42)) {
                    if (data42.length < 1) {
                      const err95 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                    const len7 = data42.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data43 = data42[i7];
                      if (typeof data43 === "string") {
                        if (!pattern27.test(data43)) {
                          const err96 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i7, schemaPath: "#/$defs/CallModelSource/items/pattern", keyword: "pattern", params: { pattern: "^(F|C|D|T|I)-?\\d+$" }, message: 'must match pattern "^(F|C|D|T|I)-?\\d+$"' };
                          if (vErrors === null) {
                            vErrors = [err96];
                          } else {
                            vErrors.push(err96);
                          }
                          errors++;
                        }
                      } else {
                        const err97 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/source/" + i7, schemaPath: "#/$defs/CallModelSource/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err97];
                        } else {
                          vErrors.push(err97);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err98 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/source", schemaPath: "#/$defs/CallModelSource/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/errors/classes/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/errors/properties/classes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/errors/classes", schemaPath: "#/properties/errors/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Certificate = validate53;
var schema91 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Certificate", "description": "The outcome of one certification run.", "type": "object", "additionalProperties": false, "required": ["format", "status", "subject", "specification", "suite", "run", "summary", "requirements", "dialect", "cases", "load", "troubles", "evidence", "reproduce"], "properties": { "format": { "const": "myrcc-certificate/1", "type": "string" }, "status": { "enum": ["conformant", "not-conformant", "inconclusive"], "type": "string", "description": "Conformant only when every MUST that this version of the suite checks passed and the run is complete. The MUSTs that it does not check are among the requirements as not-run, with the reason." }, "subject": { "type": "object", "additionalProperties": false, "required": ["name", "version", "baseUrl", "embedded"], "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "build": { "type": "string" }, "baseUrl": { "type": "string" }, "embedded": { "type": "boolean", "description": "True when the subject is the embedded simulator." }, "faults": { "type": "array", "items": { "type": "string" }, "description": "Faults switched on in the embedded simulator." } } }, "specification": { "type": "object", "additionalProperties": false, "required": ["name", "version", "digest"], "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "digest": { "type": "string", "description": "SHA-256 over the spec's files." } } }, "suite": { "type": "object", "additionalProperties": false, "required": ["version", "node", "platform"], "properties": { "version": { "type": "string" }, "commit": { "type": "string" }, "node": { "type": "string" }, "platform": { "type": "string" } } }, "run": { "type": "object", "additionalProperties": false, "required": ["id", "startedAt", "endedAt", "complete", "workers", "profile"], "properties": { "id": { "type": "string" }, "startedAt": { "type": "string" }, "endedAt": { "type": "string" }, "complete": { "type": "boolean" }, "workers": { "type": "integer", "minimum": 1 }, "profile": { "enum": ["strict", "certify", "field"], "type": "string", "description": "How much of another dialect was tolerated (spec/readings.yaml)." } } }, "summary": { "description": "How many requirements got which verdict.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "requirements": { "type": "array", "items": { "$ref": "#/$defs/RequirementResult" } }, "dialect": { "description": "Every variant beside the canonical reading that the target was seen to use, where the API document leaves something open. Empty: canonical throughout.", "type": "array", "items": { "$ref": "#/$defs/DialectVariant" } }, "cases": { "type": "array", "items": { "$ref": "#/$defs/CaseResult" } }, "load": { "oneOf": [{ "type": "null" }, { "$ref": "#/$defs/LoadSummary" }] }, "troubles": { "description": "What kept the harness from judging.", "type": "array", "items": { "type": "string" } }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/EvidenceFile" } }, "reproduce": { "description": "The command that makes this run again.", "type": "string" } }, "$defs": { "Verdict": { "enum": ["pass", "fail", "warning", "observed", "not-applicable", "not-testable", "inconclusive", "harness-error", "not-run"], "type": "string" }, "RequirementResult": { "type": "object", "additionalProperties": false, "required": ["id", "keyword", "statement", "source", "verdict", "exercised", "failures", "findings"], "properties": { "id": { "type": "string" }, "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string" }, "statement": { "type": "string" }, "source": { "type": "array", "items": { "type": "string" } }, "verdict": { "$ref": "#/$defs/Verdict" }, "exercised": { "type": "integer", "minimum": 0, "description": "How many times the evidence gave occasion to judge." }, "failures": { "type": "integer", "minimum": 0 }, "reason": { "type": "string", "description": "Why a verdict is neither pass nor fail." }, "measured": { "type": "string", "description": "What was measured, with its uncertainty, where the verdict rests on figures." }, "findings": { "description": "The first few misses, each with the smallest evidence.", "type": "array", "items": { "$ref": "#/$defs/CertificateFinding" } } } }, "CertificateFinding": { "type": "object", "additionalProperties": false, "required": ["expected", "observed", "caseId", "evidence"], "properties": { "expected": { "type": "string" }, "observed": { "type": "string" }, "caseId": { "type": ["string", "null"] }, "evidence": { "description": "Events of the trace, by worker and sequence number, with one line that says what each was.", "type": "array", "items": { "$ref": "#/$defs/EvidenceEvent" } } } }, "EvidenceEvent": { "type": "object", "additionalProperties": false, "required": ["worker", "seq", "atMs", "text"], "properties": { "worker": { "type": "integer", "minimum": 0 }, "seq": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number" }, "text": { "type": "string" } } }, "DialectVariant": { "description": "One variant at one endpoint.", "type": "object", "additionalProperties": false, "required": ["reading", "variant", "subject", "canonical", "observed", "endpoint", "member", "count", "constant", "consistent", "first"], "properties": { "reading": { "type": "string", "description": "Id of the point that the document leaves open, for example C-19." }, "variant": { "type": "string", "description": "Name of the variant; never reused for another." }, "subject": { "type": "string" }, "canonical": { "type": "string" }, "observed": { "type": "string", "description": "What the variant is, in words." }, "endpoint": { "type": "string", "description": "An operation, `frame` or `socket`." }, "member": { "type": "string", "description": "What it was seen in: a member, a status, a header, or what happened." }, "count": { "type": "integer", "minimum": 1, "description": "How many times it was seen." }, "constant": { "type": "boolean", "description": "Whether the endpoint must keep to one reading." }, "consistent": { "type": "boolean", "description": "False when the endpoint was seen to read it otherwise as well." }, "first": { "$ref": "#/$defs/EvidenceEvent" } } }, "CaseResult": { "type": "object", "additionalProperties": false, "required": ["id", "title", "requirements", "outcome", "durationMs"], "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } }, "outcome": { "enum": ["completed", "interrupted", "not-offered"], "type": "string" }, "reason": { "type": "string" }, "durationMs": { "type": "number", "minimum": 0 } } }, "Quantiles": { "description": "Value at each probability in milliseconds; absent where there are too few samples.", "type": "object", "additionalProperties": { "type": "number" } }, "Distribution": { "type": "object", "additionalProperties": false, "required": ["count", "quantiles"], "properties": { "count": { "type": "integer", "minimum": 0 }, "quantiles": { "$ref": "#/$defs/Quantiles" } } }, "LoadSummary": { "type": "object", "additionalProperties": false, "required": ["profile", "k6Version", "calls", "durationMs", "nominalWindowMs", "interval", "delay", "controlError", "loopLateness", "lostFinals", "valid", "reasons", "attempts", "frames"], "properties": { "profile": { "type": "string" }, "k6Version": { "type": "string" }, "calls": { "type": "integer", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 }, "nominalWindowMs": { "type": "number" }, "interval": { "$ref": "#/$defs/Distribution" }, "delay": { "$ref": "#/$defs/Distribution" }, "controlError": { "$ref": "#/$defs/Distribution" }, "loopLateness": { "$ref": "#/$defs/Distribution" }, "lostFinals": { "type": "integer", "minimum": 0 }, "valid": { "type": "boolean" }, "reasons": { "type": "array", "items": { "type": "string" } }, "attempts": { "description": "Every time the profile was run, in order; the figures are those of the last.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/LoadAttempt" } }, "frames": { "description": "How many frames came, and how many of them, drawn at random, were held against the schema.", "type": "object", "additionalProperties": false, "required": ["received", "checked"], "properties": { "received": { "type": "integer", "minimum": 0 }, "checked": { "type": "integer", "minimum": 0 } } } } }, "LoadAttempt": { "type": "object", "additionalProperties": false, "required": ["startedAt"], "properties": { "startedAt": { "type": "string" }, "repeatedBecause": { "type": "string", "description": "Why the profile was run again; absent of the last attempt." } } }, "EvidenceFile": { "type": "object", "additionalProperties": false, "required": ["path", "sha256", "bytes"], "properties": { "path": { "type": "string" }, "sha256": { "type": "string" }, "bytes": { "type": "integer", "minimum": 0 } } } } };
var schema98 = { "type": "object", "additionalProperties": false, "required": ["id", "title", "requirements", "outcome", "durationMs"], "properties": { "id": { "type": "string" }, "title": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } }, "outcome": { "enum": ["completed", "interrupted", "not-offered"], "type": "string" }, "reason": { "type": "string" }, "durationMs": { "type": "number", "minimum": 0 } } };
var schema92 = { "type": "object", "additionalProperties": false, "required": ["id", "keyword", "statement", "source", "verdict", "exercised", "failures", "findings"], "properties": { "id": { "type": "string" }, "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string" }, "statement": { "type": "string" }, "source": { "type": "array", "items": { "type": "string" } }, "verdict": { "$ref": "#/$defs/Verdict" }, "exercised": { "type": "integer", "minimum": 0, "description": "How many times the evidence gave occasion to judge." }, "failures": { "type": "integer", "minimum": 0 }, "reason": { "type": "string", "description": "Why a verdict is neither pass nor fail." }, "measured": { "type": "string", "description": "What was measured, with its uncertainty, where the verdict rests on figures." }, "findings": { "description": "The first few misses, each with the smallest evidence.", "type": "array", "items": { "$ref": "#/$defs/CertificateFinding" } } } };
var schema93 = { "enum": ["pass", "fail", "warning", "observed", "not-applicable", "not-testable", "inconclusive", "harness-error", "not-run"], "type": "string" };
var schema94 = { "type": "object", "additionalProperties": false, "required": ["expected", "observed", "caseId", "evidence"], "properties": { "expected": { "type": "string" }, "observed": { "type": "string" }, "caseId": { "type": ["string", "null"] }, "evidence": { "description": "Events of the trace, by worker and sequence number, with one line that says what each was.", "type": "array", "items": { "$ref": "#/$defs/EvidenceEvent" } } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expected === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.observed === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "observed" }, message: "must have required property 'observed'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.caseId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "caseId" }, message: "must have required property 'caseId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "expected" || key0 === "observed" || key0 === "caseId" || key0 === "evidence")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.expected !== void 0) {
      if (typeof data.expected !== "string") {
        const err5 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.observed !== void 0) {
      if (typeof data.observed !== "string") {
        const err6 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.caseId !== void 0) {
      let data2 = data.caseId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = { instancePath: instancePath + "/caseId", schemaPath: "#/properties/caseId/type", keyword: "type", params: { type: schema94.properties.caseId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.worker === void 0) {
              const err8 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4.seq === void 0) {
              const err9 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4.atMs === void 0) {
              const err10 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4.text === void 0) {
              const err11 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "worker" || key1 === "seq" || key1 === "atMs" || key1 === "text")) {
                const err12 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4.worker !== void 0) {
              let data5 = data4.worker;
              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                const err13 = { instancePath: instancePath + "/evidence/" + i0 + "/worker", schemaPath: "#/$defs/EvidenceEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 < 0 || isNaN(data5)) {
                  const err14 = { instancePath: instancePath + "/evidence/" + i0 + "/worker", schemaPath: "#/$defs/EvidenceEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
            }
            if (data4.seq !== void 0) {
              let data6 = data4.seq;
              if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                const err15 = { instancePath: instancePath + "/evidence/" + i0 + "/seq", schemaPath: "#/$defs/EvidenceEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if (typeof data6 == "number" && isFinite(data6)) {
                if (data6 < 0 || isNaN(data6)) {
                  const err16 = { instancePath: instancePath + "/evidence/" + i0 + "/seq", schemaPath: "#/$defs/EvidenceEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              }
            }
            if (data4.atMs !== void 0) {
              let data7 = data4.atMs;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err17 = { instancePath: instancePath + "/evidence/" + i0 + "/atMs", schemaPath: "#/$defs/EvidenceEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.text !== void 0) {
              if (typeof data4.text !== "string") {
                const err18 = { instancePath: instancePath + "/evidence/" + i0 + "/text", schemaPath: "#/$defs/EvidenceEvent/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/$defs/EvidenceEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keyword === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyword" }, message: "must have required property 'keyword'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.statement === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.exercised === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exercised" }, message: "must have required property 'exercised'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.failures === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.findings === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" }, message: "must have required property 'findings'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema92.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.keyword !== void 0) {
      let data1 = data.keyword;
      if (typeof data1 !== "string") {
        const err10 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (!(data1 === "MUST" || data1 === "SHOULD" || data1 === "OBSERVE")) {
        const err11 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/enum", keyword: "enum", params: { allowedValues: schema92.properties.keyword.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.statement !== void 0) {
      if (typeof data.statement !== "string") {
        const err12 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data3[i0] !== "string") {
            const err13 = { instancePath: instancePath + "/source/" + i0, schemaPath: "#/properties/source/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data5 = data.verdict;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data5 === "pass" || data5 === "fail" || data5 === "warning" || data5 === "observed" || data5 === "not-applicable" || data5 === "not-testable" || data5 === "inconclusive" || data5 === "harness-error" || data5 === "not-run")) {
        const err16 = { instancePath: instancePath + "/verdict", schemaPath: "#/$defs/Verdict/enum", keyword: "enum", params: { allowedValues: schema93.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.exercised !== void 0) {
      let data6 = data.exercised;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err17 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err18 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.failures !== void 0) {
      let data7 = data.failures;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err19 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err20 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.reason !== void 0) {
      if (typeof data.reason !== "string") {
        const err21 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.measured !== void 0) {
      if (typeof data.measured !== "string") {
        const err22 = { instancePath: instancePath + "/measured", schemaPath: "#/properties/measured/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.findings !== void 0) {
      let data10 = data.findings;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate55(data10[i1], { instancePath: instancePath + "/findings/" + i1, parentData: data10, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema96 = { "description": "One variant at one endpoint.", "type": "object", "additionalProperties": false, "required": ["reading", "variant", "subject", "canonical", "observed", "endpoint", "member", "count", "constant", "consistent", "first"], "properties": { "reading": { "type": "string", "description": "Id of the point that the document leaves open, for example C-19." }, "variant": { "type": "string", "description": "Name of the variant; never reused for another." }, "subject": { "type": "string" }, "canonical": { "type": "string" }, "observed": { "type": "string", "description": "What the variant is, in words." }, "endpoint": { "type": "string", "description": "An operation, `frame` or `socket`." }, "member": { "type": "string", "description": "What it was seen in: a member, a status, a header, or what happened." }, "count": { "type": "integer", "minimum": 1, "description": "How many times it was seen." }, "constant": { "type": "boolean", "description": "Whether the endpoint must keep to one reading." }, "consistent": { "type": "boolean", "description": "False when the endpoint was seen to read it otherwise as well." }, "first": { "$ref": "#/$defs/EvidenceEvent" } } };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reading === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reading" }, message: "must have required property 'reading'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.variant === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variant" }, message: "must have required property 'variant'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.canonical === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canonical" }, message: "must have required property 'canonical'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.observed === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "observed" }, message: "must have required property 'observed'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.endpoint === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endpoint" }, message: "must have required property 'endpoint'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.member === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "member" }, message: "must have required property 'member'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.constant === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "constant" }, message: "must have required property 'constant'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.consistent === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "consistent" }, message: "must have required property 'consistent'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.first === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema96.properties, key0)) {
        const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.reading !== void 0) {
      if (typeof data.reading !== "string") {
        const err12 = { instancePath: instancePath + "/reading", schemaPath: "#/properties/reading/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.variant !== void 0) {
      if (typeof data.variant !== "string") {
        const err13 = { instancePath: instancePath + "/variant", schemaPath: "#/properties/variant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      if (typeof data.subject !== "string") {
        const err14 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.canonical !== void 0) {
      if (typeof data.canonical !== "string") {
        const err15 = { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.observed !== void 0) {
      if (typeof data.observed !== "string") {
        const err16 = { instancePath: instancePath + "/observed", schemaPath: "#/properties/observed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.endpoint !== void 0) {
      if (typeof data.endpoint !== "string") {
        const err17 = { instancePath: instancePath + "/endpoint", schemaPath: "#/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.member !== void 0) {
      if (typeof data.member !== "string") {
        const err18 = { instancePath: instancePath + "/member", schemaPath: "#/properties/member/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data7 = data.count;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err19 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 1 || isNaN(data7)) {
          const err20 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
    }
    if (data.constant !== void 0) {
      if (typeof data.constant !== "boolean") {
        const err21 = { instancePath: instancePath + "/constant", schemaPath: "#/properties/constant/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.consistent !== void 0) {
      if (typeof data.consistent !== "boolean") {
        const err22 = { instancePath: instancePath + "/consistent", schemaPath: "#/properties/consistent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.first !== void 0) {
      let data10 = data.first;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.worker === void 0) {
          const err23 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data10.seq === void 0) {
          const err24 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data10.atMs === void 0) {
          const err25 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data10.text === void 0) {
          const err26 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key1 in data10) {
          if (!(key1 === "worker" || key1 === "seq" || key1 === "atMs" || key1 === "text")) {
            const err27 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data10.worker !== void 0) {
          let data11 = data10.worker;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err28 = { instancePath: instancePath + "/first/worker", schemaPath: "#/$defs/EvidenceEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err29 = { instancePath: instancePath + "/first/worker", schemaPath: "#/$defs/EvidenceEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
        }
        if (data10.seq !== void 0) {
          let data12 = data10.seq;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err30 = { instancePath: instancePath + "/first/seq", schemaPath: "#/$defs/EvidenceEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err31 = { instancePath: instancePath + "/first/seq", schemaPath: "#/$defs/EvidenceEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          }
        }
        if (data10.atMs !== void 0) {
          let data13 = data10.atMs;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err32 = { instancePath: instancePath + "/first/atMs", schemaPath: "#/$defs/EvidenceEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data10.text !== void 0) {
          if (typeof data10.text !== "string") {
            const err33 = { instancePath: instancePath + "/first/text", schemaPath: "#/$defs/EvidenceEvent/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/first", schemaPath: "#/$defs/EvidenceEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
  } else {
    const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err35];
    } else {
      vErrors.push(err35);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema99 = { "type": "object", "additionalProperties": false, "required": ["profile", "k6Version", "calls", "durationMs", "nominalWindowMs", "interval", "delay", "controlError", "loopLateness", "lostFinals", "valid", "reasons", "attempts", "frames"], "properties": { "profile": { "type": "string" }, "k6Version": { "type": "string" }, "calls": { "type": "integer", "minimum": 0 }, "durationMs": { "type": "number", "minimum": 0 }, "nominalWindowMs": { "type": "number" }, "interval": { "$ref": "#/$defs/Distribution" }, "delay": { "$ref": "#/$defs/Distribution" }, "controlError": { "$ref": "#/$defs/Distribution" }, "loopLateness": { "$ref": "#/$defs/Distribution" }, "lostFinals": { "type": "integer", "minimum": 0 }, "valid": { "type": "boolean" }, "reasons": { "type": "array", "items": { "type": "string" } }, "attempts": { "description": "Every time the profile was run, in order; the figures are those of the last.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/LoadAttempt" } }, "frames": { "description": "How many frames came, and how many of them, drawn at random, were held against the schema.", "type": "object", "additionalProperties": false, "required": ["received", "checked"], "properties": { "received": { "type": "integer", "minimum": 0 }, "checked": { "type": "integer", "minimum": 0 } } } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.count === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.quantiles === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quantiles" }, message: "must have required property 'quantiles'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "count" || key0 === "quantiles")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data0 = data.count;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.quantiles !== void 0) {
      let data1 = data.quantiles;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          let data2 = data1[key1];
          if (!(typeof data2 == "number" && isFinite(data2))) {
            const err5 = { instancePath: instancePath + "/quantiles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/Quantiles/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/quantiles", schemaPath: "#/$defs/Quantiles/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.profile === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.k6Version === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "k6Version" }, message: "must have required property 'k6Version'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.calls === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.nominalWindowMs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nominalWindowMs" }, message: "must have required property 'nominalWindowMs'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.interval === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.delay === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delay" }, message: "must have required property 'delay'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.controlError === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "controlError" }, message: "must have required property 'controlError'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.loopLateness === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loopLateness" }, message: "must have required property 'loopLateness'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.lostFinals === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lostFinals" }, message: "must have required property 'lostFinals'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.valid === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.reasons === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.frames === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property 'frames'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema99.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (typeof data.profile !== "string") {
        const err15 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.k6Version !== void 0) {
      if (typeof data.k6Version !== "string") {
        const err16 = { instancePath: instancePath + "/k6Version", schemaPath: "#/properties/k6Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data2 = data.calls;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err17 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err18 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.durationMs !== void 0) {
      let data3 = data.durationMs;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err19 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.nominalWindowMs !== void 0) {
      let data4 = data.nominalWindowMs;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err21 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      if (!validate61(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.delay !== void 0) {
      if (!validate61(data.delay, { instancePath: instancePath + "/delay", parentData: data, parentDataProperty: "delay", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.controlError !== void 0) {
      if (!validate61(data.controlError, { instancePath: instancePath + "/controlError", parentData: data, parentDataProperty: "controlError", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.loopLateness !== void 0) {
      if (!validate61(data.loopLateness, { instancePath: instancePath + "/loopLateness", parentData: data, parentDataProperty: "loopLateness", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
        errors = vErrors.length;
      }
    }
    if (data.lostFinals !== void 0) {
      let data9 = data.lostFinals;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err22 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/properties/lostFinals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          const err23 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/properties/lostFinals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      }
    }
    if (data.valid !== void 0) {
      if (typeof data.valid !== "boolean") {
        const err24 = { instancePath: instancePath + "/valid", schemaPath: "#/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data11 = data.reasons;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data11[i0] !== "string") {
            const err25 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data13 = data.attempts;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err27 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.startedAt === void 0) {
              const err28 = { instancePath: instancePath + "/attempts/" + i1, schemaPath: "#/$defs/LoadAttempt/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            for (const key1 in data14) {
              if (!(key1 === "startedAt" || key1 === "repeatedBecause")) {
                const err29 = { instancePath: instancePath + "/attempts/" + i1, schemaPath: "#/$defs/LoadAttempt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data14.startedAt !== void 0) {
              if (typeof data14.startedAt !== "string") {
                const err30 = { instancePath: instancePath + "/attempts/" + i1 + "/startedAt", schemaPath: "#/$defs/LoadAttempt/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data14.repeatedBecause !== void 0) {
              if (typeof data14.repeatedBecause !== "string") {
                const err31 = { instancePath: instancePath + "/attempts/" + i1 + "/repeatedBecause", schemaPath: "#/$defs/LoadAttempt/properties/repeatedBecause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/attempts/" + i1, schemaPath: "#/$defs/LoadAttempt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.frames !== void 0) {
      let data17 = data.frames;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.received === void 0) {
          const err34 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data17.checked === void 0) {
          const err35 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key2 in data17) {
          if (!(key2 === "received" || key2 === "checked")) {
            const err36 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data17.received !== void 0) {
          let data18 = data17.received;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err37 = { instancePath: instancePath + "/frames/received", schemaPath: "#/properties/frames/properties/received/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err38 = { instancePath: instancePath + "/frames/received", schemaPath: "#/properties/frames/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          }
        }
        if (data17.checked !== void 0) {
          let data19 = data17.checked;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err39 = { instancePath: instancePath + "/frames/checked", schemaPath: "#/properties/frames/properties/checked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err40 = { instancePath: instancePath + "/frames/checked", schemaPath: "#/properties/frames/properties/checked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
  } else {
    const err42 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err42];
    } else {
      vErrors.push(err42);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
validate60.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.specification === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "specification" }, message: "must have required property 'specification'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.suite === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, message: "must have required property 'suite'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.run === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "run" }, message: "must have required property 'run'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.requirements === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.dialect === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dialect" }, message: "must have required property 'dialect'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.cases === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.load === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load" }, message: "must have required property 'load'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.troubles === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "troubles" }, message: "must have required property 'troubles'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.evidence === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.reproduce === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reproduce" }, message: "must have required property 'reproduce'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema91.properties, key0)) {
        const err14 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err15 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if ("myrcc-certificate/1" !== data0) {
        const err16 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-certificate/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 !== "string") {
        const err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (!(data1 === "conformant" || data1 === "not-conformant" || data1 === "inconclusive")) {
        const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema91.properties.status.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data2 = data.subject;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.name === void 0) {
          const err19 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data2.version === void 0) {
          const err20 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data2.baseUrl === void 0) {
          const err21 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property 'baseUrl'" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data2.embedded === void 0) {
          const err22 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "embedded" }, message: "must have required property 'embedded'" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "version" || key1 === "build" || key1 === "baseUrl" || key1 === "embedded" || key1 === "faults")) {
            const err23 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          if (typeof data2.name !== "string") {
            const err24 = { instancePath: instancePath + "/subject/name", schemaPath: "#/properties/subject/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data2.version !== void 0) {
          if (typeof data2.version !== "string") {
            const err25 = { instancePath: instancePath + "/subject/version", schemaPath: "#/properties/subject/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data2.build !== void 0) {
          if (typeof data2.build !== "string") {
            const err26 = { instancePath: instancePath + "/subject/build", schemaPath: "#/properties/subject/properties/build/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data2.baseUrl !== void 0) {
          if (typeof data2.baseUrl !== "string") {
            const err27 = { instancePath: instancePath + "/subject/baseUrl", schemaPath: "#/properties/subject/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data2.embedded !== void 0) {
          if (typeof data2.embedded !== "boolean") {
            const err28 = { instancePath: instancePath + "/subject/embedded", schemaPath: "#/properties/subject/properties/embedded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data2.faults !== void 0) {
          let data8 = data2.faults;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== "string") {
                const err29 = { instancePath: instancePath + "/subject/faults/" + i0, schemaPath: "#/properties/subject/properties/faults/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/subject/faults", schemaPath: "#/properties/subject/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
      } else {
        const err31 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.specification !== void 0) {
      let data10 = data.specification;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.name === void 0) {
          const err32 = { instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data10.version === void 0) {
          const err33 = { instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (data10.digest === void 0) {
          const err34 = { instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "name" || key2 === "version" || key2 === "digest")) {
            const err35 = { instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data10.name !== void 0) {
          if (typeof data10.name !== "string") {
            const err36 = { instancePath: instancePath + "/specification/name", schemaPath: "#/properties/specification/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data10.version !== void 0) {
          if (typeof data10.version !== "string") {
            const err37 = { instancePath: instancePath + "/specification/version", schemaPath: "#/properties/specification/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.digest !== void 0) {
          if (typeof data10.digest !== "string") {
            const err38 = { instancePath: instancePath + "/specification/digest", schemaPath: "#/properties/specification/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/specification", schemaPath: "#/properties/specification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.suite !== void 0) {
      let data14 = data.suite;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.version === void 0) {
          const err40 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data14.node === void 0) {
          const err41 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "node" }, message: "must have required property 'node'" };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data14.platform === void 0) {
          const err42 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/required", keyword: "required", params: { missingProperty: "platform" }, message: "must have required property 'platform'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        for (const key3 in data14) {
          if (!(key3 === "version" || key3 === "commit" || key3 === "node" || key3 === "platform")) {
            const err43 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data14.version !== void 0) {
          if (typeof data14.version !== "string") {
            const err44 = { instancePath: instancePath + "/suite/version", schemaPath: "#/properties/suite/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data14.commit !== void 0) {
          if (typeof data14.commit !== "string") {
            const err45 = { instancePath: instancePath + "/suite/commit", schemaPath: "#/properties/suite/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data14.node !== void 0) {
          if (typeof data14.node !== "string") {
            const err46 = { instancePath: instancePath + "/suite/node", schemaPath: "#/properties/suite/properties/node/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data14.platform !== void 0) {
          if (typeof data14.platform !== "string") {
            const err47 = { instancePath: instancePath + "/suite/platform", schemaPath: "#/properties/suite/properties/platform/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.run !== void 0) {
      let data19 = data.run;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.id === void 0) {
          const err49 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data19.startedAt === void 0) {
          const err50 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (data19.endedAt === void 0) {
          const err51 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "endedAt" }, message: "must have required property 'endedAt'" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data19.complete === void 0) {
          const err52 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "complete" }, message: "must have required property 'complete'" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data19.workers === void 0) {
          const err53 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "workers" }, message: "must have required property 'workers'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data19.profile === void 0) {
          const err54 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        for (const key4 in data19) {
          if (!(key4 === "id" || key4 === "startedAt" || key4 === "endedAt" || key4 === "complete" || key4 === "workers" || key4 === "profile")) {
            const err55 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data19.id !== void 0) {
          if (typeof data19.id !== "string") {
            const err56 = { instancePath: instancePath + "/run/id", schemaPath: "#/properties/run/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data19.startedAt !== void 0) {
          if (typeof data19.startedAt !== "string") {
            const err57 = { instancePath: instancePath + "/run/startedAt", schemaPath: "#/properties/run/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data19.endedAt !== void 0) {
          if (typeof data19.endedAt !== "string") {
            const err58 = { instancePath: instancePath + "/run/endedAt", schemaPath: "#/properties/run/properties/endedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data19.complete !== void 0) {
          if (typeof data19.complete !== "boolean") {
            const err59 = { instancePath: instancePath + "/run/complete", schemaPath: "#/properties/run/properties/complete/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data19.workers !== void 0) {
          let data24 = data19.workers;
          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
            const err60 = { instancePath: instancePath + "/run/workers", schemaPath: "#/properties/run/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 1 || isNaN(data24)) {
              const err61 = { instancePath: instancePath + "/run/workers", schemaPath: "#/properties/run/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data19.profile !== void 0) {
          let data25 = data19.profile;
          if (typeof data25 !== "string") {
            const err62 = { instancePath: instancePath + "/run/profile", schemaPath: "#/properties/run/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (!(data25 === "strict" || data25 === "certify" || data25 === "field")) {
            const err63 = { instancePath: instancePath + "/run/profile", schemaPath: "#/properties/run/properties/profile/enum", keyword: "enum", params: { allowedValues: schema91.properties.run.properties.profile.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data26 = data.summary;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key5 in data26) {
          let data27 = data26[key5];
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err65 = { instancePath: instancePath + "/summary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 < 0 || isNaN(data27)) {
              const err66 = { instancePath: instancePath + "/summary/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data28 = data.requirements;
      if (Array.isArray(data28)) {
        const len1 = data28.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate54(data28[i1], { instancePath: instancePath + "/requirements/" + i1, parentData: data28, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.dialect !== void 0) {
      let data30 = data.dialect;
      if (Array.isArray(data30)) {
        const len2 = data30.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate58(data30[i2], { instancePath: instancePath + "/dialect/" + i2, parentData: data30, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data32 = data.cases;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data33 = data32[i3];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.id === void 0) {
              const err70 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            if (data33.title === void 0) {
              const err71 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data33.requirements === void 0) {
              const err72 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data33.outcome === void 0) {
              const err73 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            if (data33.durationMs === void 0) {
              const err74 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            for (const key6 in data33) {
              if (!(key6 === "id" || key6 === "title" || key6 === "requirements" || key6 === "outcome" || key6 === "reason" || key6 === "durationMs")) {
                const err75 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data33.id !== void 0) {
              if (typeof data33.id !== "string") {
                const err76 = { instancePath: instancePath + "/cases/" + i3 + "/id", schemaPath: "#/$defs/CaseResult/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data33.title !== void 0) {
              if (typeof data33.title !== "string") {
                const err77 = { instancePath: instancePath + "/cases/" + i3 + "/title", schemaPath: "#/$defs/CaseResult/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data33.requirements !== void 0) {
              let data36 = data33.requirements;
              if (Array.isArray(data36)) {
                const len4 = data36.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data36[i4] !== "string") {
                    const err78 = { instancePath: instancePath + "/cases/" + i3 + "/requirements/" + i4, schemaPath: "#/$defs/CaseResult/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = { instancePath: instancePath + "/cases/" + i3 + "/requirements", schemaPath: "#/$defs/CaseResult/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data33.outcome !== void 0) {
              let data38 = data33.outcome;
              if (typeof data38 !== "string") {
                const err80 = { instancePath: instancePath + "/cases/" + i3 + "/outcome", schemaPath: "#/$defs/CaseResult/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              if (!(data38 === "completed" || data38 === "interrupted" || data38 === "not-offered")) {
                const err81 = { instancePath: instancePath + "/cases/" + i3 + "/outcome", schemaPath: "#/$defs/CaseResult/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema98.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data33.reason !== void 0) {
              if (typeof data33.reason !== "string") {
                const err82 = { instancePath: instancePath + "/cases/" + i3 + "/reason", schemaPath: "#/$defs/CaseResult/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
            if (data33.durationMs !== void 0) {
              let data40 = data33.durationMs;
              if (typeof data40 == "number" && isFinite(data40)) {
                if (data40 < 0 || isNaN(data40)) {
                  const err83 = { instancePath: instancePath + "/cases/" + i3 + "/durationMs", schemaPath: "#/$defs/CaseResult/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              } else {
                const err84 = { instancePath: instancePath + "/cases/" + i3 + "/durationMs", schemaPath: "#/$defs/CaseResult/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/cases/" + i3, schemaPath: "#/$defs/CaseResult/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.load !== void 0) {
      let data41 = data.load;
      const _errs90 = errors;
      let valid18 = false;
      let passing0 = null;
      const _errs91 = errors;
      if (data41 !== null) {
        const err87 = { instancePath: instancePath + "/load", schemaPath: "#/properties/load/oneOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
      var _valid0 = _errs91 === errors;
      if (_valid0) {
        valid18 = true;
        passing0 = 0;
      }
      const _errs93 = errors;
      if (!validate60(data41, { instancePath: instancePath + "/load", parentData: data, parentDataProperty: "load", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs93 === errors;
      if (_valid0 && valid18) {
        valid18 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid18 = true;
          passing0 = 1;
        }
      }
      if (!valid18) {
        const err88 = { instancePath: instancePath + "/load", schemaPath: "#/properties/load/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      } else {
        errors = _errs90;
        if (vErrors !== null) {
          if (_errs90) {
            vErrors.length = _errs90;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.troubles !== void 0) {
      let data42 = data.troubles;
      if (Array.isArray(data42)) {
        const len5 = data42.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data42[i5] !== "string") {
            const err89 = { instancePath: instancePath + "/troubles/" + i5, schemaPath: "#/properties/troubles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
      } else {
        const err90 = { instancePath: instancePath + "/troubles", schemaPath: "#/properties/troubles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data44 = data.evidence;
      if (Array.isArray(data44)) {
        const len6 = data44.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data45 = data44[i6];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.path === void 0) {
              const err91 = { instancePath: instancePath + "/evidence/" + i6, schemaPath: "#/$defs/EvidenceFile/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data45.sha256 === void 0) {
              const err92 = { instancePath: instancePath + "/evidence/" + i6, schemaPath: "#/$defs/EvidenceFile/required", keyword: "required", params: { missingProperty: "sha256" }, message: "must have required property 'sha256'" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data45.bytes === void 0) {
              const err93 = { instancePath: instancePath + "/evidence/" + i6, schemaPath: "#/$defs/EvidenceFile/required", keyword: "required", params: { missingProperty: "bytes" }, message: "must have required property 'bytes'" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            for (const key7 in data45) {
              if (!(key7 === "path" || key7 === "sha256" || key7 === "bytes")) {
                const err94 = { instancePath: instancePath + "/evidence/" + i6, schemaPath: "#/$defs/EvidenceFile/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data45.path !== void 0) {
              if (typeof data45.path !== "string") {
                const err95 = { instancePath: instancePath + "/evidence/" + i6 + "/path", schemaPath: "#/$defs/EvidenceFile/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data45.sha256 !== void 0) {
              if (typeof data45.sha256 !== "string") {
                const err96 = { instancePath: instancePath + "/evidence/" + i6 + "/sha256", schemaPath: "#/$defs/EvidenceFile/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data45.bytes !== void 0) {
              let data48 = data45.bytes;
              if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                const err97 = { instancePath: instancePath + "/evidence/" + i6 + "/bytes", schemaPath: "#/$defs/EvidenceFile/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 < 0 || isNaN(data48)) {
                  const err98 = { instancePath: instancePath + "/evidence/" + i6 + "/bytes", schemaPath: "#/$defs/EvidenceFile/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err99 = { instancePath: instancePath + "/evidence/" + i6, schemaPath: "#/$defs/EvidenceFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.reproduce !== void 0) {
      if (typeof data.reproduce !== "string") {
        const err101 = { instancePath: instancePath + "/reproduce", schemaPath: "#/properties/reproduce/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
  } else {
    const err102 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err102];
    } else {
      vErrors.push(err102);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var LoadConfig = validate67;
var schema104 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "LoadConfig", "description": "Everything one k6 process needs to know. No credential is in it, only the names of those who hold one.", "type": "object", "additionalProperties": false, "required": ["format", "instance", "baseUrl", "login", "enterprise", "passwordEnv", "nominalWindowMs", "seed", "virtualUsers", "pairs", "callsPerSecond", "measuredMs", "gapMs", "trainMs", "restMs", "establishMs", "patienceMs", "flushMs", "dialectProfile", "schemaSampleEvery", "rangeMs", "lifelineUrl", "controlSockets", "summaryFile"], "properties": { "format": { "const": "myrcc-load-config/1", "type": "string" }, "instance": { "type": "string", "minLength": 1, "description": "Names the process among those of one run." }, "baseUrl": { "type": "string", "description": "Scheme, host and port, without a slash at the end." }, "login": { "type": "string" }, "enterprise": { "type": "string" }, "passwordEnv": { "type": "string", "description": "Environment variable of the process that holds the password." }, "nominalWindowMs": { "type": "number", "exclusiveMinimum": 0 }, "seed": { "type": "integer", "minimum": 0, "description": "From which every random instant follows." }, "virtualUsers": { "type": "integer", "minimum": 1 }, "pairs": { "description": "Who calls whom, by directory number; dealt out to the virtual users in turn.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/LoadPair" } }, "callsPerSecond": { "type": "number", "exclusiveMinimum": 0, "description": "Calls placed per second by the whole process." }, "measuredMs": { "type": "number", "exclusiveMinimum": 0 }, "gapMs": { "$ref": "#/$defs/LoadRange", "description": "Between two changes of one line." }, "trainMs": { "$ref": "#/$defs/LoadRange", "description": "How long a line keeps changing before it rests." }, "restMs": { "$ref": "#/$defs/LoadRange", "description": "How long it rests, which shows its last state." }, "establishMs": { "type": "number", "exclusiveMinimum": 0, "description": "Within which all calls have to talk." }, "patienceMs": { "type": "number", "exclusiveMinimum": 0, "description": "How long anything else is waited for." }, "flushMs": { "type": "number", "exclusiveMinimum": 0 }, "dialectProfile": { "enum": ["strict", "certify", "field"], "type": "string", "description": "How much of another dialect is tolerated." }, "schemaSampleEvery": { "type": "integer", "minimum": 1, "description": "Of how many frames one is held against the schema, at random." }, "rangeMs": { "type": "number", "exclusiveMinimum": 0, "description": "Where the histograms' bins end." }, "lifelineUrl": { "type": "string", "description": "WebSocket of the parent process - commands and the control metronome." }, "controlSockets": { "type": "integer", "minimum": 1, "description": "Sockets to the metronome per virtual user." }, "summaryFile": { "type": "string", "description": "Where k6 writes its own summary." } }, "$defs": { "LoadPair": { "type": "object", "additionalProperties": false, "required": ["caller", "callee"], "properties": { "caller": { "type": "string", "minLength": 1 }, "callee": { "type": "string", "minLength": 1 } } }, "LoadRange": { "description": "Uniformly distributed, in milliseconds.", "type": "object", "additionalProperties": false, "required": ["min", "max"], "properties": { "min": { "type": "number", "minimum": 0 }, "max": { "type": "number", "minimum": 0 } } } } };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.instance === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.baseUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property 'baseUrl'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.login === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.enterprise === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprise" }, message: "must have required property 'enterprise'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.passwordEnv === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passwordEnv" }, message: "must have required property 'passwordEnv'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.nominalWindowMs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nominalWindowMs" }, message: "must have required property 'nominalWindowMs'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.virtualUsers === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "virtualUsers" }, message: "must have required property 'virtualUsers'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.pairs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pairs" }, message: "must have required property 'pairs'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.callsPerSecond === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "callsPerSecond" }, message: "must have required property 'callsPerSecond'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.measuredMs === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "measuredMs" }, message: "must have required property 'measuredMs'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.gapMs === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gapMs" }, message: "must have required property 'gapMs'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.trainMs === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trainMs" }, message: "must have required property 'trainMs'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.restMs === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "restMs" }, message: "must have required property 'restMs'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.establishMs === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "establishMs" }, message: "must have required property 'establishMs'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.patienceMs === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patienceMs" }, message: "must have required property 'patienceMs'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.flushMs === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flushMs" }, message: "must have required property 'flushMs'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.dialectProfile === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dialectProfile" }, message: "must have required property 'dialectProfile'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.schemaSampleEvery === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaSampleEvery" }, message: "must have required property 'schemaSampleEvery'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.rangeMs === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rangeMs" }, message: "must have required property 'rangeMs'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.lifelineUrl === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifelineUrl" }, message: "must have required property 'lifelineUrl'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    if (data.controlSockets === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "controlSockets" }, message: "must have required property 'controlSockets'" };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
    if (data.summaryFile === void 0) {
      const err23 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summaryFile" }, message: "must have required property 'summaryFile'" };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema104.properties, key0)) {
        const err24 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err25 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
      if ("myrcc-load-config/1" !== data0) {
        const err26 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-load-config/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data1 = data.instance;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err27 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.baseUrl !== void 0) {
      if (typeof data.baseUrl !== "string") {
        const err29 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.login !== void 0) {
      if (typeof data.login !== "string") {
        const err30 = { instancePath: instancePath + "/login", schemaPath: "#/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.enterprise !== void 0) {
      if (typeof data.enterprise !== "string") {
        const err31 = { instancePath: instancePath + "/enterprise", schemaPath: "#/properties/enterprise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.passwordEnv !== void 0) {
      if (typeof data.passwordEnv !== "string") {
        const err32 = { instancePath: instancePath + "/passwordEnv", schemaPath: "#/properties/passwordEnv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.nominalWindowMs !== void 0) {
      let data6 = data.nominalWindowMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err33 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data7 = data.seed;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err35 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err36 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      }
    }
    if (data.virtualUsers !== void 0) {
      let data8 = data.virtualUsers;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err37 = { instancePath: instancePath + "/virtualUsers", schemaPath: "#/properties/virtualUsers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err38 = { instancePath: instancePath + "/virtualUsers", schemaPath: "#/properties/virtualUsers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      }
    }
    if (data.pairs !== void 0) {
      let data9 = data.pairs;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err39 = { instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.caller === void 0) {
              const err40 = { instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/$defs/LoadPair/required", keyword: "required", params: { missingProperty: "caller" }, message: "must have required property 'caller'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data10.callee === void 0) {
              const err41 = { instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/$defs/LoadPair/required", keyword: "required", params: { missingProperty: "callee" }, message: "must have required property 'callee'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            for (const key1 in data10) {
              if (!(key1 === "caller" || key1 === "callee")) {
                const err42 = { instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/$defs/LoadPair/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data10.caller !== void 0) {
              let data11 = data10.caller;
              if (typeof data11 === "string") {
                if (func1(data11) < 1) {
                  const err43 = { instancePath: instancePath + "/pairs/" + i0 + "/caller", schemaPath: "#/$defs/LoadPair/properties/caller/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/pairs/" + i0 + "/caller", schemaPath: "#/$defs/LoadPair/properties/caller/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data10.callee !== void 0) {
              let data12 = data10.callee;
              if (typeof data12 === "string") {
                if (func1(data12) < 1) {
                  const err45 = { instancePath: instancePath + "/pairs/" + i0 + "/callee", schemaPath: "#/$defs/LoadPair/properties/callee/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              } else {
                const err46 = { instancePath: instancePath + "/pairs/" + i0 + "/callee", schemaPath: "#/$defs/LoadPair/properties/callee/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            }
          } else {
            const err47 = { instancePath: instancePath + "/pairs/" + i0, schemaPath: "#/$defs/LoadPair/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/pairs", schemaPath: "#/properties/pairs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.callsPerSecond !== void 0) {
      let data13 = data.callsPerSecond;
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 <= 0 || isNaN(data13)) {
          const err49 = { instancePath: instancePath + "/callsPerSecond", schemaPath: "#/properties/callsPerSecond/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
      } else {
        const err50 = { instancePath: instancePath + "/callsPerSecond", schemaPath: "#/properties/callsPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.measuredMs !== void 0) {
      let data14 = data.measuredMs;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 <= 0 || isNaN(data14)) {
          const err51 = { instancePath: instancePath + "/measuredMs", schemaPath: "#/properties/measuredMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/measuredMs", schemaPath: "#/properties/measuredMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.gapMs !== void 0) {
      let data15 = data.gapMs;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.min === void 0) {
          const err53 = { instancePath: instancePath + "/gapMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data15.max === void 0) {
          const err54 = { instancePath: instancePath + "/gapMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        for (const key2 in data15) {
          if (!(key2 === "min" || key2 === "max")) {
            const err55 = { instancePath: instancePath + "/gapMs", schemaPath: "#/$defs/LoadRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data15.min !== void 0) {
          let data16 = data15.min;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/gapMs/min", schemaPath: "#/$defs/LoadRange/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/gapMs/min", schemaPath: "#/$defs/LoadRange/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data15.max !== void 0) {
          let data17 = data15.max;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/gapMs/max", schemaPath: "#/$defs/LoadRange/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/gapMs/max", schemaPath: "#/$defs/LoadRange/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/gapMs", schemaPath: "#/$defs/LoadRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.trainMs !== void 0) {
      let data18 = data.trainMs;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.min === void 0) {
          const err61 = { instancePath: instancePath + "/trainMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data18.max === void 0) {
          const err62 = { instancePath: instancePath + "/trainMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key3 in data18) {
          if (!(key3 === "min" || key3 === "max")) {
            const err63 = { instancePath: instancePath + "/trainMs", schemaPath: "#/$defs/LoadRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data18.min !== void 0) {
          let data19 = data18.min;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err64 = { instancePath: instancePath + "/trainMs/min", schemaPath: "#/$defs/LoadRange/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          } else {
            const err65 = { instancePath: instancePath + "/trainMs/min", schemaPath: "#/$defs/LoadRange/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data18.max !== void 0) {
          let data20 = data18.max;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err66 = { instancePath: instancePath + "/trainMs/max", schemaPath: "#/$defs/LoadRange/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/trainMs/max", schemaPath: "#/$defs/LoadRange/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/trainMs", schemaPath: "#/$defs/LoadRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.restMs !== void 0) {
      let data21 = data.restMs;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.min === void 0) {
          const err69 = { instancePath: instancePath + "/restMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "min" }, message: "must have required property 'min'" };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data21.max === void 0) {
          const err70 = { instancePath: instancePath + "/restMs", schemaPath: "#/$defs/LoadRange/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'" };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        for (const key4 in data21) {
          if (!(key4 === "min" || key4 === "max")) {
            const err71 = { instancePath: instancePath + "/restMs", schemaPath: "#/$defs/LoadRange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data21.min !== void 0) {
          let data22 = data21.min;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err72 = { instancePath: instancePath + "/restMs/min", schemaPath: "#/$defs/LoadRange/properties/min/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/restMs/min", schemaPath: "#/$defs/LoadRange/properties/min/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data21.max !== void 0) {
          let data23 = data21.max;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err74 = { instancePath: instancePath + "/restMs/max", schemaPath: "#/$defs/LoadRange/properties/max/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/restMs/max", schemaPath: "#/$defs/LoadRange/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/restMs", schemaPath: "#/$defs/LoadRange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.establishMs !== void 0) {
      let data24 = data.establishMs;
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 <= 0 || isNaN(data24)) {
          const err77 = { instancePath: instancePath + "/establishMs", schemaPath: "#/properties/establishMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/establishMs", schemaPath: "#/properties/establishMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.patienceMs !== void 0) {
      let data25 = data.patienceMs;
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 <= 0 || isNaN(data25)) {
          const err79 = { instancePath: instancePath + "/patienceMs", schemaPath: "#/properties/patienceMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
      } else {
        const err80 = { instancePath: instancePath + "/patienceMs", schemaPath: "#/properties/patienceMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.flushMs !== void 0) {
      let data26 = data.flushMs;
      if (typeof data26 == "number" && isFinite(data26)) {
        if (data26 <= 0 || isNaN(data26)) {
          const err81 = { instancePath: instancePath + "/flushMs", schemaPath: "#/properties/flushMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
      } else {
        const err82 = { instancePath: instancePath + "/flushMs", schemaPath: "#/properties/flushMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.dialectProfile !== void 0) {
      let data27 = data.dialectProfile;
      if (typeof data27 !== "string") {
        const err83 = { instancePath: instancePath + "/dialectProfile", schemaPath: "#/properties/dialectProfile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
      if (!(data27 === "strict" || data27 === "certify" || data27 === "field")) {
        const err84 = { instancePath: instancePath + "/dialectProfile", schemaPath: "#/properties/dialectProfile/enum", keyword: "enum", params: { allowedValues: schema104.properties.dialectProfile.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.schemaSampleEvery !== void 0) {
      let data28 = data.schemaSampleEvery;
      if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
        const err85 = { instancePath: instancePath + "/schemaSampleEvery", schemaPath: "#/properties/schemaSampleEvery/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
      if (typeof data28 == "number" && isFinite(data28)) {
        if (data28 < 1 || isNaN(data28)) {
          const err86 = { instancePath: instancePath + "/schemaSampleEvery", schemaPath: "#/properties/schemaSampleEvery/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
      }
    }
    if (data.rangeMs !== void 0) {
      let data29 = data.rangeMs;
      if (typeof data29 == "number" && isFinite(data29)) {
        if (data29 <= 0 || isNaN(data29)) {
          const err87 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      } else {
        const err88 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.lifelineUrl !== void 0) {
      if (typeof data.lifelineUrl !== "string") {
        const err89 = { instancePath: instancePath + "/lifelineUrl", schemaPath: "#/properties/lifelineUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
    if (data.controlSockets !== void 0) {
      let data31 = data.controlSockets;
      if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
        const err90 = { instancePath: instancePath + "/controlSockets", schemaPath: "#/properties/controlSockets/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err90];
        } else {
          vErrors.push(err90);
        }
        errors++;
      }
      if (typeof data31 == "number" && isFinite(data31)) {
        if (data31 < 1 || isNaN(data31)) {
          const err91 = { instancePath: instancePath + "/controlSockets", schemaPath: "#/properties/controlSockets/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
      }
    }
    if (data.summaryFile !== void 0) {
      if (typeof data.summaryFile !== "string") {
        const err92 = { instancePath: instancePath + "/summaryFile", schemaPath: "#/properties/summaryFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
  } else {
    const err93 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err93];
    } else {
      vErrors.push(err93);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var LoadLine = validate68;
var schema109 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "LoadLine", "description": "What one virtual user counted since its previous line. Lines of any number of processes add up.", "type": "object", "additionalProperties": false, "required": ["format", "instance", "user", "sequence", "isLast", "histograms", "counters"], "properties": { "format": { "const": "myrcc-load-line/1", "type": "string" }, "instance": { "type": "string", "minLength": 1 }, "user": { "type": "integer", "minimum": 1, "description": "The virtual user's number within its process." }, "sequence": { "type": "integer", "minimum": 0, "description": "Counts the user's lines, so that a missing one is noticed." }, "isLast": { "type": "boolean" }, "histograms": { "description": "By the name of the quantity; empty ones left out.", "type": "object", "additionalProperties": { "$ref": "load-result.yaml#/$defs/Histogram" } }, "counters": { "description": "By name; zeros left out.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "firstInvalidFrame": { "type": "string", "maxLength": 200, "description": "Why the first frame that breaks the schema does; without credentials, absent when there was none." }, "firstMisnamedFrame": { "type": "string", "maxLength": 200, "description": "The first listenerName that is none of the session's; without credentials, absent when there was none." } } };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate83.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.binMs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "binMs" }, message: "must have required property 'binMs'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rangeMs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rangeMs" }, message: "must have required property 'rangeMs'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.underflow === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "underflow" }, message: "must have required property 'underflow'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.overflow === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overflow" }, message: "must have required property 'overflow'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bins === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bins" }, message: "must have required property 'bins'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "binMs" || key0 === "rangeMs" || key0 === "count" || key0 === "underflow" || key0 === "overflow" || key0 === "bins")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.binMs !== void 0) {
      let data0 = data.binMs;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 <= 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/binMs", schemaPath: "#/properties/binMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/binMs", schemaPath: "#/properties/binMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rangeMs !== void 0) {
      let data1 = data.rangeMs;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.underflow !== void 0) {
      let data3 = data.underflow;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/underflow", schemaPath: "#/properties/underflow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/underflow", schemaPath: "#/properties/underflow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.overflow !== void 0) {
      let data4 = data.overflow;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.bins !== void 0) {
      let data5 = data.bins;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (Array.isArray(data6)) {
            if (data6.length > 2) {
              const err17 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data6.length < 2) {
              const err18 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len1 = data6.length;
            if (len1 > 0) {
              let data7 = data6[0];
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err19 = { instancePath: instancePath + "/bins/" + i0 + "/0", schemaPath: "#/$defs/HistogramBin/prefixItems/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err20 = { instancePath: instancePath + "/bins/" + i0 + "/0", schemaPath: "#/$defs/HistogramBin/prefixItems/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (len1 > 1) {
              let data8 = data6[1];
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err21 = { instancePath: instancePath + "/bins/" + i0 + "/1", schemaPath: "#/$defs/HistogramBin/prefixItems/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err22 = { instancePath: instancePath + "/bins/" + i0 + "/1", schemaPath: "#/$defs/HistogramBin/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            const len2 = data6.length;
            if (!(len2 <= 2)) {
              const err23 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/bins", schemaPath: "#/properties/bins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
validate83.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.instance === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instance" }, message: "must have required property 'instance'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.user === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user" }, message: "must have required property 'user'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.sequence === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sequence" }, message: "must have required property 'sequence'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.isLast === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "isLast" }, message: "must have required property 'isLast'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.histograms === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "histograms" }, message: "must have required property 'histograms'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.counters === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counters" }, message: "must have required property 'counters'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema109.properties, key0)) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err8 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if ("myrcc-load-line/1" !== data0) {
        const err9 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-load-line/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.instance !== void 0) {
      let data1 = data.instance;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err10 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/instance", schemaPath: "#/properties/instance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.user !== void 0) {
      let data2 = data.user;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err12 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/user", schemaPath: "#/properties/user/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.sequence !== void 0) {
      let data3 = data.sequence;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err14 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.isLast !== void 0) {
      if (typeof data.isLast !== "boolean") {
        const err16 = { instancePath: instancePath + "/isLast", schemaPath: "#/properties/isLast/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.histograms !== void 0) {
      let data5 = data.histograms;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!validate83(data5[key1], { instancePath: instancePath + "/histograms/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/histograms", schemaPath: "#/properties/histograms/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.counters !== void 0) {
      let data7 = data.counters;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key2 in data7) {
          let data8 = data7[key2];
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err18 = { instancePath: instancePath + "/counters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counters/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/counters/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.firstInvalidFrame !== void 0) {
      let data9 = data.firstInvalidFrame;
      if (typeof data9 === "string") {
        if (func1(data9) > 200) {
          const err21 = { instancePath: instancePath + "/firstInvalidFrame", schemaPath: "#/properties/firstInvalidFrame/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/firstInvalidFrame", schemaPath: "#/properties/firstInvalidFrame/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.firstMisnamedFrame !== void 0) {
      let data10 = data.firstMisnamedFrame;
      if (typeof data10 === "string") {
        if (func1(data10) > 200) {
          const err23 = { instancePath: instancePath + "/firstMisnamedFrame", schemaPath: "#/properties/firstMisnamedFrame/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/firstMisnamedFrame", schemaPath: "#/properties/firstMisnamedFrame/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var LoadResult = validate69;
var schema110 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "LoadResult", "description": "What one load run measured, merged over all generator processes. All durations in milliseconds.", "type": "object", "additionalProperties": false, "required": ["format", "profile", "generator", "nominalWindowMs", "startedAt", "attempts", "durationMs", "calls", "changes", "interval", "delayLower", "delayUpper", "delayFromPlan", "bracket", "gap", "saturated", "control", "loopLateness", "finals", "frames", "counters", "validity"], "properties": { "format": { "const": "myrcc-load/1", "type": "string" }, "profile": { "type": "string" }, "generator": { "type": "object", "additionalProperties": false, "required": ["k6Version", "processes", "virtualUsers"], "properties": { "k6Version": { "type": "string" }, "processes": { "type": "integer", "minimum": 1 }, "virtualUsers": { "type": "integer", "minimum": 1 } } }, "nominalWindowMs": { "type": "number", "exclusiveMinimum": 0 }, "startedAt": { "type": "string" }, "attempts": { "description": "Every time the profile was run, in order; the last one is what this result tells of.", "type": "array", "minItems": 1, "items": { "$ref": "certificate.yaml#/$defs/LoadAttempt" } }, "durationMs": { "type": "number", "minimum": 0 }, "calls": { "type": "object", "additionalProperties": false, "required": ["planned", "established"], "properties": { "planned": { "type": "integer", "minimum": 0 }, "established": { "type": "integer", "minimum": 0, "description": "Calls that were talking at the same time." } } }, "changes": { "description": "Hold and unhold requests of the open timetable.", "type": "object", "additionalProperties": false, "required": ["planned", "sent", "accepted", "refused", "skipped", "resolved"], "properties": { "planned": { "type": "integer", "minimum": 0 }, "sent": { "type": "integer", "minimum": 0 }, "accepted": { "type": "integer", "minimum": 0 }, "refused": { "type": "integer", "minimum": 0 }, "skipped": { "type": "integer", "minimum": 0, "description": "Due while the line's previous change was still under way." }, "resolved": { "type": "integer", "minimum": 0, "description": "Changes for which a snapshot was found that contains them." } } }, "interval": { "$ref": "#/$defs/Histogram", "description": "Between consecutive snapshots of one line on one socket." }, "delayLower": { "$ref": "#/$defs/Histogram", "description": "Snapshot arrival minus first byte of the change's answer." }, "delayUpper": { "$ref": "#/$defs/Histogram", "description": "Snapshot arrival minus the instant the change's request was written." }, "delayFromPlan": { "$ref": "#/$defs/Histogram", "description": "Snapshot arrival minus the planned instant of the change." }, "bracket": { "$ref": "#/$defs/Histogram", "description": "Width of the interval that holds the instant of the change." }, "gap": { "$ref": "#/$defs/Histogram", "description": "Between two consecutive accepted changes of one line." }, "saturated": { "description": "Snapshots whose line had changed again before half the nominal window was over since its previous snapshot. Only they tell a window from the pauses of the stimulus.", "type": "object", "additionalProperties": false, "required": ["interval", "wait", "waitLower"], "properties": { "interval": { "$ref": "#/$defs/Histogram", "description": "Between the previous snapshot and this one." }, "wait": { "$ref": "#/$defs/Histogram", "description": "Arrival minus the instant at which the first change that this snapshot shows had been written." }, "waitLower": { "$ref": "#/$defs/Histogram", "description": "The same from the first byte of that change's answer on." } } }, "control": { "description": "The instrument's own noise - arrivals from a metronome of ours, read by the same machinery in the same run.", "type": "object", "additionalProperties": false, "required": ["periodMs", "error", "lateness"], "properties": { "periodMs": { "type": "number", "exclusiveMinimum": 0 }, "error": { "$ref": "#/$defs/Histogram", "description": "Absolute difference between an interval's length on arrival and its length when it was sent." }, "lateness": { "$ref": "#/$defs/Histogram", "description": "How late the metronome itself was; not part of the error." } } }, "loopLateness": { "$ref": "#/$defs/Histogram", "description": "How late a handler ran after its message had arrived." }, "finals": { "description": "Lines whose last state was compared with the last accepted change after the load had stopped.", "type": "object", "additionalProperties": false, "required": ["checked", "lost"], "properties": { "checked": { "type": "integer", "minimum": 0 }, "lost": { "type": "integer", "minimum": 0 } } }, "frames": { "description": "Messages that are frames, of which a random sample is held against the schema.", "type": "object", "additionalProperties": false, "required": ["received", "checked", "invalid", "misnamed"], "properties": { "received": { "type": "integer", "minimum": 0 }, "checked": { "type": "integer", "minimum": 0 }, "invalid": { "type": "integer", "minimum": 0, "description": "Checked ones that break the schema." }, "firstInvalid": { "type": "string", "maxLength": 200, "description": "Why the first of them does." }, "misnamed": { "type": "integer", "minimum": 0, "description": "Of all frames, those with a name that their session did not register." }, "firstMisnamed": { "type": "string", "maxLength": 200, "description": "The first such name." } } }, "counters": { "description": "Everything else that was counted, by name.", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, "validity": { "description": "Whether the instrument was good enough for its figures to be judged.", "type": "object", "additionalProperties": false, "required": ["valid", "reasons"], "properties": { "valid": { "type": "boolean" }, "reasons": { "type": "array", "items": { "type": "string" } } } } }, "$defs": { "Histogram": { "description": "Counts in linear bins; bin i holds values in [i\xB7binMs, (i+1)\xB7binMs). Mergeable, since it is counts.", "type": "object", "additionalProperties": false, "required": ["binMs", "rangeMs", "count", "underflow", "overflow", "bins"], "properties": { "binMs": { "type": "number", "exclusiveMinimum": 0 }, "rangeMs": { "type": "number", "exclusiveMinimum": 0, "description": "Where the bins end, whether anything is there or not." }, "count": { "type": "integer", "minimum": 0, "description": "All samples, those outside the bins included." }, "underflow": { "type": "integer", "minimum": 0, "description": "Samples below zero." }, "overflow": { "type": "integer", "minimum": 0, "description": "Samples beyond the last bin." }, "bins": { "description": "Pairs of bin index and count, ascending, empty bins left out.", "type": "array", "items": { "$ref": "#/$defs/HistogramBin" } } } }, "HistogramBin": { "type": "array", "prefixItems": [{ "type": "integer", "minimum": 0 }, { "type": "integer", "minimum": 1 }], "minItems": 2, "maxItems": 2, "items": false } } };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.binMs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "binMs" }, message: "must have required property 'binMs'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.rangeMs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rangeMs" }, message: "must have required property 'rangeMs'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.count === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.underflow === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "underflow" }, message: "must have required property 'underflow'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.overflow === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "overflow" }, message: "must have required property 'overflow'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.bins === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bins" }, message: "must have required property 'bins'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "binMs" || key0 === "rangeMs" || key0 === "count" || key0 === "underflow" || key0 === "overflow" || key0 === "bins")) {
        const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.binMs !== void 0) {
      let data0 = data.binMs;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 <= 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/binMs", schemaPath: "#/properties/binMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/binMs", schemaPath: "#/properties/binMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rangeMs !== void 0) {
      let data1 = data.rangeMs;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 <= 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/rangeMs", schemaPath: "#/properties/rangeMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.underflow !== void 0) {
      let data3 = data.underflow;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err13 = { instancePath: instancePath + "/underflow", schemaPath: "#/properties/underflow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/underflow", schemaPath: "#/properties/underflow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.overflow !== void 0) {
      let data4 = data.overflow;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err15 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/overflow", schemaPath: "#/properties/overflow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.bins !== void 0) {
      let data5 = data.bins;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (Array.isArray(data6)) {
            if (data6.length > 2) {
              const err17 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data6.length < 2) {
              const err18 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            const len1 = data6.length;
            if (len1 > 0) {
              let data7 = data6[0];
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                const err19 = { instancePath: instancePath + "/bins/" + i0 + "/0", schemaPath: "#/$defs/HistogramBin/prefixItems/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err20 = { instancePath: instancePath + "/bins/" + i0 + "/0", schemaPath: "#/$defs/HistogramBin/prefixItems/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
            }
            if (len1 > 1) {
              let data8 = data6[1];
              if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                const err21 = { instancePath: instancePath + "/bins/" + i0 + "/1", schemaPath: "#/$defs/HistogramBin/prefixItems/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              if (typeof data8 == "number" && isFinite(data8)) {
                if (data8 < 1 || isNaN(data8)) {
                  const err22 = { instancePath: instancePath + "/bins/" + i0 + "/1", schemaPath: "#/$defs/HistogramBin/prefixItems/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
            }
            const len2 = data6.length;
            if (!(len2 <= 2)) {
              const err23 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/bins/" + i0, schemaPath: "#/$defs/HistogramBin/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/bins", schemaPath: "#/properties/bins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
validate70.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.profile === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.generator === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "generator" }, message: "must have required property 'generator'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.nominalWindowMs === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nominalWindowMs" }, message: "must have required property 'nominalWindowMs'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.attempts === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.calls === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "calls" }, message: "must have required property 'calls'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.changes === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.interval === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.delayLower === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delayLower" }, message: "must have required property 'delayLower'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.delayUpper === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delayUpper" }, message: "must have required property 'delayUpper'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.delayFromPlan === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delayFromPlan" }, message: "must have required property 'delayFromPlan'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.bracket === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bracket" }, message: "must have required property 'bracket'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.gap === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gap" }, message: "must have required property 'gap'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.saturated === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "saturated" }, message: "must have required property 'saturated'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.control === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.loopLateness === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loopLateness" }, message: "must have required property 'loopLateness'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.finals === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finals" }, message: "must have required property 'finals'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.frames === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property 'frames'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    if (data.counters === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counters" }, message: "must have required property 'counters'" };
      if (vErrors === null) {
        vErrors = [err20];
      } else {
        vErrors.push(err20);
      }
      errors++;
    }
    if (data.validity === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "validity" }, message: "must have required property 'validity'" };
      if (vErrors === null) {
        vErrors = [err21];
      } else {
        vErrors.push(err21);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema110.properties, key0)) {
        const err22 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err23 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if ("myrcc-load/1" !== data0) {
        const err24 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-load/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.profile !== void 0) {
      if (typeof data.profile !== "string") {
        const err25 = { instancePath: instancePath + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.generator !== void 0) {
      let data2 = data.generator;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.k6Version === void 0) {
          const err26 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/required", keyword: "required", params: { missingProperty: "k6Version" }, message: "must have required property 'k6Version'" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data2.processes === void 0) {
          const err27 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/required", keyword: "required", params: { missingProperty: "processes" }, message: "must have required property 'processes'" };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data2.virtualUsers === void 0) {
          const err28 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/required", keyword: "required", params: { missingProperty: "virtualUsers" }, message: "must have required property 'virtualUsers'" };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key1 in data2) {
          if (!(key1 === "k6Version" || key1 === "processes" || key1 === "virtualUsers")) {
            const err29 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data2.k6Version !== void 0) {
          if (typeof data2.k6Version !== "string") {
            const err30 = { instancePath: instancePath + "/generator/k6Version", schemaPath: "#/properties/generator/properties/k6Version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data2.processes !== void 0) {
          let data4 = data2.processes;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err31 = { instancePath: instancePath + "/generator/processes", schemaPath: "#/properties/generator/properties/processes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err32 = { instancePath: instancePath + "/generator/processes", schemaPath: "#/properties/generator/properties/processes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data2.virtualUsers !== void 0) {
          let data5 = data2.virtualUsers;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err33 = { instancePath: instancePath + "/generator/virtualUsers", schemaPath: "#/properties/generator/properties/virtualUsers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 1 || isNaN(data5)) {
              const err34 = { instancePath: instancePath + "/generator/virtualUsers", schemaPath: "#/properties/generator/properties/virtualUsers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/generator", schemaPath: "#/properties/generator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.nominalWindowMs !== void 0) {
      let data6 = data.nominalWindowMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err36 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.startedAt !== void 0) {
      if (typeof data.startedAt !== "string") {
        const err38 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data8 = data.attempts;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err39 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.startedAt === void 0) {
              const err40 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "certificate.yaml#/$defs/LoadAttempt/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key2 in data9) {
              if (!(key2 === "startedAt" || key2 === "repeatedBecause")) {
                const err41 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "certificate.yaml#/$defs/LoadAttempt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data9.startedAt !== void 0) {
              if (typeof data9.startedAt !== "string") {
                const err42 = { instancePath: instancePath + "/attempts/" + i0 + "/startedAt", schemaPath: "certificate.yaml#/$defs/LoadAttempt/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data9.repeatedBecause !== void 0) {
              if (typeof data9.repeatedBecause !== "string") {
                const err43 = { instancePath: instancePath + "/attempts/" + i0 + "/repeatedBecause", schemaPath: "certificate.yaml#/$defs/LoadAttempt/properties/repeatedBecause/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/attempts/" + i0, schemaPath: "certificate.yaml#/$defs/LoadAttempt/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data12 = data.durationMs;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err46 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.calls !== void 0) {
      let data13 = data.calls;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.planned === void 0) {
          const err48 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/required", keyword: "required", params: { missingProperty: "planned" }, message: "must have required property 'planned'" };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        if (data13.established === void 0) {
          const err49 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/required", keyword: "required", params: { missingProperty: "established" }, message: "must have required property 'established'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        for (const key3 in data13) {
          if (!(key3 === "planned" || key3 === "established")) {
            const err50 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data13.planned !== void 0) {
          let data14 = data13.planned;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err51 = { instancePath: instancePath + "/calls/planned", schemaPath: "#/properties/calls/properties/planned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err52 = { instancePath: instancePath + "/calls/planned", schemaPath: "#/properties/calls/properties/planned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data13.established !== void 0) {
          let data15 = data13.established;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err53 = { instancePath: instancePath + "/calls/established", schemaPath: "#/properties/calls/properties/established/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err54 = { instancePath: instancePath + "/calls/established", schemaPath: "#/properties/calls/properties/established/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/calls", schemaPath: "#/properties/calls/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.changes !== void 0) {
      let data16 = data.changes;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.planned === void 0) {
          const err56 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "planned" }, message: "must have required property 'planned'" };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        if (data16.sent === void 0) {
          const err57 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "sent" }, message: "must have required property 'sent'" };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        if (data16.accepted === void 0) {
          const err58 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "accepted" }, message: "must have required property 'accepted'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        if (data16.refused === void 0) {
          const err59 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "refused" }, message: "must have required property 'refused'" };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data16.skipped === void 0) {
          const err60 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "skipped" }, message: "must have required property 'skipped'" };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (data16.resolved === void 0) {
          const err61 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/required", keyword: "required", params: { missingProperty: "resolved" }, message: "must have required property 'resolved'" };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        for (const key4 in data16) {
          if (!(key4 === "planned" || key4 === "sent" || key4 === "accepted" || key4 === "refused" || key4 === "skipped" || key4 === "resolved")) {
            const err62 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data16.planned !== void 0) {
          let data17 = data16.planned;
          if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
            const err63 = { instancePath: instancePath + "/changes/planned", schemaPath: "#/properties/changes/properties/planned/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 < 0 || isNaN(data17)) {
              const err64 = { instancePath: instancePath + "/changes/planned", schemaPath: "#/properties/changes/properties/planned/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
          }
        }
        if (data16.sent !== void 0) {
          let data18 = data16.sent;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err65 = { instancePath: instancePath + "/changes/sent", schemaPath: "#/properties/changes/properties/sent/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err66 = { instancePath: instancePath + "/changes/sent", schemaPath: "#/properties/changes/properties/sent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          }
        }
        if (data16.accepted !== void 0) {
          let data19 = data16.accepted;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err67 = { instancePath: instancePath + "/changes/accepted", schemaPath: "#/properties/changes/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 < 0 || isNaN(data19)) {
              const err68 = { instancePath: instancePath + "/changes/accepted", schemaPath: "#/properties/changes/properties/accepted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
        }
        if (data16.refused !== void 0) {
          let data20 = data16.refused;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err69 = { instancePath: instancePath + "/changes/refused", schemaPath: "#/properties/changes/properties/refused/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err70 = { instancePath: instancePath + "/changes/refused", schemaPath: "#/properties/changes/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          }
        }
        if (data16.skipped !== void 0) {
          let data21 = data16.skipped;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err71 = { instancePath: instancePath + "/changes/skipped", schemaPath: "#/properties/changes/properties/skipped/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err72 = { instancePath: instancePath + "/changes/skipped", schemaPath: "#/properties/changes/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          }
        }
        if (data16.resolved !== void 0) {
          let data22 = data16.resolved;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err73 = { instancePath: instancePath + "/changes/resolved", schemaPath: "#/properties/changes/properties/resolved/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err74 = { instancePath: instancePath + "/changes/resolved", schemaPath: "#/properties/changes/properties/resolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/changes", schemaPath: "#/properties/changes/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err75];
        } else {
          vErrors.push(err75);
        }
        errors++;
      }
    }
    if (data.interval !== void 0) {
      if (!validate70(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.delayLower !== void 0) {
      if (!validate70(data.delayLower, { instancePath: instancePath + "/delayLower", parentData: data, parentDataProperty: "delayLower", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.delayUpper !== void 0) {
      if (!validate70(data.delayUpper, { instancePath: instancePath + "/delayUpper", parentData: data, parentDataProperty: "delayUpper", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.delayFromPlan !== void 0) {
      if (!validate70(data.delayFromPlan, { instancePath: instancePath + "/delayFromPlan", parentData: data, parentDataProperty: "delayFromPlan", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.bracket !== void 0) {
      if (!validate70(data.bracket, { instancePath: instancePath + "/bracket", parentData: data, parentDataProperty: "bracket", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.gap !== void 0) {
      if (!validate70(data.gap, { instancePath: instancePath + "/gap", parentData: data, parentDataProperty: "gap", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.saturated !== void 0) {
      let data29 = data.saturated;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.interval === void 0) {
          const err76 = { instancePath: instancePath + "/saturated", schemaPath: "#/properties/saturated/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data29.wait === void 0) {
          const err77 = { instancePath: instancePath + "/saturated", schemaPath: "#/properties/saturated/required", keyword: "required", params: { missingProperty: "wait" }, message: "must have required property 'wait'" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        if (data29.waitLower === void 0) {
          const err78 = { instancePath: instancePath + "/saturated", schemaPath: "#/properties/saturated/required", keyword: "required", params: { missingProperty: "waitLower" }, message: "must have required property 'waitLower'" };
          if (vErrors === null) {
            vErrors = [err78];
          } else {
            vErrors.push(err78);
          }
          errors++;
        }
        for (const key5 in data29) {
          if (!(key5 === "interval" || key5 === "wait" || key5 === "waitLower")) {
            const err79 = { instancePath: instancePath + "/saturated", schemaPath: "#/properties/saturated/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data29.interval !== void 0) {
          if (!validate70(data29.interval, { instancePath: instancePath + "/saturated/interval", parentData: data29, parentDataProperty: "interval", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data29.wait !== void 0) {
          if (!validate70(data29.wait, { instancePath: instancePath + "/saturated/wait", parentData: data29, parentDataProperty: "wait", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data29.waitLower !== void 0) {
          if (!validate70(data29.waitLower, { instancePath: instancePath + "/saturated/waitLower", parentData: data29, parentDataProperty: "waitLower", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/saturated", schemaPath: "#/properties/saturated/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.control !== void 0) {
      let data33 = data.control;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.periodMs === void 0) {
          const err81 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: "periodMs" }, message: "must have required property 'periodMs'" };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data33.error === void 0) {
          const err82 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data33.lateness === void 0) {
          const err83 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/required", keyword: "required", params: { missingProperty: "lateness" }, message: "must have required property 'lateness'" };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        for (const key6 in data33) {
          if (!(key6 === "periodMs" || key6 === "error" || key6 === "lateness")) {
            const err84 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data33.periodMs !== void 0) {
          let data34 = data33.periodMs;
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 <= 0 || isNaN(data34)) {
              const err85 = { instancePath: instancePath + "/control/periodMs", schemaPath: "#/properties/control/properties/periodMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/control/periodMs", schemaPath: "#/properties/control/properties/periodMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data33.error !== void 0) {
          if (!validate70(data33.error, { instancePath: instancePath + "/control/error", parentData: data33, parentDataProperty: "error", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data33.lateness !== void 0) {
          if (!validate70(data33.lateness, { instancePath: instancePath + "/control/lateness", parentData: data33, parentDataProperty: "lateness", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/control", schemaPath: "#/properties/control/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.loopLateness !== void 0) {
      if (!validate70(data.loopLateness, { instancePath: instancePath + "/loopLateness", parentData: data, parentDataProperty: "loopLateness", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.finals !== void 0) {
      let data38 = data.finals;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.checked === void 0) {
          const err88 = { instancePath: instancePath + "/finals", schemaPath: "#/properties/finals/required", keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        if (data38.lost === void 0) {
          const err89 = { instancePath: instancePath + "/finals", schemaPath: "#/properties/finals/required", keyword: "required", params: { missingProperty: "lost" }, message: "must have required property 'lost'" };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        for (const key7 in data38) {
          if (!(key7 === "checked" || key7 === "lost")) {
            const err90 = { instancePath: instancePath + "/finals", schemaPath: "#/properties/finals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data38.checked !== void 0) {
          let data39 = data38.checked;
          if (!(typeof data39 == "number" && (!(data39 % 1) && !isNaN(data39)) && isFinite(data39))) {
            const err91 = { instancePath: instancePath + "/finals/checked", schemaPath: "#/properties/finals/properties/checked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 < 0 || isNaN(data39)) {
              const err92 = { instancePath: instancePath + "/finals/checked", schemaPath: "#/properties/finals/properties/checked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
        if (data38.lost !== void 0) {
          let data40 = data38.lost;
          if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
            const err93 = { instancePath: instancePath + "/finals/lost", schemaPath: "#/properties/finals/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 < 0 || isNaN(data40)) {
              const err94 = { instancePath: instancePath + "/finals/lost", schemaPath: "#/properties/finals/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/finals", schemaPath: "#/properties/finals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.frames !== void 0) {
      let data41 = data.frames;
      if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
        if (data41.received === void 0) {
          const err96 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "received" }, message: "must have required property 'received'" };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data41.checked === void 0) {
          const err97 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "checked" }, message: "must have required property 'checked'" };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data41.invalid === void 0) {
          const err98 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "invalid" }, message: "must have required property 'invalid'" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        if (data41.misnamed === void 0) {
          const err99 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/required", keyword: "required", params: { missingProperty: "misnamed" }, message: "must have required property 'misnamed'" };
          if (vErrors === null) {
            vErrors = [err99];
          } else {
            vErrors.push(err99);
          }
          errors++;
        }
        for (const key8 in data41) {
          if (!(key8 === "received" || key8 === "checked" || key8 === "invalid" || key8 === "firstInvalid" || key8 === "misnamed" || key8 === "firstMisnamed")) {
            const err100 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data41.received !== void 0) {
          let data42 = data41.received;
          if (!(typeof data42 == "number" && (!(data42 % 1) && !isNaN(data42)) && isFinite(data42))) {
            const err101 = { instancePath: instancePath + "/frames/received", schemaPath: "#/properties/frames/properties/received/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
          if (typeof data42 == "number" && isFinite(data42)) {
            if (data42 < 0 || isNaN(data42)) {
              const err102 = { instancePath: instancePath + "/frames/received", schemaPath: "#/properties/frames/properties/received/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          }
        }
        if (data41.checked !== void 0) {
          let data43 = data41.checked;
          if (!(typeof data43 == "number" && (!(data43 % 1) && !isNaN(data43)) && isFinite(data43))) {
            const err103 = { instancePath: instancePath + "/frames/checked", schemaPath: "#/properties/frames/properties/checked/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (typeof data43 == "number" && isFinite(data43)) {
            if (data43 < 0 || isNaN(data43)) {
              const err104 = { instancePath: instancePath + "/frames/checked", schemaPath: "#/properties/frames/properties/checked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          }
        }
        if (data41.invalid !== void 0) {
          let data44 = data41.invalid;
          if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
            const err105 = { instancePath: instancePath + "/frames/invalid", schemaPath: "#/properties/frames/properties/invalid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data44 == "number" && isFinite(data44)) {
            if (data44 < 0 || isNaN(data44)) {
              const err106 = { instancePath: instancePath + "/frames/invalid", schemaPath: "#/properties/frames/properties/invalid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
        if (data41.firstInvalid !== void 0) {
          let data45 = data41.firstInvalid;
          if (typeof data45 === "string") {
            if (func1(data45) > 200) {
              const err107 = { instancePath: instancePath + "/frames/firstInvalid", schemaPath: "#/properties/frames/properties/firstInvalid/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          } else {
            const err108 = { instancePath: instancePath + "/frames/firstInvalid", schemaPath: "#/properties/frames/properties/firstInvalid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data41.misnamed !== void 0) {
          let data46 = data41.misnamed;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err109 = { instancePath: instancePath + "/frames/misnamed", schemaPath: "#/properties/frames/properties/misnamed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err110 = { instancePath: instancePath + "/frames/misnamed", schemaPath: "#/properties/frames/properties/misnamed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
        }
        if (data41.firstMisnamed !== void 0) {
          let data47 = data41.firstMisnamed;
          if (typeof data47 === "string") {
            if (func1(data47) > 200) {
              const err111 = { instancePath: instancePath + "/frames/firstMisnamed", schemaPath: "#/properties/frames/properties/firstMisnamed/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/frames/firstMisnamed", schemaPath: "#/properties/frames/properties/firstMisnamed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/frames", schemaPath: "#/properties/frames/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.counters !== void 0) {
      let data48 = data.counters;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key9 in data48) {
          let data49 = data48[key9];
          if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
            const err114 = { instancePath: instancePath + "/counters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counters/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
          if (typeof data49 == "number" && isFinite(data49)) {
            if (data49 < 0 || isNaN(data49)) {
              const err115 = { instancePath: instancePath + "/counters/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/counters/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/counters", schemaPath: "#/properties/counters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.validity !== void 0) {
      let data50 = data.validity;
      if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
        if (data50.valid === void 0) {
          const err117 = { instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/required", keyword: "required", params: { missingProperty: "valid" }, message: "must have required property 'valid'" };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data50.reasons === void 0) {
          const err118 = { instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        for (const key10 in data50) {
          if (!(key10 === "valid" || key10 === "reasons")) {
            const err119 = { instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data50.valid !== void 0) {
          if (typeof data50.valid !== "boolean") {
            const err120 = { instancePath: instancePath + "/validity/valid", schemaPath: "#/properties/validity/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data50.reasons !== void 0) {
          let data52 = data50.reasons;
          if (Array.isArray(data52)) {
            const len1 = data52.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data52[i1] !== "string") {
                const err121 = { instancePath: instancePath + "/validity/reasons/" + i1, schemaPath: "#/properties/validity/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/validity/reasons", schemaPath: "#/properties/validity/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/validity", schemaPath: "#/properties/validity/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
  } else {
    const err124 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err124];
    } else {
      vErrors.push(err124);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Measurement = validate85;
var schema116 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Measurement", "description": "How a platform coalesces snapshots, measured by one quiet process; durations in milliseconds, bounds hold with 95 %.", "type": "object", "additionalProperties": false, "required": ["format", "product", "baseUrl", "startedAt", "durationMs", "seed", "nominalWindowMs", "marginMs", "scaleMs", "verdict", "design", "window", "firstChangeDelayMs", "bracketMs", "fanOutSkewMs", "coalescing", "lostFinals", "redundant", "instrument", "bursts"], "properties": { "format": { "const": "myrcc-measurement/1", "type": "string" }, "product": { "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string" }, "version": { "type": "string" }, "build": { "type": "string" } } }, "baseUrl": { "type": "string" }, "startedAt": { "type": "string" }, "durationMs": { "type": "number", "minimum": 0 }, "seed": { "type": "integer", "minimum": 0, "description": "From which every random instant follows." }, "nominalWindowMs": { "type": "number", "exclusiveMinimum": 0 }, "marginMs": { "type": "number", "exclusiveMinimum": 0, "description": "By how much a window may differ and count as equal." }, "scaleMs": { "type": "number", "exclusiveMinimum": 0, "description": "The window that the stimuli were made for." }, "verdict": { "type": "object", "additionalProperties": false, "required": ["outcome", "because"], "properties": { "outcome": { "type": "string", "enum": ["as-agreed", "not-as-agreed", "open", "void"] }, "because": { "type": "string" } } }, "design": { "type": "object", "additionalProperties": false, "required": ["name", "because"], "properties": { "name": { "type": "string", "enum": ["A", "A\u2032", "B", "C", "C\u2032", "D", "E", "F", "G", "undetermined"] }, "candidates": { "type": "array", "items": { "type": "string" }, "description": "What an undetermined one may be." }, "because": { "type": "string" } } }, "window": { "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["window", "none", "unknown"] }, "because": { "type": "string", "description": "Why it is unknown." }, "windowMs": { "$ref": "#/$defs/Estimate" }, "basis": { "type": "string", "enum": ["period", "wait", "threshold"] }, "jitterMs": { "type": "number", "minimum": 0, "description": "1.4826 times the median deviation of what should be constant." }, "driftPpm": { "$ref": "#/$defs/Estimate", "description": "Change of the period during the measurement, in millionths." }, "missedShare": { "type": "number", "description": "Share of the ticks of a saturated train that sent nothing." }, "spreads": { "type": "array", "description": "How far residuals are apart over so many ticks, as in an Allan plot.", "items": { "type": "object", "additionalProperties": false, "required": ["lagTicks", "spreadMs"], "properties": { "lagTicks": { "type": "integer", "minimum": 1 }, "spreadMs": { "type": "number", "minimum": 0 } } } } } }, "firstChangeDelayMs": { "$ref": "#/$defs/Estimate", "description": "From an isolated change to its snapshot." }, "bracketMs": { "$ref": "#/$defs/Estimate", "description": "Within how long the platform makes a change." }, "fanOutSkewMs": { "$ref": "#/$defs/Estimate", "description": "First to last listener that is told the same change." }, "coalescing": { "description": "Snapshots per change at several rates, beside what theory says of the design.", "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["load", "changes", "snapshots", "ratio"], "properties": { "load": { "type": "number", "minimum": 0, "description": "Changes per window." }, "changes": { "type": "integer", "minimum": 0 }, "snapshots": { "type": "integer", "minimum": 0 }, "ratio": { "type": "number", "minimum": 0 }, "theory": { "type": "number", "minimum": 0 }, "agrees": { "type": "boolean" } } } }, "lostFinals": { "$ref": "#/$defs/Proportion", "description": "Last states that never arrived." }, "redundant": { "$ref": "#/$defs/Proportion", "description": "Snapshots that showed nothing new." }, "instrument": { "type": "object", "additionalProperties": false, "required": ["nullBefore", "nullAfter", "control", "bursts", "disturbed", "plannedChanges", "missedChanges"], "properties": { "nullBefore": { "$ref": "#/$defs/Tail", "description": "From a request to its push, at an echo without coalescing." }, "nullAfter": { "$ref": "#/$defs/Tail" }, "control": { "$ref": "#/$defs/Tail", "description": "Error of intervals from a metronome during the measurement." }, "bursts": { "type": "integer", "minimum": 0 }, "disturbed": { "type": "integer", "minimum": 0, "description": "Bursts during which the process stood still." }, "plannedChanges": { "type": "integer", "minimum": 0 }, "missedChanges": { "type": "integer", "minimum": 0 }, "stimulusPhases": { "description": "Rayleigh's test that the stimuli came at any phase of the window alike.", "type": "object", "additionalProperties": false, "required": ["resultant", "p", "samples"], "properties": { "resultant": { "type": "number", "minimum": 0, "maximum": 1 }, "p": { "type": "number", "minimum": 0, "maximum": 1 }, "samples": { "type": "integer", "minimum": 0 } } } } }, "bursts": { "description": "What was done and seen, so that everything above can be computed again.", "type": "array", "items": { "$ref": "#/$defs/MeasuredBurst" } } }, "$defs": { "Estimate": { "description": "A figure with its bounds, or how many samples there are and how many it would take.", "type": "object", "additionalProperties": false, "required": ["samples"], "properties": { "value": { "type": "number" }, "low": { "type": "number" }, "high": { "type": "number" }, "samples": { "type": "integer", "minimum": 0 }, "needed": { "type": "integer", "minimum": 1 } } }, "Proportion": { "type": "object", "additionalProperties": false, "required": ["count", "of", "low", "high"], "properties": { "count": { "type": "integer", "minimum": 0 }, "of": { "type": "integer", "minimum": 0 }, "low": { "type": "number", "minimum": 0, "maximum": 1 }, "high": { "type": "number", "minimum": 0, "maximum": 1 } } }, "Tail": { "type": "object", "additionalProperties": false, "required": ["samples", "p50Ms", "p99Ms"], "properties": { "samples": { "type": "integer", "minimum": 0 }, "p50Ms": { "type": "number" }, "p99Ms": { "type": "number" } } }, "MeasuredBurst": { "type": "object", "additionalProperties": false, "required": ["stimulus", "changes", "frames", "finals", "lost", "isDisturbed"], "properties": { "stimulus": { "type": "string", "enum": ["isolated", "pair", "train", "cross", "fan-out", "sweep"] }, "changes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "planMs", "writtenMs", "firstByteMs"], "properties": { "line": { "type": "integer", "minimum": 0 }, "planMs": { "type": "number" }, "writtenMs": { "type": "number" }, "firstByteMs": { "type": "number" } } } }, "frames": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["listener", "line", "atMs", "upTo"], "properties": { "listener": { "type": "integer", "minimum": 0 }, "line": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number" }, "upTo": { "type": "integer", "minimum": -1, "description": "Index of the latest change that it is the first to show; -1 when it shows nothing new." } } } }, "finals": { "type": "integer", "minimum": 0 }, "lost": { "type": "integer", "minimum": 0 }, "isDisturbed": { "type": "boolean" } } } } };
var schema127 = { "type": "object", "additionalProperties": false, "required": ["stimulus", "changes", "frames", "finals", "lost", "isDisturbed"], "properties": { "stimulus": { "type": "string", "enum": ["isolated", "pair", "train", "cross", "fan-out", "sweep"] }, "changes": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["line", "planMs", "writtenMs", "firstByteMs"], "properties": { "line": { "type": "integer", "minimum": 0 }, "planMs": { "type": "number" }, "writtenMs": { "type": "number" }, "firstByteMs": { "type": "number" } } } }, "frames": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["listener", "line", "atMs", "upTo"], "properties": { "listener": { "type": "integer", "minimum": 0 }, "line": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number" }, "upTo": { "type": "integer", "minimum": -1, "description": "Index of the latest change that it is the first to show; -1 when it shows nothing new." } } } }, "finals": { "type": "integer", "minimum": 0 }, "lost": { "type": "integer", "minimum": 0 }, "isDisturbed": { "type": "boolean" } } };
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate85.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.product === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.baseUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property 'baseUrl'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.startedAt === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.seed === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.nominalWindowMs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "nominalWindowMs" }, message: "must have required property 'nominalWindowMs'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.marginMs === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "marginMs" }, message: "must have required property 'marginMs'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.scaleMs === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scaleMs" }, message: "must have required property 'scaleMs'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.verdict === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verdict" }, message: "must have required property 'verdict'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.design === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "design" }, message: "must have required property 'design'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "window" }, message: "must have required property 'window'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.firstChangeDelayMs === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstChangeDelayMs" }, message: "must have required property 'firstChangeDelayMs'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.bracketMs === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bracketMs" }, message: "must have required property 'bracketMs'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.fanOutSkewMs === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fanOutSkewMs" }, message: "must have required property 'fanOutSkewMs'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.coalescing === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "coalescing" }, message: "must have required property 'coalescing'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.lostFinals === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lostFinals" }, message: "must have required property 'lostFinals'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.redundant === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "redundant" }, message: "must have required property 'redundant'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.instrument === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrument" }, message: "must have required property 'instrument'" };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    if (data.bursts === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "bursts" }, message: "must have required property 'bursts'" };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema116.properties, key0)) {
        const err20 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err21 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if ("myrcc-measurement/1" !== data0) {
        const err22 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-measurement/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err23 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err24 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version" || key1 === "build")) {
            const err25 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          if (typeof data1.name !== "string") {
            const err26 = { instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          if (typeof data1.version !== "string") {
            const err27 = { instancePath: instancePath + "/product/version", schemaPath: "#/properties/product/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data1.build !== void 0) {
          if (typeof data1.build !== "string") {
            const err28 = { instancePath: instancePath + "/product/build", schemaPath: "#/properties/product/properties/build/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.baseUrl !== void 0) {
      if (typeof data.baseUrl !== "string") {
        const err30 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.startedAt !== void 0) {
      if (typeof data.startedAt !== "string") {
        const err31 = { instancePath: instancePath + "/startedAt", schemaPath: "#/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data7 = data.durationMs;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err32 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data8 = data.seed;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err34 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err35 = { instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.nominalWindowMs !== void 0) {
      let data9 = data.nominalWindowMs;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 <= 0 || isNaN(data9)) {
          const err36 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.marginMs !== void 0) {
      let data10 = data.marginMs;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 <= 0 || isNaN(data10)) {
          const err38 = { instancePath: instancePath + "/marginMs", schemaPath: "#/properties/marginMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
      } else {
        const err39 = { instancePath: instancePath + "/marginMs", schemaPath: "#/properties/marginMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.scaleMs !== void 0) {
      let data11 = data.scaleMs;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 <= 0 || isNaN(data11)) {
          const err40 = { instancePath: instancePath + "/scaleMs", schemaPath: "#/properties/scaleMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/scaleMs", schemaPath: "#/properties/scaleMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.verdict !== void 0) {
      let data12 = data.verdict;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.outcome === void 0) {
          const err42 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data12.because === void 0) {
          const err43 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key2 in data12) {
          if (!(key2 === "outcome" || key2 === "because")) {
            const err44 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data12.outcome !== void 0) {
          let data13 = data12.outcome;
          if (typeof data13 !== "string") {
            const err45 = { instancePath: instancePath + "/verdict/outcome", schemaPath: "#/properties/verdict/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (!(data13 === "as-agreed" || data13 === "not-as-agreed" || data13 === "open" || data13 === "void")) {
            const err46 = { instancePath: instancePath + "/verdict/outcome", schemaPath: "#/properties/verdict/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema116.properties.verdict.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data12.because !== void 0) {
          if (typeof data12.because !== "string") {
            const err47 = { instancePath: instancePath + "/verdict/because", schemaPath: "#/properties/verdict/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.design !== void 0) {
      let data15 = data.design;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.name === void 0) {
          const err49 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data15.because === void 0) {
          const err50 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'" };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key3 in data15) {
          if (!(key3 === "name" || key3 === "candidates" || key3 === "because")) {
            const err51 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data15.name !== void 0) {
          let data16 = data15.name;
          if (typeof data16 !== "string") {
            const err52 = { instancePath: instancePath + "/design/name", schemaPath: "#/properties/design/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
          if (!(data16 === "A" || data16 === "A\u2032" || data16 === "B" || data16 === "C" || data16 === "C\u2032" || data16 === "D" || data16 === "E" || data16 === "F" || data16 === "G" || data16 === "undetermined")) {
            const err53 = { instancePath: instancePath + "/design/name", schemaPath: "#/properties/design/properties/name/enum", keyword: "enum", params: { allowedValues: schema116.properties.design.properties.name.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        if (data15.candidates !== void 0) {
          let data17 = data15.candidates;
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data17[i0] !== "string") {
                const err54 = { instancePath: instancePath + "/design/candidates/" + i0, schemaPath: "#/properties/design/properties/candidates/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/design/candidates", schemaPath: "#/properties/design/properties/candidates/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data15.because !== void 0) {
          if (typeof data15.because !== "string") {
            const err56 = { instancePath: instancePath + "/design/because", schemaPath: "#/properties/design/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/design", schemaPath: "#/properties/design/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.window !== void 0) {
      let data20 = data.window;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.kind === void 0) {
          const err58 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key4 in data20) {
          if (!(key4 === "kind" || key4 === "because" || key4 === "windowMs" || key4 === "basis" || key4 === "jitterMs" || key4 === "driftPpm" || key4 === "missedShare" || key4 === "spreads")) {
            const err59 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data20.kind !== void 0) {
          let data21 = data20.kind;
          if (typeof data21 !== "string") {
            const err60 = { instancePath: instancePath + "/window/kind", schemaPath: "#/properties/window/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (!(data21 === "window" || data21 === "none" || data21 === "unknown")) {
            const err61 = { instancePath: instancePath + "/window/kind", schemaPath: "#/properties/window/properties/kind/enum", keyword: "enum", params: { allowedValues: schema116.properties.window.properties.kind.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data20.because !== void 0) {
          if (typeof data20.because !== "string") {
            const err62 = { instancePath: instancePath + "/window/because", schemaPath: "#/properties/window/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data20.windowMs !== void 0) {
          let data23 = data20.windowMs;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.samples === void 0) {
              const err63 = { instancePath: instancePath + "/window/windowMs", schemaPath: "#/$defs/Estimate/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            for (const key5 in data23) {
              if (!(key5 === "value" || key5 === "low" || key5 === "high" || key5 === "samples" || key5 === "needed")) {
                const err64 = { instancePath: instancePath + "/window/windowMs", schemaPath: "#/$defs/Estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data23.value !== void 0) {
              let data24 = data23.value;
              if (!(typeof data24 == "number" && isFinite(data24))) {
                const err65 = { instancePath: instancePath + "/window/windowMs/value", schemaPath: "#/$defs/Estimate/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data23.low !== void 0) {
              let data25 = data23.low;
              if (!(typeof data25 == "number" && isFinite(data25))) {
                const err66 = { instancePath: instancePath + "/window/windowMs/low", schemaPath: "#/$defs/Estimate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data23.high !== void 0) {
              let data26 = data23.high;
              if (!(typeof data26 == "number" && isFinite(data26))) {
                const err67 = { instancePath: instancePath + "/window/windowMs/high", schemaPath: "#/$defs/Estimate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data23.samples !== void 0) {
              let data27 = data23.samples;
              if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                const err68 = { instancePath: instancePath + "/window/windowMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data27 == "number" && isFinite(data27)) {
                if (data27 < 0 || isNaN(data27)) {
                  const err69 = { instancePath: instancePath + "/window/windowMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data23.needed !== void 0) {
              let data28 = data23.needed;
              if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                const err70 = { instancePath: instancePath + "/window/windowMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 < 1 || isNaN(data28)) {
                  const err71 = { instancePath: instancePath + "/window/windowMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/window/windowMs", schemaPath: "#/$defs/Estimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data20.basis !== void 0) {
          let data29 = data20.basis;
          if (typeof data29 !== "string") {
            const err73 = { instancePath: instancePath + "/window/basis", schemaPath: "#/properties/window/properties/basis/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (!(data29 === "period" || data29 === "wait" || data29 === "threshold")) {
            const err74 = { instancePath: instancePath + "/window/basis", schemaPath: "#/properties/window/properties/basis/enum", keyword: "enum", params: { allowedValues: schema116.properties.window.properties.basis.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data20.jitterMs !== void 0) {
          let data30 = data20.jitterMs;
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 < 0 || isNaN(data30)) {
              const err75 = { instancePath: instancePath + "/window/jitterMs", schemaPath: "#/properties/window/properties/jitterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
          } else {
            const err76 = { instancePath: instancePath + "/window/jitterMs", schemaPath: "#/properties/window/properties/jitterMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data20.driftPpm !== void 0) {
          let data31 = data20.driftPpm;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.samples === void 0) {
              const err77 = { instancePath: instancePath + "/window/driftPpm", schemaPath: "#/$defs/Estimate/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            for (const key6 in data31) {
              if (!(key6 === "value" || key6 === "low" || key6 === "high" || key6 === "samples" || key6 === "needed")) {
                const err78 = { instancePath: instancePath + "/window/driftPpm", schemaPath: "#/$defs/Estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data31.value !== void 0) {
              let data32 = data31.value;
              if (!(typeof data32 == "number" && isFinite(data32))) {
                const err79 = { instancePath: instancePath + "/window/driftPpm/value", schemaPath: "#/$defs/Estimate/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data31.low !== void 0) {
              let data33 = data31.low;
              if (!(typeof data33 == "number" && isFinite(data33))) {
                const err80 = { instancePath: instancePath + "/window/driftPpm/low", schemaPath: "#/$defs/Estimate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data31.high !== void 0) {
              let data34 = data31.high;
              if (!(typeof data34 == "number" && isFinite(data34))) {
                const err81 = { instancePath: instancePath + "/window/driftPpm/high", schemaPath: "#/$defs/Estimate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data31.samples !== void 0) {
              let data35 = data31.samples;
              if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                const err82 = { instancePath: instancePath + "/window/driftPpm/samples", schemaPath: "#/$defs/Estimate/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (typeof data35 == "number" && isFinite(data35)) {
                if (data35 < 0 || isNaN(data35)) {
                  const err83 = { instancePath: instancePath + "/window/driftPpm/samples", schemaPath: "#/$defs/Estimate/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
              }
            }
            if (data31.needed !== void 0) {
              let data36 = data31.needed;
              if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                const err84 = { instancePath: instancePath + "/window/driftPpm/needed", schemaPath: "#/$defs/Estimate/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              if (typeof data36 == "number" && isFinite(data36)) {
                if (data36 < 1 || isNaN(data36)) {
                  const err85 = { instancePath: instancePath + "/window/driftPpm/needed", schemaPath: "#/$defs/Estimate/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/window/driftPpm", schemaPath: "#/$defs/Estimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data20.missedShare !== void 0) {
          let data37 = data20.missedShare;
          if (!(typeof data37 == "number" && isFinite(data37))) {
            const err87 = { instancePath: instancePath + "/window/missedShare", schemaPath: "#/properties/window/properties/missedShare/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data20.spreads !== void 0) {
          let data38 = data20.spreads;
          if (Array.isArray(data38)) {
            const len1 = data38.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data39 = data38[i1];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.lagTicks === void 0) {
                  const err88 = { instancePath: instancePath + "/window/spreads/" + i1, schemaPath: "#/properties/window/properties/spreads/items/required", keyword: "required", params: { missingProperty: "lagTicks" }, message: "must have required property 'lagTicks'" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data39.spreadMs === void 0) {
                  const err89 = { instancePath: instancePath + "/window/spreads/" + i1, schemaPath: "#/properties/window/properties/spreads/items/required", keyword: "required", params: { missingProperty: "spreadMs" }, message: "must have required property 'spreadMs'" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                for (const key7 in data39) {
                  if (!(key7 === "lagTicks" || key7 === "spreadMs")) {
                    const err90 = { instancePath: instancePath + "/window/spreads/" + i1, schemaPath: "#/properties/window/properties/spreads/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                }
                if (data39.lagTicks !== void 0) {
                  let data40 = data39.lagTicks;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    const err91 = { instancePath: instancePath + "/window/spreads/" + i1 + "/lagTicks", schemaPath: "#/properties/window/properties/spreads/items/properties/lagTicks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 < 1 || isNaN(data40)) {
                      const err92 = { instancePath: instancePath + "/window/spreads/" + i1 + "/lagTicks", schemaPath: "#/properties/window/properties/spreads/items/properties/lagTicks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  }
                }
                if (data39.spreadMs !== void 0) {
                  let data41 = data39.spreadMs;
                  if (typeof data41 == "number" && isFinite(data41)) {
                    if (data41 < 0 || isNaN(data41)) {
                      const err93 = { instancePath: instancePath + "/window/spreads/" + i1 + "/spreadMs", schemaPath: "#/properties/window/properties/spreads/items/properties/spreadMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = { instancePath: instancePath + "/window/spreads/" + i1 + "/spreadMs", schemaPath: "#/properties/window/properties/spreads/items/properties/spreadMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = { instancePath: instancePath + "/window/spreads/" + i1, schemaPath: "#/properties/window/properties/spreads/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = { instancePath: instancePath + "/window/spreads", schemaPath: "#/properties/window/properties/spreads/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.firstChangeDelayMs !== void 0) {
      let data42 = data.firstChangeDelayMs;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.samples === void 0) {
          const err98 = { instancePath: instancePath + "/firstChangeDelayMs", schemaPath: "#/$defs/Estimate/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        for (const key8 in data42) {
          if (!(key8 === "value" || key8 === "low" || key8 === "high" || key8 === "samples" || key8 === "needed")) {
            const err99 = { instancePath: instancePath + "/firstChangeDelayMs", schemaPath: "#/$defs/Estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data42.value !== void 0) {
          let data43 = data42.value;
          if (!(typeof data43 == "number" && isFinite(data43))) {
            const err100 = { instancePath: instancePath + "/firstChangeDelayMs/value", schemaPath: "#/$defs/Estimate/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data42.low !== void 0) {
          let data44 = data42.low;
          if (!(typeof data44 == "number" && isFinite(data44))) {
            const err101 = { instancePath: instancePath + "/firstChangeDelayMs/low", schemaPath: "#/$defs/Estimate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data42.high !== void 0) {
          let data45 = data42.high;
          if (!(typeof data45 == "number" && isFinite(data45))) {
            const err102 = { instancePath: instancePath + "/firstChangeDelayMs/high", schemaPath: "#/$defs/Estimate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data42.samples !== void 0) {
          let data46 = data42.samples;
          if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
            const err103 = { instancePath: instancePath + "/firstChangeDelayMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (typeof data46 == "number" && isFinite(data46)) {
            if (data46 < 0 || isNaN(data46)) {
              const err104 = { instancePath: instancePath + "/firstChangeDelayMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
          }
        }
        if (data42.needed !== void 0) {
          let data47 = data42.needed;
          if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
            const err105 = { instancePath: instancePath + "/firstChangeDelayMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data47 == "number" && isFinite(data47)) {
            if (data47 < 1 || isNaN(data47)) {
              const err106 = { instancePath: instancePath + "/firstChangeDelayMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/firstChangeDelayMs", schemaPath: "#/$defs/Estimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.bracketMs !== void 0) {
      let data48 = data.bracketMs;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.samples === void 0) {
          const err108 = { instancePath: instancePath + "/bracketMs", schemaPath: "#/$defs/Estimate/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        for (const key9 in data48) {
          if (!(key9 === "value" || key9 === "low" || key9 === "high" || key9 === "samples" || key9 === "needed")) {
            const err109 = { instancePath: instancePath + "/bracketMs", schemaPath: "#/$defs/Estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data48.value !== void 0) {
          let data49 = data48.value;
          if (!(typeof data49 == "number" && isFinite(data49))) {
            const err110 = { instancePath: instancePath + "/bracketMs/value", schemaPath: "#/$defs/Estimate/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
        if (data48.low !== void 0) {
          let data50 = data48.low;
          if (!(typeof data50 == "number" && isFinite(data50))) {
            const err111 = { instancePath: instancePath + "/bracketMs/low", schemaPath: "#/$defs/Estimate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data48.high !== void 0) {
          let data51 = data48.high;
          if (!(typeof data51 == "number" && isFinite(data51))) {
            const err112 = { instancePath: instancePath + "/bracketMs/high", schemaPath: "#/$defs/Estimate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data48.samples !== void 0) {
          let data52 = data48.samples;
          if (!(typeof data52 == "number" && (!(data52 % 1) && !isNaN(data52)) && isFinite(data52))) {
            const err113 = { instancePath: instancePath + "/bracketMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          if (typeof data52 == "number" && isFinite(data52)) {
            if (data52 < 0 || isNaN(data52)) {
              const err114 = { instancePath: instancePath + "/bracketMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
        }
        if (data48.needed !== void 0) {
          let data53 = data48.needed;
          if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
            const err115 = { instancePath: instancePath + "/bracketMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          if (typeof data53 == "number" && isFinite(data53)) {
            if (data53 < 1 || isNaN(data53)) {
              const err116 = { instancePath: instancePath + "/bracketMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/bracketMs", schemaPath: "#/$defs/Estimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.fanOutSkewMs !== void 0) {
      let data54 = data.fanOutSkewMs;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.samples === void 0) {
          const err118 = { instancePath: instancePath + "/fanOutSkewMs", schemaPath: "#/$defs/Estimate/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        for (const key10 in data54) {
          if (!(key10 === "value" || key10 === "low" || key10 === "high" || key10 === "samples" || key10 === "needed")) {
            const err119 = { instancePath: instancePath + "/fanOutSkewMs", schemaPath: "#/$defs/Estimate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data54.value !== void 0) {
          let data55 = data54.value;
          if (!(typeof data55 == "number" && isFinite(data55))) {
            const err120 = { instancePath: instancePath + "/fanOutSkewMs/value", schemaPath: "#/$defs/Estimate/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        if (data54.low !== void 0) {
          let data56 = data54.low;
          if (!(typeof data56 == "number" && isFinite(data56))) {
            const err121 = { instancePath: instancePath + "/fanOutSkewMs/low", schemaPath: "#/$defs/Estimate/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data54.high !== void 0) {
          let data57 = data54.high;
          if (!(typeof data57 == "number" && isFinite(data57))) {
            const err122 = { instancePath: instancePath + "/fanOutSkewMs/high", schemaPath: "#/$defs/Estimate/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data54.samples !== void 0) {
          let data58 = data54.samples;
          if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58))) {
            const err123 = { instancePath: instancePath + "/fanOutSkewMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 < 0 || isNaN(data58)) {
              const err124 = { instancePath: instancePath + "/fanOutSkewMs/samples", schemaPath: "#/$defs/Estimate/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err124];
              } else {
                vErrors.push(err124);
              }
              errors++;
            }
          }
        }
        if (data54.needed !== void 0) {
          let data59 = data54.needed;
          if (!(typeof data59 == "number" && (!(data59 % 1) && !isNaN(data59)) && isFinite(data59))) {
            const err125 = { instancePath: instancePath + "/fanOutSkewMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (typeof data59 == "number" && isFinite(data59)) {
            if (data59 < 1 || isNaN(data59)) {
              const err126 = { instancePath: instancePath + "/fanOutSkewMs/needed", schemaPath: "#/$defs/Estimate/properties/needed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          }
        }
      } else {
        const err127 = { instancePath: instancePath + "/fanOutSkewMs", schemaPath: "#/$defs/Estimate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
    }
    if (data.coalescing !== void 0) {
      let data60 = data.coalescing;
      if (Array.isArray(data60)) {
        const len2 = data60.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data61 = data60[i2];
          if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
            if (data61.load === void 0) {
              const err128 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/required", keyword: "required", params: { missingProperty: "load" }, message: "must have required property 'load'" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if (data61.changes === void 0) {
              const err129 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data61.snapshots === void 0) {
              const err130 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/required", keyword: "required", params: { missingProperty: "snapshots" }, message: "must have required property 'snapshots'" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data61.ratio === void 0) {
              const err131 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/required", keyword: "required", params: { missingProperty: "ratio" }, message: "must have required property 'ratio'" };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            for (const key11 in data61) {
              if (!(key11 === "load" || key11 === "changes" || key11 === "snapshots" || key11 === "ratio" || key11 === "theory" || key11 === "agrees")) {
                const err132 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data61.load !== void 0) {
              let data62 = data61.load;
              if (typeof data62 == "number" && isFinite(data62)) {
                if (data62 < 0 || isNaN(data62)) {
                  const err133 = { instancePath: instancePath + "/coalescing/" + i2 + "/load", schemaPath: "#/properties/coalescing/items/properties/load/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              } else {
                const err134 = { instancePath: instancePath + "/coalescing/" + i2 + "/load", schemaPath: "#/properties/coalescing/items/properties/load/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data61.changes !== void 0) {
              let data63 = data61.changes;
              if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
                const err135 = { instancePath: instancePath + "/coalescing/" + i2 + "/changes", schemaPath: "#/properties/coalescing/items/properties/changes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (typeof data63 == "number" && isFinite(data63)) {
                if (data63 < 0 || isNaN(data63)) {
                  const err136 = { instancePath: instancePath + "/coalescing/" + i2 + "/changes", schemaPath: "#/properties/coalescing/items/properties/changes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err136];
                  } else {
                    vErrors.push(err136);
                  }
                  errors++;
                }
              }
            }
            if (data61.snapshots !== void 0) {
              let data64 = data61.snapshots;
              if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
                const err137 = { instancePath: instancePath + "/coalescing/" + i2 + "/snapshots", schemaPath: "#/properties/coalescing/items/properties/snapshots/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
              if (typeof data64 == "number" && isFinite(data64)) {
                if (data64 < 0 || isNaN(data64)) {
                  const err138 = { instancePath: instancePath + "/coalescing/" + i2 + "/snapshots", schemaPath: "#/properties/coalescing/items/properties/snapshots/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              }
            }
            if (data61.ratio !== void 0) {
              let data65 = data61.ratio;
              if (typeof data65 == "number" && isFinite(data65)) {
                if (data65 < 0 || isNaN(data65)) {
                  const err139 = { instancePath: instancePath + "/coalescing/" + i2 + "/ratio", schemaPath: "#/properties/coalescing/items/properties/ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err139];
                  } else {
                    vErrors.push(err139);
                  }
                  errors++;
                }
              } else {
                const err140 = { instancePath: instancePath + "/coalescing/" + i2 + "/ratio", schemaPath: "#/properties/coalescing/items/properties/ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data61.theory !== void 0) {
              let data66 = data61.theory;
              if (typeof data66 == "number" && isFinite(data66)) {
                if (data66 < 0 || isNaN(data66)) {
                  const err141 = { instancePath: instancePath + "/coalescing/" + i2 + "/theory", schemaPath: "#/properties/coalescing/items/properties/theory/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err141];
                  } else {
                    vErrors.push(err141);
                  }
                  errors++;
                }
              } else {
                const err142 = { instancePath: instancePath + "/coalescing/" + i2 + "/theory", schemaPath: "#/properties/coalescing/items/properties/theory/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err142];
                } else {
                  vErrors.push(err142);
                }
                errors++;
              }
            }
            if (data61.agrees !== void 0) {
              if (typeof data61.agrees !== "boolean") {
                const err143 = { instancePath: instancePath + "/coalescing/" + i2 + "/agrees", schemaPath: "#/properties/coalescing/items/properties/agrees/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
          } else {
            const err144 = { instancePath: instancePath + "/coalescing/" + i2, schemaPath: "#/properties/coalescing/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
      } else {
        const err145 = { instancePath: instancePath + "/coalescing", schemaPath: "#/properties/coalescing/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err145];
        } else {
          vErrors.push(err145);
        }
        errors++;
      }
    }
    if (data.lostFinals !== void 0) {
      let data68 = data.lostFinals;
      if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
        if (data68.count === void 0) {
          const err146 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err146];
          } else {
            vErrors.push(err146);
          }
          errors++;
        }
        if (data68.of === void 0) {
          const err147 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err147];
          } else {
            vErrors.push(err147);
          }
          errors++;
        }
        if (data68.low === void 0) {
          const err148 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "low" }, message: "must have required property 'low'" };
          if (vErrors === null) {
            vErrors = [err148];
          } else {
            vErrors.push(err148);
          }
          errors++;
        }
        if (data68.high === void 0) {
          const err149 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "high" }, message: "must have required property 'high'" };
          if (vErrors === null) {
            vErrors = [err149];
          } else {
            vErrors.push(err149);
          }
          errors++;
        }
        for (const key12 in data68) {
          if (!(key12 === "count" || key12 === "of" || key12 === "low" || key12 === "high")) {
            const err150 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
        if (data68.count !== void 0) {
          let data69 = data68.count;
          if (!(typeof data69 == "number" && (!(data69 % 1) && !isNaN(data69)) && isFinite(data69))) {
            const err151 = { instancePath: instancePath + "/lostFinals/count", schemaPath: "#/$defs/Proportion/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
          if (typeof data69 == "number" && isFinite(data69)) {
            if (data69 < 0 || isNaN(data69)) {
              const err152 = { instancePath: instancePath + "/lostFinals/count", schemaPath: "#/$defs/Proportion/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
          }
        }
        if (data68.of !== void 0) {
          let data70 = data68.of;
          if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
            const err153 = { instancePath: instancePath + "/lostFinals/of", schemaPath: "#/$defs/Proportion/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
          if (typeof data70 == "number" && isFinite(data70)) {
            if (data70 < 0 || isNaN(data70)) {
              const err154 = { instancePath: instancePath + "/lostFinals/of", schemaPath: "#/$defs/Proportion/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err154];
              } else {
                vErrors.push(err154);
              }
              errors++;
            }
          }
        }
        if (data68.low !== void 0) {
          let data71 = data68.low;
          if (typeof data71 == "number" && isFinite(data71)) {
            if (data71 > 1 || isNaN(data71)) {
              const err155 = { instancePath: instancePath + "/lostFinals/low", schemaPath: "#/$defs/Proportion/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data71 < 0 || isNaN(data71)) {
              const err156 = { instancePath: instancePath + "/lostFinals/low", schemaPath: "#/$defs/Proportion/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
          } else {
            const err157 = { instancePath: instancePath + "/lostFinals/low", schemaPath: "#/$defs/Proportion/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data68.high !== void 0) {
          let data72 = data68.high;
          if (typeof data72 == "number" && isFinite(data72)) {
            if (data72 > 1 || isNaN(data72)) {
              const err158 = { instancePath: instancePath + "/lostFinals/high", schemaPath: "#/$defs/Proportion/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err158];
              } else {
                vErrors.push(err158);
              }
              errors++;
            }
            if (data72 < 0 || isNaN(data72)) {
              const err159 = { instancePath: instancePath + "/lostFinals/high", schemaPath: "#/$defs/Proportion/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err159];
              } else {
                vErrors.push(err159);
              }
              errors++;
            }
          } else {
            const err160 = { instancePath: instancePath + "/lostFinals/high", schemaPath: "#/$defs/Proportion/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
      } else {
        const err161 = { instancePath: instancePath + "/lostFinals", schemaPath: "#/$defs/Proportion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
    }
    if (data.redundant !== void 0) {
      let data73 = data.redundant;
      if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
        if (data73.count === void 0) {
          const err162 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
        if (data73.of === void 0) {
          const err163 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
          if (vErrors === null) {
            vErrors = [err163];
          } else {
            vErrors.push(err163);
          }
          errors++;
        }
        if (data73.low === void 0) {
          const err164 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "low" }, message: "must have required property 'low'" };
          if (vErrors === null) {
            vErrors = [err164];
          } else {
            vErrors.push(err164);
          }
          errors++;
        }
        if (data73.high === void 0) {
          const err165 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/required", keyword: "required", params: { missingProperty: "high" }, message: "must have required property 'high'" };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
        for (const key13 in data73) {
          if (!(key13 === "count" || key13 === "of" || key13 === "low" || key13 === "high")) {
            const err166 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
        if (data73.count !== void 0) {
          let data74 = data73.count;
          if (!(typeof data74 == "number" && (!(data74 % 1) && !isNaN(data74)) && isFinite(data74))) {
            const err167 = { instancePath: instancePath + "/redundant/count", schemaPath: "#/$defs/Proportion/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          if (typeof data74 == "number" && isFinite(data74)) {
            if (data74 < 0 || isNaN(data74)) {
              const err168 = { instancePath: instancePath + "/redundant/count", schemaPath: "#/$defs/Proportion/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
        }
        if (data73.of !== void 0) {
          let data75 = data73.of;
          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
            const err169 = { instancePath: instancePath + "/redundant/of", schemaPath: "#/$defs/Proportion/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
          if (typeof data75 == "number" && isFinite(data75)) {
            if (data75 < 0 || isNaN(data75)) {
              const err170 = { instancePath: instancePath + "/redundant/of", schemaPath: "#/$defs/Proportion/properties/of/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          }
        }
        if (data73.low !== void 0) {
          let data76 = data73.low;
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 > 1 || isNaN(data76)) {
              const err171 = { instancePath: instancePath + "/redundant/low", schemaPath: "#/$defs/Proportion/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err171];
              } else {
                vErrors.push(err171);
              }
              errors++;
            }
            if (data76 < 0 || isNaN(data76)) {
              const err172 = { instancePath: instancePath + "/redundant/low", schemaPath: "#/$defs/Proportion/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          } else {
            const err173 = { instancePath: instancePath + "/redundant/low", schemaPath: "#/$defs/Proportion/properties/low/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err173];
            } else {
              vErrors.push(err173);
            }
            errors++;
          }
        }
        if (data73.high !== void 0) {
          let data77 = data73.high;
          if (typeof data77 == "number" && isFinite(data77)) {
            if (data77 > 1 || isNaN(data77)) {
              const err174 = { instancePath: instancePath + "/redundant/high", schemaPath: "#/$defs/Proportion/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            if (data77 < 0 || isNaN(data77)) {
              const err175 = { instancePath: instancePath + "/redundant/high", schemaPath: "#/$defs/Proportion/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
          } else {
            const err176 = { instancePath: instancePath + "/redundant/high", schemaPath: "#/$defs/Proportion/properties/high/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
        }
      } else {
        const err177 = { instancePath: instancePath + "/redundant", schemaPath: "#/$defs/Proportion/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err177];
        } else {
          vErrors.push(err177);
        }
        errors++;
      }
    }
    if (data.instrument !== void 0) {
      let data78 = data.instrument;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        if (data78.nullBefore === void 0) {
          const err178 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "nullBefore" }, message: "must have required property 'nullBefore'" };
          if (vErrors === null) {
            vErrors = [err178];
          } else {
            vErrors.push(err178);
          }
          errors++;
        }
        if (data78.nullAfter === void 0) {
          const err179 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "nullAfter" }, message: "must have required property 'nullAfter'" };
          if (vErrors === null) {
            vErrors = [err179];
          } else {
            vErrors.push(err179);
          }
          errors++;
        }
        if (data78.control === void 0) {
          const err180 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "control" }, message: "must have required property 'control'" };
          if (vErrors === null) {
            vErrors = [err180];
          } else {
            vErrors.push(err180);
          }
          errors++;
        }
        if (data78.bursts === void 0) {
          const err181 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "bursts" }, message: "must have required property 'bursts'" };
          if (vErrors === null) {
            vErrors = [err181];
          } else {
            vErrors.push(err181);
          }
          errors++;
        }
        if (data78.disturbed === void 0) {
          const err182 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "disturbed" }, message: "must have required property 'disturbed'" };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
        if (data78.plannedChanges === void 0) {
          const err183 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "plannedChanges" }, message: "must have required property 'plannedChanges'" };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        if (data78.missedChanges === void 0) {
          const err184 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/required", keyword: "required", params: { missingProperty: "missedChanges" }, message: "must have required property 'missedChanges'" };
          if (vErrors === null) {
            vErrors = [err184];
          } else {
            vErrors.push(err184);
          }
          errors++;
        }
        for (const key14 in data78) {
          if (!(key14 === "nullBefore" || key14 === "nullAfter" || key14 === "control" || key14 === "bursts" || key14 === "disturbed" || key14 === "plannedChanges" || key14 === "missedChanges" || key14 === "stimulusPhases")) {
            const err185 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err185];
            } else {
              vErrors.push(err185);
            }
            errors++;
          }
        }
        if (data78.nullBefore !== void 0) {
          let data79 = data78.nullBefore;
          if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
            if (data79.samples === void 0) {
              const err186 = { instancePath: instancePath + "/instrument/nullBefore", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            if (data79.p50Ms === void 0) {
              const err187 = { instancePath: instancePath + "/instrument/nullBefore", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property 'p50Ms'" };
              if (vErrors === null) {
                vErrors = [err187];
              } else {
                vErrors.push(err187);
              }
              errors++;
            }
            if (data79.p99Ms === void 0) {
              const err188 = { instancePath: instancePath + "/instrument/nullBefore", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property 'p99Ms'" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            for (const key15 in data79) {
              if (!(key15 === "samples" || key15 === "p50Ms" || key15 === "p99Ms")) {
                const err189 = { instancePath: instancePath + "/instrument/nullBefore", schemaPath: "#/$defs/Tail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data79.samples !== void 0) {
              let data80 = data79.samples;
              if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
                const err190 = { instancePath: instancePath + "/instrument/nullBefore/samples", schemaPath: "#/$defs/Tail/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err190];
                } else {
                  vErrors.push(err190);
                }
                errors++;
              }
              if (typeof data80 == "number" && isFinite(data80)) {
                if (data80 < 0 || isNaN(data80)) {
                  const err191 = { instancePath: instancePath + "/instrument/nullBefore/samples", schemaPath: "#/$defs/Tail/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
            }
            if (data79.p50Ms !== void 0) {
              let data81 = data79.p50Ms;
              if (!(typeof data81 == "number" && isFinite(data81))) {
                const err192 = { instancePath: instancePath + "/instrument/nullBefore/p50Ms", schemaPath: "#/$defs/Tail/properties/p50Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data79.p99Ms !== void 0) {
              let data82 = data79.p99Ms;
              if (!(typeof data82 == "number" && isFinite(data82))) {
                const err193 = { instancePath: instancePath + "/instrument/nullBefore/p99Ms", schemaPath: "#/$defs/Tail/properties/p99Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err193];
                } else {
                  vErrors.push(err193);
                }
                errors++;
              }
            }
          } else {
            const err194 = { instancePath: instancePath + "/instrument/nullBefore", schemaPath: "#/$defs/Tail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
        }
        if (data78.nullAfter !== void 0) {
          let data83 = data78.nullAfter;
          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
            if (data83.samples === void 0) {
              const err195 = { instancePath: instancePath + "/instrument/nullAfter", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
            if (data83.p50Ms === void 0) {
              const err196 = { instancePath: instancePath + "/instrument/nullAfter", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property 'p50Ms'" };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            if (data83.p99Ms === void 0) {
              const err197 = { instancePath: instancePath + "/instrument/nullAfter", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property 'p99Ms'" };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
            for (const key16 in data83) {
              if (!(key16 === "samples" || key16 === "p50Ms" || key16 === "p99Ms")) {
                const err198 = { instancePath: instancePath + "/instrument/nullAfter", schemaPath: "#/$defs/Tail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
            if (data83.samples !== void 0) {
              let data84 = data83.samples;
              if (!(typeof data84 == "number" && (!(data84 % 1) && !isNaN(data84)) && isFinite(data84))) {
                const err199 = { instancePath: instancePath + "/instrument/nullAfter/samples", schemaPath: "#/$defs/Tail/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err199];
                } else {
                  vErrors.push(err199);
                }
                errors++;
              }
              if (typeof data84 == "number" && isFinite(data84)) {
                if (data84 < 0 || isNaN(data84)) {
                  const err200 = { instancePath: instancePath + "/instrument/nullAfter/samples", schemaPath: "#/$defs/Tail/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err200];
                  } else {
                    vErrors.push(err200);
                  }
                  errors++;
                }
              }
            }
            if (data83.p50Ms !== void 0) {
              let data85 = data83.p50Ms;
              if (!(typeof data85 == "number" && isFinite(data85))) {
                const err201 = { instancePath: instancePath + "/instrument/nullAfter/p50Ms", schemaPath: "#/$defs/Tail/properties/p50Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data83.p99Ms !== void 0) {
              let data86 = data83.p99Ms;
              if (!(typeof data86 == "number" && isFinite(data86))) {
                const err202 = { instancePath: instancePath + "/instrument/nullAfter/p99Ms", schemaPath: "#/$defs/Tail/properties/p99Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err202];
                } else {
                  vErrors.push(err202);
                }
                errors++;
              }
            }
          } else {
            const err203 = { instancePath: instancePath + "/instrument/nullAfter", schemaPath: "#/$defs/Tail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
        if (data78.control !== void 0) {
          let data87 = data78.control;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            if (data87.samples === void 0) {
              const err204 = { instancePath: instancePath + "/instrument/control", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err204];
              } else {
                vErrors.push(err204);
              }
              errors++;
            }
            if (data87.p50Ms === void 0) {
              const err205 = { instancePath: instancePath + "/instrument/control", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p50Ms" }, message: "must have required property 'p50Ms'" };
              if (vErrors === null) {
                vErrors = [err205];
              } else {
                vErrors.push(err205);
              }
              errors++;
            }
            if (data87.p99Ms === void 0) {
              const err206 = { instancePath: instancePath + "/instrument/control", schemaPath: "#/$defs/Tail/required", keyword: "required", params: { missingProperty: "p99Ms" }, message: "must have required property 'p99Ms'" };
              if (vErrors === null) {
                vErrors = [err206];
              } else {
                vErrors.push(err206);
              }
              errors++;
            }
            for (const key17 in data87) {
              if (!(key17 === "samples" || key17 === "p50Ms" || key17 === "p99Ms")) {
                const err207 = { instancePath: instancePath + "/instrument/control", schemaPath: "#/$defs/Tail/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
            if (data87.samples !== void 0) {
              let data88 = data87.samples;
              if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
                const err208 = { instancePath: instancePath + "/instrument/control/samples", schemaPath: "#/$defs/Tail/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
              if (typeof data88 == "number" && isFinite(data88)) {
                if (data88 < 0 || isNaN(data88)) {
                  const err209 = { instancePath: instancePath + "/instrument/control/samples", schemaPath: "#/$defs/Tail/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err209];
                  } else {
                    vErrors.push(err209);
                  }
                  errors++;
                }
              }
            }
            if (data87.p50Ms !== void 0) {
              let data89 = data87.p50Ms;
              if (!(typeof data89 == "number" && isFinite(data89))) {
                const err210 = { instancePath: instancePath + "/instrument/control/p50Ms", schemaPath: "#/$defs/Tail/properties/p50Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data87.p99Ms !== void 0) {
              let data90 = data87.p99Ms;
              if (!(typeof data90 == "number" && isFinite(data90))) {
                const err211 = { instancePath: instancePath + "/instrument/control/p99Ms", schemaPath: "#/$defs/Tail/properties/p99Ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err211];
                } else {
                  vErrors.push(err211);
                }
                errors++;
              }
            }
          } else {
            const err212 = { instancePath: instancePath + "/instrument/control", schemaPath: "#/$defs/Tail/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
        }
        if (data78.bursts !== void 0) {
          let data91 = data78.bursts;
          if (!(typeof data91 == "number" && (!(data91 % 1) && !isNaN(data91)) && isFinite(data91))) {
            const err213 = { instancePath: instancePath + "/instrument/bursts", schemaPath: "#/properties/instrument/properties/bursts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err213];
            } else {
              vErrors.push(err213);
            }
            errors++;
          }
          if (typeof data91 == "number" && isFinite(data91)) {
            if (data91 < 0 || isNaN(data91)) {
              const err214 = { instancePath: instancePath + "/instrument/bursts", schemaPath: "#/properties/instrument/properties/bursts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
          }
        }
        if (data78.disturbed !== void 0) {
          let data92 = data78.disturbed;
          if (!(typeof data92 == "number" && (!(data92 % 1) && !isNaN(data92)) && isFinite(data92))) {
            const err215 = { instancePath: instancePath + "/instrument/disturbed", schemaPath: "#/properties/instrument/properties/disturbed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
          if (typeof data92 == "number" && isFinite(data92)) {
            if (data92 < 0 || isNaN(data92)) {
              const err216 = { instancePath: instancePath + "/instrument/disturbed", schemaPath: "#/properties/instrument/properties/disturbed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err216];
              } else {
                vErrors.push(err216);
              }
              errors++;
            }
          }
        }
        if (data78.plannedChanges !== void 0) {
          let data93 = data78.plannedChanges;
          if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
            const err217 = { instancePath: instancePath + "/instrument/plannedChanges", schemaPath: "#/properties/instrument/properties/plannedChanges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          if (typeof data93 == "number" && isFinite(data93)) {
            if (data93 < 0 || isNaN(data93)) {
              const err218 = { instancePath: instancePath + "/instrument/plannedChanges", schemaPath: "#/properties/instrument/properties/plannedChanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err218];
              } else {
                vErrors.push(err218);
              }
              errors++;
            }
          }
        }
        if (data78.missedChanges !== void 0) {
          let data94 = data78.missedChanges;
          if (!(typeof data94 == "number" && (!(data94 % 1) && !isNaN(data94)) && isFinite(data94))) {
            const err219 = { instancePath: instancePath + "/instrument/missedChanges", schemaPath: "#/properties/instrument/properties/missedChanges/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err219];
            } else {
              vErrors.push(err219);
            }
            errors++;
          }
          if (typeof data94 == "number" && isFinite(data94)) {
            if (data94 < 0 || isNaN(data94)) {
              const err220 = { instancePath: instancePath + "/instrument/missedChanges", schemaPath: "#/properties/instrument/properties/missedChanges/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err220];
              } else {
                vErrors.push(err220);
              }
              errors++;
            }
          }
        }
        if (data78.stimulusPhases !== void 0) {
          let data95 = data78.stimulusPhases;
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            if (data95.resultant === void 0) {
              const err221 = { instancePath: instancePath + "/instrument/stimulusPhases", schemaPath: "#/properties/instrument/properties/stimulusPhases/required", keyword: "required", params: { missingProperty: "resultant" }, message: "must have required property 'resultant'" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            if (data95.p === void 0) {
              const err222 = { instancePath: instancePath + "/instrument/stimulusPhases", schemaPath: "#/properties/instrument/properties/stimulusPhases/required", keyword: "required", params: { missingProperty: "p" }, message: "must have required property 'p'" };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            if (data95.samples === void 0) {
              const err223 = { instancePath: instancePath + "/instrument/stimulusPhases", schemaPath: "#/properties/instrument/properties/stimulusPhases/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'" };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
            for (const key18 in data95) {
              if (!(key18 === "resultant" || key18 === "p" || key18 === "samples")) {
                const err224 = { instancePath: instancePath + "/instrument/stimulusPhases", schemaPath: "#/properties/instrument/properties/stimulusPhases/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
            if (data95.resultant !== void 0) {
              let data96 = data95.resultant;
              if (typeof data96 == "number" && isFinite(data96)) {
                if (data96 > 1 || isNaN(data96)) {
                  const err225 = { instancePath: instancePath + "/instrument/stimulusPhases/resultant", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/resultant/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
                if (data96 < 0 || isNaN(data96)) {
                  const err226 = { instancePath: instancePath + "/instrument/stimulusPhases/resultant", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/resultant/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              } else {
                const err227 = { instancePath: instancePath + "/instrument/stimulusPhases/resultant", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/resultant/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data95.p !== void 0) {
              let data97 = data95.p;
              if (typeof data97 == "number" && isFinite(data97)) {
                if (data97 > 1 || isNaN(data97)) {
                  const err228 = { instancePath: instancePath + "/instrument/stimulusPhases/p", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/p/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
                if (data97 < 0 || isNaN(data97)) {
                  const err229 = { instancePath: instancePath + "/instrument/stimulusPhases/p", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/p/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err229];
                  } else {
                    vErrors.push(err229);
                  }
                  errors++;
                }
              } else {
                const err230 = { instancePath: instancePath + "/instrument/stimulusPhases/p", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/p/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
            }
            if (data95.samples !== void 0) {
              let data98 = data95.samples;
              if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98))) {
                const err231 = { instancePath: instancePath + "/instrument/stimulusPhases/samples", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
              if (typeof data98 == "number" && isFinite(data98)) {
                if (data98 < 0 || isNaN(data98)) {
                  const err232 = { instancePath: instancePath + "/instrument/stimulusPhases/samples", schemaPath: "#/properties/instrument/properties/stimulusPhases/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err233 = { instancePath: instancePath + "/instrument/stimulusPhases", schemaPath: "#/properties/instrument/properties/stimulusPhases/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err233];
            } else {
              vErrors.push(err233);
            }
            errors++;
          }
        }
      } else {
        const err234 = { instancePath: instancePath + "/instrument", schemaPath: "#/properties/instrument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err234];
        } else {
          vErrors.push(err234);
        }
        errors++;
      }
    }
    if (data.bursts !== void 0) {
      let data99 = data.bursts;
      if (Array.isArray(data99)) {
        const len3 = data99.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data100 = data99[i3];
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            if (data100.stimulus === void 0) {
              const err235 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "stimulus" }, message: "must have required property 'stimulus'" };
              if (vErrors === null) {
                vErrors = [err235];
              } else {
                vErrors.push(err235);
              }
              errors++;
            }
            if (data100.changes === void 0) {
              const err236 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (data100.frames === void 0) {
              const err237 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "frames" }, message: "must have required property 'frames'" };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            if (data100.finals === void 0) {
              const err238 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "finals" }, message: "must have required property 'finals'" };
              if (vErrors === null) {
                vErrors = [err238];
              } else {
                vErrors.push(err238);
              }
              errors++;
            }
            if (data100.lost === void 0) {
              const err239 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "lost" }, message: "must have required property 'lost'" };
              if (vErrors === null) {
                vErrors = [err239];
              } else {
                vErrors.push(err239);
              }
              errors++;
            }
            if (data100.isDisturbed === void 0) {
              const err240 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/required", keyword: "required", params: { missingProperty: "isDisturbed" }, message: "must have required property 'isDisturbed'" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            for (const key19 in data100) {
              if (!(key19 === "stimulus" || key19 === "changes" || key19 === "frames" || key19 === "finals" || key19 === "lost" || key19 === "isDisturbed")) {
                const err241 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err241];
                } else {
                  vErrors.push(err241);
                }
                errors++;
              }
            }
            if (data100.stimulus !== void 0) {
              let data101 = data100.stimulus;
              if (typeof data101 !== "string") {
                const err242 = { instancePath: instancePath + "/bursts/" + i3 + "/stimulus", schemaPath: "#/$defs/MeasuredBurst/properties/stimulus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
              if (!(data101 === "isolated" || data101 === "pair" || data101 === "train" || data101 === "cross" || data101 === "fan-out" || data101 === "sweep")) {
                const err243 = { instancePath: instancePath + "/bursts/" + i3 + "/stimulus", schemaPath: "#/$defs/MeasuredBurst/properties/stimulus/enum", keyword: "enum", params: { allowedValues: schema127.properties.stimulus.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data100.changes !== void 0) {
              let data102 = data100.changes;
              if (Array.isArray(data102)) {
                const len4 = data102.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data103 = data102[i4];
                  if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                    if (data103.line === void 0) {
                      const err244 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                      if (vErrors === null) {
                        vErrors = [err244];
                      } else {
                        vErrors.push(err244);
                      }
                      errors++;
                    }
                    if (data103.planMs === void 0) {
                      const err245 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/required", keyword: "required", params: { missingProperty: "planMs" }, message: "must have required property 'planMs'" };
                      if (vErrors === null) {
                        vErrors = [err245];
                      } else {
                        vErrors.push(err245);
                      }
                      errors++;
                    }
                    if (data103.writtenMs === void 0) {
                      const err246 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/required", keyword: "required", params: { missingProperty: "writtenMs" }, message: "must have required property 'writtenMs'" };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                    if (data103.firstByteMs === void 0) {
                      const err247 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/required", keyword: "required", params: { missingProperty: "firstByteMs" }, message: "must have required property 'firstByteMs'" };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                    for (const key20 in data103) {
                      if (!(key20 === "line" || key20 === "planMs" || key20 === "writtenMs" || key20 === "firstByteMs")) {
                        const err248 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                    }
                    if (data103.line !== void 0) {
                      let data104 = data103.line;
                      if (!(typeof data104 == "number" && (!(data104 % 1) && !isNaN(data104)) && isFinite(data104))) {
                        const err249 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4 + "/line", schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err249];
                        } else {
                          vErrors.push(err249);
                        }
                        errors++;
                      }
                      if (typeof data104 == "number" && isFinite(data104)) {
                        if (data104 < 0 || isNaN(data104)) {
                          const err250 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4 + "/line", schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err250];
                          } else {
                            vErrors.push(err250);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data103.planMs !== void 0) {
                      let data105 = data103.planMs;
                      if (!(typeof data105 == "number" && isFinite(data105))) {
                        const err251 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4 + "/planMs", schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/properties/planMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err251];
                        } else {
                          vErrors.push(err251);
                        }
                        errors++;
                      }
                    }
                    if (data103.writtenMs !== void 0) {
                      let data106 = data103.writtenMs;
                      if (!(typeof data106 == "number" && isFinite(data106))) {
                        const err252 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4 + "/writtenMs", schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/properties/writtenMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err252];
                        } else {
                          vErrors.push(err252);
                        }
                        errors++;
                      }
                    }
                    if (data103.firstByteMs !== void 0) {
                      let data107 = data103.firstByteMs;
                      if (!(typeof data107 == "number" && isFinite(data107))) {
                        const err253 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4 + "/firstByteMs", schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/properties/firstByteMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err253];
                        } else {
                          vErrors.push(err253);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err254 = { instancePath: instancePath + "/bursts/" + i3 + "/changes/" + i4, schemaPath: "#/$defs/MeasuredBurst/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
              } else {
                const err255 = { instancePath: instancePath + "/bursts/" + i3 + "/changes", schemaPath: "#/$defs/MeasuredBurst/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data100.frames !== void 0) {
              let data108 = data100.frames;
              if (Array.isArray(data108)) {
                const len5 = data108.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data109 = data108[i5];
                  if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                    if (data109.listener === void 0) {
                      const err256 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/required", keyword: "required", params: { missingProperty: "listener" }, message: "must have required property 'listener'" };
                      if (vErrors === null) {
                        vErrors = [err256];
                      } else {
                        vErrors.push(err256);
                      }
                      errors++;
                    }
                    if (data109.line === void 0) {
                      const err257 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                      if (vErrors === null) {
                        vErrors = [err257];
                      } else {
                        vErrors.push(err257);
                      }
                      errors++;
                    }
                    if (data109.atMs === void 0) {
                      const err258 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
                      if (vErrors === null) {
                        vErrors = [err258];
                      } else {
                        vErrors.push(err258);
                      }
                      errors++;
                    }
                    if (data109.upTo === void 0) {
                      const err259 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/required", keyword: "required", params: { missingProperty: "upTo" }, message: "must have required property 'upTo'" };
                      if (vErrors === null) {
                        vErrors = [err259];
                      } else {
                        vErrors.push(err259);
                      }
                      errors++;
                    }
                    for (const key21 in data109) {
                      if (!(key21 === "listener" || key21 === "line" || key21 === "atMs" || key21 === "upTo")) {
                        const err260 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err260];
                        } else {
                          vErrors.push(err260);
                        }
                        errors++;
                      }
                    }
                    if (data109.listener !== void 0) {
                      let data110 = data109.listener;
                      if (!(typeof data110 == "number" && (!(data110 % 1) && !isNaN(data110)) && isFinite(data110))) {
                        const err261 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/listener", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/listener/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err261];
                        } else {
                          vErrors.push(err261);
                        }
                        errors++;
                      }
                      if (typeof data110 == "number" && isFinite(data110)) {
                        if (data110 < 0 || isNaN(data110)) {
                          const err262 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/listener", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/listener/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err262];
                          } else {
                            vErrors.push(err262);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data109.line !== void 0) {
                      let data111 = data109.line;
                      if (!(typeof data111 == "number" && (!(data111 % 1) && !isNaN(data111)) && isFinite(data111))) {
                        const err263 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/line", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err263];
                        } else {
                          vErrors.push(err263);
                        }
                        errors++;
                      }
                      if (typeof data111 == "number" && isFinite(data111)) {
                        if (data111 < 0 || isNaN(data111)) {
                          const err264 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/line", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          if (vErrors === null) {
                            vErrors = [err264];
                          } else {
                            vErrors.push(err264);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data109.atMs !== void 0) {
                      let data112 = data109.atMs;
                      if (!(typeof data112 == "number" && isFinite(data112))) {
                        const err265 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/atMs", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                        if (vErrors === null) {
                          vErrors = [err265];
                        } else {
                          vErrors.push(err265);
                        }
                        errors++;
                      }
                    }
                    if (data109.upTo !== void 0) {
                      let data113 = data109.upTo;
                      if (!(typeof data113 == "number" && (!(data113 % 1) && !isNaN(data113)) && isFinite(data113))) {
                        const err266 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/upTo", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/upTo/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                      if (typeof data113 == "number" && isFinite(data113)) {
                        if (data113 < -1 || isNaN(data113)) {
                          const err267 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5 + "/upTo", schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/properties/upTo/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 }, message: "must be >= -1" };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err268 = { instancePath: instancePath + "/bursts/" + i3 + "/frames/" + i5, schemaPath: "#/$defs/MeasuredBurst/properties/frames/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
              } else {
                const err269 = { instancePath: instancePath + "/bursts/" + i3 + "/frames", schemaPath: "#/$defs/MeasuredBurst/properties/frames/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
            if (data100.finals !== void 0) {
              let data114 = data100.finals;
              if (!(typeof data114 == "number" && (!(data114 % 1) && !isNaN(data114)) && isFinite(data114))) {
                const err270 = { instancePath: instancePath + "/bursts/" + i3 + "/finals", schemaPath: "#/$defs/MeasuredBurst/properties/finals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              if (typeof data114 == "number" && isFinite(data114)) {
                if (data114 < 0 || isNaN(data114)) {
                  const err271 = { instancePath: instancePath + "/bursts/" + i3 + "/finals", schemaPath: "#/$defs/MeasuredBurst/properties/finals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              }
            }
            if (data100.lost !== void 0) {
              let data115 = data100.lost;
              if (!(typeof data115 == "number" && (!(data115 % 1) && !isNaN(data115)) && isFinite(data115))) {
                const err272 = { instancePath: instancePath + "/bursts/" + i3 + "/lost", schemaPath: "#/$defs/MeasuredBurst/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
              if (typeof data115 == "number" && isFinite(data115)) {
                if (data115 < 0 || isNaN(data115)) {
                  const err273 = { instancePath: instancePath + "/bursts/" + i3 + "/lost", schemaPath: "#/$defs/MeasuredBurst/properties/lost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                  if (vErrors === null) {
                    vErrors = [err273];
                  } else {
                    vErrors.push(err273);
                  }
                  errors++;
                }
              }
            }
            if (data100.isDisturbed !== void 0) {
              if (typeof data100.isDisturbed !== "boolean") {
                const err274 = { instancePath: instancePath + "/bursts/" + i3 + "/isDisturbed", schemaPath: "#/$defs/MeasuredBurst/properties/isDisturbed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
            }
          } else {
            const err275 = { instancePath: instancePath + "/bursts/" + i3, schemaPath: "#/$defs/MeasuredBurst/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err275];
            } else {
              vErrors.push(err275);
            }
            errors++;
          }
        }
      } else {
        const err276 = { instancePath: instancePath + "/bursts", schemaPath: "#/properties/bursts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err276];
        } else {
          vErrors.push(err276);
        }
        errors++;
      }
    }
  } else {
    const err277 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err277];
    } else {
      vErrors.push(err277);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
validate85.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ProofRecord = validate86;
var schema128 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "ProofRecord", "description": "What a certification said of one simulator whose behaviour is known, one line of a proof.", "type": "object", "additionalProperties": false, "required": ["format", "key", "suite", "subject", "scope", "missed", "exercised", "cases", "troubles", "durationMs"], "properties": { "format": { "const": "myrcc-proof-record/1", "type": "string" }, "key": { "type": "string", "minLength": 1, "description": "Of the subject and scope; a proof that is resumed makes none twice." }, "suite": { "type": "string", "minLength": 1, "description": "Commit of the harness and digest of the spec that it was made with." }, "subject": { "type": "object", "required": ["kind"], "oneOf": [{ "$ref": "#/$defs/FaultySubject" }, { "$ref": "#/$defs/CleanSubject" }], "discriminator": { "propertyName": "kind" } }, "scope": { "enum": ["whole", "slice"], "type": "string", "description": "All cases, or those that give occasion to judge the requirements that the fault names." }, "missed": { "type": "array", "items": { "$ref": "#/$defs/ProofMiss" } }, "exercised": { "type": "integer", "minimum": 0, "description": "How many requirements had an occasion." }, "cases": { "type": "integer", "minimum": 0 }, "troubles": { "description": "Why what was not missed may not count as held.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "durationMs": { "type": "number", "minimum": 0 } }, "$defs": { "FaultySubject": { "type": "object", "additionalProperties": false, "required": ["kind", "fault"], "properties": { "kind": { "const": "fault", "type": "string" }, "fault": { "type": "string", "minLength": 1 } } }, "CleanSubject": { "type": "object", "additionalProperties": false, "required": ["kind", "design", "dialects", "profile", "workers"], "properties": { "kind": { "const": "clean", "type": "string" }, "design": { "type": "string", "minLength": 1, "description": "How changes are coalesced." }, "dialects": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Dialects and variants; none is canonical." }, "profile": { "enum": ["strict", "certify", "field"], "type": "string" }, "workers": { "type": "integer", "minimum": 1 } } }, "ProofMiss": { "type": "object", "additionalProperties": false, "required": ["requirement", "keyword", "misses", "expected", "observed", "caseId", "evidence"], "properties": { "requirement": { "type": "string", "minLength": 1 }, "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string" }, "misses": { "type": "integer", "minimum": 1 }, "expected": { "type": "string" }, "observed": { "type": "string" }, "caseId": { "type": ["string", "null"] }, "evidence": { "type": "array", "items": { "type": "string" }, "description": "What of the recording shows the first miss." } } } } };
var schema130 = { "type": "object", "additionalProperties": false, "required": ["kind", "design", "dialects", "profile", "workers"], "properties": { "kind": { "const": "clean", "type": "string" }, "design": { "type": "string", "minLength": 1, "description": "How changes are coalesced." }, "dialects": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Dialects and variants; none is canonical." }, "profile": { "enum": ["strict", "certify", "field"], "type": "string" }, "workers": { "type": "integer", "minimum": 1 } } };
var schema131 = { "type": "object", "additionalProperties": false, "required": ["requirement", "keyword", "misses", "expected", "observed", "caseId", "evidence"], "properties": { "requirement": { "type": "string", "minLength": 1 }, "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string" }, "misses": { "type": "integer", "minimum": 1 }, "expected": { "type": "string" }, "observed": { "type": "string" }, "caseId": { "type": ["string", "null"] }, "evidence": { "type": "array", "items": { "type": "string" }, "description": "What of the recording shows the first miss." } } };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.key === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.suite === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suite" }, message: "must have required property 'suite'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scope === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.missed === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missed" }, message: "must have required property 'missed'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.exercised === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exercised" }, message: "must have required property 'exercised'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.cases === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.troubles === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "troubles" }, message: "must have required property 'troubles'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.durationMs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationMs" }, message: "must have required property 'durationMs'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema128.properties, key0)) {
        const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err11 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if ("myrcc-proof-record/1" !== data0) {
        const err12 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-proof-record/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.key !== void 0) {
      let data1 = data.key;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err13 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.suite !== void 0) {
      let data2 = data.suite;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err15 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/suite", schemaPath: "#/properties/suite/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data3 = data.subject;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kind === void 0) {
          const err17 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const tag0 = data3.kind;
        if (typeof tag0 == "string") {
          if (tag0 === "fault") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err18 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/FaultySubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
              if (data3.fault === void 0) {
                const err19 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/FaultySubject/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              for (const key1 in data3) {
                if (!(key1 === "kind" || key1 === "fault")) {
                  const err20 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/FaultySubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data4 = data3.kind;
                if (typeof data4 !== "string") {
                  const err21 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/FaultySubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                if ("fault" !== data4) {
                  const err22 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/FaultySubject/properties/kind/const", keyword: "const", params: { allowedValue: "fault" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (data3.fault !== void 0) {
                let data5 = data3.fault;
                if (typeof data5 === "string") {
                  if (func1(data5) < 1) {
                    const err23 = { instancePath: instancePath + "/subject/fault", schemaPath: "#/$defs/FaultySubject/properties/fault/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                } else {
                  const err24 = { instancePath: instancePath + "/subject/fault", schemaPath: "#/$defs/FaultySubject/properties/fault/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              }
            } else {
              const err25 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/FaultySubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            var props0 = true;
          } else if (tag0 === "clean") {
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.kind === void 0) {
                const err26 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (data3.design === void 0) {
                const err27 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/required", keyword: "required", params: { missingProperty: "design" }, message: "must have required property 'design'" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              if (data3.dialects === void 0) {
                const err28 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/required", keyword: "required", params: { missingProperty: "dialects" }, message: "must have required property 'dialects'" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
              if (data3.profile === void 0) {
                const err29 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/required", keyword: "required", params: { missingProperty: "profile" }, message: "must have required property 'profile'" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (data3.workers === void 0) {
                const err30 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/required", keyword: "required", params: { missingProperty: "workers" }, message: "must have required property 'workers'" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
              for (const key2 in data3) {
                if (!(key2 === "kind" || key2 === "design" || key2 === "dialects" || key2 === "profile" || key2 === "workers")) {
                  const err31 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              }
              if (data3.kind !== void 0) {
                let data6 = data3.kind;
                if (typeof data6 !== "string") {
                  const err32 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/CleanSubject/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
                if ("clean" !== data6) {
                  const err33 = { instancePath: instancePath + "/subject/kind", schemaPath: "#/$defs/CleanSubject/properties/kind/const", keyword: "const", params: { allowedValue: "clean" }, message: "must be equal to constant" };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
              }
              if (data3.design !== void 0) {
                let data7 = data3.design;
                if (typeof data7 === "string") {
                  if (func1(data7) < 1) {
                    const err34 = { instancePath: instancePath + "/subject/design", schemaPath: "#/$defs/CleanSubject/properties/design/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                } else {
                  const err35 = { instancePath: instancePath + "/subject/design", schemaPath: "#/$defs/CleanSubject/properties/design/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              }
              if (data3.dialects !== void 0) {
                let data8 = data3.dialects;
                if (Array.isArray(data8)) {
                  const len0 = data8.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data9 = data8[i0];
                    if (typeof data9 === "string") {
                      if (func1(data9) < 1) {
                        const err36 = { instancePath: instancePath + "/subject/dialects/" + i0, schemaPath: "#/$defs/CleanSubject/properties/dialects/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    } else {
                      const err37 = { instancePath: instancePath + "/subject/dialects/" + i0, schemaPath: "#/$defs/CleanSubject/properties/dialects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err38 = { instancePath: instancePath + "/subject/dialects", schemaPath: "#/$defs/CleanSubject/properties/dialects/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              }
              if (data3.profile !== void 0) {
                let data10 = data3.profile;
                if (typeof data10 !== "string") {
                  const err39 = { instancePath: instancePath + "/subject/profile", schemaPath: "#/$defs/CleanSubject/properties/profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
                if (!(data10 === "strict" || data10 === "certify" || data10 === "field")) {
                  const err40 = { instancePath: instancePath + "/subject/profile", schemaPath: "#/$defs/CleanSubject/properties/profile/enum", keyword: "enum", params: { allowedValues: schema130.properties.profile.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              if (data3.workers !== void 0) {
                let data11 = data3.workers;
                if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                  const err41 = { instancePath: instancePath + "/subject/workers", schemaPath: "#/$defs/CleanSubject/properties/workers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (typeof data11 == "number" && isFinite(data11)) {
                  if (data11 < 1 || isNaN(data11)) {
                    const err42 = { instancePath: instancePath + "/subject/workers", schemaPath: "#/$defs/CleanSubject/properties/workers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                }
              }
            } else {
              const err43 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/CleanSubject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (props0 !== true) {
              props0 = true;
            }
          } else {
            const err44 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        } else {
          const err45 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      } else {
        const err46 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data12 = data.scope;
      if (typeof data12 !== "string") {
        const err47 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (!(data12 === "whole" || data12 === "slice")) {
        const err48 = { instancePath: instancePath + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: schema128.properties.scope.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.missed !== void 0) {
      let data13 = data.missed;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.requirement === void 0) {
              const err49 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "requirement" }, message: "must have required property 'requirement'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data14.keyword === void 0) {
              const err50 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "keyword" }, message: "must have required property 'keyword'" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data14.misses === void 0) {
              const err51 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "misses" }, message: "must have required property 'misses'" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (data14.expected === void 0) {
              const err52 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "expected" }, message: "must have required property 'expected'" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data14.observed === void 0) {
              const err53 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "observed" }, message: "must have required property 'observed'" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data14.caseId === void 0) {
              const err54 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "caseId" }, message: "must have required property 'caseId'" };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data14.evidence === void 0) {
              const err55 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            for (const key3 in data14) {
              if (!(key3 === "requirement" || key3 === "keyword" || key3 === "misses" || key3 === "expected" || key3 === "observed" || key3 === "caseId" || key3 === "evidence")) {
                const err56 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data14.requirement !== void 0) {
              let data15 = data14.requirement;
              if (typeof data15 === "string") {
                if (func1(data15) < 1) {
                  const err57 = { instancePath: instancePath + "/missed/" + i1 + "/requirement", schemaPath: "#/$defs/ProofMiss/properties/requirement/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              } else {
                const err58 = { instancePath: instancePath + "/missed/" + i1 + "/requirement", schemaPath: "#/$defs/ProofMiss/properties/requirement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data14.keyword !== void 0) {
              let data16 = data14.keyword;
              if (typeof data16 !== "string") {
                const err59 = { instancePath: instancePath + "/missed/" + i1 + "/keyword", schemaPath: "#/$defs/ProofMiss/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
              if (!(data16 === "MUST" || data16 === "SHOULD" || data16 === "OBSERVE")) {
                const err60 = { instancePath: instancePath + "/missed/" + i1 + "/keyword", schemaPath: "#/$defs/ProofMiss/properties/keyword/enum", keyword: "enum", params: { allowedValues: schema131.properties.keyword.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data14.misses !== void 0) {
              let data17 = data14.misses;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err61 = { instancePath: instancePath + "/missed/" + i1 + "/misses", schemaPath: "#/$defs/ProofMiss/properties/misses/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 1 || isNaN(data17)) {
                  const err62 = { instancePath: instancePath + "/missed/" + i1 + "/misses", schemaPath: "#/$defs/ProofMiss/properties/misses/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              }
            }
            if (data14.expected !== void 0) {
              if (typeof data14.expected !== "string") {
                const err63 = { instancePath: instancePath + "/missed/" + i1 + "/expected", schemaPath: "#/$defs/ProofMiss/properties/expected/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data14.observed !== void 0) {
              if (typeof data14.observed !== "string") {
                const err64 = { instancePath: instancePath + "/missed/" + i1 + "/observed", schemaPath: "#/$defs/ProofMiss/properties/observed/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data14.caseId !== void 0) {
              let data20 = data14.caseId;
              if (typeof data20 !== "string" && data20 !== null) {
                const err65 = { instancePath: instancePath + "/missed/" + i1 + "/caseId", schemaPath: "#/$defs/ProofMiss/properties/caseId/type", keyword: "type", params: { type: schema131.properties.caseId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data14.evidence !== void 0) {
              let data21 = data14.evidence;
              if (Array.isArray(data21)) {
                const len2 = data21.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data21[i2] !== "string") {
                    const err66 = { instancePath: instancePath + "/missed/" + i1 + "/evidence/" + i2, schemaPath: "#/$defs/ProofMiss/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/missed/" + i1 + "/evidence", schemaPath: "#/$defs/ProofMiss/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/missed/" + i1, schemaPath: "#/$defs/ProofMiss/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/missed", schemaPath: "#/properties/missed/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.exercised !== void 0) {
      let data23 = data.exercised;
      if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
        const err70 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
      if (typeof data23 == "number" && isFinite(data23)) {
        if (data23 < 0 || isNaN(data23)) {
          const err71 = { instancePath: instancePath + "/exercised", schemaPath: "#/properties/exercised/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
    }
    if (data.cases !== void 0) {
      let data24 = data.cases;
      if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
        const err72 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 < 0 || isNaN(data24)) {
          const err73 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      }
    }
    if (data.troubles !== void 0) {
      let data25 = data.troubles;
      if (Array.isArray(data25)) {
        const len3 = data25.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data26 = data25[i3];
          if (typeof data26 === "string") {
            if (func1(data26) < 1) {
              const err74 = { instancePath: instancePath + "/troubles/" + i3, schemaPath: "#/properties/troubles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/troubles/" + i3, schemaPath: "#/properties/troubles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/troubles", schemaPath: "#/properties/troubles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.durationMs !== void 0) {
      let data27 = data.durationMs;
      if (typeof data27 == "number" && isFinite(data27)) {
        if (data27 < 0 || isNaN(data27)) {
          const err77 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
      } else {
        const err78 = { instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
  } else {
    const err79 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err79];
    } else {
      vErrors.push(err79);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
validate86.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var ReadingRegistry = validate87;
var schema134 = { "type": "object", "additionalProperties": false, "required": ["keyword", "of"], "properties": { "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string" }, "of": { "type": "string", "minLength": 3 } } };
var pattern36 = new RegExp("^[CD]-[1-9]\\d*$", "u");
var schema136 = { "description": "How strict a reading is - strict takes the canonical one only, certify what is listed as tolerated, field also what is only known from practice.", "enum": ["strict", "certify", "field"], "type": "string" };
var pattern37 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)+$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reading === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reading" }, message: "must have required property 'reading'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "reading" || key0 === "from" || key0 === "spelling" || key0 === "unremembered")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern37.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)+$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.reading !== void 0) {
      let data1 = data.reading;
      if (typeof data1 === "string") {
        if (func1(data1) < 3) {
          const err6 = { instancePath: instancePath + "/reading", schemaPath: "#/properties/reading/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/reading", schemaPath: "#/properties/reading/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      if (typeof data2 !== "string") {
        const err8 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/Profile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data2 === "strict" || data2 === "certify" || data2 === "field")) {
        const err9 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/Profile/enum", keyword: "enum", params: { allowedValues: schema136.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.spelling !== void 0) {
      let data3 = data.spelling;
      if (typeof data3 !== "boolean") {
        const err10 = { instancePath: instancePath + "/spelling", schemaPath: "#/properties/spelling/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (true !== data3) {
        const err11 = { instancePath: instancePath + "/spelling", schemaPath: "#/properties/spelling/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.unremembered !== void 0) {
      let data4 = data.unremembered;
      if (typeof data4 === "string") {
        if (func1(data4) < 10) {
          const err12 = { instancePath: instancePath + "/unremembered", schemaPath: "#/properties/unremembered/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/unremembered", schemaPath: "#/properties/unremembered/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.subject === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.canonical === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "canonical" }, message: "must have required property 'canonical'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.classes === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.variants === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variants" }, message: "must have required property 'variants'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "subject" || key0 === "canonical" || key0 === "classes" || key0 === "constant" || key0 === "variants")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern36.test(data0)) {
          const err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[CD]-[1-9]\\d*$" }, message: 'must match pattern "^[CD]-[1-9]\\d*$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.subject !== void 0) {
      let data1 = data.subject;
      if (typeof data1 === "string") {
        if (func1(data1) < 5) {
          const err8 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/minLength", keyword: "minLength", params: { limit: 5 }, message: "must NOT have fewer than 5 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.canonical !== void 0) {
      let data2 = data.canonical;
      if (typeof data2 === "string") {
        if (func1(data2) < 2) {
          const err10 = { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/canonical", schemaPath: "#/properties/canonical/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.classes !== void 0) {
      let data3 = data.classes;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err12 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.keyword === void 0) {
              const err13 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/$defs/ReadingClass/required", keyword: "required", params: { missingProperty: "keyword" }, message: "must have required property 'keyword'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4.of === void 0) {
              const err14 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/$defs/ReadingClass/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'" };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "keyword" || key1 === "of")) {
                const err15 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/$defs/ReadingClass/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.keyword !== void 0) {
              let data5 = data4.keyword;
              if (typeof data5 !== "string") {
                const err16 = { instancePath: instancePath + "/classes/" + i0 + "/keyword", schemaPath: "#/$defs/ReadingClass/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (!(data5 === "MUST" || data5 === "SHOULD" || data5 === "OBSERVE")) {
                const err17 = { instancePath: instancePath + "/classes/" + i0 + "/keyword", schemaPath: "#/$defs/ReadingClass/properties/keyword/enum", keyword: "enum", params: { allowedValues: schema134.properties.keyword.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.of !== void 0) {
              let data6 = data4.of;
              if (typeof data6 === "string") {
                if (func1(data6) < 3) {
                  const err18 = { instancePath: instancePath + "/classes/" + i0 + "/of", schemaPath: "#/$defs/ReadingClass/properties/of/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/classes/" + i0 + "/of", schemaPath: "#/$defs/ReadingClass/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/classes/" + i0, schemaPath: "#/$defs/ReadingClass/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.constant !== void 0) {
      let data7 = data.constant;
      if (typeof data7 !== "boolean") {
        const err22 = { instancePath: instancePath + "/constant", schemaPath: "#/properties/constant/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      if (true !== data7) {
        const err23 = { instancePath: instancePath + "/constant", schemaPath: "#/properties/constant/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data8 = data.variants;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate89(data8[i1], { instancePath: instancePath + "/variants/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.readings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "readings" }, message: "must have required property 'readings'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "readings")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("myrcc-readings/1" !== data0) {
        const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-readings/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.readings !== void 0) {
      let data1 = data.readings;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate88(data1[i0], { instancePath: instancePath + "/readings/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/readings", schemaPath: "#/properties/readings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var RequirementRegistry = validate92;
var schema138 = { "type": "object", "additionalProperties": false, "required": ["id", "keyword", "statement", "source", "verifiedBy", "since"], "properties": { "id": { "type": "string", "pattern": "^RCC-[A-Z]+-\\d+$" }, "keyword": { "enum": ["MUST", "SHOULD", "OBSERVE"], "type": "string", "description": "Decides the severity of a miss." }, "statement": { "type": "string", "minLength": 10 }, "source": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^(F-|C-|D-|T|I-|R)[1-9]\\d*$" } }, "verifiedBy": { "$ref": "#/$defs/VerificationMethod" }, "reason": { "type": "string", "minLength": 10, "description": "Why nothing can test it." }, "capability": { "$ref": "#/$defs/Capability" }, "since": { "enum": ["v1"], "type": "string", "description": "The API version from which it holds." }, "pending": { "const": true, "type": "boolean", "description": "No check judges it yet." } }, "if": { "properties": { "verifiedBy": { "const": "untested" } } }, "then": { "required": ["reason"], "properties": { "pending": false, "capability": false } }, "else": { "properties": { "reason": false } } };
var schema139 = { "description": "By a case that provokes it, over everything that was recorded, by a measurement of its own, under load - or not at all.", "enum": ["case", "invariant", "measurement", "load", "untested"], "type": "string" };
var schema140 = { "description": "What a target must offer, beyond the API itself, for the requirement to be exercised. second-enterprise: an account and extensions of another enterprise. restricted-account: an account without the RCC right. two-step-authentication: an account that owes a second step. short-expiry: a session period that a run can wait for. disabled-extension: a known extension that is not enabled for RCC. external-number, unroutable-number: a number that rings outside, one that leads nowhere. device-behaviour: devices that reject, are busy, do not answer or hang up as told. redirecting-host: an address that redirects. overload: leave to ask for more than the platform can do.", "enum": ["second-enterprise", "restricted-account", "two-step-authentication", "short-expiry", "disabled-extension", "external-number", "unroutable-number", "device-behaviour", "redirecting-host", "overload"], "type": "string" };
var pattern38 = new RegExp("^RCC-[A-Z]+-\\d+$", "u");
var pattern39 = new RegExp("^(F-|C-|D-|T|I-|R)[1-9]\\d*$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate93.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.verifiedBy !== void 0) {
      if ("untested" !== data.verifiedBy) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reason === void 0) {
        const err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.pending !== void 0) {
        const err2 = { instancePath: instancePath + "/pending", schemaPath: "#/then/properties/pending/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.capability !== void 0) {
        const err3 = { instancePath: instancePath + "/capability", schemaPath: "#/then/properties/capability/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.pending = true;
      props0.capability = true;
      props0.verifiedBy = true;
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.reason !== void 0) {
        const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/else/properties/reason/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.reason = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.keyword === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyword" }, message: "must have required property 'keyword'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.statement === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.source === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.verifiedBy === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "verifiedBy" }, message: "must have required property 'verifiedBy'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.since === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "since" }, message: "must have required property 'since'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema138.properties, key0)) {
        const err12 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 === "string") {
        if (!pattern38.test(data4)) {
          const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^RCC-[A-Z]+-\\d+$" }, message: 'must match pattern "^RCC-[A-Z]+-\\d+$"' };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.keyword !== void 0) {
      let data5 = data.keyword;
      if (typeof data5 !== "string") {
        const err15 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (!(data5 === "MUST" || data5 === "SHOULD" || data5 === "OBSERVE")) {
        const err16 = { instancePath: instancePath + "/keyword", schemaPath: "#/properties/keyword/enum", keyword: "enum", params: { allowedValues: schema138.properties.keyword.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.statement !== void 0) {
      let data6 = data.statement;
      if (typeof data6 === "string") {
        if (func1(data6) < 10) {
          const err17 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/statement", schemaPath: "#/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.source !== void 0) {
      let data7 = data.source;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 === "string") {
            if (!pattern39.test(data8)) {
              const err20 = { instancePath: instancePath + "/source/" + i0, schemaPath: "#/properties/source/items/pattern", keyword: "pattern", params: { pattern: "^(F-|C-|D-|T|I-|R)[1-9]\\d*$" }, message: 'must match pattern "^(F-|C-|D-|T|I-|R)[1-9]\\d*$"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/source/" + i0, schemaPath: "#/properties/source/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        let i1 = data7.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data7[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err22 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.verifiedBy !== void 0) {
      let data9 = data.verifiedBy;
      if (typeof data9 !== "string") {
        const err24 = { instancePath: instancePath + "/verifiedBy", schemaPath: "#/$defs/VerificationMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
      if (!(data9 === "case" || data9 === "invariant" || data9 === "measurement" || data9 === "load" || data9 === "untested")) {
        const err25 = { instancePath: instancePath + "/verifiedBy", schemaPath: "#/$defs/VerificationMethod/enum", keyword: "enum", params: { allowedValues: schema139.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.reason !== void 0) {
      let data10 = data.reason;
      if (typeof data10 === "string") {
        if (func1(data10) < 10) {
          const err26 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 10 }, message: "must NOT have fewer than 10 characters" };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.capability !== void 0) {
      let data11 = data.capability;
      if (typeof data11 !== "string") {
        const err28 = { instancePath: instancePath + "/capability", schemaPath: "#/$defs/Capability/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
      if (!(data11 === "second-enterprise" || data11 === "restricted-account" || data11 === "two-step-authentication" || data11 === "short-expiry" || data11 === "disabled-extension" || data11 === "external-number" || data11 === "unroutable-number" || data11 === "device-behaviour" || data11 === "redirecting-host" || data11 === "overload")) {
        const err29 = { instancePath: instancePath + "/capability", schemaPath: "#/$defs/Capability/enum", keyword: "enum", params: { allowedValues: schema140.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.since !== void 0) {
      let data12 = data.since;
      if (typeof data12 !== "string") {
        const err30 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
      if (!(data12 === "v1")) {
        const err31 = { instancePath: instancePath + "/since", schemaPath: "#/properties/since/enum", keyword: "enum", params: { allowedValues: schema138.properties.since.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.pending !== void 0) {
      let data13 = data.pending;
      if (typeof data13 !== "boolean") {
        const err32 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
      if (true !== data13) {
        const err33 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
  } else {
    const err34 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err34];
    } else {
      vErrors.push(err34);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
validate93.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.requirements === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "format" || key0 === "requirements")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if ("myrcc-requirements/1" !== data0) {
        const err4 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-requirements/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.requirements !== void 0) {
      let data1 = data.requirements;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate93(data1[i0], { instancePath: instancePath + "/requirements/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/requirements", schemaPath: "#/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
validate92.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var Target = validate95;
var schema141 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Target", "description": "A platform under test - where it is, who may log in, which extensions may be used, what may be dialled.", "type": "object", "additionalProperties": false, "required": ["format", "product", "baseUrl", "accounts", "enterprises"], "properties": { "format": { "const": "myrcc-target/1", "type": "string" }, "product": { "description": "What the certificate names as its subject.", "type": "object", "additionalProperties": false, "required": ["name", "version"], "properties": { "name": { "type": "string", "minLength": 1, "examples": ["Istra"] }, "version": { "type": "string", "minLength": 1, "examples": ["9.1.4"] }, "build": { "type": "string", "minLength": 1 } } }, "baseUrl": { "description": "Scheme, host and port, without credentials; the API is below /restletrouter.", "type": "string", "pattern": "^https?://[^/?#@\\s]+/?$", "examples": ["http://127.0.0.1:8078"] }, "nominalWindowMs": { "description": "The coalescing window agreed with the platform, in milliseconds.", "type": "number", "exclusiveMinimum": 0, "default": 100 }, "accounts": { "description": "RCC administrators; the first of an enterprise is used for it.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/TargetAccount" } }, "enterprises": { "description": "The first is the one that is exercised.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/TargetEnterprise" } }, "destinations": { "description": "What may be dialled besides the pools, by role; nothing else is ever dialled.", "type": "object", "additionalProperties": false, "properties": { "external": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Public numbers that ring." }, "unroutable": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Numbers that lead nowhere." } } }, "offers": { "description": "What the platform offers beyond the API itself, by which a run can show more of it. What is left out is not held against the platform; the requirements that need it are set aside.", "type": "object", "additionalProperties": false, "properties": { "restrictedAccount": { "description": "An account with a valid password that has no RCC right.", "$ref": "#/$defs/TargetAccount" }, "twoStepAccount": { "description": "An account with a valid password that owes a second step.", "$ref": "#/$defs/TargetAccount" }, "sessionPeriodMs": { "description": "After how many milliseconds without activity a session expires, where that is short enough to wait for.", "type": "integer", "minimum": 1e3, "maximum": 1e4 }, "disabledExtension": { "description": "An extension of the first enterprise that is not enabled for RCC; it may be called.", "type": "object", "additionalProperties": false, "required": ["id", "number"], "properties": { "id": { "type": "string", "minLength": 1, "description": "The last segment that its restUri would have." }, "number": { "type": "string", "minLength": 1, "description": "Its directory number." } } }, "foreignNumber": { "description": "A public number of an extension in the pool of the second enterprise; it may be called from the first.", "type": "string", "minLength": 1 }, "redirectingUrl": { "description": "Scheme, host and port of an address that redirects every request to baseUrl.", "type": "string", "pattern": "^https?://[^/?#@\\s]+/?$" } } }, "limits": { "description": "Hard limits of what a run may do to the platform.", "type": "object", "additionalProperties": false, "properties": { "maxConcurrentCalls": { "type": "integer", "minimum": 1, "default": 24 }, "maxCallsPerSecond": { "type": "number", "exclusiveMinimum": 0, "default": 50 } } } }, "$defs": { "TargetAccount": { "type": "object", "additionalProperties": false, "required": ["login", "enterprise", "passwordEnv"], "properties": { "login": { "type": "string", "pattern": "^[^:|]+$" }, "enterprise": { "type": "string", "minLength": 1 }, "passwordEnv": { "description": "Name of the environment variable that holds the password; the password itself is never in the file.", "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } } }, "TargetEnterprise": { "type": "object", "additionalProperties": false, "required": ["name", "pool"], "properties": { "name": { "type": "string", "minLength": 1 }, "pool": { "description": "Directory numbers of RCC-enabled extensions, free for the run, whose devices answer only when told to.", "type": "array", "minItems": 2, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } } } } } };
var pattern40 = new RegExp("^https?://[^/?#@\\s]+/?$", "u");
var pattern41 = new RegExp("^[^:|]+$", "u");
var pattern42 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.product === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "product" }, message: "must have required property 'product'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.baseUrl === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property 'baseUrl'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.accounts === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "accounts" }, message: "must have required property 'accounts'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.enterprises === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprises" }, message: "must have required property 'enterprises'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func6.call(schema141.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.format !== void 0) {
      let data0 = data.format;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if ("myrcc-target/1" !== data0) {
        const err7 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-target/1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.product !== void 0) {
      let data1 = data.product;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.name === void 0) {
          const err8 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1.version === void 0) {
          const err9 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "name" || key1 === "version" || key1 === "build")) {
            const err10 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data1.name !== void 0) {
          let data2 = data1.name;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err11 = { instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err13 = { instancePath: instancePath + "/product/version", schemaPath: "#/properties/product/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/product/version", schemaPath: "#/properties/product/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data1.build !== void 0) {
          let data4 = data1.build;
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err15 = { instancePath: instancePath + "/product/build", schemaPath: "#/properties/product/properties/build/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/product/build", schemaPath: "#/properties/product/properties/build/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.baseUrl !== void 0) {
      let data5 = data.baseUrl;
      if (typeof data5 === "string") {
        if (!pattern40.test(data5)) {
          const err18 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^/?#@\\s]+/?$" }, message: 'must match pattern "^https?://[^/?#@\\s]+/?$"' };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.nominalWindowMs !== void 0) {
      let data6 = data.nominalWindowMs;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.accounts !== void 0) {
      let data7 = data.accounts;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err22 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.login === void 0) {
              const err23 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data8.enterprise === void 0) {
              const err24 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "enterprise" }, message: "must have required property 'enterprise'" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data8.passwordEnv === void 0) {
              const err25 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "passwordEnv" }, message: "must have required property 'passwordEnv'" };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key2 in data8) {
              if (!(key2 === "login" || key2 === "enterprise" || key2 === "passwordEnv")) {
                const err26 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/TargetAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data8.login !== void 0) {
              let data9 = data8.login;
              if (typeof data9 === "string") {
                if (!pattern41.test(data9)) {
                  const err27 = { instancePath: instancePath + "/accounts/" + i0 + "/login", schemaPath: "#/$defs/TargetAccount/properties/login/pattern", keyword: "pattern", params: { pattern: "^[^:|]+$" }, message: 'must match pattern "^[^:|]+$"' };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              } else {
                const err28 = { instancePath: instancePath + "/accounts/" + i0 + "/login", schemaPath: "#/$defs/TargetAccount/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.enterprise !== void 0) {
              let data10 = data8.enterprise;
              if (typeof data10 === "string") {
                if (func1(data10) < 1) {
                  const err29 = { instancePath: instancePath + "/accounts/" + i0 + "/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/accounts/" + i0 + "/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data8.passwordEnv !== void 0) {
              let data11 = data8.passwordEnv;
              if (typeof data11 === "string") {
                if (!pattern42.test(data11)) {
                  const err31 = { instancePath: instancePath + "/accounts/" + i0 + "/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
              } else {
                const err32 = { instancePath: instancePath + "/accounts/" + i0 + "/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
          } else {
            const err33 = { instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/$defs/TargetAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.enterprises !== void 0) {
      let data12 = data.enterprises;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err35 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.name === void 0) {
              const err36 = { instancePath: instancePath + "/enterprises/" + i1, schemaPath: "#/$defs/TargetEnterprise/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data13.pool === void 0) {
              const err37 = { instancePath: instancePath + "/enterprises/" + i1, schemaPath: "#/$defs/TargetEnterprise/required", keyword: "required", params: { missingProperty: "pool" }, message: "must have required property 'pool'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!(key3 === "name" || key3 === "pool")) {
                const err38 = { instancePath: instancePath + "/enterprises/" + i1, schemaPath: "#/$defs/TargetEnterprise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data13.name !== void 0) {
              let data14 = data13.name;
              if (typeof data14 === "string") {
                if (func1(data14) < 1) {
                  const err39 = { instancePath: instancePath + "/enterprises/" + i1 + "/name", schemaPath: "#/$defs/TargetEnterprise/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/enterprises/" + i1 + "/name", schemaPath: "#/$defs/TargetEnterprise/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data13.pool !== void 0) {
              let data15 = data13.pool;
              if (Array.isArray(data15)) {
                if (data15.length < 2) {
                  const err41 = { instancePath: instancePath + "/enterprises/" + i1 + "/pool", schemaPath: "#/$defs/TargetEnterprise/properties/pool/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                const len2 = data15.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data16 = data15[i2];
                  if (typeof data16 === "string") {
                    if (func1(data16) < 1) {
                      const err42 = { instancePath: instancePath + "/enterprises/" + i1 + "/pool/" + i2, schemaPath: "#/$defs/TargetEnterprise/properties/pool/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err42];
                      } else {
                        vErrors.push(err42);
                      }
                      errors++;
                    }
                  } else {
                    const err43 = { instancePath: instancePath + "/enterprises/" + i1 + "/pool/" + i2, schemaPath: "#/$defs/TargetEnterprise/properties/pool/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                let i3 = data15.length;
                let j0;
                if (i3 > 1) {
                  const indices0 = {};
                  for (; i3--; ) {
                    let item0 = data15[i3];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err44 = { instancePath: instancePath + "/enterprises/" + i1 + "/pool", schemaPath: "#/$defs/TargetEnterprise/properties/pool/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i3;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/enterprises/" + i1 + "/pool", schemaPath: "#/$defs/TargetEnterprise/properties/pool/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/enterprises/" + i1, schemaPath: "#/$defs/TargetEnterprise/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.destinations !== void 0) {
      let data17 = data.destinations;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key4 in data17) {
          if (!(key4 === "external" || key4 === "unroutable")) {
            const err48 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data17.external !== void 0) {
          let data18 = data17.external;
          if (Array.isArray(data18)) {
            const len3 = data18.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data19 = data18[i4];
              if (typeof data19 === "string") {
                if (func1(data19) < 1) {
                  const err49 = { instancePath: instancePath + "/destinations/external/" + i4, schemaPath: "#/properties/destinations/properties/external/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = { instancePath: instancePath + "/destinations/external/" + i4, schemaPath: "#/properties/destinations/properties/external/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
          } else {
            const err51 = { instancePath: instancePath + "/destinations/external", schemaPath: "#/properties/destinations/properties/external/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data17.unroutable !== void 0) {
          let data20 = data17.unroutable;
          if (Array.isArray(data20)) {
            const len4 = data20.length;
            for (let i5 = 0; i5 < len4; i5++) {
              let data21 = data20[i5];
              if (typeof data21 === "string") {
                if (func1(data21) < 1) {
                  const err52 = { instancePath: instancePath + "/destinations/unroutable/" + i5, schemaPath: "#/properties/destinations/properties/unroutable/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              } else {
                const err53 = { instancePath: instancePath + "/destinations/unroutable/" + i5, schemaPath: "#/properties/destinations/properties/unroutable/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          } else {
            const err54 = { instancePath: instancePath + "/destinations/unroutable", schemaPath: "#/properties/destinations/properties/unroutable/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/destinations", schemaPath: "#/properties/destinations/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.offers !== void 0) {
      let data22 = data.offers;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key5 in data22) {
          if (!(key5 === "restrictedAccount" || key5 === "twoStepAccount" || key5 === "sessionPeriodMs" || key5 === "disabledExtension" || key5 === "foreignNumber" || key5 === "redirectingUrl")) {
            const err56 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data22.restrictedAccount !== void 0) {
          let data23 = data22.restrictedAccount;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.login === void 0) {
              const err57 = { instancePath: instancePath + "/offers/restrictedAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data23.enterprise === void 0) {
              const err58 = { instancePath: instancePath + "/offers/restrictedAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "enterprise" }, message: "must have required property 'enterprise'" };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data23.passwordEnv === void 0) {
              const err59 = { instancePath: instancePath + "/offers/restrictedAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "passwordEnv" }, message: "must have required property 'passwordEnv'" };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            for (const key6 in data23) {
              if (!(key6 === "login" || key6 === "enterprise" || key6 === "passwordEnv")) {
                const err60 = { instancePath: instancePath + "/offers/restrictedAccount", schemaPath: "#/$defs/TargetAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data23.login !== void 0) {
              let data24 = data23.login;
              if (typeof data24 === "string") {
                if (!pattern41.test(data24)) {
                  const err61 = { instancePath: instancePath + "/offers/restrictedAccount/login", schemaPath: "#/$defs/TargetAccount/properties/login/pattern", keyword: "pattern", params: { pattern: "^[^:|]+$" }, message: 'must match pattern "^[^:|]+$"' };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/offers/restrictedAccount/login", schemaPath: "#/$defs/TargetAccount/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data23.enterprise !== void 0) {
              let data25 = data23.enterprise;
              if (typeof data25 === "string") {
                if (func1(data25) < 1) {
                  const err63 = { instancePath: instancePath + "/offers/restrictedAccount/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/offers/restrictedAccount/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data23.passwordEnv !== void 0) {
              let data26 = data23.passwordEnv;
              if (typeof data26 === "string") {
                if (!pattern42.test(data26)) {
                  const err65 = { instancePath: instancePath + "/offers/restrictedAccount/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/offers/restrictedAccount/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/offers/restrictedAccount", schemaPath: "#/$defs/TargetAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data22.twoStepAccount !== void 0) {
          let data27 = data22.twoStepAccount;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.login === void 0) {
              const err68 = { instancePath: instancePath + "/offers/twoStepAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data27.enterprise === void 0) {
              const err69 = { instancePath: instancePath + "/offers/twoStepAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "enterprise" }, message: "must have required property 'enterprise'" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data27.passwordEnv === void 0) {
              const err70 = { instancePath: instancePath + "/offers/twoStepAccount", schemaPath: "#/$defs/TargetAccount/required", keyword: "required", params: { missingProperty: "passwordEnv" }, message: "must have required property 'passwordEnv'" };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
            for (const key7 in data27) {
              if (!(key7 === "login" || key7 === "enterprise" || key7 === "passwordEnv")) {
                const err71 = { instancePath: instancePath + "/offers/twoStepAccount", schemaPath: "#/$defs/TargetAccount/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data27.login !== void 0) {
              let data28 = data27.login;
              if (typeof data28 === "string") {
                if (!pattern41.test(data28)) {
                  const err72 = { instancePath: instancePath + "/offers/twoStepAccount/login", schemaPath: "#/$defs/TargetAccount/properties/login/pattern", keyword: "pattern", params: { pattern: "^[^:|]+$" }, message: 'must match pattern "^[^:|]+$"' };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              } else {
                const err73 = { instancePath: instancePath + "/offers/twoStepAccount/login", schemaPath: "#/$defs/TargetAccount/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data27.enterprise !== void 0) {
              let data29 = data27.enterprise;
              if (typeof data29 === "string") {
                if (func1(data29) < 1) {
                  const err74 = { instancePath: instancePath + "/offers/twoStepAccount/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/offers/twoStepAccount/enterprise", schemaPath: "#/$defs/TargetAccount/properties/enterprise/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data27.passwordEnv !== void 0) {
              let data30 = data27.passwordEnv;
              if (typeof data30 === "string") {
                if (!pattern42.test(data30)) {
                  const err76 = { instancePath: instancePath + "/offers/twoStepAccount/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, message: 'must match pattern "^[A-Za-z_][A-Za-z0-9_]*$"' };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
              } else {
                const err77 = { instancePath: instancePath + "/offers/twoStepAccount/passwordEnv", schemaPath: "#/$defs/TargetAccount/properties/passwordEnv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
          } else {
            const err78 = { instancePath: instancePath + "/offers/twoStepAccount", schemaPath: "#/$defs/TargetAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data22.sessionPeriodMs !== void 0) {
          let data31 = data22.sessionPeriodMs;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err79 = { instancePath: instancePath + "/offers/sessionPeriodMs", schemaPath: "#/properties/offers/properties/sessionPeriodMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 1e4 || isNaN(data31)) {
              const err80 = { instancePath: instancePath + "/offers/sessionPeriodMs", schemaPath: "#/properties/offers/properties/sessionPeriodMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data31 < 1e3 || isNaN(data31)) {
              const err81 = { instancePath: instancePath + "/offers/sessionPeriodMs", schemaPath: "#/properties/offers/properties/sessionPeriodMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
        if (data22.disabledExtension !== void 0) {
          let data32 = data22.disabledExtension;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.id === void 0) {
              const err82 = { instancePath: instancePath + "/offers/disabledExtension", schemaPath: "#/properties/offers/properties/disabledExtension/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data32.number === void 0) {
              const err83 = { instancePath: instancePath + "/offers/disabledExtension", schemaPath: "#/properties/offers/properties/disabledExtension/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            for (const key8 in data32) {
              if (!(key8 === "id" || key8 === "number")) {
                const err84 = { instancePath: instancePath + "/offers/disabledExtension", schemaPath: "#/properties/offers/properties/disabledExtension/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data32.id !== void 0) {
              let data33 = data32.id;
              if (typeof data33 === "string") {
                if (func1(data33) < 1) {
                  const err85 = { instancePath: instancePath + "/offers/disabledExtension/id", schemaPath: "#/properties/offers/properties/disabledExtension/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
              } else {
                const err86 = { instancePath: instancePath + "/offers/disabledExtension/id", schemaPath: "#/properties/offers/properties/disabledExtension/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data32.number !== void 0) {
              let data34 = data32.number;
              if (typeof data34 === "string") {
                if (func1(data34) < 1) {
                  const err87 = { instancePath: instancePath + "/offers/disabledExtension/number", schemaPath: "#/properties/offers/properties/disabledExtension/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              } else {
                const err88 = { instancePath: instancePath + "/offers/disabledExtension/number", schemaPath: "#/properties/offers/properties/disabledExtension/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
          } else {
            const err89 = { instancePath: instancePath + "/offers/disabledExtension", schemaPath: "#/properties/offers/properties/disabledExtension/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data22.foreignNumber !== void 0) {
          let data35 = data22.foreignNumber;
          if (typeof data35 === "string") {
            if (func1(data35) < 1) {
              const err90 = { instancePath: instancePath + "/offers/foreignNumber", schemaPath: "#/properties/offers/properties/foreignNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/offers/foreignNumber", schemaPath: "#/properties/offers/properties/foreignNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data22.redirectingUrl !== void 0) {
          let data36 = data22.redirectingUrl;
          if (typeof data36 === "string") {
            if (!pattern40.test(data36)) {
              const err92 = { instancePath: instancePath + "/offers/redirectingUrl", schemaPath: "#/properties/offers/properties/redirectingUrl/pattern", keyword: "pattern", params: { pattern: "^https?://[^/?#@\\s]+/?$" }, message: 'must match pattern "^https?://[^/?#@\\s]+/?$"' };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/offers/redirectingUrl", schemaPath: "#/properties/offers/properties/redirectingUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/offers", schemaPath: "#/properties/offers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data37 = data.limits;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (const key9 in data37) {
          if (!(key9 === "maxConcurrentCalls" || key9 === "maxCallsPerSecond")) {
            const err95 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data37.maxConcurrentCalls !== void 0) {
          let data38 = data37.maxConcurrentCalls;
          if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
            const err96 = { instancePath: instancePath + "/limits/maxConcurrentCalls", schemaPath: "#/properties/limits/properties/maxConcurrentCalls/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (typeof data38 == "number" && isFinite(data38)) {
            if (data38 < 1 || isNaN(data38)) {
              const err97 = { instancePath: instancePath + "/limits/maxConcurrentCalls", schemaPath: "#/properties/limits/properties/maxConcurrentCalls/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
          }
        }
        if (data37.maxCallsPerSecond !== void 0) {
          let data39 = data37.maxCallsPerSecond;
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 <= 0 || isNaN(data39)) {
              const err98 = { instancePath: instancePath + "/limits/maxCallsPerSecond", schemaPath: "#/properties/limits/properties/maxCallsPerSecond/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/limits/maxCallsPerSecond", schemaPath: "#/properties/limits/properties/maxCallsPerSecond/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err101];
    } else {
      vErrors.push(err101);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var TraceEvent = validate96;
var schema148 = { "description": "A case begins or ends; events between the two of one worker belong to it.", "type": "object", "required": ["type", "worker", "seq", "atMs", "phase", "caseId", "title", "requirements"], "properties": { "type": { "const": "case", "type": "string" }, "worker": { "type": "integer", "minimum": 0 }, "seq": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number", "minimum": 0 }, "phase": { "enum": ["start", "end"], "type": "string" }, "caseId": { "type": "string", "minLength": 1 }, "title": { "type": "string" }, "requirements": { "type": "array", "items": { "type": "string" } }, "outcome": { "enum": ["completed", "interrupted", "not-offered"], "type": "string", "description": "On `end`: whether the stimulus was given whole, or needs what the target does not offer." }, "reason": { "type": "string", "description": "On an `end`: what stopped it, what is not offered, or how a case that is not always the same is had again." } } };
var schema149 = { "description": "One HTTP request and what came back. `atMs` is the instant at which the answer was complete.", "type": "object", "required": ["type", "worker", "seq", "atMs", "sentAtMs", "session", "operation", "deviation", "method", "path", "requestHeaders", "status", "responseHeaders", "responseText"], "properties": { "type": { "const": "exchange", "type": "string" }, "worker": { "type": "integer", "minimum": 0 }, "seq": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number", "minimum": 0 }, "sentAtMs": { "type": "number", "minimum": 0, "description": "Just before the request was handed to the socket." }, "session": { "type": ["string", "null"], "description": "Label of the session whose credentials went along." }, "operation": { "type": ["string", "null"], "description": "operationId of the contract; null when the request is none of its operations." }, "deviation": { "type": ["string", "null"], "description": "The one way in which the request departs from the contract on purpose." }, "method": { "type": "string" }, "path": { "type": "string", "description": "Path and query below the base URL." }, "requestHeaders": { "type": "object", "additionalProperties": { "type": "string" } }, "requestText": { "type": "string" }, "status": { "type": ["integer", "null"], "description": "Null when no answer came." }, "responseHeaders": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } }, "responseText": { "type": "string" }, "failure": { "type": "string", "description": "Why no answer came." } } };
var schema150 = { "description": "A WebSocket opened, was refused or closed.", "type": "object", "required": ["type", "worker", "seq", "atMs", "socket", "session", "phase", "path", "deviation"], "properties": { "type": { "const": "socket", "type": "string" }, "worker": { "type": "integer", "minimum": 0 }, "seq": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number", "minimum": 0 }, "socket": { "type": "string" }, "session": { "type": ["string", "null"] }, "phase": { "enum": ["open", "refused", "closed"], "type": "string" }, "path": { "type": "string" }, "deviation": { "type": ["string", "null"] }, "status": { "type": "integer", "description": "HTTP status of a refused handshake." }, "code": { "type": "integer", "description": "Close code." }, "reason": { "type": "string" }, "by": { "enum": ["target", "harness"], "type": "string", "description": "Who began the close." } } };
var schema151 = { "description": "One message on a WebSocket; `atMs` is its arrival or the instant it was handed to the socket.", "type": "object", "required": ["type", "worker", "seq", "atMs", "socket", "direction", "text"], "properties": { "type": { "const": "frame", "type": "string" }, "worker": { "type": "integer", "minimum": 0 }, "seq": { "type": "integer", "minimum": 0 }, "atMs": { "type": "number", "minimum": 0 }, "socket": { "type": "string" }, "direction": { "enum": ["in", "out"], "type": "string" }, "text": { "type": "string" } } };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.type;
    if (typeof tag0 == "string") {
      if (tag0 === "run") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err1 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
          if (data.worker === void 0) {
            const err2 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err3 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if (data.atMs === void 0) {
            const err4 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (data.format === void 0) {
            const err5 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          if (data.startedAt === void 0) {
            const err6 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "startedAt" }, message: "must have required property 'startedAt'" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (data.nominalWindowMs === void 0) {
            const err7 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "nominalWindowMs" }, message: "must have required property 'nominalWindowMs'" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (data.baseUrl === void 0) {
            const err8 = { instancePath, schemaPath: "#/$defs/RunEvent/required", keyword: "required", params: { missingProperty: "baseUrl" }, message: "must have required property 'baseUrl'" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data0 = data.type;
            if (typeof data0 !== "string") {
              const err9 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/RunEvent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if ("run" !== data0) {
              const err10 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/RunEvent/properties/type/const", keyword: "const", params: { allowedValue: "run" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
          if (data.worker !== void 0) {
            let data1 = data.worker;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err11 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/RunEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1)) {
                const err12 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/RunEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          }
          if (data.seq !== void 0) {
            let data2 = data.seq;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err13 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/RunEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 < 0 || isNaN(data2)) {
                const err14 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/RunEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
          }
          if (data.atMs !== void 0) {
            let data3 = data.atMs;
            if (typeof data3 == "number" && isFinite(data3)) {
              if (data3 < 0 || isNaN(data3)) {
                const err15 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/RunEvent/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/RunEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          if (data.format !== void 0) {
            let data4 = data.format;
            if (typeof data4 !== "string") {
              const err17 = { instancePath: instancePath + "/format", schemaPath: "#/$defs/RunEvent/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if ("myrcc-trace/1" !== data4) {
              const err18 = { instancePath: instancePath + "/format", schemaPath: "#/$defs/RunEvent/properties/format/const", keyword: "const", params: { allowedValue: "myrcc-trace/1" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (data.startedAt !== void 0) {
            if (typeof data.startedAt !== "string") {
              const err19 = { instancePath: instancePath + "/startedAt", schemaPath: "#/$defs/RunEvent/properties/startedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          if (data.nominalWindowMs !== void 0) {
            let data6 = data.nominalWindowMs;
            if (typeof data6 == "number" && isFinite(data6)) {
              if (data6 <= 0 || isNaN(data6)) {
                const err20 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/$defs/RunEvent/properties/nominalWindowMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            } else {
              const err21 = { instancePath: instancePath + "/nominalWindowMs", schemaPath: "#/$defs/RunEvent/properties/nominalWindowMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
          if (data.baseUrl !== void 0) {
            if (typeof data.baseUrl !== "string") {
              const err22 = { instancePath: instancePath + "/baseUrl", schemaPath: "#/$defs/RunEvent/properties/baseUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
          if (data.sessionPeriodMs !== void 0) {
            let data8 = data.sessionPeriodMs;
            if (typeof data8 == "number" && isFinite(data8)) {
              if (data8 <= 0 || isNaN(data8)) {
                const err23 = { instancePath: instancePath + "/sessionPeriodMs", schemaPath: "#/$defs/RunEvent/properties/sessionPeriodMs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            } else {
              const err24 = { instancePath: instancePath + "/sessionPeriodMs", schemaPath: "#/$defs/RunEvent/properties/sessionPeriodMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        } else {
          const err25 = { instancePath, schemaPath: "#/$defs/RunEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        var props0 = {};
        props0.type = true;
        props0.worker = true;
        props0.seq = true;
        props0.atMs = true;
        props0.format = true;
        props0.startedAt = true;
        props0.nominalWindowMs = true;
        props0.baseUrl = true;
        props0.sessionPeriodMs = true;
      } else if (tag0 === "case") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err26 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (data.worker === void 0) {
            const err27 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err28 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (data.atMs === void 0) {
            const err29 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err30 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (data.caseId === void 0) {
            const err31 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "caseId" }, message: "must have required property 'caseId'" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (data.title === void 0) {
            const err32 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (data.requirements === void 0) {
            const err33 = { instancePath, schemaPath: "#/$defs/CaseEvent/required", keyword: "required", params: { missingProperty: "requirements" }, message: "must have required property 'requirements'" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data9 = data.type;
            if (typeof data9 !== "string") {
              const err34 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/CaseEvent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if ("case" !== data9) {
              const err35 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/CaseEvent/properties/type/const", keyword: "const", params: { allowedValue: "case" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
          if (data.worker !== void 0) {
            let data10 = data.worker;
            if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
              const err36 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/CaseEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (typeof data10 == "number" && isFinite(data10)) {
              if (data10 < 0 || isNaN(data10)) {
                const err37 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/CaseEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          }
          if (data.seq !== void 0) {
            let data11 = data.seq;
            if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
              const err38 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/CaseEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (typeof data11 == "number" && isFinite(data11)) {
              if (data11 < 0 || isNaN(data11)) {
                const err39 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/CaseEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          }
          if (data.atMs !== void 0) {
            let data12 = data.atMs;
            if (typeof data12 == "number" && isFinite(data12)) {
              if (data12 < 0 || isNaN(data12)) {
                const err40 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/CaseEvent/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            } else {
              const err41 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/CaseEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data13 = data.phase;
            if (typeof data13 !== "string") {
              const err42 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/CaseEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            if (!(data13 === "start" || data13 === "end")) {
              const err43 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/CaseEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema148.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
          }
          if (data.caseId !== void 0) {
            let data14 = data.caseId;
            if (typeof data14 === "string") {
              if (func1(data14) < 1) {
                const err44 = { instancePath: instancePath + "/caseId", schemaPath: "#/$defs/CaseEvent/properties/caseId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            } else {
              const err45 = { instancePath: instancePath + "/caseId", schemaPath: "#/$defs/CaseEvent/properties/caseId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          if (data.title !== void 0) {
            if (typeof data.title !== "string") {
              const err46 = { instancePath: instancePath + "/title", schemaPath: "#/$defs/CaseEvent/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          }
          if (data.requirements !== void 0) {
            let data16 = data.requirements;
            if (Array.isArray(data16)) {
              const len0 = data16.length;
              for (let i0 = 0; i0 < len0; i0++) {
                if (typeof data16[i0] !== "string") {
                  const err47 = { instancePath: instancePath + "/requirements/" + i0, schemaPath: "#/$defs/CaseEvent/properties/requirements/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
            } else {
              const err48 = { instancePath: instancePath + "/requirements", schemaPath: "#/$defs/CaseEvent/properties/requirements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
          if (data.outcome !== void 0) {
            let data18 = data.outcome;
            if (typeof data18 !== "string") {
              const err49 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/CaseEvent/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (!(data18 === "completed" || data18 === "interrupted" || data18 === "not-offered")) {
              const err50 = { instancePath: instancePath + "/outcome", schemaPath: "#/$defs/CaseEvent/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema148.properties.outcome.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
          if (data.reason !== void 0) {
            if (typeof data.reason !== "string") {
              const err51 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/CaseEvent/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          }
        } else {
          const err52 = { instancePath, schemaPath: "#/$defs/CaseEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.worker = true;
          props0.seq = true;
          props0.atMs = true;
          props0.phase = true;
          props0.caseId = true;
          props0.title = true;
          props0.requirements = true;
          props0.outcome = true;
          props0.reason = true;
        }
      } else if (tag0 === "exchange") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err53 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (data.worker === void 0) {
            const err54 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err55 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          if (data.atMs === void 0) {
            const err56 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
          if (data.sentAtMs === void 0) {
            const err57 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "sentAtMs" }, message: "must have required property 'sentAtMs'" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (data.session === void 0) {
            const err58 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "session" }, message: "must have required property 'session'" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (data.operation === void 0) {
            const err59 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          if (data.deviation === void 0) {
            const err60 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "deviation" }, message: "must have required property 'deviation'" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (data.method === void 0) {
            const err61 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err62 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (data.requestHeaders === void 0) {
            const err63 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "requestHeaders" }, message: "must have required property 'requestHeaders'" };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          if (data.status === void 0) {
            const err64 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
          if (data.responseHeaders === void 0) {
            const err65 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "responseHeaders" }, message: "must have required property 'responseHeaders'" };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data.responseText === void 0) {
            const err66 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/required", keyword: "required", params: { missingProperty: "responseText" }, message: "must have required property 'responseText'" };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data20 = data.type;
            if (typeof data20 !== "string") {
              const err67 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ExchangeEvent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err67];
              } else {
                vErrors.push(err67);
              }
              errors++;
            }
            if ("exchange" !== data20) {
              const err68 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/ExchangeEvent/properties/type/const", keyword: "const", params: { allowedValue: "exchange" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
          }
          if (data.worker !== void 0) {
            let data21 = data.worker;
            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
              const err69 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/ExchangeEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (typeof data21 == "number" && isFinite(data21)) {
              if (data21 < 0 || isNaN(data21)) {
                const err70 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/ExchangeEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
          }
          if (data.seq !== void 0) {
            let data22 = data.seq;
            if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
              const err71 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/ExchangeEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (typeof data22 == "number" && isFinite(data22)) {
              if (data22 < 0 || isNaN(data22)) {
                const err72 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/ExchangeEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          }
          if (data.atMs !== void 0) {
            let data23 = data.atMs;
            if (typeof data23 == "number" && isFinite(data23)) {
              if (data23 < 0 || isNaN(data23)) {
                const err73 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/ExchangeEvent/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/ExchangeEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
          if (data.sentAtMs !== void 0) {
            let data24 = data.sentAtMs;
            if (typeof data24 == "number" && isFinite(data24)) {
              if (data24 < 0 || isNaN(data24)) {
                const err75 = { instancePath: instancePath + "/sentAtMs", schemaPath: "#/$defs/ExchangeEvent/properties/sentAtMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            } else {
              const err76 = { instancePath: instancePath + "/sentAtMs", schemaPath: "#/$defs/ExchangeEvent/properties/sentAtMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
          if (data.session !== void 0) {
            let data25 = data.session;
            if (typeof data25 !== "string" && data25 !== null) {
              const err77 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/ExchangeEvent/properties/session/type", keyword: "type", params: { type: schema149.properties.session.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
          if (data.operation !== void 0) {
            let data26 = data.operation;
            if (typeof data26 !== "string" && data26 !== null) {
              const err78 = { instancePath: instancePath + "/operation", schemaPath: "#/$defs/ExchangeEvent/properties/operation/type", keyword: "type", params: { type: schema149.properties.operation.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
          }
          if (data.deviation !== void 0) {
            let data27 = data.deviation;
            if (typeof data27 !== "string" && data27 !== null) {
              const err79 = { instancePath: instancePath + "/deviation", schemaPath: "#/$defs/ExchangeEvent/properties/deviation/type", keyword: "type", params: { type: schema149.properties.deviation.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          }
          if (data.method !== void 0) {
            if (typeof data.method !== "string") {
              const err80 = { instancePath: instancePath + "/method", schemaPath: "#/$defs/ExchangeEvent/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          }
          if (data.path !== void 0) {
            if (typeof data.path !== "string") {
              const err81 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/ExchangeEvent/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
          if (data.requestHeaders !== void 0) {
            let data30 = data.requestHeaders;
            if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
              for (const key0 in data30) {
                if (typeof data30[key0] !== "string") {
                  const err82 = { instancePath: instancePath + "/requestHeaders/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ExchangeEvent/properties/requestHeaders/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
              }
            } else {
              const err83 = { instancePath: instancePath + "/requestHeaders", schemaPath: "#/$defs/ExchangeEvent/properties/requestHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          }
          if (data.requestText !== void 0) {
            if (typeof data.requestText !== "string") {
              const err84 = { instancePath: instancePath + "/requestText", schemaPath: "#/$defs/ExchangeEvent/properties/requestText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          }
          if (data.status !== void 0) {
            let data33 = data.status;
            if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33)) && data33 !== null) {
              const err85 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/ExchangeEvent/properties/status/type", keyword: "type", params: { type: schema149.properties.status.type }, message: "must be integer,null" };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          }
          if (data.responseHeaders !== void 0) {
            let data34 = data.responseHeaders;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              for (const key1 in data34) {
                let data35 = data34[key1];
                if (Array.isArray(data35)) {
                  const len1 = data35.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    if (typeof data35[i1] !== "string") {
                      const err86 = { instancePath: instancePath + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/$defs/ExchangeEvent/properties/responseHeaders/additionalProperties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err87 = { instancePath: instancePath + "/responseHeaders/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/ExchangeEvent/properties/responseHeaders/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
            } else {
              const err88 = { instancePath: instancePath + "/responseHeaders", schemaPath: "#/$defs/ExchangeEvent/properties/responseHeaders/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          }
          if (data.responseText !== void 0) {
            if (typeof data.responseText !== "string") {
              const err89 = { instancePath: instancePath + "/responseText", schemaPath: "#/$defs/ExchangeEvent/properties/responseText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
          if (data.failure !== void 0) {
            if (typeof data.failure !== "string") {
              const err90 = { instancePath: instancePath + "/failure", schemaPath: "#/$defs/ExchangeEvent/properties/failure/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          }
        } else {
          const err91 = { instancePath, schemaPath: "#/$defs/ExchangeEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err91];
          } else {
            vErrors.push(err91);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.worker = true;
          props0.seq = true;
          props0.atMs = true;
          props0.sentAtMs = true;
          props0.session = true;
          props0.operation = true;
          props0.deviation = true;
          props0.method = true;
          props0.path = true;
          props0.requestHeaders = true;
          props0.requestText = true;
          props0.status = true;
          props0.responseHeaders = true;
          props0.responseText = true;
          props0.failure = true;
        }
      } else if (tag0 === "socket") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err92 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
          if (data.worker === void 0) {
            const err93 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err94 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
          if (data.atMs === void 0) {
            const err95 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          if (data.socket === void 0) {
            const err96 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "socket" }, message: "must have required property 'socket'" };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
          if (data.session === void 0) {
            const err97 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "session" }, message: "must have required property 'session'" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
          if (data.phase === void 0) {
            const err98 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "phase" }, message: "must have required property 'phase'" };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (data.path === void 0) {
            const err99 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (data.deviation === void 0) {
            const err100 = { instancePath, schemaPath: "#/$defs/SocketEvent/required", keyword: "required", params: { missingProperty: "deviation" }, message: "must have required property 'deviation'" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data39 = data.type;
            if (typeof data39 !== "string") {
              const err101 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/SocketEvent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if ("socket" !== data39) {
              const err102 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/SocketEvent/properties/type/const", keyword: "const", params: { allowedValue: "socket" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          }
          if (data.worker !== void 0) {
            let data40 = data.worker;
            if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
              const err103 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/SocketEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            if (typeof data40 == "number" && isFinite(data40)) {
              if (data40 < 0 || isNaN(data40)) {
                const err104 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/SocketEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
          }
          if (data.seq !== void 0) {
            let data41 = data.seq;
            if (!(typeof data41 == "number" && (!(data41 % 1) && !isNaN(data41)) && isFinite(data41))) {
              const err105 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/SocketEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (typeof data41 == "number" && isFinite(data41)) {
              if (data41 < 0 || isNaN(data41)) {
                const err106 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/SocketEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
          }
          if (data.atMs !== void 0) {
            let data42 = data.atMs;
            if (typeof data42 == "number" && isFinite(data42)) {
              if (data42 < 0 || isNaN(data42)) {
                const err107 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/SocketEvent/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            } else {
              const err108 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/SocketEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
          }
          if (data.socket !== void 0) {
            if (typeof data.socket !== "string") {
              const err109 = { instancePath: instancePath + "/socket", schemaPath: "#/$defs/SocketEvent/properties/socket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
          }
          if (data.session !== void 0) {
            let data44 = data.session;
            if (typeof data44 !== "string" && data44 !== null) {
              const err110 = { instancePath: instancePath + "/session", schemaPath: "#/$defs/SocketEvent/properties/session/type", keyword: "type", params: { type: schema150.properties.session.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
          if (data.phase !== void 0) {
            let data45 = data.phase;
            if (typeof data45 !== "string") {
              const err111 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/SocketEvent/properties/phase/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            if (!(data45 === "open" || data45 === "refused" || data45 === "closed")) {
              const err112 = { instancePath: instancePath + "/phase", schemaPath: "#/$defs/SocketEvent/properties/phase/enum", keyword: "enum", params: { allowedValues: schema150.properties.phase.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
          }
          if (data.path !== void 0) {
            if (typeof data.path !== "string") {
              const err113 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/SocketEvent/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          if (data.deviation !== void 0) {
            let data47 = data.deviation;
            if (typeof data47 !== "string" && data47 !== null) {
              const err114 = { instancePath: instancePath + "/deviation", schemaPath: "#/$defs/SocketEvent/properties/deviation/type", keyword: "type", params: { type: schema150.properties.deviation.type }, message: "must be string,null" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
          }
          if (data.status !== void 0) {
            let data48 = data.status;
            if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
              const err115 = { instancePath: instancePath + "/status", schemaPath: "#/$defs/SocketEvent/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          }
          if (data.code !== void 0) {
            let data49 = data.code;
            if (!(typeof data49 == "number" && (!(data49 % 1) && !isNaN(data49)) && isFinite(data49))) {
              const err116 = { instancePath: instancePath + "/code", schemaPath: "#/$defs/SocketEvent/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          }
          if (data.reason !== void 0) {
            if (typeof data.reason !== "string") {
              const err117 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/SocketEvent/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
          if (data.by !== void 0) {
            let data51 = data.by;
            if (typeof data51 !== "string") {
              const err118 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/SocketEvent/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
            if (!(data51 === "target" || data51 === "harness")) {
              const err119 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/SocketEvent/properties/by/enum", keyword: "enum", params: { allowedValues: schema150.properties.by.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        } else {
          const err120 = { instancePath, schemaPath: "#/$defs/SocketEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.worker = true;
          props0.seq = true;
          props0.atMs = true;
          props0.socket = true;
          props0.session = true;
          props0.phase = true;
          props0.path = true;
          props0.deviation = true;
          props0.status = true;
          props0.code = true;
          props0.reason = true;
          props0.by = true;
        }
      } else if (tag0 === "frame") {
        if (data && typeof data == "object" && !Array.isArray(data)) {
          if (data.type === void 0) {
            const err121 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
          if (data.worker === void 0) {
            const err122 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "worker" }, message: "must have required property 'worker'" };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          if (data.seq === void 0) {
            const err123 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "seq" }, message: "must have required property 'seq'" };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
          if (data.atMs === void 0) {
            const err124 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "atMs" }, message: "must have required property 'atMs'" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
          if (data.socket === void 0) {
            const err125 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "socket" }, message: "must have required property 'socket'" };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          if (data.direction === void 0) {
            const err126 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "direction" }, message: "must have required property 'direction'" };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (data.text === void 0) {
            const err127 = { instancePath, schemaPath: "#/$defs/FrameEvent/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
          if (data.type !== void 0) {
            let data52 = data.type;
            if (typeof data52 !== "string") {
              const err128 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/FrameEvent/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            if ("frame" !== data52) {
              const err129 = { instancePath: instancePath + "/type", schemaPath: "#/$defs/FrameEvent/properties/type/const", keyword: "const", params: { allowedValue: "frame" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
          }
          if (data.worker !== void 0) {
            let data53 = data.worker;
            if (!(typeof data53 == "number" && (!(data53 % 1) && !isNaN(data53)) && isFinite(data53))) {
              const err130 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/FrameEvent/properties/worker/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (typeof data53 == "number" && isFinite(data53)) {
              if (data53 < 0 || isNaN(data53)) {
                const err131 = { instancePath: instancePath + "/worker", schemaPath: "#/$defs/FrameEvent/properties/worker/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          }
          if (data.seq !== void 0) {
            let data54 = data.seq;
            if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
              const err132 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/FrameEvent/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            if (typeof data54 == "number" && isFinite(data54)) {
              if (data54 < 0 || isNaN(data54)) {
                const err133 = { instancePath: instancePath + "/seq", schemaPath: "#/$defs/FrameEvent/properties/seq/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
          }
          if (data.atMs !== void 0) {
            let data55 = data.atMs;
            if (typeof data55 == "number" && isFinite(data55)) {
              if (data55 < 0 || isNaN(data55)) {
                const err134 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/FrameEvent/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            } else {
              const err135 = { instancePath: instancePath + "/atMs", schemaPath: "#/$defs/FrameEvent/properties/atMs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
          if (data.socket !== void 0) {
            if (typeof data.socket !== "string") {
              const err136 = { instancePath: instancePath + "/socket", schemaPath: "#/$defs/FrameEvent/properties/socket/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err136];
              } else {
                vErrors.push(err136);
              }
              errors++;
            }
          }
          if (data.direction !== void 0) {
            let data57 = data.direction;
            if (typeof data57 !== "string") {
              const err137 = { instancePath: instancePath + "/direction", schemaPath: "#/$defs/FrameEvent/properties/direction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            if (!(data57 === "in" || data57 === "out")) {
              const err138 = { instancePath: instancePath + "/direction", schemaPath: "#/$defs/FrameEvent/properties/direction/enum", keyword: "enum", params: { allowedValues: schema151.properties.direction.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
          if (data.text !== void 0) {
            if (typeof data.text !== "string") {
              const err139 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/FrameEvent/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        } else {
          const err140 = { instancePath, schemaPath: "#/$defs/FrameEvent/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
        if (props0 !== true) {
          props0 = props0 || {};
          props0.type = true;
          props0.worker = true;
          props0.seq = true;
          props0.atMs = true;
          props0.socket = true;
          props0.direction = true;
          props0.text = true;
        }
      } else {
        const err141 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    } else {
      const err142 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "type", tagValue: tag0 }, message: 'tag "type" must be string' };
      if (vErrors === null) {
        vErrors = [err142];
      } else {
        vErrors.push(err142);
      }
      errors++;
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validate96.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate96.evaluated = { "dynamicProps": true, "dynamicItems": false };
var WorldFile = validate97;
var pattern48 = new RegExp("^[^|:]+$", "u");
var pattern50 = new RegExp("^[^/\\s]+$", "u");
var pattern51 = new RegExp("^\\d{1,15}$", "u");
var pattern52 = new RegExp("^(https?://\\S+)?$", "u");
var pattern53 = new RegExp("^\\+[1-9]\\d{1,14}$", "u");
var schema159 = { "description": "Does something after a while.", "type": "object", "additionalProperties": false, "required": ["kind", "afterMs"], "properties": { "kind": { "type": "string", "enum": ["auto-answer", "no-answer", "reject"] }, "afterMs": { "description": "Whole milliseconds from the alert on.", "type": "integer", "minimum": 0 }, "hangUpAfterMs": { "$ref": "#/$defs/WorldFileHangUp" } } };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.afterMs === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "afterMs" }, message: "must have required property 'afterMs'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "afterMs" || key0 === "hangUpAfterMs")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "auto-answer" || data0 === "no-answer" || data0 === "reject")) {
        const err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema159.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.afterMs !== void 0) {
      let data1 = data.afterMs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/afterMs", schemaPath: "#/properties/afterMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/afterMs", schemaPath: "#/properties/afterMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.hangUpAfterMs !== void 0) {
      let data2 = data.hangUpAfterMs;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/hangUpAfterMs", schemaPath: "#/$defs/WorldFileHangUp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/hangUpAfterMs", schemaPath: "#/$defs/WorldFileHangUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema161 = { "description": "Waits for nothing.", "type": "object", "additionalProperties": false, "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["manual", "busy", "dnd", "unreachable"] }, "hangUpAfterMs": { "$ref": "#/$defs/WorldFileHangUp" } } };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kind" || key0 === "hangUpAfterMs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "manual" || data0 === "busy" || data0 === "dnd" || data0 === "unreachable")) {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema161.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hangUpAfterMs !== void 0) {
      let data1 = data.hangUpAfterMs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/hangUpAfterMs", schemaPath: "#/$defs/WorldFileHangUp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/hangUpAfterMs", schemaPath: "#/$defs/WorldFileHangUp/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate100.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == "string") {
      if (tag0 === "auto-answer") {
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        var props0 = true;
      } else if (tag0 === "no-answer") {
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "reject") {
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "manual") {
        if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "busy") {
        if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "dnd") {
        if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else if (tag0 === "unreachable") {
        if (!validate102(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
          errors = vErrors.length;
        }
        if (props0 !== true) {
          props0 = true;
        }
      } else {
        const err1 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 }, message: 'value of tag "kind" must be in oneOf' };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    } else {
      const err2 = { instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 }, message: 'tag "kind" must be string' };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate100.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate100.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.addressNumber === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "addressNumber" }, message: "must have required property 'addressNumber'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.displayName === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "displayName" }, message: "must have required property 'displayName'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "id" || key0 === "addressNumber" || key0 === "displayName" || key0 === "department" || key0 === "urlPhoto" || key0 === "pstnNumbers" || key0 === "rccEnabled" || key0 === "device")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (!pattern50.test(data0)) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[^/\\s]+$" }, message: 'must match pattern "^[^/\\s]+$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.addressNumber !== void 0) {
      let data1 = data.addressNumber;
      if (typeof data1 === "string") {
        if (!pattern51.test(data1)) {
          const err6 = { instancePath: instancePath + "/addressNumber", schemaPath: "#/properties/addressNumber/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}$" }, message: 'must match pattern "^\\d{1,15}$"' };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/addressNumber", schemaPath: "#/properties/addressNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data2 = data.displayName;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err8 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.department !== void 0) {
      if (typeof data.department !== "string") {
        const err10 = { instancePath: instancePath + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.urlPhoto !== void 0) {
      let data4 = data.urlPhoto;
      if (typeof data4 === "string") {
        if (!pattern52.test(data4)) {
          const err11 = { instancePath: instancePath + "/urlPhoto", schemaPath: "#/properties/urlPhoto/pattern", keyword: "pattern", params: { pattern: "^(https?://\\S+)?$" }, message: 'must match pattern "^(https?://\\S+)?$"' };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/urlPhoto", schemaPath: "#/properties/urlPhoto/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.pstnNumbers !== void 0) {
      let data5 = data.pstnNumbers;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (!pattern53.test(data6)) {
              const err13 = { instancePath: instancePath + "/pstnNumbers/" + i0, schemaPath: "#/$defs/WorldFilePublicNumber/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{1,14}$"' };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/pstnNumbers/" + i0, schemaPath: "#/$defs/WorldFilePublicNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/pstnNumbers", schemaPath: "#/properties/pstnNumbers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.rccEnabled !== void 0) {
      if (typeof data.rccEnabled !== "boolean") {
        const err16 = { instancePath: instancePath + "/rccEnabled", schemaPath: "#/properties/rccEnabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.device !== void 0) {
      if (!validate100(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.extensions === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extensions" }, message: "must have required property 'extensions'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "administrators" || key0 === "extensions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern48.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/WorldFileEnterpriseName/pattern", keyword: "pattern", params: { pattern: "^[^|:]+$" }, message: 'must match pattern "^[^|:]+$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/WorldFileEnterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.administrators !== void 0) {
      let data1 = data.administrators;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.login === void 0) {
              const err5 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/$defs/WorldFileAdministrator/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data2.password === void 0) {
              const err6 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/$defs/WorldFileAdministrator/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "login" || key1 === "password" || key1 === "rccRight")) {
                const err7 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/$defs/WorldFileAdministrator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.login !== void 0) {
              let data3 = data2.login;
              if (typeof data3 === "string") {
                if (!pattern48.test(data3)) {
                  const err8 = { instancePath: instancePath + "/administrators/" + i0 + "/login", schemaPath: "#/$defs/WorldFileAdministrator/properties/login/pattern", keyword: "pattern", params: { pattern: "^[^|:]+$" }, message: 'must match pattern "^[^|:]+$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/administrators/" + i0 + "/login", schemaPath: "#/$defs/WorldFileAdministrator/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.password !== void 0) {
              let data4 = data2.password;
              if (typeof data4 === "string") {
                if (func1(data4) < 1) {
                  const err10 = { instancePath: instancePath + "/administrators/" + i0 + "/password", schemaPath: "#/$defs/WorldFileAdministrator/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
              } else {
                const err11 = { instancePath: instancePath + "/administrators/" + i0 + "/password", schemaPath: "#/$defs/WorldFileAdministrator/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data2.rccRight !== void 0) {
              if (typeof data2.rccRight !== "boolean") {
                const err12 = { instancePath: instancePath + "/administrators/" + i0 + "/rccRight", schemaPath: "#/$defs/WorldFileAdministrator/properties/rccRight/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/administrators/" + i0, schemaPath: "#/$defs/WorldFileAdministrator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.extensions !== void 0) {
      let data6 = data.extensions;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate99(data6[i1], { instancePath: instancePath + "/extensions/" + i1, parentData: data6, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var func0 = require_equal().default;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.enterprises === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprises" }, message: "must have required property 'enterprises'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.administrators === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "administrators" }, message: "must have required property 'administrators'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "enterprises" || key0 === "administrators")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.enterprises !== void 0) {
      let data1 = data.enterprises;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err6 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === "string") {
            if (!pattern48.test(data2)) {
              const err7 = { instancePath: instancePath + "/enterprises/" + i0, schemaPath: "#/$defs/WorldFileEnterpriseName/pattern", keyword: "pattern", params: { pattern: "^[^|:]+$" }, message: 'must match pattern "^[^|:]+$"' };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/enterprises/" + i0, schemaPath: "#/$defs/WorldFileEnterpriseName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) {
            for (j0 = i1; j0--; ) {
              if (func0(data1[i1], data1[j0])) {
                const err9 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
                break outer0;
              }
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.administrators !== void 0) {
      let data3 = data.administrators;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data4 = data3[i2];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.login === void 0) {
              const err11 = { instancePath: instancePath + "/administrators/" + i2, schemaPath: "#/$defs/WorldFileAdministrator/required", keyword: "required", params: { missingProperty: "login" }, message: "must have required property 'login'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.password === void 0) {
              const err12 = { instancePath: instancePath + "/administrators/" + i2, schemaPath: "#/$defs/WorldFileAdministrator/required", keyword: "required", params: { missingProperty: "password" }, message: "must have required property 'password'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "login" || key1 === "password" || key1 === "rccRight")) {
                const err13 = { instancePath: instancePath + "/administrators/" + i2, schemaPath: "#/$defs/WorldFileAdministrator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.login !== void 0) {
              let data5 = data4.login;
              if (typeof data5 === "string") {
                if (!pattern48.test(data5)) {
                  const err14 = { instancePath: instancePath + "/administrators/" + i2 + "/login", schemaPath: "#/$defs/WorldFileAdministrator/properties/login/pattern", keyword: "pattern", params: { pattern: "^[^|:]+$" }, message: 'must match pattern "^[^|:]+$"' };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/administrators/" + i2 + "/login", schemaPath: "#/$defs/WorldFileAdministrator/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4.password !== void 0) {
              let data6 = data4.password;
              if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                  const err16 = { instancePath: instancePath + "/administrators/" + i2 + "/password", schemaPath: "#/$defs/WorldFileAdministrator/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = { instancePath: instancePath + "/administrators/" + i2 + "/password", schemaPath: "#/$defs/WorldFileAdministrator/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.rccRight !== void 0) {
              if (typeof data4.rccRight !== "boolean") {
                const err18 = { instancePath: instancePath + "/administrators/" + i2 + "/rccRight", schemaPath: "#/$defs/WorldFileAdministrator/properties/rccRight/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/administrators/" + i2, schemaPath: "#/$defs/WorldFileAdministrator/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/administrators", schemaPath: "#/properties/administrators/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.device === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "device" }, message: "must have required property 'device'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "number" || key0 === "device")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 === "string") {
        if (!pattern53.test(data0)) {
          const err3 = { instancePath: instancePath + "/number", schemaPath: "#/$defs/WorldFilePublicNumber/pattern", keyword: "pattern", params: { pattern: "^\\+[1-9]\\d{1,14}$" }, message: 'must match pattern "^\\+[1-9]\\d{1,14}$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/number", schemaPath: "#/$defs/WorldFilePublicNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.device !== void 0) {
      if (!validate100(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
validate115.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.enterprises === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enterprises" }, message: "must have required property 'enterprises'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sessionTimeoutMs" || key0 === "droppedGraceMs" || key0 === "enterprises" || key0 === "domains" || key0 === "externals")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sessionTimeoutMs !== void 0) {
      let data0 = data.sessionTimeoutMs;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/sessionTimeoutMs", schemaPath: "#/properties/sessionTimeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/sessionTimeoutMs", schemaPath: "#/properties/sessionTimeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.droppedGraceMs !== void 0) {
      let data1 = data.droppedGraceMs;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/droppedGraceMs", schemaPath: "#/properties/droppedGraceMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/droppedGraceMs", schemaPath: "#/properties/droppedGraceMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.enterprises !== void 0) {
      let data2 = data.enterprises;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate98(data2[i0], { instancePath: instancePath + "/enterprises/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/enterprises", schemaPath: "#/properties/enterprises/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.domains !== void 0) {
      let data4 = data.domains;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate113(data4[i1], { instancePath: instancePath + "/domains/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/domains", schemaPath: "#/properties/domains/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.externals !== void 0) {
      let data6 = data.externals;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate115(data6[i2], { instancePath: instancePath + "/externals/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/externals", schemaPath: "#/properties/externals/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
validate97.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  AddParty,
  CallLine,
  CallLineList,
  CallModel,
  Certificate,
  Destination,
  EpochMs,
  Extension,
  ExtensionPage,
  ExtensionUri,
  Greeting,
  LineId,
  LineUri,
  Listener,
  ListenerCreation,
  LoadConfig,
  LoadLine,
  LoadResult,
  Measurement,
  Merge,
  PlaceCall,
  Problem,
  ProofRecord,
  ReadingRegistry,
  Redirect,
  RequirementRegistry,
  SendDtmfs,
  SnapshotFrame,
  Target,
  TraceEvent,
  Transfer,
  WorldFile
};
