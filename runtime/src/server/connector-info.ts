import type { FixedValues } from "./operation-info.js";

/** Where a secret is sent. */
export interface KeyInfo {
  readonly in: "header" | "query";
  readonly name: string;
  readonly prefix?: string;
}

/** How the gateway authenticates to a vendor. */
export type AuthInfo =
  | { readonly type: "none" | "basic" | "duo_hmac" | "akamai_edgegrid" }
  | { readonly type: "bearer"; readonly token?: string }
  | ({ readonly type: "api_key" } & KeyInfo)
  | { readonly type: "api_keys"; readonly keys: readonly KeyInfo[] }
  | {
      readonly type: "oauth2_client_credentials";
      readonly tokenUrl: string;
      readonly scopes?: readonly string[];
      readonly audience?: string;
    }
  | { readonly type: "oauth2_refresh_token"; readonly tokenUrl: string; readonly scopes?: readonly string[] }
  | { readonly type: "google_service_account"; readonly scopes: readonly string[] }
  | { readonly type: "aws_sigv4"; readonly service: string };

/** A `{variable}` of a base URL. */
export interface VariableInfo {
  readonly default?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** A host of a connector. */
export interface ServerInfo {
  readonly baseUrl: string;
  readonly variables?: Readonly<Record<string, VariableInfo>>;
  /** Where it differs from the connector's own. */
  readonly auth?: AuthInfo;
}

/** A vendor's API, as far as all operations share it. */
export interface ApiInfo {
  /** By name; `default` is the one that operations use unless they name another. */
  readonly servers: Readonly<Record<string, ServerInfo>>;
  readonly auth: AuthInfo;
  readonly headers?: FixedValues;
  readonly query?: FixedValues;
  /** How the vendor reports an error inside an HTTP 200. */
  readonly errors?: { readonly at: string; readonly equals?: unknown; readonly message?: string };
}

/** A connector as the gateway knows it. */
export interface ConnectorInfo {
  readonly id: string;
  readonly name: string;
  readonly api: ApiInfo;
}
