// Marks in the outline the section that is being read. Without this module the outline is a list
// of links all the same.

const links = new Map(
  [...document.querySelectorAll('#outline a')].map((link) => [link.hash.slice(1), link])
);
const sections = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
const inView = new Set();

function mark() {
  const current = sections.filter((section) => inView.has(section)).at(-1);
  if (!current) return;
  for (const [id, link] of links) {
    if (id === current.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}

// A section is read while it covers the line a quarter down the window.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
    mark();
  },
  { rootMargin: '-25% 0px -74.9% 0px' }
);
sections.forEach((section) => observer.observe(section));
