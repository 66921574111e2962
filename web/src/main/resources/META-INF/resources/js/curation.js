// Quick decisions about claims: sends the forms of the page without leaving it, and offers
// single-key shortcuts to those who switch them on. Without this module every form works by itself.

import './selection.js';

const list = document.getElementById('claims');
const help = document.getElementById('claim-keys');
const keysOn = document.getElementById('keys-on');
const REMEMBERED = 'scholion-claim-keys';

const current = () => document.activeElement?.closest?.('.claim');

/** Puts every part of an answer in the place of the part with the same id. */
function put(html, acted) {
  const answer = new DOMParser().parseFromString(html, 'text/html');
  let before = acted;
  for (const part of answer.querySelectorAll('[id^=claim]')) {
    const old = document.getElementById(part.id);
    if (part.id === 'claims-said') {
      old.textContent = part.textContent;
    } else if (old) {
      old.replaceWith(part);
      if (part.matches('.claim')) before = part;
    } else if (part.matches('.claim[data-made]') && before) {
      before.after(part);
    }
  }
}

/** What has the focus within a claim, so that it can be found again in the claim's new form. */
function place(claim) {
  const focused = document.activeElement;
  if (!claim?.contains(focused) || focused === claim) return null;
  return focused.dataset.key ?? null;
}

async function send(form, submitter) {
  const claim = form.closest('.claim') ?? current();
  const answer = await fetch(submitter?.getAttribute('formaction') ?? form.action, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form, submitter)),
    headers: { 'HX-Request': 'true' },
  });
  if (!answer.ok && answer.status !== 409) throw new Error(answer.statusText);
  const html = await answer.text();
  const at = current() ?? claim; // who went on meanwhile stays there
  const kept = place(at);
  put(html, claim);
  const conflict = document.querySelector('#claims-conflict .conflict');
  if (conflict) {
    conflict.tabIndex = -1;
    conflict.focus();
  } else if (at) {
    const now = document.getElementById(at.id);
    (now?.querySelector(`[data-key="${kept}"]`) ?? now)?.focus();
  } else {
    document.querySelector('#claims-undo button:enabled, .claim')?.focus();
  }
}

/** The same button in what stands there now, if an answer put something in the form's place. */
function fresh(form, submitter) {
  if (form.isConnected) return submitter;
  const part = document.getElementById(form.closest('.claim')?.id ?? form.id);
  return part?.querySelector(`[data-key="${submitter?.dataset.key}"]`);
}

// One after the other, so that quick keys on one claim do not come too late for themselves.
let sent = Promise.resolve();

document.addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (target.method !== 'post' || !target.closest('.claim, .desk, .conflict')) return;
  if ('plain' in target.dataset) return;
  event.preventDefault();
  sent = sent.then(async () => {
    const button = fresh(target, submitter);
    const form = target.isConnected ? target : button?.form;
    if (!form) return;
    await send(form, button).catch(() => {
      form.dataset.plain = '';
      form.requestSubmit(button);
    });
  });
});

/** Shows the forms for changing a claim inside it, and goes to one of their fields. */
async function change(claim, field) {
  const link = claim.querySelector('[data-key=change]');
  if (!link) return;
  const forms = claim.querySelector('.claim__forms');
  if (!forms.firstElementChild) {
    const answer = await fetch(link.href, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok) throw new Error(answer.statusText);
    const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
    forms.replaceChildren(...part.body.children);
  }
  forms.querySelector(field)?.focus();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('.claim [data-key=change]');
  if (link && !event.metaKey && !event.ctrlKey) {
    event.preventDefault();
    const claim = link.closest('.claim');
    const forms = claim.querySelector('.claim__forms');
    if (forms.firstElementChild) forms.replaceChildren();
    else change(claim, 'select').catch(() => location.assign(link.href));
  }
  if (event.target.closest('#claims-conflict [data-close]')) {
    event.preventDefault();
    const id = new URL(event.target.href).hash.slice(1);
    document.getElementById('claims-conflict').replaceChildren();
    document.getElementById(id)?.focus();
  }
});

function move(step) {
  help.open = false;
  const claims = [...list.querySelectorAll('.claim')];
  const at = claims.indexOf(current());
  const next = claims[at < 0 ? 0 : Math.min(Math.max(at + step, 0), claims.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

const press = (key) => current()?.querySelector(`[data-key="${key}"]`)?.click();
const open = (field) => {
  const claim = current();
  if (claim) change(claim, field).catch(() => {});
};
const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  b: () => open('select[name=start]'),
  s: () => open('select[name=at]'),
  l: () => open('input[name=label]'),
  z: () => document.querySelector('#claims-undo button:enabled')?.click(),
  '?': () => {
    help.open = !help.open;
    if (help.open) help.querySelector('summary').focus();
  },
};
for (const [key, of] of Object.entries({ c: 'c', d: 'd', m: 'm', e: 1, u: 2, p: 3, v: 4, a: 5 })) {
  KEYS[key] = () => press(of);
}
for (const digit of '12345') KEYS[digit] = () => press(digit);

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const forms = document.activeElement?.closest('.claim__forms');
    const claim = forms?.closest('.claim');
    forms?.replaceChildren();
    claim?.focus();
    return;
  }
  if (!keysOn?.checked || event.ctrlKey || event.metaKey || event.altKey) return;
  const writes = event.target.closest('select, textarea, input:not([type=checkbox])');
  const action = KEYS[event.key];
  if (writes || !action) return;
  event.preventDefault();
  action();
});

if (help) {
  help.hidden = false;
  keysOn.checked = localStorage.getItem(REMEMBERED) === 'on';
  keysOn.addEventListener('change', () => {
    localStorage.setItem(REMEMBERED, keysOn.checked ? 'on' : 'off');
  });
}
