// Prints a line for each test as it ends, what a failed one said, and the closing line.
export default async function* report(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== "test:pass" && type !== "test:fail") continue;
    // A file is no test itself, unless it could not be run.
    const { error: failure } = data.details;
    if (data.name.endsWith(".test.mjs") && (!failure || failure.failureType === "subtestsFailed")) continue;
    const seconds = `${(data.details.duration_ms / 1000).toFixed(1)} s`;
    if (type === "test:pass") {
      count.passed += 1;
      yield `ok ${data.name} (${seconds})\n`;
    } else {
      count.failed += 1;
      const said = String(failure.cause?.stack ?? failure.cause ?? failure);
      yield `FAILED ${data.name} (${seconds})\n    ${said.replaceAll("\n", "\n    ")}\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed\n`;
}
