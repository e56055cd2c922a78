import type { Method, Template } from "../model/types.js";
import { literal } from "./literal.js";
import { list, propertyKey } from "./text.js";

/** What a convenience method passes to `call`: its parameters as they came, or an object built from them. */
export function sentParams(method: Method, indent: number): string {
  return method.sends === "arguments" ? "params" : expression(method.sends, indent);
}

function expression(template: Template, indent: number): string {
  switch (template.kind) {
    case "value":
      return literal(template.value, indent);
    case "argument": {
      const argument = `params.${template.name}`;
      return template.default === undefined ? argument : `${argument} ?? ${literal(template.default, indent)}`;
    }
    case "text":
      return `\`${template.parts.map((part) => (typeof part === "string" ? part.replace(/[\\`]|\$\{/g, "\\$&") : `\${params.${part.argument}}`)).join("")}\``;
    case "array":
      return list(
        "[",
        template.items.map((item) => expression(item, indent + 2)),
        "]",
        indent,
      );
    case "object": {
      const entries = template.entries.map(([key, value]) => `${propertyKey(key)}: ${expression(value, indent + 2)}`);
      return list("{", template.spread ? ["...params", ...entries] : entries, "}", indent);
    }
    case "when": {
      const missing = template.given.map((name) => `params.${name} === undefined`).join(" && ");
      return `${missing} ? undefined : ${expression(template.value, indent)}`;
    }
  }
}
