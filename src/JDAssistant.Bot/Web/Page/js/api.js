// The server's answers. Text goes as text/plain, so half a surrogate pair arrives as one character and offsets stay true.

/** What went wrong, in the server's own sentence where it gave one. */
export class Problem extends Error {
  constructor(message, status, code) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(`/api/v1/${path}`, { credentials: "same-origin", cache: "no-store", ...options });
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem("The server does not answer. Your text is still here; try again in a moment.", 0, "unreachable");
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

async function problemOf(response) {
  const fallback = `The server answered with ${response.status}. Try again in a moment.`;
  if (!response.headers.get("content-type")?.includes("json")) return new Problem(fallback, response.status, "unknown");
  const problem = await response.json().catch(() => ({}));
  return new Problem(problem.detail || problem.title || fallback, response.status, problem.code ?? "unknown");
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const text = (body, signal) => ({ method: "POST", headers: { "content-type": "text/plain; charset=utf-8" }, body, signal });
const json = (body, signal) => ({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal });

export const review = async (body, signal) => (await send("review", text(body, signal))).json();
export const fixSafe = async (body) => (await send("fix", text(body))).json();
export const revise = async (body, change) => (await send("revise", json({ text: body, change }))).json();
export const dismissed = (rule) => send("dismissals", json({ rule }));
export const markdown = async (body) => (await send("markdown", text(body))).text();
export const draft = async (request, signal) => (await send("draft", json({ request }, signal))).json();
export const exportTo = async (body, format) =>
  (await send(`export?format=${encodeURIComponent(format)}`, { ...text(body), headers: { "content-type": "text/plain; charset=utf-8", accept: "application/json" } })).json();
export const ofWord = async (file) => (await send("markdown", { method: "POST", headers: { "content-type": word }, body: file })).text();
export const chat = async (body) => (await send("chat", json(body))).json();
export const rules = async () => (await send("rules")).json();
export const rulePage = async (id) => (await send(`rules/${encodeURIComponent(id)}`)).text();
