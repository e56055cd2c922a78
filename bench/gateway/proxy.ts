/* The same request to the same vendor without governance: what fastify and undici cost by themselves. */
import fastify from "fastify";
import { Agent, request } from "undici";
import { answerUsage } from "./usage.js";

const [, , vendor = ""] = process.argv;
const dispatcher = new Agent({ connections: 64 });
const app = fastify();
app.post<{ Body: { params: Readonly<Record<string, string>> } }>("/v1/sdk/execute", async ({ body: { params } }, reply) => {
  const url = `${vendor}/detects/queries/detects/v1?${new URLSearchParams(params)}`;
  const { statusCode, body } = await request(url, { dispatcher, headers: { authorization: "Bearer token-of-the-stub" } });
  return reply
    .code(statusCode)
    .header("content-type", "application/json")
    .send(await body.text());
});
process.send?.(await app.listen({ host: "127.0.0.1", port: 0 }));
process.once("disconnect", () => process.exit());
answerUsage();
