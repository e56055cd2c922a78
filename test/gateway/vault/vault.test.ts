import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Database } from "../../../gateway/src/store/database.js";
import { StoreAwayError } from "../../../gateway/src/store/store-away.js";
import { masterKey, masterKeyFromFile, masterKeyFromText } from "../../../gateway/src/vault/master-key.js";
import { rewrap } from "../../../gateway/src/vault/rewrap.js";
import { Vault } from "../../../gateway/src/vault/vault.js";
import { sharedDatabase } from "../support/database.js";

let database: Database;
beforeAll(async () => {
  database = await sharedDatabase();
});
afterAll(() => database.close());

const KEY = masterKey(Buffer.alloc(32, 1));
const CANARY = "canary-9f3b7c";
const dump = async () =>
  JSON.stringify(
    await database.query(
      "SELECT name, version, key_id, encode(nonce, 'hex') AS nonce, encode(sealed, 'escape') AS sealed FROM vault_secret",
    ),
  );

describe("the vault", () => {
  test("has the newest version, and keeps the others", async () => {
    const vault = new Vault(database, KEY);
    expect([await vault.describe("a"), await vault.open("a")]).toEqual([undefined, undefined]);
    await vault.write("a", { token: "1" });
    await vault.write("a", { token: CANARY });
    expect(await vault.describe("a")).toEqual({ version: "2" });
    expect(await vault.open("a")).toEqual({ version: "2", secret: { token: CANARY } });
    expect(await database.query("SELECT version FROM vault_secret WHERE name = 'a' ORDER BY version")).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
    expect(await dump()).not.toContain(CANARY);
  });

  test("another instance reads it, and sees a newer one after five seconds at the latest", async () => {
    const [here, there] = [new Vault(database, KEY), new Vault(database, KEY)];
    await here.write("b", { token: "1" });
    expect(await there.open("b")).toEqual({ version: "1", secret: { token: "1" } });
    await here.write("b", { token: "2" });
    expect(await here.describe("b")).toEqual({ version: "2" });
    expect(await there.renew("b", async ({ secret }) => secret)).toEqual({ version: "2", secret: { token: "2" } });
  });

  test("the same secret is sealed differently each time", async () => {
    const vault = new Vault(database, KEY);
    for (const name of ["c1", "c2", "c1"]) await vault.write(name, { token: "same" });
    const rows = await database.query<{ sealed: Uint8Array; nonce: Uint8Array }>(
      "SELECT sealed, nonce FROM vault_secret WHERE name LIKE 'c_'",
    );
    const distinct = (of: "sealed" | "nonce") => new Set(rows.map((row) => Buffer.from(row[of]).toString("hex"))).size;
    expect([distinct("sealed"), distinct("nonce"), rows[0]?.nonce.length]).toEqual([3, 3, 12]);
  });

  test.each([
    ["a changed byte", "UPDATE vault_secret SET sealed = set_byte(sealed, 0, get_byte(sealed, 0) # 1) WHERE name = 'd1'"],
    [
      "a changed tag",
      "UPDATE vault_secret SET sealed = set_byte(sealed, length(sealed) - 1, get_byte(sealed, length(sealed) - 1) # 1) WHERE name = 'd1'",
    ],
    ["a shortened tag", "UPDATE vault_secret SET sealed = substr(sealed, 1, length(sealed) - 1) WHERE name = 'd1'"],
    ["nothing in it", "UPDATE vault_secret SET sealed = '' WHERE name = 'd1'"],
    ["a changed nonce", "UPDATE vault_secret SET nonce = set_byte(nonce, 3, get_byte(nonce, 3) # 1) WHERE name = 'd1'"],
    [
      "the row of another name",
      "UPDATE vault_secret t SET (nonce, sealed) = (SELECT nonce, sealed FROM vault_secret s WHERE s.name = 'd2') WHERE name = 'd1'",
    ],
    [
      "an older row as a newer one",
      "INSERT INTO vault_secret SELECT name, version + 1, key_id, nonce, sealed FROM vault_secret WHERE name = 'd1'",
    ],
  ])("%s does not open, and the message has nothing but the name", async (_what, statement) => {
    onTestFinished(async () => void (await database.query("DELETE FROM vault_secret WHERE name LIKE 'd_'")));
    const vault = new Vault(database, KEY);
    for (const name of ["d1", "d2"]) await vault.write(name, { token: `${CANARY} of ${name}` });
    await database.query(statement);
    const error = await vault.open("d1").catch((caught: unknown) => caught);
    expect((error as Error).message).toBe("The secret of d1: the vault's row was changed by something else than the gateway.");
    expect(inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain("canary");
    expect((await vault.open("d2"))?.secret).toEqual({ token: `${CANARY} of d2` });
  });

  test("writers at the same time get versions of their own", async () => {
    const vaults = [new Vault(database, KEY), new Vault(database, KEY)];
    const written = await Promise.all(Array.from({ length: 10 }, (_, index) => vaults[index % 2]?.write("e", { index })));
    expect(written.map((stored) => Number(stored?.version)).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe("renewing", () => {
  test("is done by one after the other over all instances, each on what the one before made", async () => {
    const vaults = [1, 2, 3].map(() => new Vault(database, KEY));
    await vaults[0]?.write("r", { count: 0 });
    let running = 0;
    const renewals = vaults.flatMap((vault) =>
      [1, 2].map(() =>
        vault.renew("r", async ({ secret }) => {
          running += 1;
          expect(running).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 5));
          running -= 1;
          return { count: (secret["count"] as number) + 1 };
        }),
      ),
    );
    await Promise.all(renewals);
    expect(await new Vault(database, KEY).open("r")).toEqual({ version: "7", secret: { count: 6 } });
    expect(await database.query("SELECT * FROM vault_lease")).toEqual([]);
  });

  test("what is the same is not written, and what fails changes nothing and lets the next one in", async () => {
    const vault = new Vault(database, KEY);
    await vault.write("s", { count: 0 });
    expect(await vault.renew("s", async ({ secret }) => secret)).toEqual({ version: "1", secret: { count: 0 } });
    await expect(vault.renew("s", () => Promise.reject(new Error("no token")))).rejects.toThrow("no token");
    expect(await vault.renew("s", async () => ({ count: 1 }))).toEqual({ version: "2", secret: { count: 1 } });
    expect(await vault.renew("unknown", async () => ({}))).toBeUndefined();
  });

  test("what has come in a secret's place is written although the store is away for a moment", async () => {
    let tries = 0;
    const transaction: Database["transaction"] = (work) =>
      ++tries === 2 ? Promise.reject(new StoreAwayError("gone")) : database.transaction(work);
    const vault = new Vault({ ...database, transaction }, KEY);
    await vault.write("u", { refresh_token: "1" });
    // The vendor takes each token once.
    let good = "1";
    const renew = () =>
      vault.renew("u", async ({ secret: { refresh_token } }) => {
        if (refresh_token !== good) throw new Error("invalid_grant");
        good = `${Number(good) + 1}`;
        return { refresh_token: good };
      });
    expect(await renew()).toEqual({ version: "2", secret: { refresh_token: "2" } });
    expect((await renew())?.secret).toEqual({ refresh_token: "3" });
  });

  test("keeps others off for as long as it takes", async () => {
    vi.useFakeTimers({ toFake: ["setInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const vault = new Vault(database, KEY);
    await vault.write("v", { count: 0 });
    const isHeld = "SELECT name FROM vault_lease WHERE ends_at > now() + interval '30 seconds'";
    await vault.renew("v", async ({ secret }) => {
      await database.query("UPDATE vault_lease SET ends_at = now() + interval '10 seconds'");
      expect(await database.query(isHeld)).toEqual([]);
      vi.advanceTimersByTime(20_000);
      // Extended over another connection, it may be seen a little later.
      await vi.waitFor(async () => expect(await database.query(isHeld)).toEqual([{ name: "v" }]));
      return secret;
    });
  });

  test("goes on where the instance that held the lease is gone for a minute", async () => {
    const vault = new Vault(database, KEY);
    await vault.write("t", { count: 0 });
    await database.query("INSERT INTO vault_lease VALUES ('t', 'gone', now() - interval '1 second')");
    expect((await vault.renew("t", async () => ({ count: 1 })))?.version).toBe("2");
  });
});

describe("master keys", () => {
  test("rewrap seals everything anew; the old key is of no use then, and doing it twice does no harm", async () => {
    await database.query("DELETE FROM vault_secret");
    const old = new Vault(database, KEY);
    await old.write("k1", { token: "1" });
    await old.write("k1", { token: "2" });
    await old.write("k2", { token: "3" });
    const next = masterKey(Buffer.alloc(32, 2));
    expect(await rewrap(database, KEY, next)).toBe(3);
    expect(await rewrap(database, KEY, next)).toBe(0);
    const vault = new Vault(database, next);
    expect([await vault.open("k1"), await vault.open("k2")]).toEqual([
      { version: "2", secret: { token: "2" } },
      { version: "1", secret: { token: "3" } },
    ]);
    await expect(new Vault(database, KEY).open("k1")).rejects.toThrow(
      "The secret of k1: it was sealed with another master key than the gateway has.",
    );
  });

  test("a row that does not open stops it, and nothing is changed", async () => {
    const [one, two, three] = [3, 4, 5].map((byte) => masterKey(Buffer.alloc(32, byte)));
    if (!one || !two || !three) throw new Error();
    await database.query("DELETE FROM vault_secret");
    await new Vault(database, one).write("l1", { token: "1" });
    await new Vault(database, two).write("l2", { token: "2" });
    await expect(rewrap(database, one, three)).rejects.toThrow("The secret of l2: ");
    expect((await new Vault(database, one).open("l1"))?.secret).toEqual({ token: "1" });
  });

  test("a key file is made once, whole, and for its owner alone", () => {
    const folder = mkdtempSync(join(tmpdir(), "arx-key-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "vault.key");
    const made = masterKeyFromFile(path);
    expect([statSync(path).mode & 0o777, statSync(path).size]).toEqual([0o600, 32]);
    expect(masterKeyFromFile(path)).toEqual(made);
    expect(masterKey(readFileSync(path))).toEqual(made);
    writeFileSync(path, "too short");
    expect(() => masterKeyFromFile(path)).toThrow("must be 32 bytes long, and is 9");
  });

  test("a key in the environment is base64 of either alphabet", () => {
    const bytes = randomBytes(32);
    expect(masterKeyFromText(`${bytes.toString("base64")}\n`)).toEqual(masterKey(bytes));
    expect(masterKeyFromText(bytes.toString("base64url"))).toEqual(masterKey(bytes));
    expect(() => masterKeyFromText("c2hvcnQ=")).toThrow("ARX_VAULT_KEY must be 32 bytes in base64");
  });
});
