// Charts are drawn one after the other while the browser has nothing else to
// do, again where their width changes, and all of them before printing.

const plots = [];

// filtered leaves the marks of the lines that a filter keeps: each mark is made
// anew of its parts, and a category without marks goes. keep is null where all
// lines are kept.
function filtered(spec, keep) {
  const option = JSON.parse(JSON.stringify(spec.option));
  option.series.forEach((s, k) => { s.id = spec.series[k]; });
  if (!keep || !spec.parts) { return option; }
  const marks = marksBy(spec, keep);
  const used = spec.parts[0].map((_, i) => i).filter((i) => marks.some((m) => m[i] !== null));
  if (spec.form === 'heat-map') { return filteredMap(option, marks, used); }
  const axis = spec.form === 'lines' ? axisOf(option.xAxis) : axisOf(option.yAxis);
  const names = spec.names || axis.data;
  axis.data = used.map((i) => names[i]);
  option.series.forEach((s, k) => {
    s.data = used.map((i) => Object.assign({}, s.data[i], { value: marks[k][i] === null ? '-' : marks[k][i] }));
  });
  leaveOut(option, marks.map((m) => m.some((v) => v !== null)));
  return option;
}

// leaveOut leaves out the series that have no mark: they would have a legend
// and empty places among the bars. Their colours go with them.
function leaveOut(option, any) {
  option.series = option.series.filter((_, k) => any[k]);
  option.color = option.color.filter((_, k) => any[k]);
}

// marksBy are the marks by series and category of the lines kept.
function marksBy(spec, keep) {
  return spec.parts.map((series) => series.map((parts) => folded(spec.fold, (parts || []).filter((p) => keep[p[0]]))));
}

// filteredMap keeps the rows and columns of a heat map that have a number.
function filteredMap(option, marks, used) {
  const across = axisOf(option.xAxis), down = axisOf(option.yAxis);
  const rows = marks.map((_, y) => y).filter((y) => marks[y].some((m) => m !== null));
  across.data = used.map((i) => across.data[i]);
  down.data = rows.map((y) => down.data[y]);
  option.series[0].data = rows.flatMap((y, row) => used.map((x, column) => ({ value: [column, row, marks[y][x]] }))).filter((d) => d.value[2] !== null);
  return option;
}

// folded is the mark that parts make: their sum or mean, null of none.
function folded(fold, parts) {
  if (!parts.length) { return null; }
  const sum = parts.reduce((n, p) => n + Number(p[1]), 0);
  return Number((fold === 'mean' ? sum / parts.length : sum).toFixed(6));
}

// marksOf are the categories that an option draws.
function marksOf(option, form) {
  const axis = form === 'lines' || form === 'heat-map' ? axisOf(option.xAxis) : axisOf(option.yAxis);
  return axis.data.length;
}

class Plot {
  constructor(box) {
    this.box = box;
    this.figure = box.closest('figure');
    this.caption = this.figure.querySelector('figcaption');
    this.text = this.figure.querySelector('.alt').textContent;
    this.spec = JSON.parse(document.getElementById(box.dataset.chart).textContent);
    this.spec.form = box.dataset.form;
    this.keep = null;
    this.rows = Array.from(this.figure.querySelectorAll('table tbody tr'), (row) => ({ row, was: Array.from(row.cells, (c) => c.textContent) }));
    box.textContent = '';
    this.canvas = box.appendChild(make('div'));
    this.layOut();
  }

  // layOut takes the place that the chart needs at a width, that of its box
  // where none is given, and leaves it to be drawn; flat is true where height is
  // dear.
  layOut(width, flat) {
    this.box.hidden = false;
    this.width = width || this.box.clientWidth;
    this.option = filtered(this.spec, this.keep);
    const any = marksOf(this.option, this.spec.form) > 0;
    this.box.hidden = !any;
    if (any && this.width) {
      const space = dress(this.option, this.spec, this.box.dataset.kind, this.text, this.width, flat);
      this.canvas.style.width = space.width + 'px';
      this.canvas.style.height = space.height + 'px';
    }
    this.drawn = !any;
  }

  draw() {
    if (this.drawn || !this.width) { return; }
    this.drawn = true;
    if (!this.chart) { this.chart = echarts.init(this.canvas, null, { renderer: 'svg' }); }
    this.chart.resize();
    this.chart.setOption(this.option, { notMerge: true });
    const svg = this.canvas.querySelector('svg');
    svg.setAttribute('viewBox', '0 0 ' + svg.getAttribute('width') + ' ' + svg.getAttribute('height'));
    svg.setAttribute('aria-hidden', 'true');
    if (this.box.scrollWidth > this.box.clientWidth) { this.box.tabIndex = 0; } else { this.box.removeAttribute('tabindex'); }
  }

  // filter redraws the chart of the lines kept; null keeps all.
  filter(keep) {
    if (!this.spec.parts) { return; }
    this.keep = keep;
    this.layOut();
    this.tell();
    later();
  }

  // tell puts the marks into the chart's own table.
  tell() {
    const marks = this.keep && marksBy(this.spec, this.keep), map = this.spec.form === 'heat-map';
    this.rows.forEach((r, i) => {
      const own = marks && (map ? marks[i] : marks.map((m) => m[i]));
      r.row.hidden = Boolean(own && own.every((m) => m === null));
      r.was.slice(1).forEach((was, k) => { r.row.cells[k + 1].textContent = own ? (own[k] === null ? '' : show(this.box.dataset.kind, own[k])) : was; });
    });
  }

  // picture is the chart as an SVG of its own, under its title.
  picture() {
    this.draw();
    const inner = this.canvas.querySelector('svg'), wide = Number(inner.getAttribute('width')), high = Number(inner.getAttribute('height'));
    const title = wrapped(this.caption.textContent.replace(/\s+/g, ' ').trim(), wide - 24, 4);
    const head = title.length * 18 + 16, space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    const set = (e, a) => { Object.keys(a).forEach((k) => e.setAttribute(k, a[k])); return e; };
    set(svg, { xmlns: space, width: wide, height: high + head, viewBox: '0 0 ' + wide + ' ' + (high + head), 'font-family': font });
    svg.appendChild(set(document.createElementNS(space, 'rect'), { width: '100%', height: '100%', fill: '#fff' }));
    title.forEach((t, i) => {
      const e = set(document.createElementNS(space, 'text'), { x: 12, y: 22 + i * 18, 'font-size': 14, 'font-weight': 600, fill: ink });
      e.textContent = t;
      svg.appendChild(e);
    });
    const copy = svg.appendChild(inner.cloneNode(true));
    set(copy, { x: 0, y: head });
    copy.removeAttribute('aria-hidden');
    return { wide, high: high + head, url: 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(svg)) };
  }

  save(as) {
    const picture = this.picture(), name = this.figure.id + '.' + as;
    if (as === 'svg') { return download(picture.url, name); }
    const image = new Image();
    image.onload = () => {
      const sheet = make('canvas', { width: picture.wide * 2, height: picture.high * 2 });
      const to = sheet.getContext('2d');
      to.scale(2, 2);
      to.drawImage(image, 0, 0, picture.wide, picture.high);
      download(sheet.toDataURL('image/png'), name);
    };
    image.src = picture.url;
  }
}

function download(url, name) { make('a', { href: url, download: name }).click(); }

// later draws what is left, a chart at a time. The body says that all are drawn,
// and unsays it as soon as one is to be drawn again.
let waiting = false;
function later() {
  delete document.body.dataset.drawn;
  if (waiting) { return; }
  waiting = true;
  const idle = window.requestIdleCallback || ((f) => setTimeout(() => f({ timeRemaining: () => 5 }), 1));
  const some = (left) => {
    const todo = plots.filter((p) => !p.drawn && p.width);
    while (todo.length && left.timeRemaining() > 0) { todo.shift().draw(); }
    waiting = todo.length > 0;
    if (waiting) { idle(some); } else { document.body.dataset.drawn = plots.length; }
  };
  idle(some);
}

const widths = new ResizeObserver((seen) => {
  seen.forEach((s) => {
    const plot = plots.find((p) => p.figure === s.target);
    if (plot.box.hidden || plot.box.clientWidth === plot.width) { return; }
    plot.layOut();
  });
  later();
});

document.querySelectorAll('[data-chart]').forEach((box) => {
  const plot = new Plot(box);
  plots.push(plot);
  const tools = toolbar(box);
  const about = plot.caption.textContent.replace(/\s+/g, ' ').trim();
  tools.add(words.saveSvg, about, () => plot.save('svg'));
  tools.add(words.savePng, about, () => plot.save('png'));
  widths.observe(plot.figure);
});
later();

// A printed page is narrower than most screens: charts are laid out for it, so
// that their letters stay as large as the text's. Of some forms each has a row
// for itself.
const printed = { wide: 700, half: 340, rows: ['stacked-bars', 'heat-map'] };
window.addEventListener('beforeprint', () => plots.forEach((p) => {
  p.layOut(printed.rows.includes(p.spec.form) ? printed.wide : printed.half, Boolean(p.figure.closest('.cluster')));
  p.draw();
}));
window.addEventListener('afterprint', () => { plots.forEach((p) => p.layOut()); later(); });
