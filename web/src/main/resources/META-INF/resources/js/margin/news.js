// Fetches what is new when the reader asks for it; nothing moves before.

import { ask, main, reading, shown } from './page.js';
import { replace } from './slip.js';

document.addEventListener('scholion:news', (event) => {
  event.preventDefault();
  fetchNews().catch(() => location.reload());
});

async function fetchNews() {
  const { revision, edition } = main.dataset;
  const answer = await ask(`${reading}/news?since=${revision}&edition=${edition}${shown()}`);
  if (answer.headers.get('HX-Refresh')) location.reload();
  else if (answer.ok) {
    replace(await answer.text());
    document.dispatchEvent(new Event('scholion:fetched'));
  }
}
