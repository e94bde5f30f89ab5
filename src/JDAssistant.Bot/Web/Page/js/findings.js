import { button, el, icon, off } from "./dom.js";
import { preview } from "./preview.js";
import { clip, count, evidence, fixTitle, sentence, severity, severityOrder } from "./words.js";

/** A name for each finding that stays the same while other parts of the text change. */
export function keyed(findings, text) {
  const seen = new Map();
  return findings.map((finding) => {
    const words = text.slice(finding.span[0], finding.span[1]);
    const name = `${finding.rule}\t${words.replace(/\s+/g, " ")}`;
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { ...finding, key: `${name}\t${nth}`, words };
  });
}

/** The list, most important first; on.show, on.apply, on.dismiss, on.why, on.preview take a finding, on.dismissed a reason too. */
export function findingList(findings, text, view) {
  const { review, dismissed, on } = view;
  const groups = severityOrder
    .map((name) => [name, findings.filter((finding) => finding.severity === name)])
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => group(name, members, text, view));

  const nothing = el("p", { class: "all-clear" }, icon("present"),
    dismissed.length > 0 ? "Nothing else was found." : "Nothing to mend was found. Have a look at the checklist all the same.");
  return [
    !review.job.looksLikeJobDescription && el("p", { class: "dismissed" }, "This does not look like a job description; the findings may make no sense."),
    ...(groups.length > 0 ? groups : [nothing]),
    allowed(review.suppressed),
    review.notJudged.length > 0 && el("p", { class: "dismissed" }, `The text is not in English: ${count(review.notJudged.length, "rule")} did not judge it.`),
    dismissed.length > 0 && el("section", { class: "group allowed" },
      el("h3", {}, "Dismissed on this page", button("Show again", on.restore, { class: "link" })),
      el("ul", {}, dismissed.map((finding) => el("li", {}, `${sentence(finding.name)}${finding.reason && `: ${finding.reason}`}`))),
      el("p", { class: "dismissed" }, `The score still counts ${dismissed.length === 1 ? "it" : "them"}.`)),
  ].filter(Boolean);
}

/** Findings that the text itself allows, with the reason that it gives. */
function allowed(suppressed) {
  return suppressed.length > 0 && el("section", { class: "group allowed" },
    el("h3", {}, "Allowed in the text", el("span", { class: "count" }, count(suppressed.length, "finding"))),
    el("ul", {}, suppressed.map((finding) => el("li", {}, `${sentence(finding.name)}: ${finding.reason}`))));
}

function group(name, members, text, view) {
  const words = severity(name);
  return el("section", { class: `group severity-${name}` },
    el("h3", {}, words.heading, el("span", { class: "count" }, count(members.length, words.one, words.many).toLowerCase())),
    el("ul", { class: "cards" }, members.map((finding) => card(finding, text, view))));
}

function card(finding, text, view) {
  const { fix } = finding;
  const { on } = view;
  const [active, open] = [finding.key === view.active, view.open.has(finding.key)];
  return el("li", { class: `finding severity-${finding.severity}${active ? " active" : ""}`, "data-key": finding.key, tabindex: "-1" },
    el("p", { class: "finding-head" },
      el("span", { class: "tag" }, icon(finding.severity), severity(finding.severity).one),
      el("span", {}, evidence(finding.evidence)),
      finding.points < 0 && el("span", { class: "points" }, `−${-finding.points}`, off(" points"))),
    el("p", { class: "message" }, finding.message),
    quotes(finding, text, on),
    open && fix && preview(text, fix, () => on.apply(finding), () => on.preview(finding)),
    finding.key === view.dismissing ? whyForm(finding, on) : el("p", { class: "actions" },
      fix && !open && button(fixTitle(fix), () => on.preview(finding), { "data-role": "fix", "aria-expanded": "false" }),
      el("span", { class: "links" }, button("Why?", () => on.why(finding), { class: "link", "data-role": "why", "aria-label": `Why? About the rule ${sentence(finding.name)}` }),
      button("Dismiss", () => on.dismiss(finding), { class: "link", "data-role": "dismiss", "aria-label": `Dismiss: ${clip(finding.message, 80)}` }))));
}

function whyForm(finding, on) {
  const submit = (event) => {
    event.preventDefault();
    on.dismissed(finding, event.target.elements[0].value.trim());
  };
  const reason = el("input", { maxlength: "200", "aria-label": "Why it does not matter here", placeholder: "Why? (optional)" });
  return el("form", { class: "dismiss-form", onsubmit: submit }, reason, el("button", { type: "submit" }, "Dismiss"), button("Cancel", () => on.dismiss(null), { class: "link" }));
}

function quotes(finding, text, on) {
  const list = [];
  if (finding.span[1] > finding.span[0]) {
    list.push(quote(finding.words, `line ${finding.line}`, "quote", "words", () => on.show(finding, finding.span)));
  }
  finding.related.forEach((place, index) => {
    const words = text.slice(place.span[0], place.span[1]);
    if (words !== "") list.push(quote(words, `line ${text.slice(0, place.span[0]).split("\n").length}`, "quote other", `related-${index}`, () => on.show(finding, place.span)));
  });
  return list.length > 0 && el("div", { class: "quotes" }, list);
}

function quote(words, where, style, role, onclick) {
  return el("button", { type: "button", class: style, onclick, "data-role": role },
    el("span", { class: "words" }, `“${clip(words, 160)}”`), el("span", { class: "where" }, where, off(". Show in the text")));
}
