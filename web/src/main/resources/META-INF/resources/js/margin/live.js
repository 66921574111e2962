// Is told that something changed and says how much of it is new; fetches nothing and moves nothing
// before the reader asks. Without this module what is new is there when the page is loaded again.

import { ask, main, reading, say } from './page.js';

const status = document.getElementById('news');
const here = document.getElementById('here');
const PATIENCE = 20000;
let line = null;
let lost = 0;
let latest = null;

function tell(news) {
  latest = news;
  if (news.fresh === 0) {
    // Something was changed or taken away: it is fetched with the next news, or when asked for.
    return;
  }
  const button = status.querySelector('button') ?? document.createElement('button');
  button.type = 'button';
  button.className = 'marginbar__fresh';
  button.textContent = say('news', news.fresh);
  if (!button.isConnected) status.replaceChildren(button);
}

function fetchAll() {
  const asked = new CustomEvent('scholion:news', { cancelable: true, detail: latest });
  if (document.dispatchEvent(asked)) location.reload();
  else status.replaceChildren();
}

async function count() {
  if (!here) return;
  const answer = await ask(here.dataset.address).catch(() => null);
  const part = answer?.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (part) here.replaceChildren(...part.body.childNodes);
}

function connect() {
  line?.close();
  const since = main.dataset.revision;
  line = new EventSource(`${reading}/live?since=${since}`);
  line.addEventListener('news', (event) => tell(JSON.parse(event.data)));
  line.addEventListener('open', () => {
    main.dataset.live = 'open';
    clearTimeout(lost);
    lost = 0;
    status.querySelector('.marginbar__lost')?.remove();
    setTimeout(count, 1000);
  });
  line.addEventListener('error', () => {
    if (line.readyState === EventSource.CLOSED) setTimeout(connect, 15000);
    lost ||= setTimeout(() => {
      const sentence = document.createElement('span');
      sentence.className = 'marginbar__lost';
      sentence.textContent = say('lost');
      status.append(sentence);
    }, PATIENCE);
  });
}

if (main && status) {
  connect();
  status.addEventListener('click', (event) => event.target.closest('button') && fetchAll());
  document.addEventListener('scholion:fetched', () => connect());
  for (const name of ['online', 'pageshow']) addEventListener(name, () => line?.readyState === EventSource.CLOSED && connect());
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    if (line?.readyState === EventSource.CLOSED) connect();
    count();
  });
  setInterval(() => document.hidden || count(), 60000);
}
