// Opens threads and forms in the margin, beside what they are about. Without this module their links
// lead to pages.

import { ask, elements, main, reading, say, shown } from './page.js';
import { show } from './send.js';

/** A slip takes the room below it, so that the text need not move; with less than this it does. */
const LEAST = 260;

let slip = null;
let opener = null;

/** The strip beside a thing that is talked about; null where the page has none. */
export function stripOf(target) {
  return document.getElementById(`talk-${target}`);
}

/** Shows which line of the margin is open. */
function mark() {
  if (opener?.id) document.getElementById(opener.id)?.classList.add('line--open');
}

export function close() {
  if (!slip) return;
  const inside = slip.contains(document.activeElement);
  const strip = slip.closest('.talk');
  strip?.classList.remove('talk--open');
  document.querySelector('.line--open')?.classList.remove('line--open');
  slip.remove();
  slip = null;
  if (inside) wayBack(strip)?.focus({ preventScroll: true });
}

/** What was opened, or what stands in its place since the paragraph was fetched again. */
function wayBack(strip) {
  if (opener.link?.isConnected) return opener.link;
  return document.getElementById(opener.id)?.querySelector('a') ?? strip?.querySelector('.talk__new');
}

function make(strip) {
  slip = document.createElement('div');
  slip.className = 'slip';
  const out = document.createElement('button');
  out.type = 'button';
  out.className = 'slip__close';
  out.setAttribute('aria-label', say('close'));
  out.textContent = '×';
  out.addEventListener('click', close);
  const content = document.createElement('div');
  content.className = 'slip__content';
  slip.append(out, content);
  strip.append(slip);
  strip.classList.add('talk--open');
  slip.style.setProperty('--level', `${level(strip)}px`);
  const room = innerHeight - slip.getBoundingClientRect().top - 16;
  if (room > LEAST) slip.style.setProperty('--room', `${room}px`);
  return content;
}

/** How far below the top of a strip the words begin that the slip is about. */
function level(strip) {
  const words = opener.words ?? (opener.id && document.querySelector(`.hl[aria-details="${opener.id}"]`));
  return words ? Math.max(0, words.getBoundingClientRect().top - strip.getBoundingClientRect().top) : 0;
}

/**
 * Opens what an address answers beside a thing.
 *
 * @param {string} address of a thread or a form
 * @param {Element} strip beside the thing
 * @param {{id?: string, link?: Element, words?: Range}} from what the focus goes back to, and the
 *   words that it is about where they are not marked
 */
export async function open(address, strip, from) {
  let answer;
  try {
    answer = await ask(address);
  } catch {
    location.assign(address);
    return;
  }
  if (!answer.ok || answer.redirected) {
    location.assign(address);
    return;
  }
  close();
  opener = from;
  const content = make(strip);
  mark();
  show(content, await answer.text());
  const first = content.querySelector('.write--whole textarea') ?? content.querySelector('.thread');
  if (first && !first.matches('textarea')) first.tabIndex = -1;
  first?.focus({ preventScroll: true });
  const { top, bottom } = slip.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) slip.scrollIntoView({ block: 'nearest' });
}

/** Puts newer parts of the page in the place of older ones; an open slip stays as it is. */
export function replace(html) {
  for (const part of elements(html).filter((node) => node.nodeType === Node.ELEMENT_NODE)) {
    const found = part.matches('[id]') ? [part] : [...part.querySelectorAll('.para[id], .talk[id]')];
    for (const fresh of found.filter((one) => !one.parentElement?.closest('.para'))) swap(fresh);
    if (part.dataset.revision) main.dataset.revision = part.dataset.revision;
  }
}

function swap(fresh) {
  const old = document.getElementById(fresh.id);
  if (!old) return;
  const held = slip && old.contains(slip) ? slip.closest('.talk').id : null;
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const same = focused && !slip?.contains(focused) ? sameIn(fresh, focused) : focused;
  const offset = slip?.scrollTop;
  old.replaceWith(fresh);
  if (held) {
    const strip = document.getElementById(held);
    strip?.append(slip);
    strip?.classList.add('talk--open');
    mark();
    slip.scrollTop = offset;
  }
  same?.focus({ preventScroll: true });
}

/** The link in newer parts of the page that stands for one in older parts. */
function sameIn(fresh, link) {
  const address = link.getAttribute('href');
  return [...fresh.querySelectorAll('a')].find((one) => one.getAttribute('href') === address);
}

/** Fetches what stands beside a thing now. */
export async function refresh(target) {
  const answer = await ask(`${reading}/news?about=${target}${shown()}`);
  if (answer.ok) replace(await answer.text());
}

document.addEventListener('click', (event) => {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  const link = event.target.closest('.line > a, .talk__new, .slip [data-edit], .slip [data-reply], .slip [data-all]');
  if (link && main) {
    event.preventDefault();
    const strip = link.closest('.talk');
    if (link.closest('.slip')) {
      ask(link.dataset.all === undefined ? link.href : link.href)
        .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer)))
        .then((html) => {
          const content = slip.querySelector('.slip__content');
          show(content, html);
          content.querySelector('textarea')?.focus();
        })
        .catch(() => location.assign(link.href));
    } else {
      open(link.href, strip, link.matches('.talk__new') ? { link } : { id: link.parentElement.id, link });
    }
    return;
  }
  const sign = event.target.closest('.hlsign');
  const line = sign && document.getElementById(sign.hash.slice(1))?.querySelector('a');
  if (line && main) {
    event.preventDefault();
    open(line.href, line.closest('.talk'), { id: line.parentElement.id, link: sign });
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && slip) close();
});

document.addEventListener('scholion:sent', (event) => {
  const strip = slip?.contains(event.target) && slip.closest('.talk');
  if (!strip) return;
  const target = strip.id.slice('talk-'.length);
  if (event.detail.gone) close();
  if (event.detail.stored) refresh(target);
});
