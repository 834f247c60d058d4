// One filter for tables and charts together: by cluster, theme, verdict and
// words. It is kept in the address, so that what is seen can be sent. What a
// filter cannot apply to says so.

const facts = JSON.parse(document.getElementById('facts').textContent);
const form = document.querySelector('.filter form');
const fields = ['cluster', 'theme', 'verdict', 'text'];

// lines are what rows and the marks of charts are made of: cluster, theme and
// verdict by their names (null: does not apply), and the words to look in.
const lines = facts.lines.map((l) => {
  const own = { cluster: facts.clusters[l[0]], theme: l[1] < 0 ? null : facts.themes[l[1]], verdict: l[2] < 0 ? null : facts.verdicts[l[2]] };
  own.words = fold([own.cluster, own.theme, own.verdict, l[3]].filter(Boolean).join(' '));
  return own;
});

// rowsOf are the rows of a table, with what each says of cluster, theme and
// verdict (null: nothing), and the words that are looked in. A row that is a
// line's lends it its words.
function rowsOf(table) {
  const heads = Array.from(table.tHead.rows[table.tHead.rows.length - 1].cells, (th) => th.dataset.key);
  const section = table.closest('[data-cluster]');
  const said = (row, key) => {
    if (!heads.includes(key)) { return null; }
    return row.cells[heads.indexOf(key)].textContent.trim();
  };
  return Array.from(table.tBodies[0].rows, (row) => {
    const line = row.dataset.line ? lines[row.dataset.line] : null;
    const own = line || { cluster: section ? section.dataset.cluster : said(row, 'cluster'), theme: said(row, 'theme'), verdict: said(row, 'verdict'), words: null };
    if (line || own.cluster !== null || heads.includes('title')) { own.words = fold((own.words || own.cluster || '') + ' ' + row.textContent); }
    return { row, own, total: row.classList.contains('total') };
  });
}

const tables = Array.from(document.querySelectorAll('.table table')).filter((t) => !t.closest('figure')).map((table) => ({ table, rows: rowsOf(table) }));

// asked is what the form holds; null where nothing is asked.
function asked() {
  const want = {};
  fields.forEach((f) => { want[f] = form.elements[f] ? form.elements[f].value.trim() : ''; });
  want.words = fold(want.text);
  return fields.some((f) => want[f]) ? want : null;
}

// answers tells whether what is said of a row or a line is what is wanted. What
// does not apply to it keeps it.
function answers(own, want) {
  return ['cluster', 'theme', 'verdict'].every((f) => !want[f] || own[f] === null || own[f] === want[f]) &&
    (!want.words || own.words === null || own.words.includes(want.words));
}

// applies tells whether any of what is wanted can be told of a row.
function applies(own, want) {
  return ['cluster', 'theme', 'verdict'].some((f) => want[f] && own[f] !== null) || Boolean(want.words && own.words !== null);
}

function filterTable(t, want) {
  const concerned = want && t.rows.some((r) => applies(r.own, want));
  let left = 0;
  t.rows.forEach((r) => {
    const hit = !concerned || (answers(r.own, want) && !(r.total && !applies(r.own, want)));
    r.row.hidden = !hit;
    left += hit;
  });
  const region = t.table.closest('.table');
  region.dataset.left = left;
  note(region, want && !concerned ? words.unfiltered : want && !left ? words.filterNone : '');
}

// note says under a table or chart what the filter did to it.
function note(beside, text) {
  let p = beside.nextElementSibling;
  if (!p || !p.classList.contains('filtered')) {
    if (!text) { return; }
    p = beside.insertAdjacentElement('afterend', make('p', { class: 'note filtered' }));
  }
  p.textContent = text;
  p.hidden = !text;
}

function filterSections(want) {
  document.querySelectorAll('section[data-cluster]').forEach((s) => {
    const other = want && want.cluster && want.cluster !== s.dataset.cluster;
    const rows = Array.from(s.querySelectorAll('tr[data-line]'));
    s.hidden = Boolean(want && (other || !rows.some((r) => !r.hidden)));
    const link = document.querySelector('nav a[href="#' + s.id + '"]');
    if (link) { link.parentNode.hidden = s.hidden; }
  });
}

function apply() {
  const want = asked(), keep = want && lines.map((l) => answers(l, want));
  document.body.classList.toggle('is-filtered', Boolean(want));
  tables.forEach((t) => filterTable(t, want));
  filterSections(want);
  plots.forEach((p) => {
    p.filter(keep);
    note(p.box, want && (p.spec.parts ? (p.box.hidden ? words.filterNone : words.chartFiltered) : words.unfiltered) || '');
  });
  reseat();
  const shownNow = keep ? keep.slice(0, facts.now).filter(Boolean).length : facts.now;
  form.querySelector('[role=status]').textContent = want ? fill(words.filterStatus, { shown: show('number', shownNow), total: show('number', facts.now) }) : '';
  form.querySelector('[type=reset]').hidden = !want;
}

// The address is #place?cluster=…: a place of the page, then the filter.
function remember() {
  const kept = new URLSearchParams();
  fields.forEach((f) => { if (form.elements[f] && form.elements[f].value.trim()) { kept.set(f, form.elements[f].value.trim()); } });
  const place = window.location.hash.slice(1).split('?')[0], query = kept.toString();
  window.history.replaceState(null, '', '#' + place + (query ? '?' + query : ''));
}

function recall() {
  const [place, query] = window.location.hash.slice(1).split('?');
  const kept = new URLSearchParams(query || '');
  fields.forEach((f) => { if (form.elements[f]) { form.elements[f].value = kept.get(f) || ''; } });
  fields.forEach((f) => { if (form.elements[f] && form.elements[f].value === '' && form.elements[f].options) { form.elements[f].selectedIndex = 0; } });
  apply();
  const target = place && document.getElementById(place);
  if (query && target) { target.scrollIntoView(); }
}

function choices(field, list) {
  const select = form.elements[field];
  if (!select) { return; }
  const named = list.filter(Boolean);
  if (named.length < 2) { select.closest('label').remove(); return; }
  named.forEach((name) => select.appendChild(make('option', { value: name }, name)));
}

choices('cluster', facts.clusters);
choices('theme', facts.themes);
choices('verdict', facts.verdicts);
form.parentNode.hidden = false;
form.addEventListener('input', () => { apply(); remember(); });
form.addEventListener('submit', (e) => e.preventDefault());
form.addEventListener('reset', () => setTimeout(() => { apply(); remember(); form.elements.text.focus(); }));
window.addEventListener('hashchange', () => { if (window.location.hash.includes('?')) { recall(); } else { remember(); } });
recall();
