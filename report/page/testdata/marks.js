// What a figure draws, as the browser lays it out: its marks by series (of a
// heat map, its cells with a number by row), how many the page was given, and
// what is wrong with them.
(id) => {
  const figure = document.getElementById(id), svg = figure.querySelector('.chart svg');
  const box = figure.querySelector('.chart'), form = box.dataset.form;
  const spec = JSON.parse(document.getElementById(box.dataset.chart).textContent), option = spec.option;
  const faults = [], whole = svg.getBoundingClientRect();
  const within = (a, b, by) => a.left >= b.left - by && a.right <= b.right + by && a.top >= b.top - by && a.bottom <= b.bottom + by;
  const meet = (a, b, by) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > by && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
  const middle = (e) => { const r = e.getBoundingClientRect(); return { left: (r.left + r.right) / 2, right: (r.left + r.right) / 2, top: (r.top + r.bottom) / 2, bottom: (r.top + r.bottom) / 2 }; };
  const given = (v) => v !== '-' && v !== null && v !== undefined;
  const paths = Array.from(svg.querySelectorAll('path')).filter((p) => !p.closest('defs, clipPath, pattern'));
  const fill = (p) => (p.getAttribute('fill') || '').toUpperCase();

  // Words stand within the chart, and none over another.
  const words = Array.from(svg.querySelectorAll('text'), (t) => ({ said: t.textContent, at: t.getBoundingClientRect() })).filter((t) => t.said.trim());
  words.forEach((t, i) => {
    if (!within(t.at, whole, 2)) { faults.push('cut off: ' + t.said); }
    words.slice(0, i).forEach((o) => { if (meet(t.at, o.at, 2)) { faults.push(t.said + ' over ' + o.said); } });
  });

  if (form === 'heat-map') {
    const [across, down] = [option.xAxis, option.yAxis].map((a) => [].concat(a)[0].data.length);
    const cells = paths.filter((p) => fill(p) !== 'NONE' && p.getAttribute('stroke') === '#4a4a4a');
    if (cells.length !== across * down) { faults.push(cells.length + ' cells'); }
    const rows = {};
    cells.forEach((c) => { const y = Math.round(c.getBBox().y); rows[y] = (rows[y] || 0) + (fill(c) !== '#F7F7F7'); });
    const want = Array(down).fill(0);
    option.series[0].data.forEach((d) => { want[d.value[1]]++; });
    cells.forEach((c) => { if (contrast(rgb(c.getAttribute('fill')), rgb('#4a4a4a')) < 3) { faults.push('edge of ' + c.getAttribute('fill')); } });
    return JSON.stringify({ drawn: Object.keys(rows).map(Number).sort((a, b) => a - b).map((y) => rows[y]), given: want, faults });
  }

  // Marks are what has the colour of a series within the plot; its legend
  // stands above.
  const rules = paths.filter((p) => p.getAttribute('stroke') === '#d9d9d9').map((p) => p.getBoundingClientRect());
  const plot = { left: Math.min(...rules.map((r) => r.left)), right: Math.max(...rules.map((r) => r.right)), top: Math.min(...rules.map((r) => r.top)), bottom: Math.max(...rules.map((r) => r.bottom)) };
  const colours = option.color.slice(0, option.series.length).map((c) => c.toUpperCase());
  const marks = colours.map((c) => paths.filter((p) => fill(p) === c && within(middle(p), plot, 1)));
  const values = option.series.map((s) => s.data.map((d) => d.value).filter(given).map(Number));
  words.filter((t) => option.series.some((s) => s.name === t.said)).forEach((t) => { if (t.at.bottom > plot.top) { faults.push('legend in the plot: ' + t.said); } });

  if (form !== 'lines') {
    // Bars are as long as their values are great, where the axis does not end.
    const bars = marks.flatMap((own, k) => own.map((p, i) => ({ p, long: p.getBBox().width, value: form === 'bullets' ? Math.min(2, values[k][i]) : values[k][i] })));
    const most = bars.reduce((a, b) => (b.value > a.value ? b : a), { value: 0 });
    bars.forEach((b) => { if (most.value && Math.abs(b.long - most.long * b.value / most.value) > 2) { faults.push(b.value + ' is ' + b.long + ' long of ' + most.long); } });
    // Neighbours are parted by the ground: a gap between them and a white edge.
    const boxes = bars.map((b) => ({ edge: b.p.getAttribute('stroke') === '#fff' ? Number(b.p.getAttribute('stroke-width') || 1) : 0, at: b.p.getBBox() })).filter((b) => b.at.width > 0);
    boxes.forEach((a, i) => boxes.slice(0, i).forEach((b) => {
      const apart = Math.max(a.at.x - b.at.x - b.at.width, b.at.x - a.at.x - a.at.width, a.at.y - b.at.y - b.at.height, b.at.y - a.at.y - a.at.height) + (a.edge + b.edge) / 2;
      if (apart < 1.5) { faults.push('neighbours ' + apart + ' apart'); }
    }));
  }
  // A pattern can be seen on its colour.
  paths.filter((p) => fill(p).startsWith('URL')).forEach((p) => {
    const ground = rgb(p.previousElementSibling.getAttribute('fill'));
    const pattern = svg.querySelector(p.getAttribute('fill').slice(4, -1));
    pattern.querySelectorAll('[fill]:not([fill=none])').forEach((e) => {
      const c = rgb(e.getAttribute('fill')), alpha = Number(e.getAttribute('fill-opacity') || 1);
      const seen = c.map((v, i) => v * alpha + ground[i] * (1 - alpha));
      if (contrast(seen, ground) < 3) { faults.push('pattern on ' + p.previousElementSibling.getAttribute('fill') + ': ' + contrast(seen, ground)); }
    });
  });
  // The plan is marked on every bar of rates, and the mark crosses no words.
  if (form === 'bullets') {
    const plans = paths.filter((p) => p.getAttribute('fill') === '#222' && within(middle(p), plot, 1)).map((p) => p.getBoundingClientRect());
    if (plans.length !== values[0].length) { faults.push(plans.length + ' marks of the plan'); }
    const arrows = paths.filter((p) => p.getAttribute('fill') === '#fff' && p.getBoundingClientRect().width > 8 && within(middle(p), plot, 1));
    if (arrows.length !== values[0].filter((v) => v > 2).length) { faults.push(arrows.length + ' arrows'); }
    words.forEach((t) => { if (plans.some((p) => meet(p, t.at, 1))) { faults.push('mark over ' + t.said); } });
  }
  return JSON.stringify({ drawn: marks.map((m) => m.length), given: values.map((v) => v.length), faults });

  function rgb(colour) {
    if (colour[0] !== '#') { return colour.match(/[\d.]+/g).slice(0, 3).map(Number); }
    const hex = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour;
    return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  }
  function light(c) { return c.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)).reduce((n, v, i) => n + v * [0.2126, 0.7152, 0.0722][i], 0.05); }
  function contrast(a, b) { const x = light(a), y = light(b); return Math.max(x, y) / Math.min(x, y); }
}
