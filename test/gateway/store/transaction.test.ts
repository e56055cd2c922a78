import { expect, test } from "vitest";
import { sharedDatabase } from "../support/database.js";

test("an error within a transaction that nobody minds is told of, and leaves nothing behind", async () => {
  const database = await sharedDatabase();
  const careless = database.transaction(async (queries) => {
    await queries.query("insert into instances (id) values ('gw_1')");
    await queries.query("insert into instances (id) values ('gw_1')").catch(() => {});
    return "done";
  });
  await expect(careless).rejects.toMatchObject({ code: "23505" });
  expect(await database.query("select id from instances")).toEqual([]);
});
