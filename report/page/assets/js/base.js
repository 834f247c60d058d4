// What the other scripts share: the page's words and how elements and copies are
// made. Text is only ever set as text.

const lang = document.documentElement.lang || 'fr';
const words = JSON.parse(document.getElementById('words').textContent);
const byId = (id) => document.getElementById(id);

// fold makes words alike that differ in accents, case, ligatures or the kind of
// apostrophe.
function fold(s) {
  return s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    .replace(/\u0153/g, 'oe').replace(/\u00e6/g, 'ae').replace(/\u2019/g, "'").replace(/\s+/g, ' ').trim();
}

// fill puts values into a text's {places}.
function fill(text, values) {
  return text.replace(/\{([a-z]+)\}/g, (place, name) => (name in values ? values[name] : place));
}

function make(tag, attributes, text) {
  const e = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) { e.setAttribute(name, attributes[name]); }
  if (text !== undefined) { e.textContent = text; }
  return e;
}

// copy puts a text on the clipboard. A page opened as a file may not reach it in
// the new way: the old one then does.
function copy(text, done) {
  const old = () => {
    const back = document.activeElement;
    const area = make('textarea', { readonly: '', 'aria-hidden': 'true' });
    area.value = text;
    document.body.appendChild(area);
    area.select();
    const ok = document.execCommand('copy');
    area.remove();
    back.focus();
    done(ok);
  };
  if (navigator.clipboard) { navigator.clipboard.writeText(text).then(() => done(true), old); } else { old(); }
}

// saying is where a button says what it did.
function saying(button) {
  let place = button.parentNode.querySelector('[role="status"]');
  if (!place) { place = button.parentNode.appendChild(make('span', { role: 'status' })); }
  return (text) => { place.textContent = text; };
}

// Where rows are shown as cards, browsers may no longer take them for a table: the roles
// say so. They stand in no markup, whose rules forbid what a table has anyway.
const roles = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TFOOT: 'rowgroup', TR: 'row', TD: 'cell' };
function asTables() {
  document.querySelectorAll('table.cards').forEach((table) => {
    [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td')].forEach((e) => e.setAttribute('role', roles[e.tagName]));
    table.querySelectorAll('th').forEach((th) => th.setAttribute('role', th.scope.startsWith('row') ? 'rowheader' : 'columnheader'));
  });
}
const cards = window.matchMedia('(max-width: 48rem)');
if (cards.matches) { asTables(); } else { cards.addEventListener('change', asTables, { once: true }); }
