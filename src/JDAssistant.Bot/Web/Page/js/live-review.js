// Asks for a review as somebody types: waits for a pause, cancels what is no longer wanted, drops late answers.

export class LiveReview {
  #ask;
  #on;
  #delay;
  #timer = 0;
  #running = null;

  /** ask(text, signal) answers with a review; on.busy(bool), on.answer(review, text), on.failure(error, text). */
  constructor(ask, on, delay = 220) {
    this.#ask = ask;
    this.#on = on;
    this.#delay = delay;
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
    try {
      const review = await this.#ask(text, running.signal);
      if (this.#running === running) this.#finish(() => this.#on.answer(review, text));
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
