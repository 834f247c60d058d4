// What the other scripts share: the page's language and words, how figures are
// shown, and how elements are made. Text is only ever set as text.

const lang = document.documentElement.lang || 'fr';
const words = JSON.parse(document.getElementById('words').textContent);

// show writes a figure as the page does: number, money or rate. What is missing
// is a dash.
const shown = {
  number: new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }),
  rate: new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 }),
  euros: new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
  cents: new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' }),
};

function show(kind, v) {
  if (missing(v)) { return '–'; }
  const n = Number(v);
  const as = kind === 'money' ? (Number.isInteger(n) ? 'euros' : 'cents') : kind === 'rate' ? 'rate' : 'number';
  // A true minus, and before % the narrow space, as everywhere on the page.
  return shown[as].format(n).replace('-', '\u2212').replace(/\u00a0%$/, '\u202f%');
}

function missing(v) { return v === null || v === undefined || v === '-'; }

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

// escapeHTML is for ECharts' tooltips, which take markup.
function escapeHTML(s) { return String(s).replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';'); }

function make(tag, attributes, text) {
  const e = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) { e.setAttribute(name, attributes[name]); }
  if (text !== undefined) { e.textContent = text; }
  return e;
}

// toolbar is the line of buttons that stands after an element, with a place
// that says what a button did.
function toolbar(after) {
  const line = make('p', { class: 'tools' });
  line.appendChild(make('span', { role: 'status' }));
  after.insertAdjacentElement('afterend', line);
  return {
    add(label, about, act) {
      const button = make('button', { type: 'button' }, label);
      if (about) { button.appendChild(make('span', { class: 'unseen' }, ' ' + about)); }
      line.insertBefore(button, line.lastChild);
      button.addEventListener('click', act);
    },
    say(text) { line.lastChild.textContent = text; },
  };
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
