/** 0: done. 1: the gateway refuses or does not answer, or what was looked at is wrong. 2: it cannot be done as asked. */
export type ExitCode = 0 | 1 | 2;

/** Told what a command ends with. */
export type End = (code: ExitCode) => void;
