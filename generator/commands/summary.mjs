/*
 * How a run that went well is told. Plain JavaScript: main.mjs says it too, before anything else is loaded.
 */

/** @param {number} count */
export const connectorCount = (count) => `${count} ${count === 1 ? "connector" : "connectors"}`;

/**
 * What a run did, in one line.
 * @param {string} out
 * @param {number} connectors
 * @param {string} what
 */
export const summaryLine = (out, connectors, what = "is up to date") =>
  `${out.replace(/[\\/]+$/, "")}/ ${what} (${connectorCount(connectors)})`;
