import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { TEMPLATES } from "./package-root.mjs";

/*
 * Templates hold what an emitted file looks like as a whole; the text of types, calls and comments comes ready from the emit
 * stage. They are compiled on first use, once.
 */

export type TemplateName =
  | "sdk/connector.ts"
  | "sdk/index.ts"
  | "server/connector.ts"
  | "server/index.ts"
  | "docs/connector.md"
  | "docs/README.md"
  | "docs/catalog.md"
  | "api/connector.md";

const compiled = new Map<TemplateName, Handlebars.TemplateDelegate>();

/** A template filled with a view; a name that the view lacks is an error, not an empty place. */
export function render(name: TemplateName, view: object): string {
  let template = compiled.get(name);
  if (template === undefined) {
    const text = readFileSync(join(TEMPLATES, `${name}.hbs`), "utf8");
    template = Handlebars.compile(text, { noEscape: true, strict: true, preventIndent: true });
    compiled.set(name, template);
  }
  return `${template(view).trimEnd()}\n`;
}
