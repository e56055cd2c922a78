import type { Method, Template } from "../model/types.js";
import type { Json } from "../spec/json-schema.js";
import { literal } from "./literal.js";
import { list, propertyKey } from "./text.js";

/** What a convenience method passes to `call`: its parameters as they came, or an object built from them. */
export function sentParams(method: Method, indent: number): string {
  return method.sends === "arguments" ? "params" : expression(method.sends, indent);
}

function argument(name: string, fallback: Json | undefined, indent: number): string {
  return fallback === undefined ? `params.${name}` : `params.${name} ?? ${literal(fallback, indent)}`;
}

/** A carriage return would come out as a line feed. */
const templateText = (text: string): string => text.replace(/[\\`]|\$\{/g, "\\$&").replaceAll("\r", "\\r");

function expression(template: Template, indent: number): string {
  switch (template.kind) {
    case "value":
      return literal(template.value, indent);
    case "argument":
      return argument(template.name, template.default, indent);
    case "text":
      return `\`${template.parts.map((part) => (typeof part === "string" ? templateText(part) : `\${${argument(part.argument, part.default, indent)}}`)).join("")}\``;
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
