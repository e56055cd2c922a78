import ipaddr from "ipaddr.js";

export type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** CIDR ranges, read. */
export type Ranges = readonly (readonly [Ip, number])[];

/** @throws Error where one is not CIDR */
export const parseRanges = (ranges: readonly string[]): Ranges => ranges.map((range) => ipaddr.parseCIDR(range));

export const isWithin = (ip: Ip, ranges: Ranges) => ranges.some(([range, bits]) => range.kind() === ip.kind() && ip.match(range, bits));
