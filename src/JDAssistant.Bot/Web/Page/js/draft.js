import * as api from "./api.js";
import { copyText } from "./clipboard.js";
import { button, byId, el } from "./dom.js";
import { pieces } from "./spans.js";
import { toast } from "./toast.js";
import { count } from "./words.js";

const example = "senior backend engineer, Austin, hybrid, $150,000-180,000, Kotlin, Kafka";

/** The box "Describe the job in words"; onReview takes the drafted Markdown. */
export class DraftBox {
  #running = null;
  #refused = new Set();
  #onReview;

  constructor(onReview) {
    this.#onReview = onReview;
    byId("draft-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.write();
    });
    byId("draft-example").addEventListener("click", () => {
      byId("request").value = example;
      this.write();
    });
    this.#show(el("p", { class: "blank" }, "The draft appears here: Markdown with a mark on everything that only you can fill in."));
  }

  async write() {
    const request = byId("request").value;
    if (request.trim() === "") {
      byId("request").focus();
      this.#show(trouble("Say in a few words what the job is: a title, a place, pay, what the person must know."));
      return;
    }
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    byId("draft-go").disabled = true;
    this.#show(el("p", { class: "blank" }, "Writing …"));
    try {
      const draft = await api.draft(request, running.signal);
      if (this.#running === running) this.#answer(draft);
    } catch (error) {
      if (error.name !== "AbortError") this.#show(trouble(error.message));
    } finally {
      if (this.#running === running) byId("draft-go").disabled = false;
    }
  }

  #show(...nodes) {
    byId("draft-notes").replaceChildren();
    byId("draft-answer").replaceChildren(...nodes);
  }

  #answer({ markdown, gaps, proposed, notice, leftOut = [] }) {
    const marks = [
      ...gaps.map((gap) => ({ span: gap.span, kind: "gap" })),
      ...proposed.map((line) => ({ span: line.span, kind: "proposed" })),
    ];
    this.#show(
      el("div", { class: "draft-head" },
        el("h3", {}, "Draft"),
        el("div", { class: "tools" },
          button("Copy Markdown", () => this.#copy(markdown), { id: "draft-copy" }),
          button("Review this draft", () => this.#onReview(markdown), { class: "primary", id: "draft-review" }))),
      el("pre", { class: "drafted", id: "drafted", tabindex: "0", "aria-label": "Drafted Markdown", role: "region" }, words(markdown, marks)));
    byId("draft-notes").replaceChildren(...[
      notice && el("p", { role: "status" }, notice),
      notes(gaps, "gaps", `${count(gaps.length, "gap")} for you to fill in`, (gap) => gap.ask),
      notes(proposed, "proposals", `${count(proposed.length, "line")} proposed, not said by you`, (line) => line.text),
      this.#questions(leftOut),
    ].filter(Boolean));
  }

  /** What the model wrote and nobody said: a yes puts it into the request, and the draft is written anew; what was refused is not asked again. */
  #questions(leftOut) {
    const open = leftOut.filter(({ text }) => !this.#refused.has(text));
    if (open.length === 0) return false;
    const list = el("ul", {}, open.map(({ text }) => {
      const item = el("li", {}, text, " ", button("Yes, put it in", () => {
        byId("request").value = `${byId("request").value.trimEnd()}\n${text}`;
        this.write();
      }), " ", button("No", () => {
        this.#refused.add(text);
        item.remove();
        if (list.childElementCount === 0) section.remove();
      }));
      return item;
    }));
    const section = el("section", { class: "gaps" }, el("h3", {}, "The language model wrote this, nobody said it. Is it true?"), list);
    return section;
  }

  async #copy(markdown) {
    toast(await copyText(markdown) ? "The draft is on the clipboard." : "The browser did not allow copying. Select the draft and copy it by hand.");
  }
}

function words(markdown, marks) {
  return pieces(markdown.length, marks).map((piece) => {
    const text = markdown.slice(piece.start, piece.end);
    return piece.marks.length === 0 ? text : el("mark", { class: marks[piece.marks[0]].kind }, text);
  });
}

function notes(items, style, title, line) {
  return items.length > 0 && el("section", { class: style }, el("h3", {}, title), el("ul", {}, items.map((item) => el("li", {}, line(item)))));
}

const trouble = (message) => el("div", { class: "trouble", role: "alert" }, el("p", {}, el("strong", {}, "No draft. "), message));
