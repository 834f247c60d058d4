// A chart's options come from the document with its figures; here they are
// dressed for the width there is: labels, spaces and formats. Names never run
// into bars: on a wide chart they stand left of them, on a narrow one above.

const ink = '#222', rule = '#d9d9d9', font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';
const size = 12, line = 15, barWidth = 15, gap = 2;
const pen = document.createElement('canvas').getContext('2d');
pen.font = size + 'px ' + font;

const widthOf = (text) => pen.measureText(text).width;

// longest is the width of the longest word of names.
const longest = (names) => Math.max(...names.flatMap((name) => name.split(/\s+/)).map(widthOf));

// fits is how many characters of a word fit a width, at least one.
function fits(word, width) {
  let n = Math.min(word.length, Math.ceil(width / 2));
  while (n > 1 && widthOf(word.slice(0, n)) > width) { n--; }
  return Math.max(n, 1);
}

// wrapped breaks a text into lines of a width, at most so many; the last ends
// in … where more was to come. The whole text is in the table and the tooltip.
function wrapped(text, width, most) {
  const lines = [];
  for (const paragraph of text.split('\n')) {
    let now = '';
    for (let word of paragraph.split(/[ \t]+/)) {
      if (lines.length > most) { break; }
      if (now && widthOf(now + ' ' + word.slice(0, width)) > width) { lines.push(now); now = ''; }
      while (lines.length <= most && widthOf(word.slice(0, width)) > width) {
        const n = fits(word, width);
        lines.push(word.slice(0, n));
        word = word.slice(n);
      }
      now = now ? now + ' ' + word : word;
    }
    if (lines.length <= most) { lines.push(now); }
  }
  if (lines.length <= most) { return lines; }
  const cut = lines.slice(0, most);
  cut[most - 1] = cut[most - 1].replace(/.$/u, '') + '…';
  return cut;
}

// patterns tell marks apart besides their colours: N−1 and the plan from what
// was done, and one verdict from another. A slug has its own wherever it stands;
// those without one are plain.
const hatch = (turn, space) => ({ symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, space], rotation: turn * Math.PI / 4 });
const scatter = (symbol, size, space) => ({ symbol, symbolSize: size, dashArrayX: [[space, space], [0, space, space, 0]], dashArrayY: [space, 0] });
const patterns = {
  previous: scatter('circle', 0.5, 6), planned: hatch(1, 5),
  exceeded: scatter('triangle', 0.6, 8), partly_met: hatch(1, 5), missed: hatch(-1, 5),
  not_done: { symbol: 'rect', dashArrayX: [[1, 0], [1, 7]], dashArrayY: [1, 0, 7, 0], rotation: Math.PI / 4 },
  done: hatch(2, 8), in_progress: scatter('circle', 0.5, 5), postponed: hatch(0, 5), not_reported: hatch(2, 4),
  not_comparable: scatter('rect', 1, 5), unplanned: hatch(1, 9), plan_unknown: scatter('diamond', 0.8, 7), disputed: hatch(-1, 3),
};

// patternOf is the pattern of a slug in what can be seen on a colour: light on a
// dark one, dark on a light one.
function patternOf(slug, colour) {
  const own = patterns[slug];
  if (!own) { return undefined; }
  const [r, g, b] = [1, 3, 5].map((i) => { const c = parseInt(colour.slice(i, i + 2), 16) / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
  return Object.assign({ color: 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.17 ? 'rgba(255,255,255,.7)' : 'rgba(0,0,0,.65)' }, own);
}

const axisOf = (axis) => [].concat(axis)[0];

// paper is the ground of charts, and what keeps neighbours apart, whatever their
// colours are.
const paper = '#fff';

const legendGap = 16;

// legendRows is how many rows a legend takes.
function legendRows(names, width) {
  let rows = 1, at = 0;
  names.forEach((name) => {
    const w = widthOf(name) + 25 + 6;
    if (at && at + w > width) { rows++; at = 0; }
    at += w + legendGap;
  });
  return rows;
}

// base is what all forms share. Without a description of ours ECharts would
// write one over the page's.
function base(option, space) {
  option.animation = false;
  option.title = { show: false };
  option.textStyle = { fontFamily: font, color: ink };
  option.aria = { enabled: true, label: { enabled: true, description: space.text }, decal: { show: false } };
  option.tooltip.confine = true;
  option.tooltip.transitionDuration = 0; // nothing on the page moves
  option.tooltip.textStyle = { fontSize: 13, color: ink };
  option.tooltip.extraCssText = 'max-width:22rem;white-space:normal';
}

// names lays the categories of bars out; bars is how high the bars of one are
// together. It returns the height of a category.
function names(option, space, bars) {
  const axis = axisOf(option.yAxis);
  const width = space.narrow ? space.width - 30 : space.gutter - 10;
  // Every category is as high as the highest: one long name among many is cut.
  const label = axis.data.map((name) => wrapped(name, width, axis.data.length > 20 ? 2 : 4));
  const tallest = Math.max(...label.map((l) => l.length), 1) * line;
  axis.type = 'category';
  axis.inverse = true;
  axis.axisTick = { show: false };
  axis.axisLine = { lineStyle: { color: ink } };
  axis.z = 4; // over the bars, whose edges would break it
  axis.axisLabel = { color: ink, interval: 0, fontSize: size, lineHeight: line, formatter: (name, i) => label[i].join('\n') };
  if (!space.narrow) { return Math.max(bars, tallest) + 14; }
  axis.axisLabel.show = false;
  // A bar without length keeps the place of the name, and has it as its label.
  // With a colour of its own it takes none of the series'.
  option.series.unshift({
    type: 'bar', name: '\u200b', data: axis.data.map(() => ({ value: 0 })), barWidth: tallest, silent: true, stack: option.series[0].stack ? 'names' : undefined,
    itemStyle: { color: 'transparent' }, label: { show: true, position: 'right', distance: 2, color: ink, fontSize: size, lineHeight: line, formatter: (p) => label[p.dataIndex].join('\n') },
  });
  return bars + tallest + 16;
}

// legend names the series, unless the title names the only one there is; it
// returns the height that it takes.
function legend(option, space) {
  if (space.alone) {
    option.legend = { show: false };
    return 8;
  }
  const list = option.series.map((s) => s.name).filter((n) => n !== '\u200b');
  option.legend = { show: true, data: list, top: 0, left: 0, padding: 0, itemGap: legendGap, itemWidth: 25, itemStyle: { borderWidth: 0 }, textStyle: { color: ink, fontSize: size }, selectedMode: false };
  return legendRows(list, space.width) * (line + legendGap);
}

function valueAxis(axis, option, show, width) {
  const values = option.series.flatMap((s) => s.data.map((d) => (d === '-' || missing(d.value) ? 0 : Number(d.value))));
  const widest = widthOf(show(Math.max(...values, 1))) + 32;
  axis.type = 'value';
  axis.splitNumber = axis.splitNumber || Math.max(1, Math.min(5, Math.floor(width / widest)));
  // Of things that are counted there are no halves.
  if (values.every(Number.isInteger)) { axis.minInterval = 1; }
  // Numbers longer than the axis tell nothing that those of the marks do not.
  axis.axisLabel = { show: widest - 32 < width, color: ink, formatter: show, hideOverlap: true };
  axis.splitLine = { show: true, lineStyle: { color: rule } };
}

// listing is the tooltip of a category: its whole name, then a row a series.
function listing(option, show) {
  return (points) => {
    const list = [].concat(points).filter((p) => p.seriesName !== '\u200b' && !missing(p.value));
    const name = [].concat(points)[0].name;
    return escapeHTML(name) + list.map((p) => '<br>' + p.marker + escapeHTML(fill(words.said, { name: p.seriesName, value: show(p.value) }))).join('');
  };
}

// fillIn gives the cells of a heat map that have no number one that none can
// have, which is shown as a dash.
function fillIn(data, columns, rows) {
  const has = new Set(data.map((d) => d.value[0] + ' ' + d.value[1]));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!has.has(x + ' ' + y)) { data.push({ value: [x, y, -1], visualMap: false, itemStyle: { color: '#f7f7f7' } }); }
    }
  }
}

// targets are the marks of the plan on bars of rates, each a little higher than
// its bar, and set off from it. down is how far bars stand below the middle of
// their places.
function targets(bar, down, over) {
  const marks = (color, wide) => ({
    type: 'scatter', silent: true, z: 3, symbol: 'rect', symbolSize: [wide, barWidth + over * 2], symbolOffset: [0, down],
    itemStyle: { color, opacity: 1 }, data: bar.data.map((d, i) => [1, i]).filter((at) => !missing(bar.data[at[1]].value)),
  });
  return [marks(paper, 7), marks(ink, 3)];
}

// cut are arrows in the bars that would go on past the end of the axis.
function cut(bar, down, end) {
  return {
    type: 'scatter', silent: true, z: 3, symbol: 'triangle', symbolRotate: -90, symbolSize: 9, symbolOffset: [-9, down],
    itemStyle: { color: paper, opacity: 1 }, data: bar.data.map((d, i) => [end, i]).filter((at) => Number(bar.data[at[1]].value) > end),
  };
}

// beside is where the number of a point of a line stands: of two points over one
// another that of the lower one below, else above, but below a point that its
// own line comes down to from both sides. Near the foot of the axis there is no
// room below: above where the other point is far, else to the right.
function beside(series, k, i, least, span) {
  const at = (s, j) => (s && s.data[j] && !missing(s.data[j].value) ? Number(s.data[j].value) : null);
  const v = at(series[k], i), other = at(series[1 - k], i);
  const sides = [at(series[k], i - 1), at(series[k], i + 1)].filter((n) => n !== null);
  const low = other === null ? sides.length > 0 && sides.every((n) => n > v) : v < other || (v === other && k === 1);
  if (!low) { return 'top'; }
  if (v > least + span / 6) { return 'bottom'; }
  return other === null || other - v > span / 4 ? 'top' : 'right';
}

const forms = {
  'grouped-bars'(option, space, show) {
    const n = option.series.length, bars = n * barWidth + (n - 1) * gap;
    const widest = Math.max(...option.series.flatMap((s) => s.data.map((d) => widthOf(show(d.value)))), 0);
    const band = names(option, space, bars);
    const top = legend(option, space);
    option.grid = { left: space.gutter, right: widest + 12, top, bottom: 26, outerBoundsMode: 'none' };
    valueAxis(axisOf(option.xAxis), option, show, space.width - space.gutter - widest);
    option.tooltip.axisPointer = { type: 'shadow' };
    option.tooltip.formatter = listing(option, show);
    option.series.filter((s) => s.name !== '\u200b').forEach((s, k) => {
      s.itemStyle = { decal: patternOf(s.id, option.color[k]) };
      s.barWidth = barWidth;
      s.barGap = Math.round(100 * gap / barWidth) + '%';
      s.label = { show: true, position: 'right', color: ink, formatter: (p) => (missing(p.value) ? '' : show(p.value)) };
    });
    return top + 26 + axisOf(option.yAxis).data.length * band;
  },

  'stacked-bars'(option, space, show) {
    const bars = 24;
    const band = names(option, space, bars);
    const top = legend(option, space);
    option.grid = { left: space.gutter, right: 16, top, bottom: 26, outerBoundsMode: 'none' };
    valueAxis(axisOf(option.xAxis), option, show, space.width - space.gutter);
    option.tooltip.axisPointer = { type: 'shadow' };
    option.tooltip.formatter = listing(option, show);
    option.series.filter((s) => s.name !== '\u200b').forEach((s, k) => {
      s.barWidth = bars;
      s.barGap = '8%';
      s.itemStyle = { borderColor: paper, borderWidth: 1, decal: patternOf(s.id, option.color[k]) };
      s.labelLayout = { hideOverlap: true };
      s.label = { show: true, position: 'inside', color: ink, fontWeight: 600, backgroundColor: paper, borderRadius: 2, padding: [1, 3], formatter: (p) => (missing(p.value) ? '' : show(p.value)) };
    });
    return top + 26 + axisOf(option.yAxis).data.length * band;
  },

  bullets(option, space, show) {
    const bar = option.series[0], said = bar.data.map((d) => d.name);
    const axis = axisOf(option.yAxis), across = axisOf(option.xAxis), top = 22, over = 4;
    if (space.narrow) { axis.data = axis.data.map((name, i) => wrapped(name, space.width - 30, 3).join('\n') + '\n' + said[i]); }
    const bars = barWidth + over * 2 + (space.narrow ? 0 : line);
    const band = names(option, space, bars);
    option.legend = { show: false };
    option.grid = { left: space.gutter, right: 24, top, bottom: 26, outerBoundsMode: 'none' };
    valueAxis(across, option, show, space.width - space.gutter);
    option.tooltip.formatter = (p) => escapeHTML(p.data.name || '');
    // In a narrow chart the bars stand below the names.
    const head = space.narrow ? option.series[0].barWidth + over + 1 : 0;
    bar.barWidth = barWidth;
    bar.barGap = head ? 100 * (over + 1) / option.series[0].barWidth + '%' : 0;
    if (!space.narrow) { bar.label = { show: true, position: 'insideLeft', offset: [2, -(barWidth / 2 + over + line / 2)], color: ink, formatter: (p) => p.data.name }; }
    // What heads the marks of the plan is the name of a line that is not drawn.
    bar.markLine = { silent: true, symbol: 'none', animation: false, data: [{ xAxis: 1 }], lineStyle: { color: 'transparent' }, label: { show: true, position: 'start', distance: 3, color: ink, formatter: words.plan } };
    option.series.push(...targets(bar, head / 2, over), cut(bar, head / 2, across.max));
    return top + 26 + axis.data.length * band;
  },

  lines(option, space, show) {
    const ticks = option.series.flatMap((s) => s.data.map((d) => widthOf(show(d.value))));
    const widest = Math.max(...ticks, 20), step = (space.width - widest - 46) / axisOf(option.xAxis).data.length;
    // The numbers of the axis leave room for that of the first point.
    const margin = Math.max(8, Math.ceil((widest - step) / 2)), left = widest + 10 + margin, top = legend(option, space) + 18;
    const high = space.flat ? 90 : 200;
    option.grid = { left, right: 28, top, bottom: 26, outerBoundsMode: 'none' };
    Object.assign(axisOf(option.xAxis), { type: 'category', axisLabel: { color: ink, hideOverlap: true }, axisLine: { lineStyle: { color: ink }, onZero: false } });
    valueAxis(axisOf(option.yAxis), option, show, 500);
    axisOf(option.yAxis).axisLabel.margin = margin;
    option.tooltip.formatter = listing(option, show);
    const values = option.series.flatMap((s) => s.data.map((d) => d.value)).filter((v) => !missing(v)).map(Number);
    const least = Math.min(0, ...values), span = Math.max(0, ...values) - least;
    option.series.forEach((s, k) => {
      s.label = { show: true, position: 'top', color: ink, textBorderColor: paper, textBorderWidth: 3, formatter: (p) => (missing(p.value) ? '' : show(p.value)) };
      s.labelLayout = { hideOverlap: true };
      s.symbolSize = 11;
      s.showAllSymbol = true;
      s.itemStyle = { borderColor: paper, borderWidth: 1.5 };
      s.data.forEach((d, i) => { d.label = { position: beside(option.series, k, i, least, span) }; });
    });
    return top + 26 + high;
  },

  'heat-map'(option, space, show) {
    const across = axisOf(option.xAxis), down = axisOf(option.yAxis), cell = 56;
    // Rather than that a word is broken, the names of rows leave more width to
    // those of columns; where that is not enough these stand upright.
    const most = space.narrow ? 108 : 200, least = Math.min(most, Math.max(108, longest(down.data) + 12));
    const left = space.width - 12 - across.data.length * (longest(across.data) + 7), upright = left < least;
    const gutter = upright ? most : Math.min(most, left);
    const width = Math.max(space.width, gutter + cell * across.data.length + 12);
    const room = (width - gutter - 12) / across.data.length - 6;
    const heads = across.data.map((name) => (upright ? wrapped(name, 160, Math.max(1, Math.floor(room / line))) : wrapped(name, room, 6)));
    const rows = down.data.map((name) => wrapped(name, gutter - 12, down.data.length > 20 ? 2 : 4));
    const high = upright ? Math.max(...heads.flat().map(widthOf)) + 8 : Math.max(...heads.map((l) => l.length), 1) * line;
    const top = Math.ceil(high) + 12, bottom = 40;
    const band = Math.max(...rows.map((l) => l.length), 2) * line + 8;
    option.grid = { left: gutter, right: 12, top, bottom, outerBoundsMode: 'none' };
    across.axisLabel = { color: ink, interval: 0, rotate: upright ? -90 : 0, fontSize: size, lineHeight: line, formatter: (name, i) => heads[i].join('\n') };
    down.axisLabel = { color: ink, interval: 0, fontSize: size, lineHeight: line, formatter: (name, i) => rows[i].join('\n') };
    across.position = 'top'; // where the rows are many, their foot is far
    down.inverse = true;
    [across, down].forEach((a) => { a.axisTick = { show: false }; a.axisLine = { show: false }; });
    Object.assign(axisOf(option.visualMap), { show: true, orient: 'horizontal', left: gutter, bottom: 0, itemWidth: 14, itemHeight: 120, calculable: false, text: [show(1), show(0)], textStyle: { color: ink } });
    fillIn(option.series[0].data, across.data.length, down.data.length);
    option.tooltip.formatter = (p) => escapeHTML(down.data[p.value[1]]) + '<br>' + escapeHTML(fill(words.said, { name: across.data[p.value[0]], value: p.value[2] < 0 ? words.none : show(p.value[2]) }));
    option.series.forEach((s) => {
      s.label = { show: true, color: ink, fontSize: size, formatter: (p) => (p.value[2] < 0 ? '–' : show(p.value[2])) };
      s.itemStyle = { borderColor: '#4a4a4a', borderWidth: 1 };
      s.emphasis = { itemStyle: { borderColor: ink, borderWidth: 2 } };
    });
    space.width = width;
    return top + bottom + down.data.length * band;
  },
};

// dress finishes the options for a width, and for little height where flat is
// true, and returns the space that the chart takes.
function dress(option, spec, kind, text, width, flat) {
  const narrow = width < 560, form = spec.form;
  // Of one verdict alone no title tells which.
  const alone = spec.series.length === 1 && form !== 'stacked-bars';
  const space = { text, width, flat, narrow, alone, gutter: narrow ? 14 : Math.min(260, Math.max(190, width * 0.24)) };
  base(option, space);
  const height = forms[form](option, space, (v) => show(kind, v));
  return { width: space.width, height: Math.ceil(height) };
}
