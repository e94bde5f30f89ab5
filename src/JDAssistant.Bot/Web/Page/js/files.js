import * as api from "./api.js";

const most = 5 * 1024 * 1024;

/** Reads a text or a Word file; throws an Error whose message says what to do. */
export async function readTextFile(file) {
  if (file.size > most) throw new Error(`“${file.name}” is larger than 5 MB. Save the job description alone as text.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return api.ofWord(file);
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes("\0") || /^%PDF/.test(text)) {
    throw new Error(`“${file.name}” is neither text nor Word. Open it, copy the words and paste them here.`);
  }
  return text.replace(/\r\n?/g, "\n");
}

function encodingOf([first, second]) {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Calls back with a file that is dropped on the element. */
export function acceptDrops(element, onFile) {
  const hasFile = (event) => event.dataTransfer?.types.includes("Files");
  element.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    element.classList.add("dropping");
  });
  element.addEventListener("dragleave", (event) => {
    if (!element.contains(event.relatedTarget)) element.classList.remove("dropping");
  });
  element.addEventListener("drop", (event) => {
    element.classList.remove("dropping");
    if (!hasFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  });
}
