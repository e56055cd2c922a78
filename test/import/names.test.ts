import { describe, expect, it } from "vitest";
import { operationIds } from "../../generator/import/operation-ids.js";
import type { RawOperation } from "../../generator/import/operations.js";
import { proposeRisk } from "../../generator/import/risk.js";
import type { Effect } from "../../generator/spec/format.js";

type Method = RawOperation["method"];
const operation = (method: Method, path: string, operationId?: string, tag?: string): RawOperation =>
  ({ method, path, operationId, tags: tag === undefined ? [] : [tag], node: {}, item: {}, document: {}, file: "a" }) as RawOperation;

describe("operationIds", () => {
  it.each<[want: string, method: Method, path: string, id?: string, tag?: string]>([
    ["repos:list_for_org", "GET", "/orgs/{org}/repos", "repos/list-for-org"],
    ["users_messages:list", "GET", "/users/{id}/messages", "users.messages.list"],
    ["host_groups:list", "GET", "/host-groups", "listHostGroups"],
    ["host_groups:list", "GET", "/host-groups", "HostGroups_List"],
    ["user:get", "GET", "/users/{id}", "getUserById"],
    ["incidents:list", "GET", "/incidents", "list", "Incidents"],
    ["hosts_groups:list", "GET", "/v1/hosts/{id}/groups"],
    ["hosts:isolate", "POST", "/hosts/{id}/isolate"],
    ["hosts:get", "GET", "/hosts/{id}"],
    ["hosts:delete", "DELETE", "/hosts/{id}"],
    ["http_servers_v2:get", "GET", "/x", "getHTTPServersV2"],
    ["n2fa_codes:create", "POST", "/x", "2fa_codes_create"],
    ["users:get", "GET", "/users/{id}", "用户"],
    ["findings:get", "POST", "/#X-Amz-Target=SecurityHub.GetFindings"],
    ["settings:replace", "PUT", "/settings", "getSettings"],
  ])("%s", (want, ...given) => {
    expect(operationIds([operation(...given)])).toEqual([want]);
  });

  it("no two are alike, as ids or as type names, nor like those that are there", () => {
    const twice = [operation("GET", "/a", "listUsers"), operation("GET", "/b", "listUsers"), operation("GET", "/c", "list_users")];
    expect(operationIds(twice, ["users:list_3"])).toEqual(["users:list", "users:list_2", "users:list_4"]);
  });
});

describe("proposeRisk", () => {
  it.each<[want: string, reason: string, id: string, method: string, path: string, effect: Effect, scopes?: string[]]>([
    ["low", "it reads (GET)", "hosts:list", "GET", "/hosts", "read"],
    ["medium", "it creates", "tickets:create", "POST", "/tickets", "create"],
    ["high", "it deletes", "comments:delete", "DELETE", "/comments/{id}", "delete"],
    ["critical", 'its resource says "tickets"', "tickets:delete", "DELETE", "/tickets/{id}", "delete"],
    ["critical", 'its resource says "keys"', "api_keys:delete", "DELETE", "/keys/{id}", "delete"],
    ["critical", 'its name says "impersonate"', "users:impersonate", "POST", "/users/{id}/impersonate", "action"],
    ["critical", 'its resource says "ip allowlist"', "ip_allowlist:update", "PATCH", "/ip_allowlist", "update"],
    ["critical", 'its name says "many"', "tickets:update_many", "PUT", "/tickets/update_many", "update"],
    ["high", 'its resource says "firewall"', "firewall_entries:create", "POST", "/firewall/entries", "create"],
    ["high", 'its resource says "members"', "group_members:add", "POST", "/groups/{id}/members", "create"],
    ["medium", 'its resource says "audit"', "audit_events:list", "GET", "/audit", "read"],
    ["low", "it reads (GET)", "users:list", "GET", "/users", "read", ["admin.directory.user.readonly"]],
    ["high", 'its name says "isolate"', "hosts:isolate", "POST", "/hosts/{id}/isolate", "action"],
    ["critical", 'its resource says "user roles"', "user_roles:update", "PUT", "/users/{id}/roles", "update"],
    ["critical", 'its path says "bulk"', "users:delete", "DELETE", "/users/bulk", "delete"],
    ["critical", 'its path says "run command"', "sessions:create", "POST", "/sessions/run-command", "action"],
    ["medium", 'its resource says "secret"', "secret:get", "GET", "/secrets/{id}", "read"],
    ["medium", 'its scope is "admin:org"', "orgs:list", "GET", "/orgs", "read", ["admin:org"]],
    ["high", 'its scope is "admin:org"', "orgs:update", "PATCH", "/orgs/{id}", "update", ["admin:org"]],
  ])("%s: %s", (risk, reason, id, method, path, effect, scopes = []) => {
    expect(proposeRisk({ id, method, path, effect, scopes, summary: "Do it." })).toEqual({ risk, reason });
  });
});
