// Keeps what is typed and not sent, for this person and this reading, through a closed tab, a lost
// session and a lost network. Without this module browsers keep what they keep.

import { me, reading, say } from './page.js';

const MINE = `scholion:${me}:${reading}:`;
const LONGEST = 30 * 24 * 3600 * 1000;
const FIELDS = ['words', 'tags', 'key'];

function place(form) {
  return MINE + form.dataset.words;
}

function read(form) {
  try {
    return JSON.parse(localStorage.getItem(place(form)));
  } catch {
    return null;
  }
}

/** Keeps what a form holds now. */
function keep(form) {
  const kept = { at: Date.now() };
  for (const name of FIELDS) kept[name] = form.elements[name]?.value ?? '';
  try {
    if (kept.words.trim()) localStorage.setItem(place(form), JSON.stringify(kept));
    else localStorage.removeItem(place(form));
  } catch {
    // No room, or none allowed: the words are still in the form.
  }
}

/** What a form sent is stored: nothing of it is kept here any more. */
export function forget(form) {
  if (form.dataset.words) localStorage.removeItem(place(form));
}

/** Gives forms back what was typed in them, and says so. */
export function restore(root) {
  for (const form of root.querySelectorAll('form[data-words]')) {
    const kept = read(form);
    const field = form.elements.words;
    if (!kept?.words || field.value.trim() === kept.words.trim()) continue;
    const before = field.value;
    for (const name of FIELDS) if (form.elements[name] && kept[name]) form.elements[name].value = kept[name];
    const note = document.createElement('p');
    note.className = 'write__kept';
    note.setAttribute('role', 'status');
    note.append(say('kept'));
    const away = document.createElement('button');
    away.type = 'button';
    away.textContent = say('discard');
    away.addEventListener('click', () => {
      forget(form);
      field.value = before;
      note.remove();
      field.focus();
    });
    note.append(' ', away);
    field.before(note);
  }
}

function clear() {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith('scholion:')) continue;
    try {
      if (Date.now() - JSON.parse(localStorage.getItem(key)).at > LONGEST) localStorage.removeItem(key);
    } catch {
      localStorage.removeItem(key);
    }
  }
}

document.addEventListener('input', (event) => {
  const form = event.target.form;
  if (form?.dataset.words) keep(form);
});
// Looking there for the first time takes a while, and nobody waits for this.
(window.requestIdleCallback ?? setTimeout)(clear);
restore(document);
