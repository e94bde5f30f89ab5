import { button, byId } from "./dom.js";

let timer = 0;

/** Says what happened, with one thing to do about it; goes away by itself. */
export function toast(message, action, onAction) {
  const box = byId("toast");
  clearTimeout(timer);
  const close = () => box.replaceChildren();
  box.replaceChildren(message);
  if (action) {
    box.append(button(action, () => {
      close();
      onAction();
    }));
  }
  timer = setTimeout(close, action ? 10000 : 5000);
}
