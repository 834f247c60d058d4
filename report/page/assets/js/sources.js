// The source of a figure is shown where the mouse stands on it and where the
// keyboard has brought the focus: one stop of the tabulator a table, the arrows
// within it. Escape puts it away.

const tip = document.body.appendChild(make('div', { id: 'tip', role: 'tooltip', hidden: '' }));
let told = null;

function tell(figure) {
  hush();
  told = figure;
  tip.textContent = figure.dataset.source;
  figure.setAttribute('aria-describedby', 'tip');
  tip.hidden = false;
  const at = figure.getBoundingClientRect(), wide = document.documentElement.clientWidth;
  tip.style.left = Math.max(8, Math.min(at.left, wide - tip.offsetWidth - 8)) + window.scrollX + 'px';
  const below = at.bottom + tip.offsetHeight + 8 < window.innerHeight;
  tip.style.top = (below ? at.bottom : at.top - tip.offsetHeight) + window.scrollY + 'px';
}

function hush() {
  if (!told) { return; }
  told.removeAttribute('aria-describedby');
  told = null;
  tip.hidden = true;
}

// sourced are the figures of a table, a text or the headlines that stand
// together, those that a filter hides left out.
function sourced(group) { return Array.from(group.querySelectorAll('[data-source]')).filter((f) => f.offsetParent !== null); }

// next is the figure that an arrow leads to: the one before or after, or in the
// same column of a row above or below.
function next(figures, from, key) {
  const i = figures.indexOf(from), step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const column = from.cellIndex;
  for (let k = i + step; k >= 0 && k < figures.length; k += step) {
    const beside = key === 'ArrowLeft' || key === 'ArrowRight' || column === undefined;
    if (beside || figures[k].cellIndex === column) { return figures[k]; }
  }
  return null;
}

document.querySelectorAll('table, .prose, .cards').forEach((group) => {
  const figures = Array.from(group.querySelectorAll('[title^="' + words.source + '"]'));
  figures.forEach((f, i) => {
    f.dataset.source = f.title;
    f.removeAttribute('title');
    f.tabIndex = i ? -1 : 0;
  });
  if (!figures.length) { return; }
  group.addEventListener('keydown', (e) => {
    if (!/^Arrow(Left|Right|Up|Down)$/.test(e.key) || !e.target.dataset.source) { return; }
    const to = next(sourced(group), e.target, e.key);
    e.preventDefault();
    if (to) {
      e.target.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }
  });
});

document.addEventListener('focusin', (e) => { if (e.target.dataset.source) { tell(e.target); } else { hush(); } });
document.addEventListener('mouseover', (e) => {
  const figure = e.target.closest('[data-source]');
  if (figure) { tell(figure); } else if (told && !tip.contains(e.target) && told !== document.activeElement) { hush(); }
});
document.addEventListener('keydown', (e) => { if (e.key === 'Escape') { hush(); } });

// reseat gives the stop of the tabulator to a figure that is seen, where a
// filter hides the one that had it.
function reseat() {
  document.querySelectorAll('table, .prose, .cards').forEach((group) => {
    const seat = group.querySelector('[data-source][tabindex="0"]');
    if (!seat || seat.offsetParent !== null) { return; }
    const first = sourced(group)[0];
    if (first) { seat.tabIndex = -1; first.tabIndex = 0; }
  });
}
