import { beforeAll, describe, expect, it } from "vitest";
import { EditorProject } from "./project.js";
import { syntheticSdk } from "./synthetic.js";

const HEAD = `import { ARXCore } from "@agentvault/runtime";
import { type Synthetic, SyntheticConnector } from "./sdk.js";
const core = new ARXCore({ apiKey: "k" });
const full = new SyntheticConnector(core);
const limited = new SyntheticConnector(new ARXCore({ apiKey: "k", maxRisk: "medium" })) as unknown as Synthetic<"medium">;
export { full, limited };
`;

describe.each([10, 50, 200])("execute of a connector with %i operations", (count) => {
  let editor: EditorProject;
  const errors = (body: string): { at: string; message: string }[] => {
    editor.set("use.ts", `${HEAD}${body}`);
    return editor.errors("use.ts");
  };
  const last = count - 2 + (count % 2); // an even operation: its id is required
  const odd = last - 1;

  beforeAll(() => {
    editor = new EditorProject({ "sdk.ts": syntheticSdk(count), "use.ts": HEAD });
  }, 60_000);

  it("is free of errors itself", () => {
    expect(editor.errors("sdk.ts")).toEqual([]);
    expect(errors("")).toEqual([]);
  });

  it("shows the operation's own documentation on hover", () => {
    const text = editor.hover("use.ts", `${HEAD}full.exe|>cute("things${last}:change", { id${last}: "x" });`);
    expect(text).toContain(`Change thing number ${last} of the platform.`);
    expect(text).toContain("@risk ");
    expect(text).not.toContain("Change thing number 1 of");
  });

  it("completes the operation ids", () => {
    const names = editor.completions("use.ts", `${HEAD}full.execute("|>");`);
    expect(names).toContain(`things${last}:change`);
    expect(names.filter((name) => name.endsWith(":change"))).toHaveLength(count);
  });

  it("completes the parameters of the right operation while required ones are missing", () => {
    const names = editor.completions("use.ts", `${HEAD}full.execute("things${last}:change", { |> });`);
    expect([...names].sort()).toEqual([`id${last}`, `limit${last}`, `mode${last}`].sort());
  });

  it("names an unknown operation as such", () => {
    const [error, ...rest] = errors(`full.execute("things${last}:chnge", { id${last}: "x" });`);
    expect(rest).toEqual([]);
    expect(error?.at).toBe(`"things${last}:chnge"`);
    expect(error?.message).toMatch(/not assignable to parameter of type .*(keyof SyntheticOperations|things)/s);
  });

  it("reports a wrong type at its own place", () => {
    const [error, ...rest] = errors(`full.execute("things${last}:change", { id${last}: "x", limit${last}: "many" });`);
    expect(rest).toEqual([]);
    expect(error?.at).toBe(`limit${last}`);
    expect(error?.message).toContain("Type 'string' is not assignable to type 'number'");
  });

  it("names a missing parameter", () => {
    const [error] = errors(`full.execute("things${last}:change", { limit${last}: 1 });`);
    expect(error?.message).toContain(`Property 'id${last}' is missing`);
  });

  it("suggests the right key for a misspelled one", () => {
    const [error] = errors(`full.execute("things${last}:change", { id${last}: "x", limt${last}: 1 });`);
    expect(error?.at).toBe(`limt${last}`);
    expect(error?.message).toContain(`Did you mean to write 'limit${last}'?`);
  });

  it("lets params be left out only where nothing is required", () => {
    expect(errors(`full.execute("things${odd}:change"); full.execute("lists:read");`)).toEqual([]);
    const [error] = errors(`full.execute("things${last}:change");`);
    expect(error?.message).toMatch(/Expected|Source has|arguments/);
  });

  it("wants what every operation of a union wants", () => {
    const union = `declare const id: "things${last}:change" | "things${odd}:change";\n`;
    expect(errors(`${union}full.execute(id, { id${last}: "x" });`)).toEqual([]);
    expect(errors(`${union}full.execute(id, { id${odd}: "x" });`)[0]?.message).toContain(`id${last}`);
  });

  it("gives the result of its operation, and pages where it lists", () => {
    const body = `const done: Promise<boolean | undefined> = full.execute("things${last}:change", { id${last}: "x" }).then((r) => r.done${last});
async function all(): Promise<string[]> { const out: string[] = []; for await (const item of full.getList({ limit: 2 })) out.push(item); return out; }
export { all, done };`;
    expect(errors(body)).toEqual([]);
  });

  describe("by an old name", () => {
    it("says on hover what to use instead, beside the operation's own documentation", () => {
      const text = editor.hover("use.ts", `${HEAD}full.exe|>cute("things0:alter", { id0: "x" });`);
      expect(text).toContain("Change thing number 0 of the platform.");
      expect(text.split("\n")).toContain("@deprecated Use things0:change.");
      expect(text.split("\n")).toContain("@risk medium");
    });

    it("takes and gives what the operation does, also in a dry run", () => {
      const body = `const done: Promise<boolean | undefined> = full.execute("things0:alter", { id0: "x" }).then((r) => r.done0);
full.dryRun("things0:alter", { id0: "x" }); full.execute("things1:alter"); export { done };`;
      expect(errors(body)).toEqual([]);
      expect(errors('full.execute("things0:alter", { limit0: 1 });')[0]?.message).toContain("Property 'id0' is missing");
      expect(errors('full.dryRun("things0:alter", { id0: 1 });')[0]?.at).toBe("id0");
    });

    it("is within maxRisk where the operation is", () => {
      expect(errors('limited.execute("things0:alter", { id0: "x" }); limited.dryRun("things0:alter", { id0: "x" });')).toEqual([]);
      for (const call of ["execute", "dryRun"])
        expect(errors(`limited.${call}("things2:alter", { id2: "x" });`)[0]?.message).toContain(
          "'things2:alter' is above this client's maxRisk 'medium'",
        );
    });
  });

  describe("with maxRisk medium", () => {
    it("refuses a high operation with a sentence at its id", () => {
      const [error] = errors('limited.execute("things2:change", { id2: "x" });');
      expect(error?.at).toBe('"things2:change"');
      expect(error?.message).toContain("'things2:change' is above this client's maxRisk 'medium'");
    });

    it("refuses a high method with a sentence", () => {
      const [error] = errors('limited.changeThing2({ id2: "x" });');
      expect(error?.message).toContain("changeThing2() is high risk; this client was made with maxRisk 'medium'");
    });

    it("permits what is within", () => {
      expect(errors('limited.execute("things1:change", { id1: "x" }); limited.changeThing0({ id0: "x" }); limited.getList();')).toEqual([]);
    });

    it("completes only what is permitted", () => {
      const names = editor.completions("use.ts", `${HEAD}limited.execute("|>");`);
      expect(names).toContain("things0:change");
      expect(names).not.toContain("things2:change");
      expect(names).not.toContain("things3:change");
    });

    it("refuses a variable that may be a higher id", () => {
      expect(errors('declare const id: "things1:change" | "things2:change";\nlimited.execute(id, { id1: "x", id2: "x" });')).not.toEqual(
        [],
      );
      expect(errors('declare const id: keyof import("./sdk.js").SyntheticOperations;\nlimited.execute(id, {} as never);')).not.toEqual([]);
    });

    it("takes a full connector where a limited one is wanted, never the reverse", () => {
      expect(errors("const a: Synthetic<'medium'> = full as Synthetic; export { a };")).toEqual([]);
      expect(errors("const a: Synthetic = limited; export { a };")).not.toEqual([]);
    });
  });
});
