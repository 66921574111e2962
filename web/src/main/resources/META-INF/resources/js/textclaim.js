// Lets an editor add selected words of the text as a claim: the link of their paragraph takes them
// along. Without this module the link leads to a form where they are chosen.

/** What stands in a paragraph but is no part of its text. */
const APART = '.para__number, .para__add, .noteref, .sidenote, .claimsign';

function textOf(range) {
  const part = range.cloneContents();
  part.querySelectorAll(APART).forEach((element) => element.remove());
  return part.textContent;
}

/** Where a selection stands in the text of its paragraph, in UTF-16 code units. */
function place(para, range) {
  const before = document.createRange();
  before.setStart(para, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = textOf(before).trimStart().length;
  const words = textOf(range);
  return [start + words.search(/\S|$/), start + words.trimEnd().length];
}

function offer(link, start, end) {
  link.dataset.address ??= link.getAttribute('href');
  link.dataset.words ??= link.textContent;
  link.href = `${link.dataset.address}&start=${start}&end=${end}`;
  link.textContent = link.dataset.selectedWords;
  link.classList.add('para__add--selected');
}

function takeBack(link) {
  link.href = link.dataset.address;
  link.textContent = link.dataset.words;
  link.classList.remove('para__add--selected');
}

// A press on the link ends the selection; so what was selected is offered until the next one.
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  if (selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const para = range.startContainer.parentElement?.closest('.para');
  const link = para?.querySelector('.para__add');
  for (const other of document.querySelectorAll('.para__add--selected')) {
    if (other !== link) takeBack(other);
  }
  if (!link || !para.contains(range.endContainer)) return;
  const [start, end] = place(para, range);
  if (start < end) offer(link, start, end);
});
