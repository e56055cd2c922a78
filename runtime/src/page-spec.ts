/**
 * How an operation is paginated. `offset`, `limit`, `page`, `size`, `cursor` and `params` name parameters of the operation;
 * `items`, `total`, `more` and `next` are JSON pointers into the result (`''` is the whole).
 */
export type PageSpec =
  | {
      readonly style: "offset";
      readonly offset: string;
      readonly limit?: string;
      readonly items: string;
      readonly total?: string;
      readonly more?: string;
      readonly first?: number;
    }
  | {
      readonly style: "page";
      readonly page: string;
      readonly size?: string;
      readonly items: string;
      readonly total?: string;
      readonly more?: string;
      readonly first?: number;
    }
  | { readonly style: "cursor"; readonly cursor: string; readonly next: string; readonly more?: string; readonly items: string }
  | {
      readonly style: "link";
      readonly next?: string;
      readonly params: readonly string[];
      /** What the link calls them, where one of them has another name there. */
      readonly wires?: readonly string[];
      /** Those that are numbers: a link has only text. */
      readonly numbers?: readonly string[];
      readonly items: string;
      readonly more?: string;
    };

/** What a client keeps of a page spec: the other members tell the style. */
export type Pages = WithoutStyle<PageSpec>;

type WithoutStyle<Spec> = Spec extends unknown ? Omit<Spec, "style"> : never;
