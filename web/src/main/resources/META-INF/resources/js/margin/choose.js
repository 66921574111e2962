// Lets a reader write about words they selected, by mouse, keyboard or touch: a bar appears beside
// them. c in a paragraph opens the form about it. Without this module each paragraph has its link.

import { placeOf } from '../anchoring/place.js';
import { ask, main, reading, say } from './page.js';
import { open, refresh, stripOf } from './slip.js';

const KINDS = ['comment', 'question', 'highlight', 'private'];
// The same key on a Latin and on a Russian keyboard.
const KEYS = ['c', 'с'];
const bar = document.createElement('div');
bar.className = 'selectionbar';
bar.setAttribute('role', 'toolbar');
bar.setAttribute('aria-label', say('selected'));
let place = null;

for (const kind of KINDS) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.kind = kind;
  button.textContent = say(kind);
  bar.append(button);
}

function address() {
  return `words-${place.block}-${place.start}-${place.endBlock}-${place.end}`;
}

async function highlight(target, block) {
  const token = document.querySelector('input[name=form-token]')?.value ?? '';
  const form = new URLSearchParams({
    'form-token': token,
    target,
    kind: 'HIGHLIGHT',
    audience: 'READING',
    words: '',
    do: 'publish',
    key: crypto.randomUUID(),
  });
  const answer = await ask(`${reading}/annotations`, form).catch(() => null);
  if (!answer?.ok) location.assign(`${reading}/targets/${target}/new`);
  else await refresh(`block-${block}`);
}

function write(kind) {
  if (!place) return;
  const target = address();
  const block = place.block;
  const words = document.getSelection().getRangeAt(0).cloneRange();
  const strip = stripOf(`block-${block}`);
  hide();
  if (kind === 'highlight') {
    document.getSelection().removeAllRanges();
    highlight(target, block);
    return;
  }
  const how = kind === 'private' ? 'audience=only_me' : `kind=${kind}`;
  const form = `${reading}/targets/${target}/new?${how}`;
  const link = strip?.closest('.para')?.querySelector('.para__number') ?? strip?.querySelector('.talk__new');
  if (strip) open(form, strip, { link, words });
  else location.assign(form);
}

function hide() {
  bar.remove();
}

function offer() {
  const selection = document.getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (bar.contains(document.activeElement)) return;
  place = range ? placeOf(range) : null;
  if (!place || !stripOf(`block-${place.block}`)?.querySelector('.talk__new')) {
    hide();
    return;
  }
  const last = document.querySelector(`[data-block="${place.endBlock}"]`);
  const para = last.closest('.para') ?? last;
  const rects = range.getClientRects();
  const end = rects[rects.length - 1] ?? last.getBoundingClientRect();
  const around = para.getBoundingClientRect();
  para.append(bar);
  if (!matchMedia('(pointer: coarse)').matches) {
    const left = Math.min(Math.max(end.right - around.left - bar.offsetWidth / 2, 0), around.width - bar.offsetWidth);
    bar.style.insetInlineStart = `${left}px`;
    bar.style.insetBlockStart = `${end.bottom - around.top + 8}px`;
  }
}

if (main && document.querySelector('.talk__new')) {
  let waiting = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(offer, 120);
  });
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  bar.addEventListener('click', (event) => write(event.target.closest('button')?.dataset.kind));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && bar.isConnected) {
      hide();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat;
    if (!KEYS.includes(event.key) || !plain || event.target.closest('input, textarea, select, .slip')) return;
    if (bar.isConnected) {
      event.preventDefault();
      write('comment');
      return;
    }
    const link = event.target.closest('.para')?.querySelector('.talk__new');
    if (!link) return;
    event.preventDefault();
    open(link.href, link.closest('.talk'), { link: event.target });
  });
}
