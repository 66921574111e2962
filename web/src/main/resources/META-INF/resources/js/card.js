// Shows what is known of a claim as a card over the text. Without this module the sign behind a
// claim leads to the claim's own page.

const card = document.createElement('aside');
card.className = 'card';
card.popover = 'auto';
let opener = null;
document.body.append(card);

card.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && opener) opener.focus();
});

async function show(sign) {
  const answer = await fetch(sign.href, { headers: { 'HX-Request': 'true' } });
  if (!answer.ok) throw new Error(answer.statusText);
  const part = new DOMParser().parseFromString(await answer.text(), 'text/html');
  card.replaceChildren(...part.body.childNodes);
  const title = card.querySelector('h2');
  title.id = 'card-title';
  card.setAttribute('aria-labelledby', title.id);
  opener = sign;
  card.showPopover();
  card.querySelector('a').focus();
}

document.addEventListener('click', (event) => {
  const sign = event.target.closest('.claimsign');
  if (!sign || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  show(sign).catch(() => location.assign(sign.href));
});
