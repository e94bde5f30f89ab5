// Makes a tree equal to a fresh one and touches only what differs: focus, scrolling and what was unfolded stay, and a
// letter typed into a long text costs no new layout of everything beside it.

const handlers = ["onclick", "onsubmit"];

/** Makes the children of the node equal to the fresh ones, which are used up. */
export function morphChildren(node, fresh) {
  const keyed = new Map();
  for (const child of node.children) if (child.dataset?.key) keyed.set(child.dataset.key, child);
  let at = node.firstChild;
  for (const wanted of fresh) {
    const same = wanted.dataset?.key ? keyed.get(wanted.dataset.key) : at;
    if (!same || !isLike(same, wanted)) node.insertBefore(wanted, at);
    else {
      if (same === at) at = at.nextSibling;
      else node.insertBefore(same, at);
      morph(same, wanted);
    }
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const isLike = (old, wanted) => old.nodeName === wanted.nodeName && old.dataset?.key === wanted.dataset?.key;

function morph(old, wanted) {
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== wanted.data) old.data = wanted.data;
    return;
  }
  for (const { name, value } of wanted.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const { name } of [...old.attributes]) if (name !== "open" && !wanted.hasAttribute(name)) old.removeAttribute(name);
  for (const handler of handlers) if (old[handler] !== wanted[handler]) old[handler] = wanted[handler];
  morphChildren(old, [...wanted.childNodes]);
}
