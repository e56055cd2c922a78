import type { Node } from "typescript";
import { Findings } from "./findings.js";
import { CallFlow } from "./flow/calls.js";
import { Capabilities } from "./flow/capabilities.js";
import { Flow } from "./flow/flow.js";
import { type Places, passAt, passToUntyped } from "./flow/positions.js";
import type { OpenProgram } from "./program.js";
import { References } from "./references.js";
import { Sdk } from "./sdk.js";
import { walk } from "./syntax.js";
import { findByHand } from "./uses/by-hand.js";
import type { Finder } from "./uses/finder.js";
import { findLoading, findPackages, isRequestByHand } from "./uses/loading.js";
import { findMember } from "./uses/members.js";
import { Trace } from "./values/trace.js";

/** More rounds than these change nothing: each hides something in one more type. */
const MAX_ROUNDS = 8;

/** All that the code of a program can call, and where that cannot be told. */
export function scanProgram({ program, files, facts }: OpenProgram): Findings {
  const findings = new Findings();
  const all = program.getSourceFiles();
  const usesSdk = all.some(({ fileName }) => facts.manifestsOf(fileName) !== undefined);
  const checker = program.getTypeChecker();
  const references = new References(files, checker);
  const sdk = new Sdk(facts, checker);
  const own = new Set<Node>(files);
  const isOwn = (node: Node): boolean => own.has(node.getSourceFile());
  const capabilities = new Capabilities(sdk, checker, isOwn);
  const flow = new Flow(checker, sdk, capabilities, findings);
  const trace = new Trace(program, references, sdk);
  const { isLibraryDeclaration: isLibrary, calleesAt: callees } = trace;
  const calls = new CallFlow({ checker, sdk, capabilities, references, flow, isOwn, isLibrary, callees });
  const places: Places = { checker, flow, capabilities, references, calls };
  calls.untyped = (name, type) => passToUntyped(name, type, places);
  const connectors = sdk.allConnectors(all.map(({ fileName }) => fileName).filter((file) => !/[\\/]server[\\/]/.test(file)));
  const methodNames = new Set(connectors.flatMap(({ methods }) => [...methods.keys()]));
  const finder: Finder = { checker, sdk, references, trace, findings, capabilities, files, connectors, methodNames };
  if (!usesSdk) {
    for (const file of files) walk(file, (node) => void (isRequestByHand(node) && findLoading(node, finder)));
    return findings;
  }
  const each = (visit: (node: Node) => void): void => {
    for (const file of files) walk(file, visit);
  };
  for (let round = 0; round === 0 || (capabilities.takeChange() && round < MAX_ROUNDS); round++) each((node) => passAt(node, places));
  each((node) => {
    findMember(node, finder);
    findLoading(node, finder);
    findByHand(node, finder);
  });
  findPackages(finder);
  return findings;
}
