import { defineConfig } from "vitest/config";

/** Tests that need modules of their own: they ask the compiler, whose programs must not meet, or load the gateway without its guards. */
const ISOLATED = [
  "test/typing/**/*.test.ts",
  "test/docs/{readme,examples}.test.ts",
  "test/agreement/types.test.ts",
  "test/golden/golden.test.ts",
  "test/scan/corpus.test.ts",
  "test/gateway/threats/**/*.test.ts",
];

/** What must be the same on either store: these are run once more on the PostgreSQL that ARX_TEST_PG_URL names. */
const ON_POSTGRES = [
  "test/gateway/{approvals,execute,ledger,recovery,server,vault}/**/*.test.ts",
  "test/gateway/store/transaction.test.ts",
];

const hasPostgres = Boolean(process.env["ARX_TEST_PG_URL"]);
if (!hasPostgres) console.info("ARX_TEST_PG_URL is not set: the tests on PostgreSQL are left out.");

export default defineConfig({
  // Packages resolve to their source: no build before the tests. Only these conditions together do it in vitest 4.
  ssr: { resolve: { conditions: ["@agentvault/source", "module", "node", "development|production"] } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left to itself vitest keeps a core free: on a machine of two that doubles the time.
    maxWorkers: "100%",
    projects: [
      // Loading the same modules anew for each file took a fifth of the time.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: ISOLATED, isolate: false } },
      { extends: true, test: { name: "isolated", include: ISOLATED } },
      ...(hasPostgres
        ? [
            {
              extends: true as const,
              test: { name: "postgres", include: ON_POSTGRES, isolate: false, env: { ARX_TEST_STORE: "postgres" } },
            },
          ]
        : []),
    ],
  },
});
