import { z } from "zod";
import { duration } from "../policy/policy-format.js";

const text = z.string().min(1).max(2_000);
const port = z.int().min(0).max(65_535);
/** Answers are kept for repeated requests, escaped once more: the store takes no text of a gigabyte. */
const bytes = z
  .int()
  .min(1_024)
  .max(1 << 26);

/** How one connector's vendor is reached. */
const connector = z.strictObject({
  variables: z.record(text, text).exactOptional(),
  servers: z.record(text, z.url({ protocol: /^https?$/ })).exactOptional(),
  allow: z.array(z.union([z.cidrv4(), z.cidrv6()])).exactOptional(),
  /** A file with certificates in PEM, trusted instead of the public authorities. */
  ca: text.exactOptional(),
  timeout: duration.exactOptional(),
  max_bytes: bytes.exactOptional(),
  concurrency: z.int().min(1).max(1_000).exactOptional(),
});

const slack = z.strictObject({
  webhook: z.url({ protocol: /^https?$/ }),
  /** Slack's user ids, and the reviewers that they are. */
  reviewers: z.record(text, z.string().regex(/^user:/)).exactOptional(),
});

/** The configuration file. gateway/README.md shows each key. */
export const configFormat = z.strictObject({
  listen: z.strictObject({ host: text.default("127.0.0.1"), port: port.default(8080) }).prefault({}),
  metrics: z.strictObject({ host: text.default("127.0.0.1"), port }).exactOptional(),
  environment: z
    .string()
    .regex(/^[a-z0-9]{1,16}$/)
    .default("dev"),
  data: text.default("arx-data"),
  policy: text.exactOptional(),
  approvals: z.strictObject({ pending_per_agent: z.int().min(1).max(10_000).default(20) }).prefault({}),
  /** All instances on one database have the same name and key. */
  audit: z
    .strictObject({
      name: z
        .string()
        .regex(/^[^\s+\p{Cc}]+$/u)
        .default("arx-gateway"),
      key: text.exactOptional(),
      checkpoints: text.exactOptional(),
    })
    .prefault({}),
  limits: z
    .strictObject({
      body_bytes: bytes.default(1 << 20),
      per_minute: z.int().min(1).max(100_000_000).default(600),
      at_once: z.int().min(1).max(100_000).default(1_000),
    })
    .prefault({}),
  connectors: z.record(text, connector).default({}),
  notify: z
    .strictObject({
      /** Where reviewers reach the gateway. */
      public_url: z.url({ protocol: /^https?$/ }).exactOptional(),
      slack: slack.exactOptional(),
      teams: z.strictObject({ webhook: z.url({ protocol: /^https?$/ }) }).exactOptional(),
    })
    .prefault({}),
  hashicorp_vault: z
    .strictObject({
      address: z.url({ protocol: /^https?$/ }),
      namespace: text.exactOptional(),
      mount: text.exactOptional(),
      folder: text.exactOptional(),
    })
    .exactOptional(),
});

export type Config = z.output<typeof configFormat>;
