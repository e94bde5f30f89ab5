// What the page itself changed in the text, to take back.

export class History {
  #steps = [];

  /** Remembers a change that is worth taking back. */
  add(before, after, label) {
    if (before === after) return;
    this.#steps.push({ before, after, label });
    if (this.#steps.length > 50) this.#steps.shift();
  }

  get all() {
    return this.#steps;
  }

  get last() {
    return this.#steps.at(-1) ?? null;
  }

  /** True where the text is still as the last change left it. */
  isLast(text) {
    return this.last !== null && this.last.after === text;
  }

  take() {
    return this.#steps.pop() ?? null;
  }
}
