import * as api from "./api.js";
import { copyText } from "./clipboard.js";
import { button, byId, el, scrollBehavior } from "./dom.js";
import { rendered } from "./markdown.js";
import { toast } from "./toast.js";
import { clip } from "./words.js";

/** The conversation that Teams and Slack have too; onReview takes a document to the text box. */
export class ChatBox {
  #conversation;
  #busy = false;
  #onReview;

  constructor(onReview) {
    this.#onReview = onReview;
    byId("chat-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.say();
    });
    byId("chat-text").addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.say();
    });
  }

  say() {
    const text = byId("chat-text").value;
    if (text.trim() === "" || this.#busy) return;
    byId("chat-text").value = "";
    this.#turn(text, { text });
  }

  async #turn(said, body) {
    this.#busy = true;
    for (const old of byId("chat-log").querySelectorAll(".suggestions")) old.remove();
    this.#add("mine", el("p", {}, clip(said, 600)));
    byId("chat-go").disabled = true;
    try {
      const reply = await api.chat({ conversation: this.#conversation, ...body });
      this.#conversation = reply.conversation;
      this.#add("theirs", ...reply.parts.flatMap((part) => this.#part(part)), this.#suggestions(reply.suggestions));
    } catch (error) {
      this.#add("theirs", el("p", { class: "trouble", role: "alert" }, error.message));
      if (body.text) byId("chat-text").value = body.text;
    } finally {
      this.#busy = false;
      byId("chat-go").disabled = false;
    }
  }

  #form(form) {
    const inputs = form.fields.map((field) => {
      const input = el(field.isList ? "textarea" : "input", { name: field.id, placeholder: field.example, ...(field.isRequired ? { required: "" } : {}) });
      input.value = field.value;
      return input;
    });
    const filled = el("form", {}, el("h3", {}, form.title),
      form.fields.map((field, index) => el("p", {}, el("label", {}, field.label, " ", inputs[index]))),
      el("div", { class: "tools" }, el("button", { type: "submit" }, form.label)));
    filled.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.#busy) this.#turn(form.label, { action: form.action, data: Object.fromEntries(inputs.map((input) => [input.name, input.value])) });
    });
    return filled;
  }

  #part(part) {
    if (part.kind === "form") return this.#form(part);
    if (part.kind !== "document") return el("div", { class: "prose" }, rendered(part.markdown));
    return [
      el("div", { class: "draft-head" }, el("h3", {}, part.title ?? "Job description"), el("div", { class: "tools" },
        button("Copy Markdown", async () => toast(await copyText(part.markdown) ? "The text is on the clipboard." : "The browser did not allow copying.")),
        button("Put it in the text box", () => this.#onReview(part.markdown)))),
      el("pre", { class: "drafted", tabindex: "0", role: "region", "aria-label": part.title ?? "Job description" }, part.markdown),
    ];
  }

  #suggestions(list) {
    return list.length > 0 && el("div", { class: "suggestions tools" },
      list.map(({ label, action, data }) => button(label, () => this.#busy || this.#turn(label, { action, data }))));
  }

  #add(side, ...nodes) {
    const entry = el("div", { class: side }, el("span", { class: "off" }, side === "mine" ? "You: " : "JDAssistant: "), nodes.filter(Boolean));
    byId("chat-log").append(entry);
    byId("chat-log").scrollTo({ top: byId("chat-log").scrollHeight, behavior: scrollBehavior() });
  }
}
