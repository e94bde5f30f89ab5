import { button, el, icon, svg } from "./dom.js";
import { count, severity, severityOrder } from "./words.js";

const radius = 34;
const round = 2 * Math.PI * radius;

/** The score, how many findings of each severity, and the button for the safe fixes. */
export function summary(review, findings, onFixSafe) {
  const { total, of } = review.score;
  const safe = findings.filter((finding) => finding.fix?.safety === "safe").length;
  return el("div", { class: "summary" },
    ring(total, of),
    el("div", {},
      el("p", { class: "verdict" }, verdict(findings)),
      el("ul", { class: "counts" }, severityOrder.map((name) => tally(name, findings)))),
    safe > 0 && el("div", { class: "tools" },
      button(`Apply ${count(safe, "safe fix", "safe fixes")}`, onFixSafe, { class: "primary", id: "fix-safe" })));
}

/** One sentence for the status line, which is read out. */
export function spoken(review, findings) {
  const counts = severityOrder
    .map((name) => [findings.filter((finding) => finding.severity === name).length, severity(name)])
    .filter(([number]) => number > 0)
    .map(([number, words]) => count(number, words.one, words.many).toLowerCase());
  return `Score ${review.score.total} of ${review.score.of}: ${counts.length > 0 ? counts.join(", ") : "nothing to mend"}.`;
}

function verdict(findings) {
  const has = (name) => findings.some((finding) => finding.severity === name);
  if (has("error")) return "Not ready: mend the errors first";
  if (has("warning")) return "No errors; a few things are worth mending";
  return findings.length > 0 ? "No errors, no warnings" : "Nothing to mend was found";
}

function tally(name, findings) {
  const number = findings.filter((finding) => finding.severity === name).length;
  const words = severity(name);
  return el("li", { class: `severity-${name}` }, icon(name), count(number, words.one, words.many).toLowerCase());
}

function ring(total, of) {
  const filled = (Math.max(0, Math.min(total, of)) / of) * round;
  const circle = { cx: 42, cy: 42, r: radius };
  return svg("svg", { class: "ring", viewBox: "0 0 84 84", role: "img", "aria-label": `Score: ${total} of ${of}` },
    svg("circle", { class: "track", ...circle }),
    filled > 0 && svg("circle", { class: "value", ...circle, "stroke-dasharray": `${filled} ${round}` }),
    svg("text", { x: 42, y: 46, "aria-hidden": "true" }, String(total)),
    svg("text", { class: "of", x: 42, y: 60, "aria-hidden": "true" }, `of ${of}`));
}
