export { createOutbound, type Outbound, type OutboundCall, type OutboundFigures, type OutboundOptions } from "./create-outbound.js";
export { OutboundError, type OutboundErrorDetails, type OutboundErrorKind, type Outcome } from "./outbound-error.js";
export { DEFAULT_SETTINGS, type OutboundSettings } from "./settings.js";
