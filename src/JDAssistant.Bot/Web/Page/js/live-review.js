// Asks for a review as somebody types: cancels what is no longer wanted, drops late answers, and waits longer where
// answers take longer, so that an ordinary text is answered while the key is still going up.

const shortest = 20;
const longest = 400;

export class LiveReview {
  #ask;
  #on;
  #delay = shortest;
  #timer = 0;
  #running = null;

  /** ask(text, signal) answers with a review; on.busy(bool), on.answer(review, text), on.failure(error, text). */
  constructor(ask, on) {
    this.#ask = ask;
    this.#on = on;
  }

  soon(text) {
    this.#stop();
    this.#timer = setTimeout(() => this.now(text), this.#delay);
  }

  async now(text) {
    this.#stop();
    if (text.trim() === "") {
      this.#on.busy(false);
      return;
    }
    const running = new AbortController();
    this.#running = running;
    this.#on.busy(true);
    const began = performance.now();
    try {
      const review = await this.#ask(text, running.signal);
      if (this.#running === running) this.#finish(() => this.#on.answer(review, text));
      this.#delay = Math.min(longest, Math.max(shortest, performance.now() - began));
    } catch (error) {
      if (this.#running === running) this.#finish(() => this.#on.failure(error, text));
    }
  }

  #finish(tell) {
    this.#running = null;
    this.#on.busy(false);
    tell();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = null;
  }
}
