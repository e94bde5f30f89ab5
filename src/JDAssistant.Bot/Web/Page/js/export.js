import * as api from "./api.js";
import { copyText } from "./clipboard.js";
import { button, byId, el } from "./dom.js";
import { toast } from "./toast.js";

const formats = [
  ["markdown", "Markdown", "for most applicant tracking systems"],
  ["html", "HTML", "the tags that the usual systems keep"],
  ["text", "Plain text", "for a form that knows no formats"],
  ["word", "Word", "with headings and lists"],
  ["json-ld", "schema.org JobPosting", "for your career page and Google"],
  ["greenhouse", "Greenhouse", "the payload of its API"],
  ["lever", "Lever", "the payload of its API"],
  ["ashby", "Ashby", "the payload of its API"],
];

/** Opens the choice of formats for a text. */
export function openExport(text) {
  const notes = el("div", { "aria-live": "polite" });
  byId("export-body").replaceChildren(
    el("ul", { class: "formats" }, formats.map(([name, label, use]) => el("li", {},
      el("p", {}, el("strong", {}, label), el("span", { class: "quiet" }, ` ${use}`)),
      el("div", { class: "tools" },
        name !== "word" && button("Copy", () => give(text, name, notes, copy), { "aria-label": `Copy as ${label}` }),
        button("Download", () => give(text, name, notes, save), { "aria-label": `Download as ${label}` }))))),
    notes);
  byId("export").showModal();
}

async function give(text, name, notes, act) {
  try {
    const file = await api.exportTo(text, name);
    await act(file);
    notes.replaceChildren(...(file.notes.length === 0 ? [] : [el("h3", {}, "What is missing there"), el("ul", {}, file.notes.map((note) => el("li", {}, note)))]));
  } catch (error) {
    notes.replaceChildren(el("p", { class: "trouble", role: "alert" }, error.message));
  }
}

async function copy(file) {
  toast(await copyText(file.content) ? `${file.fileName} is on the clipboard.` : "The browser did not allow copying. Download it instead.");
}

function save(file) {
  const bytes = file.encoding === "base64" ? Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0)) : file.content;
  const address = URL.createObjectURL(new Blob([bytes], { type: file.mediaType }));
  el("a", { href: address, download: file.fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
