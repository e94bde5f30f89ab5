import { el, scrollBehavior } from "./dom.js";
import { morphChildren } from "./morph.js";
import { difference, pieces, shift } from "./spans.js";

const rank = { error: 3, warning: 2, notice: 1, related: 0 };

/** The text with its marks: a text area over a mirror of the same words that paints the marks. */
export class Editor {
  #box;
  #area;
  #mirror;
  #marks = [];
  #text = "";
  #active = null;

  /** on.input(text, change) after every change by hand, on.caret(keys) when the caret comes to other marks. */
  constructor(box, area, mirror, on) {
    this.#box = box;
    this.#area = area;
    this.#mirror = mirror;
    area.addEventListener("input", () => on.input(this.text, this.#moveMarks()));
    const caret = () => on.caret(this.keysAt(area.selectionStart, area.selectionEnd));
    area.addEventListener("click", caret);
    area.addEventListener("keyup", caret);
    this.#text = area.value;
  }

  get text() {
    return this.#area.value;
  }

  get area() {
    return this.#area;
  }

  set text(value) {
    const before = this.#box.scrollTop;
    this.#area.value = value;
    this.#moveMarks();
    this.#box.scrollTop = before;
  }

  /** marks: { key, span, kind: error | warning | notice | related } */
  mark(marks) {
    this.#marks = marks;
    this.#paint();
  }

  /** Shows which finding is meant; null for none. */
  activate(key) {
    this.#active = key;
    for (const mark of this.#mirror.querySelectorAll("mark")) {
      mark.classList.toggle("active", key !== null && mark.dataset.keys.split("\n").includes(key));
    }
  }

  /** The findings whose words hold the selection, innermost first. */
  keysAt(start, end) {
    return this.#marks
      .filter((mark) => mark.kind !== "related" && mark.span[0] <= start && end <= mark.span[1] && mark.span[0] < mark.span[1])
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))
      .map((mark) => mark.key);
  }

  /** Selects the words and brings them into view. */
  reveal([start, end], focus) {
    if (focus) this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(start, end);
    const rectangle = this.#rectangleOf(start, Math.max(end, start + 1));
    if (rectangle !== null) {
      const box = this.#box.getBoundingClientRect();
      const top = rectangle.top - box.top + this.#box.scrollTop - this.#box.clientHeight / 3;
      this.#box.scrollTo({ top, behavior: scrollBehavior() });
    }
    this.#box.scrollIntoView({ block: "nearest", behavior: scrollBehavior() });
  }

  #rectangleOf(start, end) {
    const walker = document.createTreeWalker(this.#mirror, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (start < at + node.length) {
        const range = document.createRange();
        range.setStart(node, start - at);
        range.setEnd(node, Math.min(end - at, node.length));
        return range.getBoundingClientRect();
      }
      at += node.length;
    }
    return null;
  }

  #moveMarks() {
    const change = difference(this.#text, this.text);
    this.#text = this.text;
    this.#marks = this.#marks
      .map((mark) => ({ ...mark, span: shift(mark.span, change) }))
      .filter((mark) => mark.span !== null);
    this.#paint();
    return change;
  }

  #paint() {
    const text = this.#text;
    const nodes = pieces(text.length, this.#marks).map((piece) => {
      const words = text.slice(piece.start, piece.end);
      if (piece.marks.length === 0) return document.createTextNode(words);
      const marks = piece.marks.map((index) => this.#marks[index]);
      const loudest = marks.reduce((a, b) => (rank[b.kind] > rank[a.kind] ? b : a));
      const keys = marks.map((mark) => mark.key);
      const active = this.#active !== null && keys.includes(this.#active) ? " active" : "";
      return el("mark", { class: loudest.kind + active, "data-keys": keys.join("\n") }, words);
    });
    // A last line end needs something after it, or the mirror is one line shorter than the text area.
    morphChildren(this.#mirror, [...nodes, document.createTextNode("\u200b")]);
  }
}
