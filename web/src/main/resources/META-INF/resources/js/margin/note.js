// Shows a note at its mark, since the margin belongs to the talk. Without this module the mark leads
// to the note below the text.

const card = document.createElement('aside');
card.className = 'notecard';
card.popover = 'auto';
card.tabIndex = -1;
let opener = null;

card.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && opener && card.contains(document.activeElement)) opener.focus();
});

document.addEventListener('click', (event) => {
  const mark = event.target.closest('.reading--talk .noteref');
  const note = mark?.nextElementSibling?.matches('.sidenote') ? mark.nextElementSibling : null;
  if (!note || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  opener = mark;
  const words = document.createElement('p');
  words.append(...[...note.cloneNode(true).childNodes]);
  const all = document.createElement('a');
  all.href = mark.hash;
  all.textContent = `↓ ${mark.textContent}`;
  all.addEventListener('click', () => card.hidePopover());
  card.lang = document.getElementById('text').lang;
  card.replaceChildren(words, all);
  if (!card.isConnected) document.body.append(card);
  card.showPopover();
  const at = mark.getBoundingClientRect();
  card.style.insetInlineStart = `${Math.max(8, Math.min(at.left - 40, innerWidth - card.offsetWidth - 8))}px`;
  card.style.insetBlockStart = `${at.bottom + 8 + card.offsetHeight > innerHeight ? at.top - card.offsetHeight - 8 : at.bottom + 8}px`;
  card.focus();
});
