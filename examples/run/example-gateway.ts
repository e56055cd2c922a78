import { setTimeout as pause } from "node:timers/promises";
import { type Reviewer, startTestGateway, type TestGateway, type TestGatewayOptions } from "@agentvault/gateway/testing";
import { answers } from "../answers/index.js";

/** Looks for a moment; approves what concerns ordinary hosts, and keeps domain controllers on the network. */
const carefulReviewer: Reviewer = async ({ params }) => {
  await pause(300);
  return JSON.stringify(params).includes("host_dc") ? { deny: "that host is a domain controller" } : "approve";
};

/** A gateway in this process, whose vendors answer what the examples are about. */
export const startExampleGateway = (options: TestGatewayOptions = {}): Promise<TestGateway> =>
  startTestGateway({ answers, reviewer: carefulReviewer, ...options });
