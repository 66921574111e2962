// Lets an editor select the words of a claim in the paragraph: the lists of the form follow the
// selection. Without this module the lists are chosen by hand.

/** Offset of a place in the text of an element, in UTF-16 code units. */
function offset(text, node, at) {
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(node, at);
  return range.toString().length;
}

/** Chooses the word that an offset stands in: the last to begin, or the first to end, there. */
function choose(select, wanted, ends) {
  if (!select) return;
  const values = [...select.options].map((option) => Number(option.value));
  const fitting = values.filter((value) => (ends ? value >= wanted : value <= wanted));
  if (fitting.length) select.value = ends ? Math.min(...fitting) : Math.max(...fitting);
}

document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const text = selection.anchorNode?.parentElement?.closest('[data-offsets]');
  if (!text || !text.contains(selection.focusNode)) return;
  const range = selection.getRangeAt(0);
  const forms = text.closest('[data-claim-forms]');
  const start = offset(text, range.startContainer, range.startOffset);
  if (selection.isCollapsed) {
    choose(forms.querySelector('select[name=at]'), start);
    return;
  }
  const words = range.toString();
  choose(forms.querySelector('select[name=start]'), start + words.search(/\S|$/));
  choose(forms.querySelector('select[name=end]'), start + words.trimEnd().length, true);
  const other = forms.querySelector('input[name=sentence][value=""]');
  if (other) other.checked = true;
});
