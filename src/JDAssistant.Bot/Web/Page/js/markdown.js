import { el } from "./dom.js";

// Shows the Markdown of rule pages: headings, lists, quotes, code and links. What it does not know stays plain text.

export function rendered(markdown) {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n");
  const nodes = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const fence = /^ {0,3}(`{3,})/.exec(line);
    if (fence) {
      const end = lines.findIndex((other, index) => index > at && other.trimStart().startsWith(fence[1]));
      const close = end < 0 ? lines.length : end;
      nodes.push(el("pre", { tabindex: "0" }, el("code", {}, lines.slice(at + 1, close).join("\n"))));
      at = close + 1;
    } else if (/^#{1,6} /.test(line)) {
      const depth = /^#+/.exec(line)[0].length;
      nodes.push(el(depth === 1 ? "h2" : "h3", {}, inline(line.replace(/^#+ /, ""))));
      at++;
    } else if (/^\s*([-*+]|\d+[.)]) /.test(line)) {
      const ordered = /^\s*\d/.test(line);
      const items = [];
      while (at < lines.length && lines[at].trim() !== "") {
        if (/^\s*([-*+]|\d+[.)]) /.test(lines[at])) items.push(lines[at].replace(/^\s*([-*+]|\d+[.)]) /, ""));
        else items[items.length - 1] += ` ${lines[at].trim()}`;
        at++;
      }
      nodes.push(el(ordered ? "ol" : "ul", {}, items.map((item) => el("li", {}, inline(item)))));
    } else if (line.trim() === "") {
      at++;
    } else {
      const words = [];
      while (at < lines.length && lines[at].trim() !== "" && !/^(#{1,6} |\s*`{3}|\s*[-*+] )/.test(lines[at])) words.push(lines[at++].trim());
      if (words.length === 0) words.push(lines[at++]);
      nodes.push(el("p", {}, inline(words.join(" "))));
    }
  }
  return nodes;
}

function inline(text) {
  const parts = [];
  const pattern = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)|<(https?:\/\/[^\s>]+)>/g;
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(from, match.index));
    const [all, code, strong, label, target, bare] = match;
    if (code !== undefined) parts.push(el("code", {}, code));
    else if (strong !== undefined) parts.push(el("strong", {}, strong));
    else parts.push(el("a", { href: target ?? bare, target: "_blank", rel: "noopener noreferrer" }, label || bare));
    from = match.index + all.length;
  }
  parts.push(text.slice(from));
  return parts;
}
