import { button, byId, el, off } from "./dom.js";
import { difference } from "./spans.js";
import { count } from "./words.js";

// More than this many pairs of lines are not compared one by one: what differs is then shown as one piece.
const most = 4_000_000;

/** Shows two versions of a text side by side; choices: { label, text }, the first is shown at once; onBack takes a text. */
export function openCompare(choices, now, onBack) {
  const select = el("select", { id: "compare-from" }, choices.map(({ label }, index) => el("option", { value: index }, label)));
  const body = el("div", { class: "compare", tabindex: "0", role: "region", "aria-label": "What changed" });
  const tally = el("p", { class: "quiet", role: "status" });
  const back = button("Go back to it", () => {
    byId("compare").close();
    onBack(choices[select.value].text);
  });
  const show = () => {
    const rows = paired(changes(lines(choices[select.value].text), lines(now)));
    const changed = rows.filter((row) => row.skipped === undefined && row.before !== row.after).length;
    tally.textContent = changed === 0 ? "Nothing is different." : `${count(changed, "line")} ${changed === 1 ? "is" : "are"} different.`;
    back.disabled = changed === 0;
    body.replaceChildren(table(rows));
  };
  select.addEventListener("change", show);
  byId("compare-body").replaceChildren(el("div", { class: "tools compare-head" }, el("label", { for: "compare-from" }, "From"), select, back), tally, body);
  show();
  byId("compare").showModal();
}

const lines = (text) => text.replace(/\n$/, "").split("\n");

/** Runs of lines: { kind: "same" | "removed" | "added", lines }. */
function changes(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < before.length - start && tail < after.length - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const runs = [];
  const add = (kind, lines) => {
    if (lines.length === 0) return;
    if (runs.at(-1)?.kind === kind) runs.at(-1).lines.push(...lines);
    else runs.push({ kind, lines: [...lines] });
  };
  add("same", before.slice(0, start));
  middle(before.slice(start, before.length - tail), after.slice(start, after.length - tail), add);
  add("same", before.slice(before.length - tail));
  return runs;
}

/** The longest common lines of what lies between. */
function middle(before, after, add) {
  if (before.length * after.length > most) {
    add("removed", before);
    add("added", after);
    return;
  }
  const width = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      longest[i * width + j] = before[i] === after[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      add("same", [before[i++]]);
      j++;
    } else if (j >= after.length || (i < before.length && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) add("removed", [before[i++]]);
    else add("added", [after[j++]]);
  }
}

/** Rows of { before, after } with undefined for a line that is not there, and { skipped } for many that are the same. */
function paired(runs) {
  const rows = [];
  for (let at = 0; at < runs.length; at++) {
    const { kind, lines } = runs[at];
    if (kind === "same") {
      const [head, foot] = [at === 0 ? 0 : 1, at === runs.length - 1 ? 0 : 1];
      const skipped = lines.length - head - foot;
      const same = (list) => rows.push(...list.map((line) => ({ before: line, after: line })));
      if (skipped < 2) same(lines);
      else {
        same(lines.slice(0, head));
        rows.push({ skipped });
        same(lines.slice(lines.length - foot));
      }
    } else {
      const other = runs[at + 1] && runs[at + 1].kind !== "same" ? runs[++at].lines : [];
      const [before, after] = kind === "removed" ? [lines, other] : [other, lines];
      for (let line = 0; line < Math.max(before.length, after.length); line++) rows.push({ before: before[line], after: after[line] });
    }
  }
  return rows;
}

function table(rows) {
  return el("table", {},
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Before"), el("th", { scope: "col" }, "Now"))),
    el("tbody", {}, rows.map(({ before, after, skipped }) => {
      if (skipped !== undefined) return el("tr", { class: "skipped" }, el("td", { colspan: "2" }, `${count(skipped, "line")} unchanged`));
      if (before === after) return el("tr", { class: "same" }, el("td", {}, before), el("td", {}, after));
      const change = before !== undefined && after !== undefined ? words(before, after) : null;
      return el("tr", {}, side(before, change && [change.start, change.oldEnd], "del", "Removed: "), side(after, change && [change.start, change.newEnd], "ins", "Added: "));
    })));
}

/** The stretch that differs, from and to the ends of words. */
function words(before, after) {
  const change = difference(before, after);
  while (change.start > 0 && /\S/.test(before[change.start - 1])) change.start--;
  while (change.oldEnd < before.length && /\S/.test(before[change.oldEnd])) {
    change.oldEnd++;
    change.newEnd++;
  }
  return change;
}

function side(line, part, tag, said) {
  if (line === undefined) return el("td", { class: "none" });
  const [from, to] = part ?? [0, line.length];
  return el("td", { class: tag }, off(said), line.slice(0, from), from < to && el(tag, {}, line.slice(from, to)), line.slice(to));
}
