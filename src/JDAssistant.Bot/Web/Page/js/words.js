// The words that the page uses for the names in the review.

const severities = {
  error: { one: "Error", many: "Errors", heading: "Mend these first" },
  warning: { one: "Warning", many: "Warnings", heading: "Worth mending" },
  notice: { one: "Notice", many: "Notices", heading: "Have a look" },
};

const evidences = {
  contradiction: "The text disagrees with itself",
  law: "Evidence: law",
  platform: "Evidence: job boards reject it",
  "field-study": "Evidence: field study",
  "lab-study": "Evidence: laboratory study",
  vendor: "Evidence: a vendor's figures",
  convention: "Common practice",
};

const states = {
  present: "Present",
  missing: "Missing",
  unknown: "Unknown",
  "not-required": "Not needed",
};

const short = new Set(["eeo", "jd", "id", "url", "ats", "us", "uk", "eu", "ai"]);

export const severityOrder = ["error", "warning", "notice"];
export const severity = (name) => severities[name] ?? { one: name, many: name, heading: name };
export const evidence = (name) => evidences[name] ?? sentence(name);
export const state = (name) => states[name] ?? sentence(name);

/** "pay-range" -> "Pay range" */
export function sentence(name) {
  const words = String(name).split(/[-_ ]+/).map((word) => (short.has(word.toLowerCase()) ? word.toUpperCase() : word));
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const count = (number, one, many = `${one}s`) => `${number.toLocaleString("en-US")} ${number === 1 ? one : many}`;

/** Shortens in the middle, never between the two halves of a character. */
export function clip(text, most) {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const half = Math.floor((most - 3) / 2);
  const head = line.slice(0, half).replace(/[\uD800-\uDBFF]$/, "");
  const tail = line.slice(-half).replace(/^[\uDC00-\uDFFF]/, "");
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}

/** A fix's title without the marks of what it puts in. */
export const fixTitle = (fix) => fix.title.replace(/“(?:#+ |\*\*)?([^“”[]*?):?[*\s]*\[\[[^”]*”/, "“$1 …”");
