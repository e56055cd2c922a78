import type { Connector } from "../model/types.js";
import { compareApi } from "./api.js";
import { type Change, type Found, judge, place, values } from "./change.js";
import { addedConnector, removedConnector, renamedConnector } from "./connectors.js";
import { matchOperations } from "./match-operations.js";
import { addedOperation, compareOperation, removedOperation, renamedOperation } from "./operation.js";
import { sameDefs } from "./schema-rules.js";
import { compareSharedTexts } from "./texts.js";

/** A connector before and after; one of them where it was added or removed. */
export type Pair = { readonly before?: Connector; readonly after?: Connector };

/** Everything that differs between two revisions of connectors, in the order of their ids and of their specs. */
export function compareConnectors(pairs: readonly Pair[]): Change[] {
  return pairs.flatMap(({ before, after }) => {
    if (before === undefined) return after === undefined ? [] : [addedConnector(after)];
    return after === undefined ? [removedConnector(before)] : compareConnector(before, after);
  });
}

function compareConnector(before: Connector, after: Connector): Change[] {
  const own = [...renamedConnector(before, after), ...compareIdentity(before, after), ...compareApi(before.api, after.api)];
  const same = sameDefs(before, after);
  const { pairs, removed, added } = matchOperations(before, after);
  const inside = [
    ...pairs.flatMap(([was, is]) => named(is.id, [...renamedOperation(was, is), ...compareOperation({ before, after, same, was, is })])),
    ...added.flatMap((operation) => named(operation.id, [addedOperation(operation, before)])),
    ...removed.flatMap((operation) => named(operation.id, [removedOperation(operation)])),
  ];
  return [...own, ...inside, ...compareSharedTexts(before, after)].map((found) => ({ ...found, connector: after.id }));
}

const named = (operation: string, found: readonly Found[]): (Found & { operation: string })[] =>
  found.map((one) => ({ ...one, operation }));

/** What the connector is called, and said to be. */
function compareIdentity(before: Connector, after: Connector): Found[] {
  const isRenamed = before.className !== after.className && before.id === after.id;
  const message = `the class ${before.className}Connector is called ${after.className}Connector`;
  const texts = (["name", "category", "summary", "docs"] as const).filter((key) => before[key] !== after[key]);
  return [
    ...(isRenamed
      ? [
          {
            rule: "class-renamed",
            ...judge("breaking"),
            place: place(["className"]),
            ...values(before.className, after.className),
            message,
          } as const,
        ]
      : []),
    ...texts.map((key): Found => {
      const told = `the connector's ${key} reads otherwise`;
      return { rule: "text-changed", ...judge("compatible"), place: place([key]), ...values(before[key], after[key]), message: told };
    }),
  ];
}
