// Shows which words a thread is about while it is pointed at, and which threads words have. Without
// this module the signs and the lines lead to each other.

let lit = [];

function light(elements) {
  for (const [element, name] of lit) element.classList.remove(name);
  lit = elements;
  for (const [element, name] of lit) element.classList.add(name);
}

function ofLine(line) {
  return [...document.querySelectorAll(`.hl[aria-details="${line.id}"]`)].map((mark) => [mark, 'hl--lit']);
}

function ofMark(mark) {
  const lines = [];
  for (let one = mark; one; one = one.parentElement.closest('.hl')) {
    const line = document.getElementById(one.getAttribute('aria-details'));
    if (line) lines.push([line, 'line--lit']);
  }
  return lines;
}

function ofSign(sign) {
  const line = document.getElementById(sign.hash.slice(1));
  return line ? [[line, 'line--lit'], ...ofLine(line)] : [];
}

function follow(event) {
  const thing = event.target.closest?.('.line, .hlsign, .hl');
  if (!thing) light([]);
  else if (thing.matches('.line')) light(ofLine(thing));
  else if (thing.matches('.hlsign')) light(ofSign(thing));
  else light(ofMark(thing));
}

for (const kind of ['pointerover', 'focusin']) document.addEventListener(kind, follow);
