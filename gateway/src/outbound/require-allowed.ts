import ipaddr from "ipaddr.js";
import { OutboundError } from "./outbound-error.js";
import { type Ip, isWithin, parseRanges, type Ranges } from "./ranges.js";

/** All of IPv6 that is assigned for the public internet; ipaddr.js calls the rest unicast too, `::127.0.0.1` among it. */
const GLOBAL_IPV6 = parseRanges(["2000::/3"]);
/** Public by its number, but Azure's own services to each virtual machine. */
const AZURE_PLATFORM = "168.63.129.16";

/**
 * Guards against a vendor's host that leads into the network that the gateway runs in. Public addresses are allowed over `https:`;
 * every other address, and `http:` at all, only within the ranges that the administrator named.
 * @throws OutboundError `blocked_address`
 */
export function requireAllowed(host: string, address: string, protocol: string, allow: Ranges): void {
  const ip = ipaddr.process(address);
  if (isWithin(ip, allow)) return;
  if (!isPublic(ip)) throw blocked(host, "is not at a public address; an administrator can allow it by its range");
  if (protocol !== "https:") throw blocked(host, "must be called by https");
}

const isPublic = (ip: Ip) =>
  ip.range() === "unicast" && (ip.kind() === "ipv6" ? isWithin(ip, GLOBAL_IPV6) : ip.toString() !== AZURE_PLATFORM);

const blocked = (host: string, reason: string) => new OutboundError("blocked_address", "not_sent", host, reason);
