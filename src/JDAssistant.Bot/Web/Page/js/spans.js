// Half-open ranges of UTF-16 offsets: the server counts as JavaScript strings do.

/** The one stretch that differs: text[start, oldEnd) became text[start, newEnd). */
export function difference(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail };
}

/** Where a range stands after a change; null where the change touched its words. */
export function shift([start, end], change) {
  if (end <= change.start) return [start, end];
  const moved = change.newEnd - change.oldEnd;
  return start >= change.oldEnd ? [start + moved, end + moved] : null;
}

/**
 * Cuts a text of the given length where any mark begins or ends.
 * Marks may overlap; every piece names all marks that cover it, in the order given.
 */
export function pieces(length, marks) {
  const events = [];
  marks.forEach((mark, index) => {
    const start = Math.max(0, mark.span[0]);
    const end = Math.min(length, mark.span[1]);
    if (start < end) events.push({ at: start, index, opens: true }, { at: end, index, opens: false });
  });
  events.sort((a, b) => a.at - b.at);

  const result = [];
  const open = new Set();
  let from = 0;
  for (const event of events) {
    if (event.at > from) {
      result.push({ start: from, end: event.at, marks: [...open].sort((a, b) => a - b) });
      from = event.at;
    }
    if (event.opens) open.add(event.index);
    else open.delete(event.index);
  }
  if (from < length) result.push({ start: from, end: length, marks: [] });
  return result;
}

/** Applies edits that do not overlap. */
export function applyEdits(text, edits) {
  let result = "";
  let from = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(from, edit.span[0]) + edit.text;
    from = edit.span[1];
  }
  return result + text.slice(from);
}

export const inOrder = (edits) => [...edits].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
