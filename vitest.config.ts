import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages resolve to their source: no build before the tests. Only these conditions together do it in vitest 4.
  ssr: { resolve: { conditions: ["@agentvault/source", "module", "node", "development|production"] } },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left to itself vitest keeps a core free: on a machine of two that doubles the time.
    maxWorkers: "100%",
  },
});
