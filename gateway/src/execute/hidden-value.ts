/** In place of a parameter that is sensitive. */
export const SENSITIVE = "[sensitive]";

/** In the audit trail, in place of a parameter that would fill it. */
export const TOO_LONG = "[too long]";
