import { button, el, icon } from "./dom.js";
import { clip, count, sentence } from "./words.js";

const icons = { met: "present", missing: "missing", violated: "missing", unknown: "unknown", "not-required": "not-required" };
const states = { met: "Met", missing: "Missing", violated: "Breaks it", unknown: "Unknown", "not-required": "Not required" };
const order = Object.keys(states).sort((a, b) => weight(a) - weight(b));

/** The law of the places that the text touches; nothing where it touches none. */
export function lawBox(law, text, onShow) {
  if (!law) return false;
  const together = law.together.filter((item) => item.state !== "not-required");
  return el("section", { class: "card-box law", "aria-labelledby": "law-title" },
    el("h2", { id: "law-title" }, "Law of the place"),
    el("p", { class: "quiet" }, `On ${law.asOf}. ${law.notice}`),
    together.length > 0 && el("ul", { class: "checklist" }, sorted(together).map((item) => entry(item.state,
      item.leaveOut ? `Leave out: ${item.what}` : sentence(item.what),
      `${count(item.places.length, "place")}: ${clip(item.places.map((id) => nameOf(law, id)).join(", "), 90)}`))),
    law.questions.length > 0 && el("div", { class: "law-asks" },
      el("h3", {}, "One answer would decide"),
      el("ul", {}, law.questions.slice(0, 3).map((ask) => el("li", {}, ask.question)))),
    law.places.map((place) => el("details", {},
      el("summary", {}, `${place.name} `, el("span", { class: "quiet" }, tally(place.items))),
      el("ul", { class: "checklist" }, sorted(place.items).map((item) => entry(item.state, sentence(item.topic), provenance(item, text, onShow)))))),
    law.changes.length > 0 && el("details", {},
      el("summary", {}, `Later: ${count(law.changes.length, "change")}`),
      el("ul", { class: "law-later" }, law.changes.map((change) =>
        el("li", {}, `${change.day} ${nameOf(law, change.place)}: ${sentence(change.topic).toLowerCase()} ${change.what} (${change.citation})`)))));
}

function weight(state) {
  return ["violated", "missing", "unknown", "met", "not-required"].indexOf(state);
}

const sorted = (items) => [...items].sort((a, b) => weight(a.state) - weight(b.state));

const nameOf = (law, id) => law.places.find((place) => place.id === id)?.name ?? id;

const tally = (items) => order.map((state) => [items.filter((item) => item.state === state).length, states[state].toLowerCase()])
  .filter(([number]) => number > 0).map(([number, state]) => `${number} ${state}`).join(", ");

const entry = (state, title, ...why) => el("li", { class: `state-${icons[state]}` },
  el("span", { class: "badge" }, icon(icons[state])),
  el("p", { class: "item" }, el("span", {}, title), el("span", { class: "state" }, states[state])),
  why.map((line) => line && el("div", { class: "why" }, line)));

function provenance(item, text, onShow) {
  return [
    item.why && el("p", {}, item.why),
    item.unknown && el("p", {}, `Depends on ${item.unknown}.`),
    item.span && item.span[1] > item.span[0] && button(clip(text.slice(...item.span), 60), () => onShow(item.span), { class: "link" }),
    el("p", {}, `${item.citation}. Since ${item.from ?? "a day that the sources do not give"}; looked at ${item.checked}, ${item.confidence} confidence. ${item.source}`),
  ];
}
