// Lets an editor add selected words of the text as a claim: the link of their paragraph takes them
// along. Without this module the link leads to a form where they are chosen.
import { placeOf } from './anchoring/place.js';

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
  const place = placeOf(selection.getRangeAt(0));
  const block = place && document.querySelector(`[data-block="${place.block}"]`);
  const link = block?.closest('.para').querySelector('.para__add');
  for (const other of document.querySelectorAll('.para__add--selected')) {
    if (other !== link) takeBack(other);
  }
  if (link && place.block === place.endBlock) offer(link, place.start, place.end);
});
