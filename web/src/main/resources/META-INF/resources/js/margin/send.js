// Sends forms of threads without leaving the page, one after the other, and shows the part that
// answers. Without this module they are ordinary forms.

import { ask, complain, elements, say } from './page.js';
import { forget, restore } from './kept.js';

const HOLDER = '.slip__content, .page--talk [data-part]';
let before = Promise.resolve();

/** Shows a part in place of what was there. */
export function show(holder, html) {
  holder.replaceChildren(...elements(html));
  restore(holder);
}

/** The form's token of today: that of the session in which the page was made may have ended. */
async function renew(form, holder) {
  const page = await fetch('/account', { credentials: 'same-origin' });
  const token = new DOMParser()
    .parseFromString(await page.text(), 'text/html')
    .querySelector('input[name=form-token]');
  const own = form.elements['form-token'];
  if (!page.ok || page.redirected || !token || !own || own.value === token.value) return false;
  for (const field of holder.querySelectorAll('input[name=form-token]')) field.value = token.value;
  return true;
}

async function send(form, button, holder, again) {
  const data = new URLSearchParams(new FormData(form));
  if (button?.name) data.set(button.name, button.value);
  let answer;
  try {
    answer = await ask(form.action, data);
  } catch {
    complain(form, say('offline'));
    return;
  }
  if (answer.status === 403 && !again && (await renew(form, holder).catch(() => false))) {
    await send(form, button, holder, true);
    return;
  }
  if (answer.status === 401) {
    complain(form, say('session'), answer.headers.get('HX-Redirect') ?? '/sign-in');
    return;
  }
  const known = answer.ok || answer.status === 400 || answer.status === 409;
  if (!known || answer.redirected) {
    complain(form, say('refused'));
    return;
  }
  if (answer.ok && data.get('do') !== 'preview') forget(form);
  if (answer.status !== 204) {
    const html = await answer.text();
    show(holder, html);
    (holder.querySelector('[role=alert]') ? holder.querySelector('textarea') : holder.firstElementChild)?.focus();
  }
  holder.dispatchEvent(
    new CustomEvent('scholion:sent', { bubbles: true, detail: { gone: answer.status === 204, stored: answer.ok } })
  );
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  const holder = form.closest(HOLDER);
  if (!holder || form.method !== 'post') return;
  event.preventDefault();
  form.querySelector('.slip__trouble')?.remove();
  form.setAttribute('aria-busy', 'true');
  before = before
    .then(() => send(form, event.submitter, holder, false))
    .finally(() => form.removeAttribute('aria-busy'));
});
