/** A command that cannot be done as it was given; its message says what to give instead. */
export class UsageError extends Error {}
