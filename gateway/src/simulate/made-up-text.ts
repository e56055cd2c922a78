import type { Random } from "./random.js";

const DIGITS = "0123456789";
const LOWER = "0123456789abcdefghijklmnopqrstuvwxyz";
const PEOPLE = ["ada", "alan", "grace", "edsger", "barbara", "ken", "margaret", "dennis"] as const;
const HOSTS = ["web", "db", "mail", "build", "laptop", "dc", "vpn", "proxy"] as const;
const WORDS = ["alpha", "amber", "beacon", "cedar", "delta", "ember", "falcon", "harbor", "indigo", "juniper", "lumen", "onyx"] as const;
const PHRASES = ["Suspicious sign-in", "Malware blocked", "Policy changed", "Unusual process", "New device", "Credential use"] as const;

/** What texts are like, by the last word of their property's name, or by one anywhere in it. The first that fits counts. */
const KINDS: readonly (readonly [name: RegExp, make: (random: Random) => string])[] = [
  [/_(sha_?256|fingerprint|checksum)_/, (random) => random.hex(64)],
  [/_(sha_?1|commit)_/, (random) => random.hex(40)],
  [/_md_?5_/, (random) => random.hex(32)],
  [/_(uuid|guid)s?_/, uuid],
  [/_(e_?mail|mail|login|principal_name)s?_$|_e?mail_address_$/, (random) => `${random.pick(PEOPLE)}@example.com`],
  [/_(url|uri|link|href|self)s?_$/, (random) => `https://example.com/${random.pick(WORDS)}/${random.hex(8)}`],
  [/_(at|time|timestamp|date|created|updated|modified|seen)_$|_date_?time_$/, timestamp],
  // Addresses that RFC 5737 and RFC 7042 keep for examples.
  [/_ip(_?v4)?(_address)?(es|s)?_$/, (random) => `192.0.2.${random.whole(1, 254)}`],
  [/_mac(_address)?(es|s)?_$/, (random) => `00:00:5e:00:53:${random.hex(2)}`],
  [/_(version|release)_/, (random) => `${random.whole(1, 9)}.${random.whole(0, 20)}.${random.whole(0, 9)}`],
  [/_(id|key|token|cursor|code|ref|number|pid)s?_$/, (random) => random.hex(16)],
  [/_(domain|fqdn)s?_/, (random) => `${random.pick(WORDS)}.example.com`],
  [/_(host|hostname|device|machine|computer)s?(_name)?_$/, (random) => `${random.pick(HOSTS)}-${random.whole(1, 40)}`],
  [/_(severity|priority|urgency|impact)(_level|_name)?_$/, (random) => random.pick(["low", "medium", "high", "critical"])],
  [/_(status|state)_$/, (random) => random.pick(["active", "new", "open", "closed"])],
  [/_country(_code)?_$/, (random) => random.pick(["CH", "DE", "JP", "NZ", "US"])],
  [/_(user|username|owner|assignee|author|creator)s?(_name)?_$/, (random) => random.pick(PEOPLE)],
  [
    /_(title|summary|description|message|comment|detail|reason|text|body)s?_$/,
    (random) => `${random.pick(PHRASES)} on ${random.pick(HOSTS)}-1`,
  ],
];

const makers = new Map<string, (random: Random) => string>();

/** A text as a property of that name may have. */
export function textFor(name: string, random: Random): string {
  // Names come from schemas: there are not too many of them to keep.
  const make = makers.get(name) ?? makerFor(name);
  makers.set(name, make);
  return make(random);
}

function makerFor(name: string): (random: Random) => string {
  const words = name.replace(/([a-z0-9])(?=[A-Z])/g, "$1_").replace(/[^A-Za-z0-9]+/g, "_");
  const [, make] = KINDS.find(([kind]) => kind.test(`_${words.toLowerCase()}_`)) ?? [];
  return make ?? ((random) => random.pick(WORDS));
}

/** What patterns ask for that no name does; the first that matches is taken. */
export const SHAPES: readonly ((random: Random) => string)[] = [
  (random) => `${random.whole(1, 9)}${random.text(DIGITS, 8)}`,
  (random) => random.text(LOWER, 26),
  (random) => `17${random.text(DIGITS, 8)}.${random.text(DIGITS, 6)}`,
  uuid,
];

function uuid(random: Random): string {
  return `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`;
}

/** A moment of the year 2025. */
function timestamp(random: Random): string {
  return new Date(Date.UTC(2025, 0, 1) + random.whole(0, 31_535_999) * 1000).toISOString();
}
