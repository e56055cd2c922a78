// Generated from specs/duo.yaml by `npm run generate`. Do not edit.
import {
  type ConnectorInfo,
  integer,
  once,
  operation,
} from "@agentvault/runtime/server";
import { z } from "zod";

/** Where Cisco Duo is, and how it is authenticated. */
export const CONNECTOR = {
  id: "duo",
  name: "Cisco Duo",
  api: {
    servers: {
      default: {
        baseUrl: "https://api-{id}.duosecurity.com",
        variables: { id: { description: "Middle part of the API hostname, such as 1a2b3c4d." } },
      },
    },
    auth: { type: "duo_hmac" },
    errors: { at: "/stat", equals: "FAIL", message: "/message" },
  },
} as const satisfies ConnectorInfo;

const UserId = once(() => z.string().min(1));

const PhoneId = once(() => z.string().min(1));

const GroupId = once(() => z.string().min(1));

const Limit = once(() => z.int().min(1).max(300));

const Limit500 = once(() => z.int().min(1).max(500));

const Limit1000 = once(() => z.int().min(1).max(1000));

const Offset = once(() => integer().min(0));

const MinTime = once(() => integer().min(0));

const MaxTime = once(() => integer().min(0));

const LogSort = once(() => z.enum(["ts:asc", "ts:desc"]));

const Stat = once(() => z.string());

const Metadata = once(() => z.looseObject({
  next_offset: integer().exactOptional(),
  prev_offset: integer().exactOptional(),
  total_objects: integer().exactOptional(),
}));

const Done = once(() => z.looseObject({ stat: Stat().exactOptional(), response: z.string().exactOptional() }));

const Group = once(() => z.looseObject({
  group_id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  desc: z.string().exactOptional(),
  status: z.string().exactOptional(),
}));

const Phone = once(() => z.looseObject({
  phone_id: z.string().exactOptional(),
  name: z.string().exactOptional(),
  number: z.string().exactOptional(),
  extension: z.string().nullable().exactOptional(),
  type: z.string().exactOptional(),
  platform: z.string().exactOptional(),
  model: z.string().exactOptional(),
  activated: z.boolean().exactOptional(),
  capabilities: z.array(z.string()).exactOptional(),
  encrypted: z.string().exactOptional(),
  screenlock: z.string().exactOptional(),
  tampered: z.string().exactOptional(),
  last_seen: z.string().exactOptional(),
  sms_passcodes_sent: z.boolean().exactOptional(),
}));

const Factor = once(() => z.looseObject({
  webauthnkey: z.string().exactOptional(),
  credential_name: z.string().exactOptional(),
  label: z.string().exactOptional(),
  date_added: integer().exactOptional(),
}));

const User = once(() => z.looseObject({
  user_id: z.string().exactOptional(),
  username: z.string().exactOptional(),
  realname: z.string().nullable().exactOptional(),
  firstname: z.string().exactOptional(),
  lastname: z.string().exactOptional(),
  email: z.string().exactOptional(),
  status: z.string().exactOptional(),
  is_enrolled: z.boolean().exactOptional(),
  notes: z.string().exactOptional(),
  created: integer().exactOptional(),
  last_login: integer().nullable().exactOptional(),
  last_directory_sync: integer().nullable().exactOptional(),
  lockout_reason: z.string().nullable().exactOptional(),
  aliases: z.record(z.string(), z.string()).exactOptional(),
  groups: z.array(Group()).exactOptional(),
  phones: z.array(Phone()).exactOptional(),
  webauthncredentials: z.array(Factor()).exactOptional(),
  tokens: z.array(z.looseObject({
    token_id: z.string().exactOptional(),
    serial: z.string().exactOptional(),
    type: z.string().exactOptional(),
  })).exactOptional(),
}));

const BypassCode = once(() => z.looseObject({
  bypass_code_id: z.string().exactOptional(),
  admin_email: z.string().exactOptional(),
  created: integer().exactOptional(),
  expiration: integer().nullable().exactOptional(),
  reuse_count: integer().nullable().exactOptional(),
  user: z.looseObject({ user_id: z.string().exactOptional(), username: z.string().exactOptional() }).exactOptional(),
}));

const Place = once(() => z.looseObject({
  city: z.string().nullable().exactOptional(),
  state: z.string().nullable().exactOptional(),
  country: z.string().nullable().exactOptional(),
}).nullable());

const Target = once(() => z.looseObject({
  key: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
  type: z.string().nullable().exactOptional(),
  details: z.string().nullable().exactOptional(),
}).nullable());

const KeyAndName = once(() => z.looseObject({
  key: z.string().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
}).nullable());

const SignIn = once(() => z.looseObject({
  txid: z.string().exactOptional(),
  timestamp: integer().exactOptional(),
  isotimestamp: z.string().exactOptional(),
  event_type: z.string().nullable().exactOptional(),
  factor: z.string().nullable().exactOptional(),
  result: z.string().exactOptional(),
  reason: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  alias: z.string().nullable().exactOptional(),
  trusted_endpoint_status: z.string().nullable().exactOptional(),
  user: z.looseObject({
    key: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
    groups: z.array(z.string()).nullable().exactOptional(),
  }).exactOptional(),
  application: z.looseObject({
    key: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
  }).exactOptional(),
  access_device: z.looseObject({
    ip: z.string().nullable().exactOptional(),
    hostname: z.string().nullable().exactOptional(),
    epkey: z.string().nullable().exactOptional(),
    os: z.string().nullable().exactOptional(),
    os_version: z.string().nullable().exactOptional(),
    browser: z.string().nullable().exactOptional(),
    location: Place().exactOptional(),
  }).nullable().exactOptional(),
  auth_device: z.looseObject({
    ip: z.string().nullable().exactOptional(),
    key: z.string().nullable().exactOptional(),
    name: z.string().nullable().exactOptional(),
    location: Place().exactOptional(),
  }).nullable().exactOptional(),
}));

/** What the gateway sends the vendor for each operation, and the schemas it holds parameters and results against. */
export const OPERATION_MAP = {
  "users:read": operation({
    method: "GET",
    path: "/admin/v1/users",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List users, or find one by name.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      username: { in: "query" },
      email: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      username: z.string().min(1).exactOptional(),
      email: z.string().min(1).exactOptional(),
      limit: Limit().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(User()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "users:read_details": operation({
    method: "GET",
    path: "/admin/v1/users/{user_id}",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Get one user with phones and groups.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => z.looseObject({ stat: Stat().exactOptional(), response: User().exactOptional() }),
  }),
  "users:update_status": operation({
    method: "POST",
    path: "/admin/v1/users/{user_id}",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Disable a user, or make one active again.",
    body: "form",
    parameters: {
      user_id: { in: "path" },
      status: { in: "body" },
    },
    params: () => z.strictObject({ user_id: UserId(), status: z.enum(["active", "disabled"]) }),
    result: () => z.looseObject({ stat: Stat().exactOptional(), response: User().exactOptional() }),
  }),
  "users:delete": operation({
    method: "DELETE",
    path: "/admin/v1/users/{user_id}",
    scope: ["Grant resource - Write"],
    risk: "critical",
    effect: "delete",
    idempotent: true,
    description: "Delete a user for good.",
    parameters: {
      user_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId() }),
    result: () => Done(),
  }),
  "users:send_verification_push": operation({
    method: "POST",
    path: "/admin/v1/users/{user_id}/send_verification_push",
    scope: ["Grant resource - Write"],
    risk: "medium",
    effect: "action",
    idempotent: false,
    description: "Ask on a phone whether it is the user.",
    body: "form",
    parameters: {
      user_id: { in: "path" },
      phone_id: { in: "body" },
    },
    params: () => z.strictObject({ user_id: UserId(), phone_id: PhoneId() }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        push_id: z.string().exactOptional(),
        confirmation_code: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "users:read_verification_push": operation({
    method: "GET",
    path: "/admin/v1/users/{user_id}/verification_push_response",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Tell how a user answered the question.",
    parameters: {
      user_id: { in: "path" },
      push_id: { in: "query" },
    },
    params: () => z.strictObject({ user_id: UserId(), push_id: z.string().min(1) }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({ push_id: z.string().exactOptional(), result: z.string().exactOptional() }).exactOptional(),
    }),
  }),
  "users:read_phones": operation({
    method: "GET",
    path: "/admin/v1/users/{user_id}/phones",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the phones of a user.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      user_id: { in: "path" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      user_id: UserId(),
      limit: Limit500().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(Phone()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "users:delete_phone": operation({
    method: "DELETE",
    path: "/admin/v1/users/{user_id}/phones/{phone_id}",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a phone away from a user.",
    parameters: {
      user_id: { in: "path" },
      phone_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId(), phone_id: PhoneId() }),
    result: () => Done(),
  }),
  "users:read_webauthn": operation({
    method: "GET",
    path: "/admin/v1/users/{user_id}/webauthncredentials",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List security keys and passkeys of a user.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      user_id: { in: "path" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      user_id: UserId(),
      limit: Limit500().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(Factor()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "webauthn:delete": operation({
    method: "DELETE",
    path: "/admin/v1/webauthncredentials/{webauthnkey}",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Remove a security key or passkey.",
    parameters: {
      webauthnkey: { in: "path" },
    },
    params: () => z.strictObject({ webauthnkey: z.string().min(1) }),
    result: () => Done(),
  }),
  "bypass_codes:read": operation({
    method: "GET",
    path: "/admin/v1/bypass_codes",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List bypass codes of all users.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit500().exactOptional(), offset: Offset().exactOptional() }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(BypassCode()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "user_bypass_codes:read": operation({
    method: "GET",
    path: "/admin/v1/users/{user_id}/bypass_codes",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List bypass codes of a user.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      user_id: { in: "path" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      user_id: UserId(),
      limit: Limit500().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(BypassCode()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "user_bypass_codes:write": operation({
    method: "POST",
    path: "/admin/v1/users/{user_id}/bypass_codes",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "create",
    idempotent: false,
    description: "Make codes that stand in for a factor.",
    body: "form",
    parameters: {
      user_id: { in: "path" },
      count: { in: "body" },
      valid_secs: { in: "body" },
      reuse_count: { in: "body" },
      preserve_existing: { in: "body" },
    },
    params: () => z.strictObject({
      user_id: UserId(),
      count: z.int().min(1).max(10).exactOptional(),
      valid_secs: z.int().min(60).max(86400),
      reuse_count: z.int().min(1).max(10),
      preserve_existing: z.boolean().exactOptional(),
    }),
    result: () => z.looseObject({ stat: Stat().exactOptional(), response: z.array(z.string()).exactOptional() }),
  }),
  "bypass_codes:delete": operation({
    method: "DELETE",
    path: "/admin/v1/bypass_codes/{bypass_code_id}",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take back a bypass code.",
    parameters: {
      bypass_code_id: { in: "path" },
    },
    params: () => z.strictObject({ bypass_code_id: z.string().min(1) }),
    result: () => Done(),
  }),
  "groups:read": operation({
    method: "GET",
    path: "/admin/v1/groups",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the groups of users.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit().exactOptional(), offset: Offset().exactOptional() }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(Group()).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "group_users:read": operation({
    method: "GET",
    path: "/admin/v2/groups/{group_id}/users",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the users in a group.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      group_id: { in: "path" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      group_id: GroupId(),
      limit: Limit500().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(z.looseObject({ user_id: z.string().exactOptional(), username: z.string().exactOptional() })).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "user_groups:write": operation({
    method: "POST",
    path: "/admin/v1/users/{user_id}/groups",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Put a user into a group.",
    body: "form",
    parameters: {
      user_id: { in: "path" },
      group_id: { in: "body" },
    },
    params: () => z.strictObject({ user_id: UserId(), group_id: GroupId() }),
    result: () => Done(),
  }),
  "user_groups:delete": operation({
    method: "DELETE",
    path: "/admin/v1/users/{user_id}/groups/{group_id}",
    scope: ["Grant resource - Write"],
    risk: "high",
    effect: "delete",
    idempotent: true,
    description: "Take a user out of a group.",
    parameters: {
      user_id: { in: "path" },
      group_id: { in: "path" },
    },
    params: () => z.strictObject({ user_id: UserId(), group_id: GroupId() }),
    result: () => Done(),
  }),
  "phones:read": operation({
    method: "GET",
    path: "/admin/v1/phones",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List phones and whose they are.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      number: { in: "query" },
      extension: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      number: z.string().min(1).exactOptional(),
      extension: z.string().min(1).exactOptional(),
      limit: Limit500().exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(z.looseObject({
        phone_id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        number: z.string().exactOptional(),
        extension: z.string().nullable().exactOptional(),
        type: z.string().exactOptional(),
        platform: z.string().exactOptional(),
        model: z.string().exactOptional(),
        activated: z.boolean().exactOptional(),
        capabilities: z.array(z.string()).exactOptional(),
        encrypted: z.string().exactOptional(),
        screenlock: z.string().exactOptional(),
        tampered: z.string().exactOptional(),
        last_seen: z.string().exactOptional(),
        sms_passcodes_sent: z.boolean().exactOptional(),
        users: z.array(z.looseObject({
          user_id: z.string().exactOptional(),
          username: z.string().exactOptional(),
          status: z.string().exactOptional(),
        })).exactOptional(),
      })).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "endpoints:read": operation({
    method: "GET",
    path: "/admin/v1/endpoints",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List computers that people signed in from.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit500().exactOptional(), offset: Offset().exactOptional() }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(z.looseObject({
        epkey: z.string().exactOptional(),
        username: z.string().nullable().exactOptional(),
        email: z.string().nullable().exactOptional(),
        type: z.string().nullable().exactOptional(),
        model: z.string().nullable().exactOptional(),
        os_family: z.string().nullable().exactOptional(),
        os_version: z.string().nullable().exactOptional(),
        browsers: z.array(z.looseObject({
          browser_family: z.string().exactOptional(),
          browser_version: z.string().exactOptional(),
        })).nullable().exactOptional(),
      })).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "admins:read": operation({
    method: "GET",
    path: "/admin/v1/admins",
    scope: ["Grant administrators - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List the administrators with their roles.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({ limit: Limit500().exactOptional(), offset: Offset().exactOptional() }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(z.looseObject({
        admin_id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        email: z.string().exactOptional(),
        phone: z.string().nullable().exactOptional(),
        role: z.string().exactOptional(),
        status: z.string().exactOptional(),
        last_login: integer().nullable().exactOptional(),
        created: integer().exactOptional(),
        restricted_by_admin_units: z.boolean().exactOptional(),
      })).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "admins:disable": operation({
    method: "POST",
    path: "/admin/v1/admins/{admin_id}",
    scope: ["Grant administrators - Write"],
    risk: "high",
    effect: "update",
    idempotent: true,
    description: "Disable an administrator who is no owner.",
    body: "form",
    parameters: {
      admin_id: { in: "path" },
      status: { in: "body" },
    },
    params: () => z.strictObject({ admin_id: z.string().min(1), status: z.literal("Disabled") }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        admin_id: z.string().exactOptional(),
        name: z.string().exactOptional(),
        email: z.string().exactOptional(),
        role: z.string().exactOptional(),
        status: z.string().exactOptional(),
      }).exactOptional(),
    }),
  }),
  "policies:read": operation({
    method: "GET",
    path: "/admin/v2/policies",
    scope: ["Grant resource - Read"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "List policies with their sections.",
    pagination: { style: "cursor", cursor: "offset", next: "/metadata/next_offset", items: "/response" },
    parameters: {
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      limit: z.int().min(1).max(100).exactOptional(),
      offset: Offset().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.array(z.looseObject({
        policy_key: z.string().exactOptional(),
        policy_name: z.string().exactOptional(),
        is_global_policy: z.boolean().exactOptional(),
        sections: z.looseObject({
          authentication_methods: z.looseObject({
            allowed_auth_list: z.array(z.string()).exactOptional(),
            blocked_auth_list: z.array(z.string()).exactOptional(),
            require_verified_push: z.boolean().exactOptional(),
          }).exactOptional(),
          authorized_networks: z.looseObject({ deny_other_access: z.boolean().exactOptional() }).exactOptional(),
          user_location: z.looseObject({
            default_action: z.string().exactOptional(),
            deny_access_countries_list: z.array(z.string()).exactOptional(),
          }).exactOptional(),
          trusted_endpoints: z.looseObject({ trusted_endpoint_checking: z.string().exactOptional() }).exactOptional(),
          browsers: z.looseObject({ blocked_browsers_list: z.array(z.string()).exactOptional() }).exactOptional(),
          duo_desktop: z.looseObject({ requires_duo_desktop: z.array(z.string()).exactOptional() }).exactOptional(),
        }).exactOptional(),
      })).exactOptional(),
      metadata: Metadata().exactOptional(),
    }),
  }),
  "authentication_logs:read": operation({
    method: "GET",
    path: "/admin/v2/logs/authentication",
    scope: ["Grant read log"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search who signed in, and how.",
    pagination: {
      style: "cursor",
      cursor: "next_offset",
      next: "/response/metadata/next_offset",
      items: "/response/authlogs",
    },
    parameters: {
      mintime: { in: "query" },
      maxtime: { in: "query" },
      users: { in: "query" },
      applications: { in: "query" },
      results: { in: "query" },
      factors: { in: "query" },
      groups: { in: "query" },
      reasons: { in: "query" },
      event_types: { in: "query" },
      next_offset: { in: "query", explode: false },
      sort: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      mintime: MinTime(),
      maxtime: MaxTime(),
      users: z.array(z.string().min(1)).exactOptional(),
      applications: z.array(z.string().min(1)).exactOptional(),
      results: z.array(z.enum(["success", "denied", "fraud"])).exactOptional(),
      factors: z.array(z.string().min(1)).exactOptional(),
      groups: z.array(z.string().min(1)).exactOptional(),
      reasons: z.array(z.string().min(1)).exactOptional(),
      event_types: z.array(z.enum(["authentication", "enrollment"])).exactOptional(),
      next_offset: z.array(z.string().min(1)).min(2).max(2).exactOptional(),
      sort: LogSort().exactOptional(),
      limit: Limit1000().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        authlogs: z.array(SignIn()).exactOptional(),
        metadata: z.looseObject({
          next_offset: z.array(z.string()).nullable().exactOptional(),
          total_objects: z.union([integer(), z.looseObject({ value: integer().exactOptional() })]).exactOptional(),
        }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "activity_logs:read": operation({
    method: "GET",
    path: "/admin/v2/logs/activity",
    scope: ["Grant read log"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "Search what administrators and users changed.",
    pagination: {
      style: "cursor",
      cursor: "next_offset",
      next: "/response/metadata/next_offset",
      items: "/response/items",
    },
    parameters: {
      mintime: { in: "query" },
      maxtime: { in: "query" },
      next_offset: { in: "query" },
      sort: { in: "query" },
      limit: { in: "query" },
    },
    params: () => z.strictObject({
      mintime: MinTime(),
      maxtime: MaxTime(),
      next_offset: z.string().min(1).exactOptional(),
      sort: LogSort().exactOptional(),
      limit: Limit1000().exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        items: z.array(z.looseObject({
          activity_id: z.string().exactOptional(),
          ts: z.string().exactOptional(),
          action: z.looseObject({
            name: z.string().exactOptional(),
            details: z.string().nullable().exactOptional(),
          }).exactOptional(),
          outcome: z.looseObject({ result: z.string().exactOptional() }).nullable().exactOptional(),
          akey: z.string().exactOptional(),
          actor: z.looseObject({
            key: z.string().nullable().exactOptional(),
            name: z.string().nullable().exactOptional(),
            type: z.string().nullable().exactOptional(),
            details: z.string().nullable().exactOptional(),
          }).exactOptional(),
          target: Target().exactOptional(),
          old_target: Target().exactOptional(),
          application: z.looseObject({
            key: z.string().nullable().exactOptional(),
            name: z.string().nullable().exactOptional(),
            type: z.string().nullable().exactOptional(),
          }).nullable().exactOptional(),
          access_device: z.looseObject({
            browser: z.string().nullable().exactOptional(),
            browser_version: z.string().nullable().exactOptional(),
            epkey: z.string().nullable().exactOptional(),
            os: z.string().nullable().exactOptional(),
            os_version: z.string().nullable().exactOptional(),
            ip: z.looseObject({ address: z.string().nullable().exactOptional() }).nullable().exactOptional(),
            location: Place().exactOptional(),
          }).nullable().exactOptional(),
        })).exactOptional(),
        metadata: z.looseObject({ next_offset: z.string().nullable().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "trust_monitor_events:read": operation({
    method: "GET",
    path: "/admin/v1/trust_monitor/events",
    scope: ["Grant read log"],
    risk: "medium",
    effect: "read",
    idempotent: true,
    description: "List sign-ins and changes that looked strange.",
    pagination: {
      style: "cursor",
      cursor: "offset",
      next: "/response/metadata/next_offset",
      items: "/response/events",
    },
    parameters: {
      mintime: { in: "query" },
      maxtime: { in: "query" },
      type: { in: "query" },
      limit: { in: "query" },
      offset: { in: "query" },
    },
    params: () => z.strictObject({
      mintime: MinTime(),
      maxtime: MaxTime(),
      type: z.string().min(1).exactOptional(),
      limit: z.int().min(1).max(200).exactOptional(),
      offset: z.string().min(1).exactOptional(),
    }),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        events: z.array(z.looseObject({
          sekey: z.string().exactOptional(),
          type: z.string().exactOptional(),
          state: z.string().exactOptional(),
          state_updated_timestamp: integer().nullable().exactOptional(),
          surfaced_timestamp: integer().exactOptional(),
          priority_event: z.boolean().exactOptional(),
          priority_reasons: z.array(z.looseObject({ type: z.string().exactOptional(), label: z.string().exactOptional() })).exactOptional(),
          explanations: z.array(z.looseObject({ type: z.string().exactOptional(), summary: z.string().exactOptional() })).exactOptional(),
          from_common_netblock: z.boolean().exactOptional(),
          from_new_user: z.boolean().exactOptional(),
          low_risk_ip: z.boolean().exactOptional(),
          surfaced_auth: SignIn().exactOptional(),
          bypass_status_enabled: integer().exactOptional(),
          enabled_by: KeyAndName().exactOptional(),
          enabled_for: KeyAndName().exactOptional(),
          triaged_as_interesting: z.boolean().exactOptional(),
          triage_event_uri: z.string().nullable().exactOptional(),
        })).exactOptional(),
        metadata: z.looseObject({ next_offset: z.string().nullable().exactOptional() }).exactOptional(),
      }).exactOptional(),
    }),
  }),
  "account:read": operation({
    method: "GET",
    path: "/admin/v1/info/summary",
    scope: ["Grant read information"],
    risk: "low",
    effect: "read",
    idempotent: true,
    description: "Count users, administrators and applications.",
    parameters: {},
    params: () => z.strictObject({}),
    result: () => z.looseObject({
      stat: Stat().exactOptional(),
      response: z.looseObject({
        user_count: integer().exactOptional(),
        admin_count: integer().exactOptional(),
        integration_count: integer().exactOptional(),
        telephony_credits_remaining: integer().exactOptional(),
      }).exactOptional(),
    }),
  }),
};
