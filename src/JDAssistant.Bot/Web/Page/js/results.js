import { byId, button, el, scrollBehavior } from "./dom.js";
import { findingList } from "./findings.js";
import { morphChildren } from "./morph.js";
import { side } from "./side.js";
import { spoken, summary } from "./summary.js";

/** Shows the review beside the text and keeps the focus where it was when it changes. */
export class Results {
  #on;

  /** on: show, apply, applySafe, dismiss, restore, why, preview, retry, example, describe */
  constructor(on) {
    this.#on = on;
  }

  busy(isBusy) {
    document.body.classList.toggle("checking", isBusy);
    byId("results").setAttribute("aria-busy", String(isBusy));
    if (isBusy && byId("summary").childElementCount === 0) byId("status").textContent = "Checking";
  }

  empty() {
    this.#clearProblem();
    byId("status").textContent = "";
    byId("summary").replaceChildren();
    byId("findings").replaceChildren(el("div", { class: "empty" },
      el("h3", {}, "Nothing to check yet"),
      el("ol", {},
        el("li", {}, "Paste a job description on this page, or drop a text file."),
        el("li", {}, "See what contradicts itself, what is missing and what would put people off, with the reason for each."),
        el("li", {}, "Apply the fixes that you agree with and copy the text back.")),
      el("p", {}, button("Try an example", this.#on.example, { class: "link" }), " or ",
        el("a", { href: "#draft" }, "describe the job in words"), " if there is no text yet.")));
    this.#side([]);
  }

  /** view: { review, findings (without the dismissed), text, active, open, dismissed } */
  show(view) {
    this.#clearProblem();
    const { review, findings, text } = view;
    const focus = focusedCard();
    morphChildren(byId("summary"), [summary(review, findings, this.#on.applySafe)]);
    morphChildren(byId("findings"), findingList(findings, text, { ...view, on: this.#on }));
    this.#side(side(review, view.all, text, (span) => this.#on.show(null, span)));
    sayLater(spoken(review, findings));
    if (focus && !document.activeElement.closest(".finding")) refocus(focus);
  }

  /** Keeps what was shown, pale, and says what went wrong. */
  trouble(message) {
    byId("problem").replaceChildren(el("div", { class: "trouble", role: "alert" },
      el("p", {}, el("strong", {}, "Not checked. "), message), button("Try again", this.#on.retry)));
    say("");
    for (const id of ["summary", "findings", "side"]) byId(id).classList.add("stale");
    if (byId("summary").childElementCount === 0) byId("findings").replaceChildren();
  }

  /** Shows which card is meant; scrolls to it only inside the list, never the page. */
  activate(key, scroll) {
    for (const card of cards()) card.classList.toggle("active", card.dataset.key === key);
    const card = this.card(key);
    if (card === undefined || !scroll) return;
    const box = byId("results");
    if (box.scrollHeight > box.clientHeight + 1) {
      const top = card.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - 24;
      box.scrollTo({ top, behavior: scrollBehavior() });
    }
  }

  card(key) {
    return cards().find((card) => card.dataset.key === key);
  }

  #side(nodes) {
    morphChildren(byId("side"), nodes);
    byId("side").hidden = nodes.length === 0;
    byId("review").classList.toggle("with-side", nodes.length > 0);
  }

  #clearProblem() {
    byId("problem").replaceChildren();
    for (const id of ["summary", "findings", "side"]) byId(id).classList.remove("stale");
  }
}

const cards = () => [...byId("findings").querySelectorAll(".finding")];

// Whoever types hears the score when they pause, and not at every letter.
let later = 0;
function sayLater(message) {
  clearTimeout(later);
  later = setTimeout(() => say(message), byId("status").textContent === "" ? 0 : 700);
}

// The same words again are not read out again.
function say(message) {
  clearTimeout(later);
  if (byId("status").textContent !== message) byId("status").textContent = message;
}

function focusedCard() {
  const card = document.activeElement?.closest?.(".finding");
  return card && { key: card.dataset.key, role: document.activeElement.dataset.role, index: cards().indexOf(card) };
}

function refocus({ key, role, index }) {
  const all = cards();
  const same = all.find((card) => card.dataset.key === key);
  const card = same ?? all[Math.min(index, all.length - 1)];
  if (card === undefined) byId("results").focus({ preventScroll: true });
  else ((same && role && card.querySelector(`[data-role="${role}"]`)) || card).focus({ preventScroll: same !== undefined });
}
