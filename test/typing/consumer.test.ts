import { beforeAll, describe, expect, it } from "vitest";
import { CONSUMERS } from "./consumers.js";
import { InstalledPackages } from "./installed.js";

const LIMIT = 2_000;

describe("an application that uses five operations of a connector", () => {
  let packages: InstalledPackages;

  beforeAll(() => {
    packages = new InstalledPackages();
  }, 120_000);

  // All that its compiler instantiates beyond an empty file, the connectors' and the runtime's declarations included as far as it needs them.
  it.each(Object.entries(CONSUMERS))(
    `%s: under ${LIMIT} instantiations a connector`,
    { timeout: 120_000 },
    (name, { text, connectors }) => {
      const { instantiations, errors } = packages.check(text);
      expect(errors).toEqual([]);
      console.log(`${name}: ${instantiations} instantiations`);
      expect(instantiations).toBeGreaterThan(0);
      expect(instantiations / connectors).toBeLessThan(LIMIT);
    },
  );

  it("is seen to have mistakes where it has", { timeout: 60_000 }, () => {
    const { errors } = packages.check(`import { ARXClient } from "agentvault";\nnew ARXClient().crowdstrike().containHost({});\n`);
    expect(errors).toEqual([expect.stringContaining("Property 'ids' is missing")]);
  });
});
