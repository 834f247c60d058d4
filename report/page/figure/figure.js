// The figures of a page: each is shown as soon as this runs, drawn when it is
// seen, and drawn again where its width changes. Text is only ever set as text,
// and colours are names of custom properties, which the browser follows.
(() => {
'use strict';

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const size = 12, rowHeight = 30, headHeight = 27, barHeight = 13;
const pen = document.createElement('canvas').getContext('2d');
const svgSpace = 'http://www.w3.org/2000/svg';

// widest is the width of the longest of some texts.
function widest(texts) {
  pen.font = size + 'px ' + font;
  return Math.ceil(Math.max(0, ...texts.map((t) => pen.measureText(t).width)));
}

function make(tag, className, text) {
  const e = document.createElement(tag);
  if (className) { e.className = className; }
  if (text !== undefined) { e.textContent = text; }
  return e;
}

function draw(tag, attributes) {
  const e = document.createElementNS(svgSpace, tag);
  Object.keys(attributes).forEach((name) => e.setAttribute(name, attributes[name]));
  return e;
}

// numbers writes those of an axis; values beside marks come as texts.
function numbers(lang, kind) {
  const percent = { style: 'percent', maximumFractionDigits: 0 };
  const format = new Intl.NumberFormat(lang, { money: { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }, rate: percent, points: percent }[kind] || {});
  return (v) => format.format(kind === 'points' ? v / 100 : v).replace('-', '\u2212').replace(/\u00a0%$/, '\u202f%');
}

// symbol is a legend's sign for a series, in a box of 14 by 12.
const symbols = {
  circle: (fill) => draw('circle', { cx: 7, cy: 6, r: 5, fill }),
  ring: () => draw('circle', { cx: 7, cy: 6, r: 4.5, fill: 'none', stroke: 'var(--e)', 'stroke-width': 1.5 }),
  diamond: (fill) => draw('path', { d: 'M7 0l6 6l-6 6l-6 -6z', fill, stroke: 'var(--bo)' }),
  down: (fill) => draw('path', { d: 'M7 11.5l-6 -11h12z', fill }),
  rect: (fill) => draw('rect', { x: 2, y: 1, width: 10, height: 10, fill, stroke: 'var(--do)' }),
  bar: (fill) => draw('rect', { x: 0, y: 2, width: 14, height: 8, fill }),
  outline: (fill) => draw('rect', { x: 0.5, y: 2.5, width: 13, height: 7, fill, stroke: 'var(--ink)' }),
  pale: (fill) => draw('rect', { x: 0.5, y: 2.5, width: 13, height: 7, fill, stroke: 'var(--do)' }),
};

const axis = (more) => Object.assign({ axisTick: { show: false }, axisLine: { show: false }, splitLine: { show: false } }, more);
const label = (more) => Object.assign({ color: 'var(--soft)', fontSize: size, fontFamily: font }, more);
const rule = { show: true, lineStyle: { color: 'var(--line)' } };

// dress finishes what all drawings share. A series says nothing on hover that a
// pointer's text does not.
function dress(option) {
  option.animation = false;
  option.textStyle = { fontFamily: font, color: 'var(--ink)' };
  option.series.forEach((s) => {
    s.emphasis = { disabled: true };
    s.cursor = s.data.some((d) => d.href) ? 'pointer' : 'default';
    if (s.markLine) { Object.assign(s.markLine, { silent: true, animation: false, z: 1 }); } // under the points
  });
  return option;
}

class Plot {
  constructor(figure, place) {
    this.figure = figure;
    this.box = place.appendChild(make('div', 'ec-plot'));
  }

  // show draws an option at a height, over what was drawn before.
  show(option, height) {
    const width = this.figure.paper || Math.floor(this.box.clientWidth);
    if (!this.canvas) {
      this.canvas = this.box.appendChild(make('div'));
      this.tip = this.box.appendChild(make('div', 'ec-tip'));
      this.tip.hidden = true;
    }
    this.canvas.style.height = height + 'px';
    if (!this.chart) {
      this.chart = echarts.init(this.canvas, null, { renderer: 'svg', width, height });
      this.chart.on('mouseover', (p) => this.tell(p));
      this.chart.on('mouseout', () => { this.tip.hidden = true; });
      this.chart.on('click', (p) => { if (p.data && p.data.href) { location.href = p.data.href; } });
    } else {
      this.chart.resize({ width, height });
    }
    this.chart.setOption(dress(option), { notMerge: true });
    const svg = this.canvas.querySelector('svg');
    svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
  }

  // tell shows a mark's text beside it, within the plot.
  tell(p) {
    if (!p.data || !p.data.text) { return; }
    this.tip.textContent = p.data.text;
    this.tip.hidden = false;
    const at = p.event, wide = this.box.clientWidth, left = at.offsetX + 14;
    this.tip.style.left = Math.max(0, left + this.tip.offsetWidth > wide ? at.offsetX - 14 - this.tip.offsetWidth : left) + 'px';
    this.tip.style.top = this.canvas.offsetTop + at.offsetY + 12 + 'px';
  }

  end() {
    if (this.chart) { this.chart.dispose(); }
    this.box.remove();
  }
}

class Figure {
  constructor(element) {
    this.element = element;
    const part = (name) => element.querySelector('.ec-' + name);
    this.legend = part('legend');
    this.place = part('plots');
    this.none = part('none');
    this.acts = part('acts');
    this.select = element.querySelector('select');
    this.plots = [];
    element.hidden = false;
    this.attempt(() => {
      this.data = JSON.parse(element.querySelector('script').textContent);
      this.place.style.minHeight = (this.data.rows ? headHeight + rowHeight * this.data.rows.length : 260) + 'px';
      this.save = this.acts.querySelector('button');
      this.save.addEventListener('click', () => this.attempt(() => this.picture()));
      if (this.select) { this.select.addEventListener('change', () => this.attempt(() => { this.width = 0; this.draw(); })); }
    });
  }

  // attempt does what may fail, and says so in words.
  attempt(act) {
    if (this.failed) { return; }
    try { act(); } catch (e) { this.fail(); }
  }

  fail() {
    this.failed = true;
    [this.place, this.legend, this.acts].forEach((e) => { e.hidden = true; });
    this.none.hidden = false;
  }

  see(paper) { this.attempt(() => this.draw(paper)); }

  // draw draws what is chosen, where there is a width that it is not drawn for;
  // paper is a width that the figure has on paper, where it stands beside nothing.
  draw(paper) {
    const width = paper || this.place.clientWidth;
    if (!width || (width === this.width && paper === this.paper)) { return; }
    if (!this.width) {
      this.plots.forEach((p) => p.end());
      this.plots = this.panels().map(() => new Plot(this, this.place));
    }
    this.width = width;
    this.paper = paper;
    this.panels().forEach((panel, i) => this.panel(panel, this.plots[i]));
    this.told(this.data.legend || this.panels()[0].legend);
    this.place.style.minHeight = '';
    this.element.dataset.drawn = String(this.plots.length);
  }

  panels() { return this.data.choices ? this.data.choices[this.select.selectedIndex].panels : [this.data]; }

  panel(panel, plot) {
    const option = JSON.parse(JSON.stringify(panel.option));
    if (!this.data.choices) { return this.dispersion(option, plot); }
    if (panel.title && !plot.box.querySelector('h4')) { plot.box.prepend(make('h4', '', panel.title)); }
    if (panel.lines) { this.lines(option, plot, panel); } else { this.bars(option, plot, panel); }
  }

  told(entries) {
    this.legend.textContent = '';
    this.entries = entries;
    entries.forEach((e) => {
      const item = this.legend.appendChild(make('li')), svg = item.appendChild(draw('svg', { viewBox: '0 0 14 12', 'aria-hidden': 'true', focusable: 'false' }));
      svg.appendChild(symbols[e.symbol](e.colour));
      item.appendChild(document.createTextNode(e.name));
    });
  }

  // lie is how the rows of the table beside the figure lie: their first top and
  // their height; null where it is not beside.
  lie(plot) {
    const table = this.data.beside && document.getElementById(this.data.beside);
    const rows = table ? Array.from(table.tBodies[0].rows) : [];
    if (rows.length !== this.data.rows.length) { return null; }
    const own = plot.box.getBoundingClientRect(), first = rows[0].getBoundingClientRect(), last = rows[rows.length - 1].getBoundingClientRect();
    const top = first.top - own.top;
    return first.height && first.right <= own.left + 1 && top >= 14 && top < 200 ? { top, height: last.bottom - first.top } : null;
  }

  dispersion(option, plot) {
    const beside = this.paper ? null : this.lie(plot), rows = this.data.rows;
    const top = beside ? beside.top : headHeight, inner = beside ? beside.height : rows.length * rowHeight;
    const names = beside ? 0 : Math.min(widest(rows) + 12, Math.floor(this.width * 0.34));
    const show = numbers(this.data.lang, 'rate');
    option.grid = { left: names + 8, right: widest([this.data.without || '00']) + 16, top, bottom: 6, outerBoundsMode: 'none' };
    Object.assign(option.xAxis[0], axis({
      axisLabel: label({ customValues: this.width - names < 300 ? [0, 1] : [0, 0.5, 1, 1.5], margin: 6, hideOverlap: false, formatter: (v) => (v === 1 ? this.data.plan : show(v)) }),
    }));
    Object.assign(option.yAxis[0], axis({
      inverse: true, interval: 1, splitLine: rule,
      axisLabel: label({ show: names > 0, color: 'var(--ink)', customValues: rows.map((_, i) => i), width: names - 8, overflow: 'truncate', formatter: (v) => rows[v] || '' }),
    }));
    const without = option.series.find((s) => s.id === 'without');
    Object.assign(without, { silent: true });
    without.label = label({ show: true, position: 'right', distance: 8, formatter: (p) => p.data.shown });
    if (this.data.without && without.data.length) {
      without.data.push({ value: [without.data[0].value[0], -0.5], label: { offset: [0, -11] }, shown: this.data.without });
    }
    plot.show(option, Math.ceil(top + inner + 6));
  }

  bars(option, plot, panel) {
    const names = option.yAxis[0].data, width = plot.box.clientWidth, n = option.series.length;
    const gutter = Math.min(widest(names) + 20, Math.floor(width * 0.4)), band = n * (barHeight + 2) + 12, top = 4, bottom = 22;
    const values = widest(option.series.flatMap((s) => s.data.map((d) => d.shown || '')));
    option.grid = { left: gutter, right: values + 10, top, bottom, outerBoundsMode: 'none' };
    this.scale(option.xAxis[0], option, panel, Math.max(1, Math.floor((width - gutter - values) / 90)));
    Object.assign(option.yAxis[0], axis({ inverse: true, axisLine: { show: true, lineStyle: { color: 'var(--edge)' }, onZero: true }, z: 4 }));
    option.yAxis[0].axisLabel = label({ color: 'var(--ink)', interval: 0, width: gutter - 12, overflow: 'break', lineHeight: 13, formatter: (name) => (pen.measureText(name).width > 2 * (gutter - 12) ? this.cut(name, 2 * (gutter - 20)) : name) });
    option.series.forEach((s) => {
      s.barWidth = barHeight;
      s.barGap = '15%';
      s.label = label({ show: true, position: 'right', color: 'var(--ink)', formatter: (p) => p.data.shown || '' });
    });
    plot.show(option, top + bottom + names.length * band);
  }

  lines(option, plot, panel) {
    const width = plot.box.clientWidth, show = numbers(this.data.lang, panel.kind);
    const values = option.series.flatMap((s) => s.data.map((d) => Number(d.value))).filter((v) => !Number.isNaN(v));
    option.grid = { left: widest(values.map(show)) + 16, right: 34, top: 22, bottom: 24, outerBoundsMode: 'none' };
    Object.assign(option.xAxis[0], axis({ axisLine: { show: true, lineStyle: { color: 'var(--edge)' }, onZero: false }, axisLabel: label({ hideOverlap: true }) }));
    this.scale(option.yAxis[0], option, panel, 4);
    option.series.forEach((s, k) => {
      s.showAllSymbol = true;
      s.label = label({ show: true, color: 'var(--ink)', formatter: (p) => p.data.shown || '' });
      s.data.forEach((d, i) => { d.label = { position: this.below(option.series, k, i) ? 'bottom' : 'top' }; });
    });
    plot.show(option, width < 400 ? 200 : 240);
  }

  // below reports whether the number of a point stands below it: that of the lower
  // of two over one another.
  below(series, k, i) {
    const at = (s) => (s && s.data[i] ? Number(s.data[i].value) : NaN), own = at(series[k]);
    return series.some((s, j) => j !== k && (own < at(s) || (own === at(s) && k > j)));
  }

  scale(to, option, panel, parts) {
    const values = option.series.flatMap((s) => s.data.map((d) => Number(d.value))).filter((v) => !Number.isNaN(v));
    Object.assign(to, axis({ splitNumber: Math.min(5, parts), splitLine: rule, axisLabel: label({ formatter: numbers(this.data.lang, panel.kind), hideOverlap: true }) }));
    if (values.every(Number.isInteger)) { to.minInterval = 1; } // of things that are counted there are no halves
  }

  cut(text, width) {
    let n = text.length;
    while (n > 1 && pen.measureText(text.slice(0, n) + '…').width > width) { n--; }
    return text.slice(0, n) + '…';
  }

  // picture saves the figure with its caption, its choice and its legend, in the
  // colours that it has.
  picture() {
    this.draw();
    const style = getComputedStyle(this.element), colours = (text) => text.replace(/var\((--[\w-]+)\)/g, (_, name) => style.getPropertyValue(name).trim() || 'gray');
    const caption = this.element.querySelector('.ec-cap').firstChild.textContent.trim();
    const heads = [caption, this.select ? this.select.selectedOptions[0].textContent : ''].filter(Boolean);
    const own = this.place.getBoundingClientRect();
    const drawn = this.plots.map((p) => ({ svg: p.canvas.querySelector('svg'), at: p.canvas.getBoundingClientRect(), head: p.box.querySelector('h4') }));
    const head = 16 + heads.length * 20 + 24, width = Math.ceil(own.width) + 24, height = head + Math.ceil(own.height) + 12;
    const sheet = draw('svg', { xmlns: svgSpace, width, height, viewBox: '0 0 ' + width + ' ' + height, 'font-family': font });
    sheet.appendChild(draw('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }));
    const write = (x, y, text, more) => { const e = draw('text', Object.assign({ x, y, 'font-size': size, fill: 'var(--ink)' }, more)); e.textContent = text; sheet.appendChild(e); };
    heads.forEach((text, i) => write(12, 24 + i * 20, text, { 'font-size': i ? 13 : 15, 'font-weight': i ? 400 : 600 }));
    let x = 12;
    this.entries.forEach((e) => {
      const g = draw('g', { transform: 'translate(' + x + ' ' + (head - 22) + ')' });
      g.appendChild(symbols[e.symbol](e.colour));
      sheet.appendChild(g);
      write(x + 19, head - 12, e.name);
      x += widest([e.name]) + 38;
    });
    drawn.forEach((d) => {
      const left = d.at.left - own.left + 12, top = d.at.top - own.top + head;
      if (d.head) { write(left, top - 5, d.head.textContent, { 'font-weight': 600 }); }
      const copy = d.svg.cloneNode(true);
      copy.setAttribute('x', left);
      copy.setAttribute('y', top);
      sheet.appendChild(copy);
    });
    const url = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(colours(new XMLSerializer().serializeToString(sheet)));
    const image = new Image();
    image.onload = () => this.attempt(() => {
      const canvas = document.createElement('canvas'), to = canvas.getContext('2d');
      canvas.width = width * 2;
      canvas.height = height * 2;
      to.scale(2, 2);
      to.drawImage(image, 0, 0, width, height);
      const link = make('a');
      link.href = canvas.toDataURL('image/png');
      link.download = this.element.id + '.png';
      link.click();
    });
    image.onerror = () => this.fail();
    image.src = url;
  }
}

const figures = Array.from(document.querySelectorAll('figure.ec[hidden]'), (e) => new Figure(e));
const near = new IntersectionObserver((seen) => seen.forEach((s) => {
  if (s.isIntersecting) { figures.find((f) => f.place === s.target).see(); }
}), { rootMargin: '200px' });
const widths = new ResizeObserver((seen) => seen.forEach((s) => {
  const f = figures.find((g) => g.place === s.target);
  if (f.width && !f.paper) { f.see(); }
}));
figures.forEach((f) => {
  if (f.place.getBoundingClientRect().top < innerHeight) { f.see(); } // at once, not with the next frame
  near.observe(f.place);
  widths.observe(f.place);
});
// On paper a figure has half of a page, with letters as small as those of tables, and
// the table beside it has other rows.
const half = 460;
const printed = figures.filter((f) => f.data && !f.data.choices);
window.addEventListener('beforeprint', () => printed.forEach((f) => f.see(half)));
window.addEventListener('afterprint', () => printed.forEach((f) => f.see()));
document.addEventListener('keydown', (e) => {
  if (e.key === 'Escape') { document.querySelectorAll('.ec-tip').forEach((t) => { t.hidden = true; }); }
});
})();
