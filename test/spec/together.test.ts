import { describe, expect, it } from "vitest";
import { complete } from "./complete.js";
import { diagnose, marked, placeOf } from "./diagnose.js";

describe("all mistakes of one file", () => {
  it("are found in one run, in the order of the file", () => {
    const { text, places } = marked(
      complete(
        `
summary: a «\`» tick
suppress:
  - «{ code: ARX502, reason: nothing does that here }»
api: { baseUrl: 'https://{a}', variables: { «b»: {} }, auth: { type: none } }
defs:
  «host»: { type: string }
  Host: { type: string, minLength: «3», maxLength: 2 }
  «Idle»: { type: string }
operations:
  «hosts»:
    result: { $ref: '#/defs/host' }
  hosts:write:
    path: «'/hosts/{id}'»
    risk: «low»
    params:
      «__proto__»: { type: integer }
      c: { type: integer, default: «x» }
      a: { $ref: '#/defs/Host' }
    convenience: [{ method: «delete», params: [«b»] }]
  hosts:read:
    method: GET
    risk: medium
    effect: «delete»
    server: «other»
    params: { a: { type: string, pattern: «'('» } }
    result: { $ref: «'#/defs/Hots'» }
`.trimStart(),
      ),
    );
    expect(diagnose(text).map(placeOf)).toEqual(places);
    expect(diagnose(text).map((d) => d.code)).toEqual(
      "ARX111 ARX508 ARX410 ARX205 ARX307 ARX308 ARX204 ARX401 ARX505 ARX201 ARX305 ARX201 ARX407 ARX506 ARX403 ARX303 ARX301".split(" "),
    );
  });

  it("are found beside an operation that cannot be read", () => {
    const { text, places } = marked(
      complete(
        `
docs: «example.com»
className: «acme»
«extra»: 1
defs:
  Used: { type: string }
operations:
  hosts:list:
    risk: «hgh»
    summary: a «\`» tick
    result: { $ref: '#/defs/Used' }
  hosts:write:
    path: «/hosts/{id}»
    convenience: [{ method: x, params: [«a»] }]
`.trimStart(),
      ),
    );
    expect(diagnose(text).map(placeOf)).toEqual(places);
    expect(diagnose(text).map((d) => d.code)).toEqual("ARX106 ARX106 ARX105 ARX106 ARX111 ARX401 ARX407".split(" "));
  });

  it("are found in the later one of two equal keys, which counts", () => {
    const { text, places } = marked(complete("operations:\n  hosts:write:\n    risk: high\n    «risk»: «hgh»\n"));
    expect(diagnose(text).map((d) => `${d.code} ${placeOf(d)}`)).toEqual([`ARX102 ${places[0]}`, `ARX106 ${places[1]}`]);
  });

  it("are found beside a wrong file name and a key given twice", () => {
    const { text } = marked(complete("connector: other\nname: a\nname: b\noperations:\n  hosts:write:\n    path: '/hosts/{id}'\n"));
    expect(diagnose(text).map((d) => d.code)).toEqual(["ARX104", "ARX102", "ARX401"]);
  });
});
