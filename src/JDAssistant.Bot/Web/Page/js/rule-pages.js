import * as api from "./api.js";
import { button, byId, el } from "./dom.js";
import { rendered } from "./markdown.js";
import { evidence, severity } from "./words.js";

/** Opens the list of all rules. */
export function openRules() {
  return open("Rules", async () => {
    const { rules } = await api.rules();
    return [
      el("p", { class: "quiet" }, "Every rule has a page: why it is there, examples, what it leaves alone, and its sources."),
      el("ul", { class: "rules" }, rules.map((rule) => el("li", {},
        button(`${rule.id} ${rule.name}`, () => openRule(rule.id), { class: "link" }),
        el("p", {}, rule.summary),
        el("p", { class: "quiet" }, `${severity(rule.severity).one}. ${evidence(rule.evidence)}.`)))),
    ];
  });
}

/** Opens the page of one rule. */
export function openRule(id) {
  return open(id, async () => {
    const nodes = rendered(await api.rulePage(id));
    if (nodes[0]?.tagName === "H2") byId("rule-title").textContent = nodes.shift().textContent;
    return [...nodes, el("p", {}, button("All rules", openRules, { class: "link" }))];
  });
}

async function open(title, load) {
  const dialog = byId("rule");
  byId("rule-title").textContent = title;
  byId("rule-body").replaceChildren(el("p", { class: "quiet" }, "Loading …"));
  if (!dialog.open) dialog.showModal();
  try {
    byId("rule-body").replaceChildren(...await load());
  } catch (error) {
    byId("rule-body").replaceChildren(el("p", {}, error.message));
  }
  dialog.scrollTop = 0;
}
