// Is told that something changed and says how much of it is new; fetches nothing and moves nothing
// before the reader asks. Without this module what is new is there when the page is loaded again.

import { main, reading, say } from './page.js';

const status = document.getElementById('news');
const here = document.getElementById('here');
const PATIENCE = 20000;
const HIDDEN = 60000;
const SOONEST = 5000;
const LATEST = 300000;
const OVER = [401, 403, 404];

let line = null;
let lost = 0;
let again = 0;
let wait = SOONEST;
let over = false;
let asleep = 0;
let latest = null;

function tell(news) {
  latest = news;
  const button = status.querySelector('button') ?? document.createElement('button');
  if (news.fresh === 0) return button.remove();
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

/** The link to who they are stays; only the number is said here. */
function count(people) {
  const link = here?.querySelector('a');
  if (link) link.textContent = say('here', people);
}

function connect() {
  clearTimeout(again);
  line?.close();
  if (over) return;
  line = new EventSource(`${reading}/live?since=${main.dataset.revision}`);
  line.addEventListener('news', (event) => tell(JSON.parse(event.data)));
  line.addEventListener('here', (event) => count(Number(event.data)));
  line.addEventListener('enough', () => line.close());
  line.addEventListener('open', found);
  line.addEventListener('error', () => {
    lost ||= setTimeout(complain, PATIENCE);
    if (line.readyState === EventSource.CLOSED) again = setTimeout(ask, wait * (0.5 + Math.random()));
  });
}

/** A browser does not say why it gave up, and a page that may not listen must not go on asking. */
async function ask() {
  wait = Math.min(wait * 2, LATEST);
  const answer = await fetch(`${reading}/live`, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
  over = answer !== null && (answer.type === 'opaqueredirect' || OVER.includes(answer.status));
  if (over) return found();
  if (answer?.ok) connect();
  else again = setTimeout(ask, wait * (0.5 + Math.random()));
}

function found() {
  main.dataset.live = over ? 'over' : 'open';
  clearTimeout(lost);
  lost = 0;
  wait = SOONEST;
  status.querySelector('.marginbar__lost')?.remove();
}

function complain() {
  const sentence = document.createElement('span');
  sentence.className = 'marginbar__lost';
  sentence.textContent = say('lost');
  status.append(sentence);
}

function wake() {
  clearTimeout(asleep);
  if (!line || line.readyState === EventSource.CLOSED) connect();
}

/** A browser opens few lines to one portal: a page that nobody looks at gives its own back. */
function sleep() {
  clearTimeout(asleep);
  asleep = setTimeout(() => {
    clearTimeout(again);
    clearTimeout(lost);
    lost = 0;
    line?.close();
  }, HIDDEN);
}

if (main && status) {
  connect();
  status.addEventListener('click', (event) => event.target.closest('button') && fetchAll());
  document.addEventListener('scholion:fetched', connect);
  for (const name of ['online', 'pageshow']) addEventListener(name, wake);
  addEventListener('pagehide', () => line?.close());
  document.addEventListener('visibilitychange', () => (document.hidden ? sleep() : wake()));
}
