/** What is used here of autocannon, which has no types of its own. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }

  interface Result {
    readonly "2xx": number;
    readonly non2xx: number;
    /** Connections that broke, and timeouts. */
    readonly errors: number;
    /** Seconds. */
    readonly duration: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
  }

  export default function autocannon(options: Options): Promise<Result>;
}
