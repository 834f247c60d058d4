// Tables are sorted by their headings and copied as a spreadsheet takes them.

// cellNumber is the number of a cell as the page's language writes it, null
// where it has none.
function cellNumber(cell) {
  const text = cell.textContent.trim().replace(/\u2212/g, '-');
  const digits = text.replace(lang === 'fr' ? /[^0-9,-]/g : /[^0-9.-]/g, '').replace(',', '.');
  return cell.classList.contains('absent') || digits === '' || isNaN(digits) ? null : Number(digits);
}

// worth is what a cell is sorted by: its number, else its words; null for none,
// which comes last whichever the order.
function worth(cell) {
  if (cell.classList.contains('num')) { return cellNumber(cell); }
  return fold(cell.textContent) || null;
}

const collator = new Intl.Collator(lang, { numeric: true });

function inOrder(a, b, down) {
  if (a.by === null || b.by === null) { return (a.by === null) - (b.by === null); }
  const order = typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : collator.compare(String(a.by), String(b.by));
  return down ? -order : order;
}

function sortable(table) {
  const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells);
  heads.forEach((th, column) => {
    if (!th.textContent) { return; }
    const button = make('button', { type: 'button', title: words.sort });
    button.appendChild(make('span', {}, th.textContent));
    th.textContent = '';
    th.appendChild(button);
    button.addEventListener('click', () => {
      const down = th.getAttribute('aria-sort') === 'ascending';
      heads.forEach((h) => h.removeAttribute('aria-sort'));
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const body = table.tBodies[0];
      Array.from(body.rows, (row) => ({ row, by: worth(row.cells[column]) }))
        .sort((a, b) => inOrder(a, b, down)).forEach((r) => body.appendChild(r.row));
    });
  });
}

// pasted is a cell as a spreadsheet takes it: a number without the spaces and
// the minus of print.
function pasted(cell) {
  const text = cell.textContent.trim();
  if (cell.classList.contains('num') && /\d/.test(text)) { return text.replace(/[\s\u00a0\u202f]/g, '').replace(/\u2212/g, '-'); }
  return text.replace(/\s+/g, ' ');
}

// headings are those of a table's columns, each with the one that spans it.
function headings(table) {
  const rows = table.tHead.rows, over = [];
  if (rows.length > 1) {
    Array.from(rows[0].cells).forEach((c) => { for (let i = 0; i < c.colSpan; i++) { over.push(c.textContent.trim()); } });
  }
  return Array.from(rows[rows.length - 1].cells, (c, i) => [over[i], pasted(c)].filter(Boolean).join(' '));
}

function asText(table) {
  const rows = Array.from(table.tBodies[0].rows).filter((r) => !r.hidden).map((r) => Array.from(r.cells, pasted));
  return [headings(table)].concat(rows).map((r) => r.join('\t')).join('\n') + '\n';
}

// A region of a table is reached by keyboard where it is to be scrolled, and its
// caption is no wider than what is seen of it.
function reachable(region) {
  const mind = () => {
    if (region.clientWidth) { region.style.setProperty('--seen', region.clientWidth + 'px'); }
    if (region.scrollWidth > region.clientWidth) { region.tabIndex = 0; } else { region.removeAttribute('tabindex'); }
  };
  mind();
  new ResizeObserver(mind).observe(region);
}

document.querySelectorAll('table[data-sort]').forEach(sortable);
document.querySelectorAll('.table').forEach((region) => {
  const table = region.querySelector('table');
  reachable(region);
  const tools = toolbar(region);
  tools.add(words.copyTable, table.caption.textContent, () => copy(asText(table), (ok) => tools.say(ok ? words.copiedTable : words.notCopied)));
});

// plain is a text as it is pasted: an item begins with a dash, and a blank line
// stands before each paragraph and heading but the first.
function plain(body) {
  const parts = Array.from(body.querySelectorAll('p, h4, li'));
  return parts.map((p, i) => (p.tagName === 'LI' ? '- ' : i ? '\n' : '') + p.textContent + '\n').join('');
}

document.querySelectorAll('.prose').forEach((article) => {
  const text = plain(article.querySelector('div'));
  const tools = toolbar(article.querySelector('h3'));
  tools.add(words.copyText, article.querySelector('h3').textContent, () => copy(text, (ok) => tools.say(ok ? words.copiedText : words.notCopied)));
});
