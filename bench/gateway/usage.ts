/** Tells the parent process, when it asks, the processor's time that this one has had, in µs. */
export function answerUsage(): void {
  process.on("message", (message) => {
    if (message !== "usage") return;
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
}
