/** Guards against clients that send their request drop by drop: how long one may take for it, and how often that is looked at. */
export const REQUEST_TIME = { mostMs: 10_000, checkedEveryMs: 1_000 } as const;
