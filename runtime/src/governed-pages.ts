import { InvalidResponseError } from "./errors.js";
import { GovernedCall, type GovernedResponse, type Run, toResponse } from "./governed-call.js";
import { nextParams, type Params, readItems } from "./next-page.js";
import type { ExecuteOptions } from "./options.js";
import type { Pages } from "./page-spec.js";
import type { Risk } from "./types.js";

/** Where an iteration stands. */
interface Place {
  readonly params: Params;
  readonly run: Run;
  /** The page's number, from 1, and the items before it. */
  readonly page: number;
  readonly items: number;
}

/**
 * A list operation. Awaited it is its first page; iterated it gives the items of all pages, each page a governed call of its own.
 * An iteration starts at the first page, which is not sent twice, and stops quietly at `maxItems` or `maxPages`.
 *
 * A later page may be escalated, denied or fail: the iteration then throws what an awaited call throws, and `resume()` goes
 * on at that page without repeating an item.
 */
export class GovernedPages<R extends Risk, T, Item> extends GovernedCall<R, T> implements AsyncIterable<Item> {
  readonly #spec: Pages;
  readonly #start: (params: Params, options: ExecuteOptions) => Run;
  readonly #options: ExecuteOptions;
  readonly #first: Place;
  #current: Place;

  /** Made by connectors. */
  constructor(spec: Pages, start: (params: Params, options: ExecuteOptions) => Run, options: ExecuteOptions, first: Place) {
    super(first.run, options);
    this.#spec = spec;
    this.#start = start;
    this.#options = options;
    this.#first = this.#current = first;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let left = (this.#options.maxItems ?? Infinity) - this.#first.items;
    for await (const { result } of this.pages())
      for (const item of readItems(this.#spec, result)) {
        if (left-- <= 0) return;
        yield item as Item;
      }
  }

  /** The same pages, whole, with what the gateway says about each. */
  async *pages(): AsyncGenerator<GovernedResponse<R, T>, void, undefined> {
    // The key and the approval are the first page's own.
    const { maxItems = Infinity, maxPages = 100, idempotencyKey, approvalId, ...options } = this.#options;
    const asked = new Set<string>();
    let place = this.#first;
    this.#current = place;
    for (let response = await this.response(); ; response = toResponse(await place.run())) {
      yield response;
      const count = readItems(this.#spec, response.result).length;
      const items = place.items + count;
      const params = nextParams(this.#spec, place.params, response, count, items);
      if (!params || place.page >= maxPages || items >= maxItems) return;
      if (asked.size === asked.add(JSON.stringify(params)).size)
        throw new InvalidResponseError("the next page was already given: the vendor's pages do not end", { code: "repeated_page" });
      place = { params, run: this.#start(params, options), page: place.page + 1, items };
      this.#current = place;
    }
  }

  /**
   * Goes on after an error, at the page that failed: it is asked for under the same idempotency key and, where it was escalated,
   * under its approval. Awaited it is that page.
   */
  resume(options?: ExecuteOptions): GovernedPages<R, T, Item> {
    return new GovernedPages(this.#spec, this.#start, { ...this.#options, ...options }, this.#current);
  }
}
