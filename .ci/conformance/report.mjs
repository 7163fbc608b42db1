// SPDX-License-Identifier: Apache-2.0
// What was looked at and what was wrong; a part that looked at nothing is wrong too.
const MOST_LINES = 50;

export class Report {
  #faults = [];
  #counts = new Map();

  // One look at something; says what is wrong where the condition does not hold.
  check(part, condition, fault) {
    this.#counts.set(part, (this.#counts.get(part) ?? 0) + 1);
    if (!condition) {
      this.#faults.push(`${part}: ${fault}`);
    }
  }

  equal(part, actual, expected, what) {
    this.check(part, actual === expected, `${what}: expected ${expected}, was ${actual}`);
  }

  // A part must have looked at so many things, or it proves nothing.
  atLeast(part, least) {
    const count = this.#counts.get(part) ?? 0;
    this.check(part, count >= least, `only ${count} things were looked at, ${least} were expected`);
  }

  // Prints all; gives the exit code.
  end() {
    for (const [part, count] of this.#counts) {
      console.log(`${part}: ${count} checks`);
    }
    for (const fault of this.#faults.slice(0, MOST_LINES)) {
      console.error(`FAILED ${fault}`);
    }
    if (this.#faults.length > MOST_LINES) {
      console.error(`and ${this.#faults.length - MOST_LINES} more`);
    }
    return this.#faults.length === 0 ? 0 : 1;
  }
}
