import * as api from "./api.js";
import { ChatBox } from "./chat.js";
import { copyText } from "./clipboard.js";
import { button, byId, el, icon } from "./dom.js";
import { openCompare } from "./compare.js";
import { DraftBox } from "./draft.js";
import { Editor } from "./editor.js";
import { openExport } from "./export.js";
import { acceptDrops, readTextFile } from "./files.js";
import { keyed } from "./findings.js";
import { History } from "./history.js";
import { LiveReview } from "./live-review.js";
import { Results } from "./results.js";
import { openRule, openRules } from "./rule-pages.js";
import { listen } from "./shortcuts.js";
import { applyEdits } from "./spans.js";
import { toast } from "./toast.js";
import { count } from "./words.js";

const history = new History();
const dismissed = new Map();
const open = new Set();
let review = null;
let reviewed = "";
let findings = [];
let active = null;
let first = null;
let dismissing = null;

const editor = new Editor(byId("editor"), byId("text"), byId("mirror"), { input: typed, caret: caretAt });
const results = new Results({
  show: showWords,
  apply: applyFix,
  applySafe: applySafeFixes,
  dismiss: askWhy,
  dismissed: dismissFor,
  restore: () => change(() => dismissed.clear()),
  why: (finding) => openRule(finding.rule),
  preview: togglePreview,
  retry: () => live.now(editor.text),
  example: tryExample,
});
const live = new LiveReview(api.review, {
  busy: (isBusy) => results.busy(isBusy),
  answer: answered,
  failure: (error) => results.trouble(error.message),
});
const drafts = new DraftBox(takeIn);
new ChatBox(takeIn);

function takeIn(markdown) {
  first = null;
  replace(markdown, "Put in for review.");
  byId("review").scrollIntoView();
  editor.area.focus({ preventScroll: true });
}

const shown = () => findings.filter((finding) => !dismissed.has(finding.key));
const isCurrent = () => review !== null && editor.text === reviewed;

function typed(text, { start, oldEnd, newEnd }) {
  // Somebody put another text in place of this one: what changed is counted from there.
  if (start + text.length - newEnd < (oldEnd - start) / 4) first = null;
  tools();
  if (text.trim() === "") clear();
  else live.soon(text);
}

function answered(answer, text) {
  review = answer;
  reviewed = text;
  first ??= text;
  findings = keyed(answer.findings, text);
  if (!findings.some((finding) => finding.key === active)) active = null;
  render();
}

function clear() {
  live.now("");
  review = null;
  first = null;
  reviewed = "";
  findings = [];
  active = null;
  editor.mark([]);
  under([]);
  results.empty();
}

function render() {
  const list = shown();
  editor.mark(list.flatMap((finding) => [
    { key: finding.key, span: finding.span, kind: finding.severity },
    ...(finding.key === active ? finding.related.map((place) => ({ key: finding.key, span: place.span, kind: "related" })) : []),
  ]));
  editor.activate(active);
  results.show({ review, findings: list, all: findings, text: reviewed, active, open, dismissing, dismissed: findings.filter((finding) => dismissed.has(finding.key)).map((finding) => ({ ...finding, reason: dismissed.get(finding.key) })) });
  tools();
}

function change(act) {
  act();
  if (active !== null && dismissed.has(active)) active = null;
  under([]);
  render();
}

function askWhy(finding) {
  dismissing = finding?.key ?? null;
  render();
  if (finding) results.card(finding.key)?.querySelector(".dismiss-form input").focus({ preventScroll: true });
}

/** Hides a finding on this page for a reason that may be empty; that it was dismissed is counted, the reason stays here. */
function dismissFor(finding, reason) {
  dismissing = null;
  change(() => dismissed.set(finding.key, reason));
  // A count that is not taken is no trouble of whoever reads.
  api.dismissed(finding.rule).catch(() => {});
}

function togglePreview(finding) {
  if (!open.delete(finding.key)) open.add(finding.key);
  active = finding.key;
  render();
  const role = open.has(finding.key) ? "apply" : "fix";
  results.card(finding.key)?.querySelector(`[data-role="${role}"]`)?.focus({ preventScroll: true });
}

/** Makes a finding the one that is meant, in the text and in the list. */
function activate(key, scroll) {
  active = key;
  if (isCurrent()) render();
  editor.activate(key);
  results.activate(key, scroll);
}

function showWords(finding, span) {
  if (finding) activate(finding.key, false);
  if (editor.text === reviewed) editor.reveal(span, true);
}

function caretAt(keys) {
  const known = shown().filter((finding) => keys.includes(finding.key));
  under(known);
  if (known.length > 0 && known[0].key !== active) activate(known[0].key, true);
  else if (known.length === 0 && active !== null) activate(null, false);
}

/** The line under the text: what the words at the caret are marked for. */
function under(list) {
  byId("under").hidden = list.length === 0;
  byId("under").replaceChildren(...list.slice(0, 2).flatMap((finding) => [
    el("p", { class: `severity-${finding.severity}` }, icon(finding.severity), finding.message),
    button("Go to the finding", () => focusCard(finding.key)),
  ]));
}

function focusCard(key) {
  activate(key, true);
  results.card(key)?.focus();
}

function step(direction) {
  const list = shown().filter((finding) => finding.span[1] > finding.span[0]).sort((a, b) => a.span[0] - b.span[0]);
  if (list.length === 0 || !isCurrent()) return false;
  const at = list.findIndex((finding) => finding.key === active);
  const next = at < 0 ? (direction > 0 ? 0 : list.length - 1) : (at + direction + list.length) % list.length;
  activate(list[next].key, true);
  editor.reveal(list[next].span, true);
  under([list[next]]);
  return true;
}

/** Changes the text by the page's own hand: can be taken back. */
function replace(text, message) {
  const before = editor.text;
  editor.text = text;
  history.add(before, text, message);
  open.clear();
  under([]);
  tools();
  if (before.trim() === "" || before === text) toast(message);
  else toast(message, "Undo", undo);
  live.now(text);
}

function applyFix(finding) {
  if (!isCurrent()) {
    toast("The text has changed since. Wait for the new findings.");
    return;
  }
  replace(applyEdits(editor.text, finding.fix.edits), `Done: ${finding.fix.title}.`);
}

async function applySafeFixes() {
  const text = editor.text;
  try {
    const fixed = await api.fixSafe(text);
    if (editor.text !== text) toast("The text has changed since. Try again.");
    else replace(fixed.text, `${count(fixed.applied.length, "safe fix", "safe fixes")} applied.`);
  } catch (error) {
    results.trouble(error.message);
  }
}

async function revise(event) {
  event.preventDefault();
  const [text, wish] = [editor.text, byId("wish").value.trim()];
  if (wish === "" || byId("wish-go").disabled) return;
  byId("wish-go").disabled = true;
  try {
    const revised = await api.revise(text, wish);
    if (editor.text !== text) toast("The text has changed since. Try again.");
    else {
      byId("wish").value = "";
      replace(revised.text, revised.text === text ? revised.versions[0].says : `Changed: ${wish}.`);
    }
  } catch (error) {
    byId("under").hidden = false;
    byId("under").replaceChildren(el("p", { role: "alert" }, error.message));
  } finally {
    byId("wish-go").disabled = false;
  }
}

function compare() {
  const choices = history.all.map(({ before, label }) => ({ label: `before “${label.replace(/\.$/, "")}”`, text: before })).reverse();
  if (first !== null && choices.every(({ text }) => text !== first)) choices.push({ label: "as it was first checked", text: first });
  openCompare(choices.filter(({ text }) => text.trim() !== ""), editor.text, (text) => replace(text, "That version is back."));
}

function undo() {
  const taken = history.take();
  if (taken === null) return false;
  editor.text = taken.before;
  tools();
  toast("Taken back.");
  if (taken.before.trim() === "") clear();
  else live.now(taken.before);
  return true;
}

function tools() {
  byId("export-open").disabled = editor.text.trim() === "";
  byId("copy").disabled = editor.text.trim() === "";
  byId("undo").hidden = history.last === null;
  byId("wish-form").hidden = editor.text.trim() === "";
  byId("compare-open").hidden = editor.text.trim() === "" || (first ?? editor.text) === editor.text;
  byId("example").hidden = editor.text.trim() !== "";
}

async function tryExample() {
  try {
    const response = await fetch("/example.md");
    if (!response.ok) throw new Error(`The example could not be loaded (${response.status}).`);
    first = null;
    replace((await response.text()).trimEnd() + "\n", "This is an example of our own. Change it as you like.");
  } catch (error) {
    results.trouble(error.message);
  }
}

async function load(file) {
  try {
    const text = await readTextFile(file);
    first = null;
    replace(text, `“${file.name}” is open.`);
  } catch (error) {
    toast(error.message);
  }
}

async function copy() {
  try {
    const copied = await copyText(await api.markdown(editor.text));
    toast(copied ? "The text is on the clipboard as Markdown." : "The browser did not allow copying. Select the text and copy it by hand.");
  } catch (error) {
    toast(error.message);
  }
}

listen({
  next: () => step(1),
  previous: () => step(-1),
  review: () => {
    if (document.activeElement === byId("request")) drafts.write();
    else live.now(editor.text);
    return true;
  },
  open: () => {
    if (document.activeElement !== editor.area || active === null) return false;
    focusCard(active);
    return true;
  },
  back: () => {
    const card = document.activeElement?.closest?.(".finding");
    const finding = card && findings.find((other) => other.key === card.dataset.key);
    if (!finding || !isCurrent()) return false;
    showWords(finding, finding.span);
    return true;
  },
  undo: () => document.activeElement === editor.area && history.isLast(editor.text) && undo(),
});

acceptDrops(byId("editor"), load);
byId("open-file").addEventListener("click", () => byId("file").click());
byId("file").addEventListener("change", () => {
  const [file] = byId("file").files;
  byId("file").value = "";
  if (file) load(file);
});
byId("example").addEventListener("click", tryExample);
byId("copy").addEventListener("click", copy);
byId("export-open").addEventListener("click", () => openExport(editor.text));
byId("undo").addEventListener("click", undo);
byId("compare-open").addEventListener("click", compare);
byId("wish-form").addEventListener("submit", revise);
byId("open-rules").addEventListener("click", openRules);
byId("open-keys").addEventListener("click", () => byId("keys").showModal());

// A reload may bring back the text that was typed before.
tools();
if (editor.text.trim() === "") results.empty();
else live.now(editor.text);
