// The table of all lines: filtered by cluster, theme, verdict and words, sorted by its
// headings, copied as a spreadsheet takes it. What is asked stands in the address, so
// that what is seen can be sent. Of many lines the first are in the page and the others
// come when they are scrolled to, so that no answer takes long.

const linesTable = byId('lines');
const asked = byId('filter');

// shownAtOnce is how many rows are put into the page at a time.
const shownAtOnce = 100;

if (linesTable && asked) {
  const body = linesTable.tBodies[0], status = byId('lines-status');
  const heads = Array.from(linesTable.tHead.rows[0].cells);
  // Column numbers by what they hold.
  const cluster = 0, theme = 2, numbers = [5, 6, 7, 8, 10];
  let all = [], answer = [], more = null, order = null;

  // Rows are read a few hundred at a time while the browser has nothing else to do.
  function read(row) {
    const cells = row.cells;
    return { row, cluster: cells[cluster].textContent, theme: cells[theme].textContent, verdict: row.dataset.v, group: row.className, words: null };
  }
  const wordsOf = (line) => line.words || (line.words = fold(line.row.textContent));

  function matches(line, want) {
    return (!want.grappe || line.cluster === want.grappe) && (!want.axe || line.theme === want.axe) &&
      (!want.constat || line.group === want.constat || line.verdict === want.constat) && (!want.mots || wordsOf(line).includes(want.mots));
  }

  const fields = ['grappe', 'axe', 'constat', 'mots'];
  function wanted() {
    const want = {};
    fields.forEach((f) => { want[f] = asked.elements[f].value.trim(); });
    want.mots = fold(want.mots);
    return want;
  }

  // show puts the rows that answer into the page, the first at once.
  function show() {
    const want = wanted();
    answer = all.filter((line) => matches(line, want));
    if (order) { answer = order(answer); }
    body.replaceChildren(...answer.slice(0, shownAtOnce).map((line) => line.row));
    place();
    status.textContent = answer.length ? fill(words['lines-shown'], { shown: answer.length, total: all.length }) : words['none-found'];
  }

  function place() {
    const left = answer.length - body.rows.length;
    if (!more) {
      more = make('button', { type: 'button', class: 'more' }, words['lines-more']);
      linesTable.closest('.tw').insertAdjacentElement('afterend', more);
      more.addEventListener('click', next);
      new IntersectionObserver((seen) => { if (seen.some((s) => s.isIntersecting)) { next(); } }, { rootMargin: '400px' }).observe(more);
    }
    more.hidden = left <= 0;
  }

  function next() {
    const from = body.rows.length;
    body.append(...answer.slice(from, from + shownAtOnce).map((line) => line.row));
    place();
  }

  // The address holds what is asked: #lignes?constat=c&grappe=…
  function toAddress() {
    const query = new URLSearchParams();
    fields.forEach((f) => { const v = asked.elements[f].value.trim(); if (v) { query.set(f, v); } });
    const text = query.toString();
    history.replaceState(null, '', text ? '#lignes?' + text : '#lignes');
  }
  function fromAddress() {
    if (!location.hash.startsWith('#lignes?')) { return; }
    const query = new URLSearchParams(location.hash.slice('#lignes?'.length));
    fields.forEach((f) => { asked.elements[f].value = query.get(f) || ''; });
    reveal(linesTable);
    ready(show);
    byId('lignes').scrollIntoView();
  }

  asked.closest('search').hidden = false;
  asked.addEventListener('submit', (e) => e.preventDefault());
  asked.addEventListener('input', () => ready(() => { show(); toAddress(); }));
  asked.addEventListener('reset', () => setTimeout(() => ready(() => { show(); toAddress(); })));
  window.addEventListener('hashchange', fromAddress);

  // Sorting: a column of numbers by these, any other by its words; what is missing
  // comes last whichever the order.
  const collator = new Intl.Collator(lang, { numeric: true });
  const point = new Intl.NumberFormat(lang).format(0.5).charAt(1);
  const digits = point === '.' ? /[^0-9.-]/g : /[^0-9,-]/g;
  function worth(cell) {
    const text = cell.textContent.trim();
    if (!numbers.includes(cell.cellIndex)) { return text || null; }
    if (!/\d/.test(text) || cell.querySelector('i')) { return null; }
    const n = Number(text.replace(/\u2212/g, '-').replace(digits, '').replace(',', '.'));
    return isNaN(n) ? null : n;
  }
  function sorter(column, down) {
    return (lines) => lines.map((line) => ({ line, by: worth(line.row.cells[column]) })).sort((a, b) => {
      if (a.by === null || b.by === null) { return (a.by === null) - (b.by === null); }
      const less = typeof a.by === 'number' ? a.by - b.by : collator.compare(a.by, b.by);
      return down ? -less : less;
    }).map((s) => s.line);
  }
  heads.forEach((th, column) => {
    const button = make('button', { type: 'button', title: words.sort }, th.textContent);
    th.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = th.getAttribute('aria-sort') === 'ascending';
      heads.forEach((h) => h.removeAttribute('aria-sort'));
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      order = sorter(column, down);
      ready(show);
    });
  });

  // pasted is a cell as a spreadsheet takes it: a number without the spaces and
  // the minus of print.
  function pasted(cell) {
    const text = cell.textContent.trim();
    if (numbers.includes(cell.cellIndex) && /\d/.test(text) && !cell.querySelector('i')) { return text.replace(/^\P{L}+/u, (number) => number.replace(/\s/g, '') + ' ').replace(/\u2212/g, '-').trim(); }
    return text.replace(/\s+/g, ' ');
  }
  const copyLines = byId('copy-lines');
  copyLines.addEventListener('click', () => ready(() => {
    const rows = [heads.map(pasted)].concat(answer.map((line) => Array.from(line.row.cells, pasted)));
    copy(rows.map((r) => r.join('\t')).join('\n') + '\n', (ok) => { status.textContent = ok ? words['copied-table'] : words['not-copied']; });
  }));

  // ready does something once all rows are read, at once where they are.
  let waiting = [], done = false;
  function ready(act) { if (done) { act(); } else { waiting.push(act); } }
  const rows = Array.from(body.rows);
  const some = () => {
    const end = Math.min(all.length + 500, rows.length);
    while (all.length < end) { all.push(read(rows[all.length])); }
    if (all.length < rows.length) { setTimeout(some); return; }
    done = true;
    answer = all;
    if (all.length > shownAtOnce) { body.replaceChildren(...rows.slice(0, shownAtOnce)); place(); }
    status.textContent = fill(words['lines-shown'], { shown: all.length, total: all.length });
    waiting.forEach((act) => act());
    document.body.dataset.ready = all.length;
  };
  some();
  fromAddress();
}
document.body.dataset.ready = document.body.dataset.ready || 0;
