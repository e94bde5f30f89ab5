/** Keys that work wherever the focus is; commands: { next, previous, review, open, back, undo }, each true where it did something. */
export function listen(commands) {
  document.addEventListener("keydown", (event) => {
    const command = commandOf(event);
    if (command !== null && commands[command](event)) event.preventDefault();
  });
}

function commandOf(event) {
  const main = event.ctrlKey || event.metaKey;
  if (event.key === "F8" && !main && !event.altKey) return event.shiftKey ? "previous" : "next";
  if (event.key === "Enter" && main) return "review";
  if (event.key === "Enter" && event.altKey) return "open";
  if (event.key === "Escape") return "back";
  return event.key.toLowerCase() === "z" && main && !event.shiftKey ? "undo" : null;
}
