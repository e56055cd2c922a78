import type { OperationSpec } from "../spec/format.js";

/** Where an operation is sent: a path of the spec, and what else the document wrote into it. */
export type Route = Pick<OperationSpec, "path" | "headers" | "query" | "fields">;

/**
 * A path as documents write it → as specs do. JAX-RS's `{id: .+}` is `{id}`, an unnamed `{}` is `{id}`, a query in it is a fixed one; the
 * fragment of AWS's `/#X-Amz-Target=Service.Operation` and `/#Action=Operation` is a header or a field of the form, too.
 */
export function mapPath(written: string, method: string): Route {
  const [before = "", fragment] = written.split("#", 2);
  const [path = "", query] = before.split("?", 2);
  const isHeader = ([name]: readonly [string, string]): boolean => /^x-/i.test(name);
  const told = pairsOf(fragment);
  const named = told.filter((pair) => !isHeader(pair));
  const hasBody = method !== "GET" && method !== "HEAD";
  const headers = Object.fromEntries(told.filter(isHeader));
  const fixed = Object.fromEntries([...pairsOf(query), ...(hasBody ? [] : named)]);
  const fields = Object.fromEntries(hasBody ? named : []);
  let unnamed = 0;
  const template = path
    .replace(
      /\{([^{}]*)\}/g,
      (_, name: string) => `{${name.split(":")[0]?.trim().replace(/\s+/g, "_") || (++unnamed === 1 ? "id" : `id${unnamed}`)}}`,
    )
    .replace(/\s+/g, "%20");
  return {
    path: `${template.startsWith("/") ? "" : "/"}${template}${told.length > 0 ? `#${fragment?.replace(/[\s?#{}]/g, "_")}` : ""}`,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(Object.keys(fixed).length > 0 && { query: fixed }),
    ...(Object.keys(fields).length > 0 && { fields }),
  };
}

/** "Action=ListUsers&Version=1" → pairs; a value that is a variable is a parameter, and no fixed value. */
function pairsOf(text: string | undefined): (readonly [string, string])[] {
  return (text ?? "")
    .split("&")
    .map((pair) => pair.split("=", 2))
    .flatMap(([name, value]) =>
      name === undefined || name === "" || value === undefined || value.includes("{") ? [] : [[name, value] as const],
    );
}
