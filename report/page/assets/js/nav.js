// The navigation tells which section is seen, the search leads to the table of all
// lines, and the buttons of fiches copy and print them.

// reveal opens the fold in which an element stands.
function reveal(e) {
  const fold = e && e.closest('details');
  if (fold && !fold.open) { fold.open = true; }
}

const links = Array.from(document.querySelectorAll('nav a[href^="#"]'));
const sections = links.map((a) => byId(a.hash.slice(1))).filter(Boolean);
function mark() {
  if (!sections.length) { return; }
  const at = sections.filter((s) => s.offsetParent !== null && s.getBoundingClientRect().top < 120).pop() || sections[0];
  links.forEach((a) => { if (a.hash === '#' + at.id) { a.setAttribute('aria-current', 'true'); } else { a.removeAttribute('aria-current'); } });
}
let marking = false;
window.addEventListener('scroll', () => {
  if (marking) { return; }
  marking = true;
  requestAnimationFrame(() => { marking = false; mark(); });
}, { passive: true });
mark();

// Links to lines of one verdict hold the question in their address.
document.querySelectorAll('a[data-state]').forEach((a) => { a.setAttribute('href', '#lignes?' + a.dataset.state); });

document.querySelectorAll('.acts').forEach((acts) => {
  acts.hidden = false;
  acts.querySelectorAll('[data-copy]').forEach((button) => button.addEventListener('click', () => {
    const say = saying(button);
    copy(asParagraphs(byId(button.dataset.copy)), (ok) => say(ok ? words.copied : words['not-copied']));
  }));
  acts.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => printOnly(button.closest('.fiche, section'))));
});

// asParagraphs is a text as it is pasted: an item begins with a dash, and a blank line
// stands before each paragraph and heading but the first.
function asParagraphs(body) {
  return Array.from(body.querySelectorAll('p, h5, li')).map((p, i) => (p.tagName === 'LI' ? '- ' : i ? '\n' : '') + p.textContent + '\n').join('');
}

// printOnly prints one fiche, without what stands around it.
function printOnly(fiche) {
  const around = Array.from(document.querySelectorAll('main > section, main > .c2, .fiche')).filter((e) => e !== fiche && !e.contains(fiche));
  const shown = around.filter((e) => !e.hidden);
  shown.forEach((e) => { e.hidden = true; });
  window.print();
  shown.forEach((e) => { e.hidden = false; });
}

// Before printing the fiches are opened, for browsers that print folds as they are.
let opened = [];
window.addEventListener('beforeprint', () => {
  opened = Array.from(document.querySelectorAll('.fiche:not([open])'));
  opened.forEach((d) => { d.open = true; });
});
window.addEventListener('afterprint', () => { opened.forEach((d) => { d.open = false; }); opened = []; });

const find = byId('find');
if (find) {
  find.closest('search').hidden = false;
  find.addEventListener('change', () => { if (find.value.trim()) { location.hash = '#lignes?mots=' + encodeURIComponent(find.value.trim()); } });
}
