import { button, el } from "./dom.js";
import { inOrder } from "./spans.js";
import { fixTitle } from "./words.js";

const around = 60;
const apart = 140;

/** The places that a fix changes, before and after, and the button that applies it. */
export function preview(text, fix, onApply, onClose) {
  return el("div", { class: "preview" },
    hunks(text, fix.edits).map((hunk) => el("dl", {},
      el("div", {}, el("dt", {}, "Before"), el("dd", {}, side(text, hunk, (edit) => [el("del", {}, text.slice(...edit.span))], (edit) => edit.span[0] < edit.span[1]))),
      el("div", {}, el("dt", {}, "After"), el("dd", {}, side(text, hunk, (edit) => [el("ins", {}, edit.text)], (edit) => edit.text !== ""))))),
    el("div", { class: "tools" },
      el("p", {}, fix.safety === "safe" ? "Does not change what the text says." : "May change what the text says: read it before you apply it."),
      button(`Apply: ${fixTitle(fix)}`, onApply, { class: "primary", "data-role": "apply" }),
      button("Close", onClose, { "data-role": "close" })));
}

/** Edits that stand near one another are shown together. */
function hunks(text, edits) {
  const result = [];
  for (const edit of inOrder(edits)) {
    const last = result.at(-1);
    if (last && edit.span[0] - last.at(-1).span[1] < apart) last.push(edit);
    else result.push([edit]);
  }
  return result.map((group) => ({ edits: group, from: before(text, group[0].span[0]), to: after(text, group.at(-1).span[1]) }));
}

function side(text, hunk, show, shows) {
  const parts = [hunk.from > 0 && text[hunk.from - 1] !== "\n" ? "… " : ""];
  let at = hunk.from;
  for (const edit of hunk.edits) {
    parts.push(text.slice(at, edit.span[0]));
    if (shows(edit)) parts.push(...show(edit));
    at = edit.span[1];
  }
  parts.push(text.slice(at, hunk.to), hunk.to < text.length && text[hunk.to] !== "\n" ? " …" : "");
  return parts;
}

/** Goes back to the start of the line, or to a word near enough. */
function before(text, offset) {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  if (offset - line <= around) return line;
  const space = text.indexOf(" ", offset - around);
  return space >= 0 && space < offset ? space + 1 : offset;
}

function after(text, offset) {
  const end = text.indexOf("\n", offset);
  const line = end < 0 ? text.length : end;
  if (line - offset <= around) return line;
  const space = text.lastIndexOf(" ", offset + around);
  return space > offset ? space : offset;
}
