// Draws the charts of the page from the JSON beside them. It reads nothing
// else and asks for nothing.
(function () {
  'use strict';
  var lang = document.documentElement.lang || 'fr';
  var still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  function format(kind) {
    var number = new Intl.NumberFormat(lang, { maximumFractionDigits: 6 });
    var percent = new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: 1 });
    function money(v) {
      return new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', minimumFractionDigits: Number.isInteger(Number(v)) ? 0 : 2 }).format(v);
    }
    return function (v) {
      if (v === null || v === undefined || v === '-') { return '–'; }
      return kind === 'money' ? money(v) : (kind === 'rate' ? percent : number).format(v);
    };
  }
  function escape(s) { return String(s).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; }); }
  function dress(option, kind, form, narrow, text) {
    var show = format(kind);
    var ink = '#222', rule = '#d9d9d9';
    option.animation = !still;
    option.title = { show: false };
    option.textStyle = { fontFamily: 'system-ui, sans-serif', color: ink };
    // Without a description of ours ECharts writes one over the page's.
    option.aria = { enabled: true, label: { enabled: true, description: text }, decal: { show: form === 'stacked-bars' } };
    var wide = narrow ? 104 : 190;
    var names = { color: ink, width: wide, overflow: 'break', fontSize: 12, lineHeight: 15 };
    function each(axis, f) { [].concat(axis || []).forEach(f); }
    if (form === 'heat-map') {
      option.grid = { left: wide + 14, right: 8, top: 10, bottom: 110 };
      each(option.xAxis, function (a) { a.axisLabel = { color: ink, width: narrow ? 60 : 120, overflow: 'break', interval: 0, fontSize: 11, lineHeight: 14 }; });
      each(option.yAxis, function (a) { a.inverse = true; a.axisLabel = names; });
      each(option.visualMap, function (m) { m.show = true; m.orient = 'horizontal'; m.left = 'center'; m.bottom = 0; m.itemHeight = 120; m.calculable = false; m.formatter = show; m.text = [show(1), show(0)]; });
      option.series.forEach(function (s) {
        s.label = { show: true, color: ink, formatter: function (p) { return show(p.value[2]); } };
        s.itemStyle = { borderColor: '#fff', borderWidth: 2 };
      });
      var across = [].concat(option.xAxis)[0].data, down = [].concat(option.yAxis)[0].data;
      option.tooltip.confine = true;
      option.tooltip.formatter = function (p) {
        return escape(down[p.value[1]]) + '<br>' + escape(across[p.value[0]]) + ' : ' + escape(show(p.value[2]));
      };
      return option;
    }
    option.legend = { show: true, top: 0, type: narrow ? 'scroll' : 'plain', textStyle: { color: ink } };
    if (form === 'bullets') {
      option.legend = { show: false };
      option.grid = { left: wide + 14, right: 20, top: 18, bottom: 28 };
      each(option.yAxis, function (a) { a.type = 'category'; a.inverse = true; a.axisLabel = names; a.axisTick = { show: false }; });
      each(option.xAxis, function (a) { a.type = 'value'; a.min = 0; a.max = 2; a.interval = 0.5; a.axisLabel = { color: ink, formatter: show }; a.splitLine = { show: true, lineStyle: { color: rule } }; });
      option.tooltip.confine = true;
      option.tooltip.formatter = function (p) { return escape(p.data.name || ''); };
      option.series.forEach(function (s) {
        s.barWidth = 14;
        // One of a hundred times the others would leave these without length:
        // bars end with the axis, and their numbers stand beside them.
        s.data.forEach(function (d) { d.value = Math.min(d.value, 2); });
        s.itemStyle = { borderColor: '#fff', borderWidth: 1 };
        s.label = { show: true, position: 'insideLeft', offset: [2, -16], color: ink, formatter: function (p) { return p.data.name; } };
        s.markLine.silent = true; s.markLine.symbol = 'none'; s.markLine.animation = false;
        s.markLine.label = { show: false }; s.markLine.lineStyle = { color: '#B87700', width: 3, type: 'solid' };
      });
      return option;
    }
    if (form === 'lines') {
      option.grid = { left: 64, right: 28, top: 46, bottom: 30 };
      each(option.xAxis, function (a) { a.type = 'category'; a.axisLabel = { color: ink }; });
      each(option.yAxis, function (a) { a.type = 'value'; a.min = function (v) { return Math.min(0, v.min); }; a.axisLabel = { color: ink, formatter: show }; a.splitLine = { show: true, lineStyle: { color: rule } }; });
      option.tooltip.valueFormatter = show;
      option.tooltip.confine = true;
      option.series.forEach(function (s) {
        s.label = { show: true, position: 'top', color: ink, formatter: function (p) { return p.value === '-' ? '' : show(p.value); } };
      });
      // Of two points over one another the lower one's number stands below.
      if (option.series.length === 2) {
        option.series.forEach(function (s, k) {
          var other = option.series[1 - k].data;
          s.data.forEach(function (d, i) {
            var v = Number(d.value), o = Number(other[i].value);
            if (v < o || v === o && k === 1) { d.label = { position: 'bottom' }; }
          });
        });
      }
      return option;
    }
    option.grid = { left: wide + 14, right: narrow ? 56 : 84, top: narrow ? 46 : (form === 'stacked-bars' ? 76 : 46), bottom: 28 };
    each(option.yAxis, function (a) { a.type = 'category'; a.inverse = true; a.axisLabel = names; a.axisTick = { show: false }; });
    each(option.xAxis, function (a) { a.type = 'value'; a.axisLabel = { color: ink, formatter: show, hideOverlap: true }; a.splitLine = { show: true, lineStyle: { color: rule } }; });
    option.tooltip.valueFormatter = show;
    option.tooltip.axisPointer = { type: 'shadow' };
    option.tooltip.confine = true;
    option.series.forEach(function (s) {
      s.barMaxWidth = 22;
      s.itemStyle = { borderColor: '#fff', borderWidth: 1 };
      s.label = { show: true, position: s.stack ? 'inside' : 'right', color: s.stack ? '#fff' : ink, textBorderColor: s.stack ? '#222' : undefined, textBorderWidth: s.stack ? 2 : 0, formatter: function (p) { return p.value === '-' ? '' : show(p.value); } };
    });
    return option;
  }
  document.querySelectorAll('[data-chart]').forEach(function (box) {
    var data = document.getElementById(box.getAttribute('data-chart'));
    var option = JSON.parse(data.textContent);
    var narrow = box.clientWidth < 560;
    box.textContent = '';
    var chart = echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(dress(option, box.getAttribute('data-kind'), box.getAttribute('data-form'), narrow, box.getAttribute('aria-label')));
    window.addEventListener('resize', function () { chart.resize(); });
    window.addEventListener('beforeprint', function () { chart.resize(); });
  });
  document.querySelectorAll('.filter input').forEach(function (input) {
    var rows = document.querySelectorAll('.cluster .rows tbody tr');
    var filter = input.closest('.filter');
    var none = filter.querySelector('.none');
    filter.hidden = false;
    function fold(s) { return s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
    input.addEventListener('input', function () {
      var want = fold(input.value), left = 0;
      rows.forEach(function (r) {
        var table = r.closest('.table');
        var hit = fold(table.getAttribute('data-title') + ' ' + r.textContent).indexOf(want) >= 0;
        r.hidden = !hit;
        if (hit) { left++; }
      });
      none.hidden = left > 0;
    });
  });
  // Copies a text as it is to be pasted. A page opened as a file may not reach
  // the clipboard in the new way: the old one then does.
  function copy(text, done) {
    function old() {
      var area = document.createElement('textarea');
      area.value = text;
      area.setAttribute('readonly', '');
      document.body.appendChild(area);
      area.select();
      var ok = false;
      try { ok = document.execCommand('copy'); } catch (e) { ok = false; }
      area.remove();
      if (ok) { done(); }
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(done, old);
    } else { old(); }
  }
  document.querySelectorAll('[data-copy]').forEach(function (button) {
    var id = button.getAttribute('data-copy');
    var text = JSON.parse(document.getElementById(id + '_plain').textContent);
    var status = button.parentNode.querySelector('[role="status"]');
    button.parentNode.hidden = false;
    button.addEventListener('click', function () {
      copy(text, function () { status.textContent = button.getAttribute('data-done'); });
    });
  });
})();
