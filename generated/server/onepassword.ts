// Generated from specs/onepassword.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  type Typed,
  integer,
  once,
  operation,
  typed,
  withDefaults,
} from "@agentvault/runtime/server";
import { z } from "zod";
import type { PatchValue as PatchValueType } from "../sdk/onepassword.js";

/** Where 1Password (Events, Connect) is, and how it is authenticated. */
export const CONNECTOR = {
  id: "onepassword",
  name: "1Password (Events, Connect)",
  api: {
    servers: {
      default: {
        baseUrl: "https://{events_host}",
        variables: {
          events_host: {
            default: "events.1password.com",
            enum: [
              "events.1password.com",
              "events.1password.ca",
              "events.1password.eu",
              "events.ent.1password.com",
            ],
            description: "Host of the account's region.",
          },
        },
      },
      connect: {
        baseUrl: "https://{connect_host}/v1",
        variables: {
          connect_host: { description: "Name of the Connect server, with its port where it has one." },
        },
        auth: { type: "bearer", token: "Access token of the Connect server." },
      },
      connect_root: {
        baseUrl: "https://{connect_host}",
        variables: { connect_host: { description: "The same server, for what lies beside its v1." } },
        auth: { type: "none" },
      },
    },
    auth: { type: "bearer", token: "Bearer token of an Events Reporting integration." },
  },
} as const satisfies ConnectorInfo;

const Cursor = once(() => z.string().min(1));

const EventLimit = once(() => z.int().min(1).max(1000));

const StartTime = once(() => z.string());

const EndTime = once(() => z.string());

const VaultUuid = once(() => z.string().min(26).max(26).regex(/^[0-9a-z]{26}$/u));

const ItemUuid = once(() => z.string().min(26).max(26).regex(/^[0-9a-z]{26}$/u));

const ItemTitle = once(() => z.string().min(1));

const Category = once(() => z.enum([
  "LOGIN",
  "PASSWORD",
  "API_CREDENTIAL",
  "SERVER",
  "DATABASE",
  "CREDIT_CARD",
  "MEMBERSHIP",
  "PASSPORT",
  "SOFTWARE_LICENSE",
  "OUTDOOR_LICENSE",
  "SECURE_NOTE",
  "WIRELESS_ROUTER",
  "BANK_ACCOUNT",
  "DRIVER_LICENSE",
  "IDENTITY",
  "REWARD_PROGRAM",
  "EMAIL_ACCOUNT",
  "SOCIAL_SECURITY_NUMBER",
  "MEDICAL_RECORD",
  "SSH_KEY",
]));

const VaultRef = once(() => z.strictObject({ id: VaultUuid() }));

const ItemTags = once(() => z.array(z.string().min(1)));

const ItemUrls = once(() => z.array(z.strictObject({
  href: z.string(),
  label: z.string().exactOptional(),
  primary: z.boolean().exactOptional(),
})));

const ItemFields = once(() => z.array(z.strictObject({
  id: z.string().min(1),
  type: z.enum([
    "STRING",
    "EMAIL",
    "CONCEALED",
    "URL",
    "TOTP",
    "OTP",
    "DATE",
    "MONTH_YEAR",
    "MENU",
    "ADDRESS",
    "CREDIT_CARD_NUMBER",
    "CREDIT_CARD_TYPE",
    "GENDER",
    "PHONE",
    "REFERENCE",
    "FILE",
    "SSHKEY",
  ]),
  purpose: z.enum(["", "USERNAME", "PASSWORD", "NOTES"]).exactOptional(),
  label: z.string().exactOptional(),
  value: z.string().exactOptional(),
  generate: z.boolean().exactOptional(),
  section: z.strictObject({ id: z.string().min(1).exactOptional(), label: z.string().exactOptional() }).exactOptional(),
  recipe: z.strictObject({
    length: z.int().min(1).max(64).exactOptional(),
    characterSets: z.array(z.enum(["LETTERS", "DIGITS", "SYMBOLS"])).exactOptional(),
    excludeCharacters: z.string().exactOptional(),
  }).exactOptional(),
})));

const ItemSections = once(() => z.array(z.strictObject({ id: z.string().min(1).exactOptional(), label: z.string().exactOptional() })));

const ItemFiles = once(() => z.array(z.strictObject({
  id: z.string().min(1).exactOptional(),
  name: z.string().exactOptional(),
  size: integer().exactOptional(),
  content_path: z.string().exactOptional(),
  section: z.strictObject({ id: z.string().min(1).exactOptional(), label: z.string().exactOptional() }).exactOptional(),
})));

const Favorite = once(() => z.boolean());

const PatchValue: () => Typed<PatchValueType> = once(() => typed<PatchValueType>(z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.lazy(PatchValue)),
  z.record(z.string(), z.lazy(PatchValue)),
])));

const Person = once(() => z.looseObject({
  uuid: z.string().exactOptional(),
  name: z.string().exactOptional(),
  email: z.string().exactOptional(),
}));

const Client = once(() => z.looseObject({
  app_name: z.string().exactOptional(),
  app_version: z.string().exactOptional(),
  platform_name: z.string().exactOptional(),
  platform_version: z.string().exactOptional(),
  os_name: z.string().exactOptional(),
  os_version: z.string().exactOptional(),
  ip_address: z.string().exactOptional(),
}));

const Location = once(() => z.looseObject({
  country: z.string().exactOptional(),
  region: z.string().exactOptional(),
  city: z.string().exactOptional(),
  longitude: z.number().exactOptional(),
  latitude: z.number().exactOptional(),
}));

const Vault = once(() => z.looseObject({
  id: VaultUuid().exactOptional(),
  name: z.string().exactOptional(),
  description: z.string().exactOptional(),
  type: z.string().exactOptional(),
  items: integer().exactOptional(),
  attributeVersion: integer().exactOptional(),
  contentVersion: integer().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
}));

const Item = once(() => z.looseObject({
  id: ItemUuid().exactOptional(),
  title: z.string().exactOptional(),
  category: z.string(),
  vault: z.looseObject({ id: z.string().exactOptional() }),
  tags: z.array(z.string()).exactOptional(),
  urls: z.array(z.looseObject({
    href: z.string().exactOptional(),
    label: z.string().exactOptional(),
    primary: z.boolean().exactOptional(),
  })).exactOptional(),
  favorite: z.boolean().exactOptional(),
  version: integer().exactOptional(),
  state: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  lastEditedBy: z.string().exactOptional(),
}));

const File = once(() => z.looseObject({
  id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  size: integer().exactOptional(),
  content_path: z.string().exactOptional(),
  section: z.looseObject({ id: z.string().exactOptional(), label: z.string().exactOptional() }).exactOptional(),
  content: z.string().exactOptional(),
}));

const FullItem = once(() => z.looseObject({
  id: ItemUuid().exactOptional(),
  title: z.string().exactOptional(),
  category: z.string(),
  vault: z.looseObject({ id: z.string().exactOptional() }),
  tags: z.array(z.string()).exactOptional(),
  urls: z.array(z.looseObject({
    href: z.string().exactOptional(),
    label: z.string().exactOptional(),
    primary: z.boolean().exactOptional(),
  })).exactOptional(),
  favorite: z.boolean().exactOptional(),
  version: integer().exactOptional(),
  state: z.string().exactOptional(),
  createdAt: z.string().exactOptional(),
  updatedAt: z.string().exactOptional(),
  lastEditedBy: z.string().exactOptional(),
  sections: z.array(z.looseObject({ id: z.string().exactOptional(), label: z.string().exactOptional() })).exactOptional(),
  fields: z.array(z.looseObject({
    id: z.string().exactOptional(),
    type: z.string().exactOptional(),
    purpose: z.string().exactOptional(),
    label: z.string().exactOptional(),
    value: z.string().exactOptional(),
    totp: z.string().exactOptional(),
    entropy: z.number().exactOptional(),
    section: z.looseObject({ id: z.string().exactOptional(), label: z.string().exactOptional() }).exactOptional(),
  })).exactOptional(),
  files: z.array(File()).exactOptional(),
}));

const SignInAttempts = once(() => z.looseObject({
  items: z.array(z.looseObject({
    uuid: z.string().exactOptional(),
    session_uuid: z.string().exactOptional(),
    timestamp: z.string().exactOptional(),
    category: z.string().exactOptional(),
    type: z.string().exactOptional(),
    country: z.string().exactOptional(),
    details: z.looseObject({ value: z.string().exactOptional() }).nullable().exactOptional(),
    target_user: Person().exactOptional(),
    client: Client().exactOptional(),
    location: Location().exactOptional(),
  })).exactOptional(),
  cursor: z.string().exactOptional(),
  has_more: z.boolean().exactOptional(),
}));

const ItemUsages = once(() => z.looseObject({
  items: z.array(z.looseObject({
    uuid: z.string().exactOptional(),
    timestamp: z.string().exactOptional(),
    action: z.string().exactOptional(),
    vault_uuid: z.string().exactOptional(),
    item_uuid: z.string().exactOptional(),
    used_version: integer().exactOptional(),
    user: Person().exactOptional(),
    client: Client().exactOptional(),
    location: Location().exactOptional(),
  })).exactOptional(),
  cursor: z.string().exactOptional(),
  has_more: z.boolean().exactOptional(),
}));

const AuditEvents = once(() => z.looseObject({
  items: z.array(z.looseObject({
    uuid: z.string().exactOptional(),
    timestamp: z.string().exactOptional(),
    actor_uuid: z.string().exactOptional(),
    actor_details: Person().exactOptional(),
    action: z.string().exactOptional(),
    object_type: z.string().exactOptional(),
    object_uuid: z.string().exactOptional(),
    object_details: Person().exactOptional(),
    aux_id: integer().exactOptional(),
    aux_uuid: z.string().exactOptional(),
    aux_details: Person().exactOptional(),
    aux_info: z.string().exactOptional(),
    session: z.looseObject({
      uuid: z.string().exactOptional(),
      login_time: z.string().exactOptional(),
      device_uuid: z.string().exactOptional(),
      ip: z.string().exactOptional(),
    }).exactOptional(),
    location: Location().exactOptional(),
  })).exactOptional(),
  cursor: z.string().exactOptional(),
  has_more: z.boolean().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "token:read": operation({
    method: "GET",
    path: "/api/v2/auth/introspect",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell which events the token may read.",
    contract: "0gTyEhgV",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      uuid: z.string().exactOptional(),
      account_uuid: z.string().exactOptional(),
      issued_at: z.string().exactOptional(),
      features: z.array(z.string()).exactOptional(),
    }),
  }),
  "sign_in_attempts:read": operation({
    method: "POST",
    path: "/api/v1/signinattempts",
    scope: ["signinattempts"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List who signed in or failed to.",
    contract: "AzHF66CG",
    parameters: {
      limit: { in: "body" },
      start_time: { in: "body" },
      end_time: { in: "body" },
    },
    params: () => z.strictObject({
      limit: EventLimit().exactOptional(),
      start_time: StartTime().exactOptional(),
      end_time: EndTime().exactOptional(),
    }),
    result: () => SignInAttempts(),
  }),
  "sign_in_attempts:read_page": operation({
    method: "POST",
    path: "/api/v1/signinattempts",
    scope: ["signinattempts"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get further pages of sign-ins.",
    pagination: { style: "cursor", cursor: "cursor", next: "/cursor", more: "/has_more", items: "/items" },
    contract: "xrC3s28k",
    parameters: {
      cursor: { in: "body" },
    },
    params: () => z.strictObject({ cursor: Cursor() }),
    result: () => SignInAttempts(),
  }),
  "item_usages:read": operation({
    method: "POST",
    path: "/api/v1/itemusages",
    scope: ["itemusages"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List who used which item of shared vaults.",
    contract: "OHfrKbSJ",
    parameters: {
      limit: { in: "body" },
      start_time: { in: "body" },
      end_time: { in: "body" },
    },
    params: () => z.strictObject({
      limit: EventLimit().exactOptional(),
      start_time: StartTime().exactOptional(),
      end_time: EndTime().exactOptional(),
    }),
    result: () => ItemUsages(),
  }),
  "item_usages:read_page": operation({
    method: "POST",
    path: "/api/v1/itemusages",
    scope: ["itemusages"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get further pages of item usages.",
    pagination: { style: "cursor", cursor: "cursor", next: "/cursor", more: "/has_more", items: "/items" },
    contract: "90DvLgp2",
    parameters: {
      cursor: { in: "body" },
    },
    params: () => z.strictObject({ cursor: Cursor() }),
    result: () => ItemUsages(),
  }),
  "audit_events:read": operation({
    method: "POST",
    path: "/api/v1/auditevents",
    scope: ["auditevents"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List who changed what in the account.",
    contract: "86XY7KRm",
    parameters: {
      limit: { in: "body" },
      start_time: { in: "body" },
      end_time: { in: "body" },
    },
    params: () => z.strictObject({
      limit: EventLimit().exactOptional(),
      start_time: StartTime().exactOptional(),
      end_time: EndTime().exactOptional(),
    }),
    result: () => AuditEvents(),
  }),
  "audit_events:read_page": operation({
    method: "POST",
    path: "/api/v1/auditevents",
    scope: ["auditevents"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Get further pages of audit events.",
    pagination: { style: "cursor", cursor: "cursor", next: "/cursor", more: "/has_more", items: "/items" },
    contract: "VjnsJYVY",
    parameters: {
      cursor: { in: "body" },
    },
    params: () => z.strictObject({ cursor: Cursor() }),
    result: () => AuditEvents(),
  }),
  "server_health:read": operation({
    method: "GET",
    path: "/health",
    server: "connect_root",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell whether the Connect server works.",
    contract: "j2Ugsyio",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      name: z.string(),
      version: z.string(),
      dependencies: z.array(z.looseObject({
        service: z.string().exactOptional(),
        status: z.string().exactOptional(),
        message: z.string().exactOptional(),
      })).exactOptional(),
    }),
  }),
  "server_activity:read": operation({
    method: "GET",
    path: "/activity",
    server: "connect",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List what was asked of the Connect server.",
    pagination: { style: "offset", offset: "offset", limit: "limit", items: "" },
    contract: "M8rYqeR0",
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => withDefaults(z.strictObject({
      limit: integer().min(1).exactOptional(),
      offset: integer().min(0).exactOptional(),
    }), { limit: 50, offset: 0 }),
    result: () => z.array(z.looseObject({
      requestId: z.string().exactOptional(),
      timestamp: z.string().exactOptional(),
      action: z.string().exactOptional(),
      result: z.string().exactOptional(),
      actor: z.looseObject({
        id: z.string().exactOptional(),
        account: z.string().exactOptional(),
        jti: z.string().exactOptional(),
        userAgent: z.string().exactOptional(),
        requestIp: z.string().exactOptional(),
      }).exactOptional(),
      resource: z.looseObject({
        type: z.string().exactOptional(),
        vault: z.looseObject({ id: z.string().exactOptional() }).exactOptional(),
        item: z.looseObject({ id: z.string().exactOptional() }).exactOptional(),
        itemVersion: integer().exactOptional(),
      }).exactOptional(),
    })),
  }),
  "vaults:read": operation({
    method: "GET",
    path: "/vaults",
    server: "connect",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the vaults that the token may use.",
    contract: "GpZns4Pc",
    parameters: {
      filter: { in: "query" },
    },
    params: () => z.strictObject({ filter: z.string().min(1).exactOptional() }),
    result: () => z.array(Vault()),
  }),
  "vaults:read_details": operation({
    method: "GET",
    path: "/vaults/{vaultUuid}",
    server: "connect",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one vault by its id.",
    contract: "UqoNSiDj",
    parameters: {
      vaultUuid: { in: "path" },
    },
    params: () => z.strictObject({ vaultUuid: VaultUuid() }),
    result: () => Vault(),
  }),
  "items:read": operation({
    method: "GET",
    path: "/vaults/{vaultUuid}/items",
    server: "connect",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the items of a vault without secrets.",
    contract: "ktcQBpXU",
    parameters: {
      vaultUuid: { in: "path" },
      filter: { in: "query" },
    },
    params: () => z.strictObject({ vaultUuid: VaultUuid(), filter: z.string().min(1).exactOptional() }),
    result: () => z.array(Item()),
  }),
  "items:read_details": operation({
    method: "GET",
    path: "/vaults/{vaultUuid}/items/{itemUuid}",
    server: "connect",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read an item with its secrets.",
    contract: "01X-JHxC",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
    },
    params: () => z.strictObject({ vaultUuid: VaultUuid(), itemUuid: ItemUuid() }),
    result: () => FullItem(),
  }),
  "items:create": operation({
    method: "POST",
    path: "/vaults/{vaultUuid}/items",
    server: "connect",
    scope: [],
    risk: "medium",
    effect: "create",
    idempotent: false,
    description: "Put a new item into a vault.",
    contract: "XgombvPS",
    parameters: {
      vaultUuid: { in: "path" },
      vault: { in: "body" },
      category: { in: "body" },
      title: { in: "body" },
      favorite: { in: "body" },
      tags: { in: "body" },
      urls: { in: "body" },
      sections: { in: "body" },
      fields: { in: "body", sensitive: true },
    },
    params: () => z.strictObject({
      vaultUuid: VaultUuid(),
      vault: VaultRef(),
      category: Category(),
      title: ItemTitle().exactOptional(),
      favorite: Favorite().exactOptional(),
      tags: ItemTags().exactOptional(),
      urls: ItemUrls().exactOptional(),
      sections: ItemSections().exactOptional(),
      fields: ItemFields().exactOptional(),
    }),
    result: () => FullItem(),
  }),
  "items:replace": operation({
    method: "PUT",
    path: "/vaults/{vaultUuid}/items/{itemUuid}",
    server: "connect",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Replace an item with all its fields.",
    contract: "QCtSwXBj",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
      id: { in: "body" },
      vault: { in: "body" },
      category: { in: "body" },
      title: { in: "body" },
      favorite: { in: "body" },
      tags: { in: "body" },
      urls: { in: "body" },
      sections: { in: "body" },
      fields: { in: "body", sensitive: true },
      files: { in: "body" },
    },
    params: () => z.strictObject({
      vaultUuid: VaultUuid(),
      itemUuid: ItemUuid(),
      id: ItemUuid().exactOptional(),
      vault: VaultRef(),
      category: Category(),
      title: ItemTitle().exactOptional(),
      favorite: Favorite().exactOptional(),
      tags: ItemTags().exactOptional(),
      urls: ItemUrls().exactOptional(),
      sections: ItemSections().exactOptional(),
      fields: ItemFields().exactOptional(),
      files: ItemFiles().exactOptional(),
    }),
    result: () => FullItem(),
  }),
  "items:update": operation({
    method: "PATCH",
    path: "/vaults/{vaultUuid}/items/{itemUuid}",
    server: "connect",
    scope: [],
    risk: "high",
    effect: "update",
    idempotent: false,
    description: "Change single fields of an item.",
    contract: "LPDUDbIl",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
      changes: { in: "body", whole: true, sensitive: true },
    },
    params: () => z.strictObject({
      vaultUuid: VaultUuid(),
      itemUuid: ItemUuid(),
      changes: z.array(z.strictObject({
        op: z.enum(["add", "remove", "replace"]),
        path: z.string().min(1),
        value: z.lazy(PatchValue).exactOptional(),
      })).min(1).max(50),
    }),
    result: () => FullItem(),
  }),
  "items:delete": operation({
    method: "DELETE",
    path: "/vaults/{vaultUuid}/items/{itemUuid}",
    server: "connect",
    scope: [],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete an item with its secrets.",
    contract: "wQKkptDO",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
    },
    params: () => z.strictObject({ vaultUuid: VaultUuid(), itemUuid: ItemUuid() }),
    result: () => z.null(),
  }),
  "files:read": operation({
    method: "GET",
    path: "/vaults/{vaultUuid}/items/{itemUuid}/files",
    server: "connect",
    scope: [],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the files of an item without content.",
    query: { inline_files: false },
    contract: "FsXaV7yn",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
    },
    params: () => z.strictObject({ vaultUuid: VaultUuid(), itemUuid: ItemUuid() }),
    result: () => z.array(File()),
  }),
  "files:read_content": operation({
    method: "GET",
    path: "/vaults/{vaultUuid}/items/{itemUuid}/files/{fileUuid}",
    server: "connect",
    scope: [],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Read the content of one file.",
    query: { inline_files: true },
    contract: "tvx4EETK",
    parameters: {
      vaultUuid: { in: "path" },
      itemUuid: { in: "path" },
      fileUuid: { in: "path" },
    },
    params: () => z.strictObject({
      vaultUuid: VaultUuid(),
      itemUuid: ItemUuid(),
      fileUuid: z.string().min(1),
    }),
    result: () => File(),
  }),
};
