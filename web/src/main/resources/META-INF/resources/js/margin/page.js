// What the modules of a reading know of its page: where it is, whose it is, and the words it says.

export const main = document.querySelector('main[data-reading]');
export const reading = main?.dataset.reading ?? '';
export const me = main?.dataset.me ?? '';

const said = document.getElementById('said')?.dataset ?? {};

/** A sentence in the language of the page; [n] in it becomes a number, in the fitting form. */
export function say(name, n) {
  if (n === undefined) return said[name] ?? '';
  const form = new Intl.PluralRules(document.documentElement.lang).select(n);
  const known = `${name}${form[0].toUpperCase()}${form.slice(1)}`;
  return (said[known] ?? said[`${name}Other`] ?? '').replace('[n]', n);
}

/** Which threads the page shows, as the query of an address. */
export function shown() {
  const show = new URLSearchParams(location.search).get('show');
  return show ? `&show=${encodeURIComponent(show)}` : '';
}

/** Asks for a part of a page, or sends a form and gets the part that answers it. */
export function ask(address, form) {
  return fetch(address, {
    method: form ? 'POST' : 'GET',
    body: form,
    headers: { 'HX-Request': 'true' },
    credentials: 'same-origin',
  });
}

/** The elements of a part. */
export function elements(html) {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
}

/** Puts a sentence where it is read out, at the end of an element. */
export function complain(where, sentence, link) {
  where.querySelector('.slip__trouble')?.remove();
  const trouble = document.createElement('p');
  trouble.className = 'slip__trouble';
  trouble.setAttribute('role', 'alert');
  trouble.textContent = sentence;
  if (link) {
    const way = document.createElement('a');
    way.href = link;
    way.target = '_blank';
    way.rel = 'noopener';
    way.textContent = say('signin');
    trouble.append(' ', way);
  }
  where.append(trouble);
}
