import { button, el, icon } from "./dom.js";
import { lawBox } from "./law.js";
import { clip, count, sentence, state } from "./words.js";

/** What stands beside the findings: the checklist, what was read, and how the score comes about. */
export function side(review, findings, text, onShow) {
  return [checklist(review.checklist), lawBox(review.law, text, onShow), facts(review.job, text, onShow), points(review, findings)].filter(Boolean);
}

const box = (id, title, ...content) =>
  el("section", { class: "card-box", "aria-labelledby": id }, el("h2", { id }, title), content);

function checklist(items) {
  const order = ["missing", "unknown", "present", "not-required"];
  const sorted = [...items].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return items.length > 0 && box("checklist-title", "Checklist",
    el("ul", { class: "checklist" }, sorted.map((item) => el("li", { class: `state-${item.state}` },
      el("span", { class: "badge" }, icon(item.state)),
      el("p", { class: "item" }, el("span", {}, sentence(item.item)), el("span", { class: "state" }, state(item.state))),
      item.why && el("p", { class: "why" }, item.why)))));
}

function facts(job, text, onShow) {
  const show = (span, words) => span[1] > span[0]
    ? button(clip(words ?? text.slice(...span), 70), () => onShow(span), { class: "link", "aria-label": `${clip(words ?? text.slice(...span), 70)}. Show in the text` })
    : words;
  const each = (list, words) => list.map((item) => show(item.span, words?.(item)));
  const rows = [
    ["Title", job.title ? [show(job.title.span, job.title.text)] : []],
    ["Company", job.company ? [show(job.company.span, job.company.text)] : []],
    ["Level", [...(job.title?.levels ?? []).map((level) => show(job.title.span, sentence(level))), ...each(job.levels, (item) => item.text)]],
    ["Experience", each(job.experience, years)],
    ["Pay", each(job.pay, pay)],
    ["Place", each(job.locations, (item) => item.text)],
    ["Workplace", job.workplace.map(sentence)],
    ["Employment", job.employment.map(sentence)],
  ];
  return box("facts-title", "What was read",
    el("dl", { class: "facts" }, rows.map(([name, values]) =>
      el("div", {}, el("dt", {}, name), el("dd", {}, values.length > 0 ? values.map((value) => el("span", {}, value)) : el("span", { class: "quiet" }, "not found"))))));
}

function years({ min, max, required }) {
  const range = max !== null && max !== undefined && max !== min ? `${min ?? 0}–${max} years` : `${min ?? max}+ years`;
  return required ? range : `${range} (a wish)`;
}

function pay({ min, max, currency, period }) {
  const amount = (value) => value.toLocaleString("en-US", { maximumFractionDigits: 2 });
  const range = [min, max].filter((value) => value !== null && value !== undefined).map(amount);
  return [currency, [...new Set(range)].join("–"), period && `per ${period}`].filter(Boolean).join(" ");
}

function points(review, findings) {
  const costs = new Map();
  for (const finding of findings) {
    if (finding.points === 0) continue;
    const sum = costs.get(finding.name) ?? { points: 0, times: 0 };
    costs.set(finding.name, { points: sum.points + finding.points, times: sum.times + 1 });
  }
  const rows = [
    start(review.score.base),
    ...review.strengths.map((strength) => row(sentence(strength.name), strength.points)),
    ...[...costs].sort(([, a], [, b]) => a.points - b.points)
      .map(([name, sum]) => row(sentence(name) + (sum.times > 1 ? ` (${count(sum.times, "time")})` : ""), sum.points)),
  ];
  return box("points-title", "How the score comes about",
    el("table", { class: "points-table" },
      el("tbody", {}, rows),
      el("tfoot", {}, el("tr", {}, el("th", { scope: "row" }, "Score"), el("td", {}, `${review.score.total} of ${review.score.of}`)))));
}

const start = (base) => el("tr", {}, el("th", { scope: "row" }, "Every text starts with"), el("td", {}, String(base)));

function row(name, value) {
  const shown = value < 0 ? `−${-value}` : value > 0 ? `+${value}` : "✓";
  return el("tr", {}, el("th", { scope: "row" }, name), el("td", { class: value < 0 ? "minus" : "plus" }, shown));
}
