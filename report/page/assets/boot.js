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
  function fold(s) { return s.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase(); }
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
    box.style.height = box.getAttribute('data-height') + 'px';
    var chart = echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(dress(option, box.getAttribute('data-kind'), box.getAttribute('data-form'), narrow, box.getAttribute('aria-label')));
    window.addEventListener('resize', function () { chart.resize(); });
    window.addEventListener('beforeprint', function () { chart.resize(); });
    tool(box.nextSibling, document.body.getAttribute('data-save'), function () {
      var link = document.createElement('a');
      link.href = chart.getDataURL({ type: 'svg' });
      link.download = box.parentNode.id + '.svg';
      link.click();
    });
  });
  // What a cell is sorted by: its number, as the page's language writes it,
  // else its words. A cell without either comes last, whichever the order.
  function worth(cell) {
    var text = cell.textContent.trim();
    if (!cell.classList.contains('num')) { return text ? fold(text) : null; }
    var digits = text.replace(/\u2212/g, '-').replace(lang === 'fr' ? /[^0-9,-]/g : /[^0-9.-]/g, '').replace(',', '.');
    return cell.classList.contains('absent') || digits === '' || isNaN(digits) ? null : Number(digits);
  }
  var compare = new Intl.Collator(lang, { numeric: true }).compare;
  document.querySelectorAll('table[data-sort]').forEach(function (table) {
    var heads = table.tHead.rows[table.tHead.rows.length - 1].cells;
    Array.prototype.forEach.call(heads, function (th, col) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = th.textContent;
      th.textContent = '';
      th.appendChild(button);
      button.addEventListener('click', function () {
        var down = th.getAttribute('aria-sort') === 'ascending';
        Array.prototype.forEach.call(heads, function (h) { h.removeAttribute('aria-sort'); });
        th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        var body = table.tBodies[0];
        Array.prototype.map.call(body.rows, function (row) { return { row: row, by: worth(row.cells[col]) }; }).sort(function (a, b) {
          if (a.by === null || b.by === null) { return (a.by === null) - (b.by === null); }
          var order = typeof a.by === 'number' && typeof b.by === 'number' ? a.by - b.by : compare(a.by, b.by);
          return down ? -order : order;
        }).forEach(function (r) { body.appendChild(r.row); });
      });
    });
  });
  // A button under its own line of tools, with a place to say what it did.
  function tool(before, label, act) {
    var line = document.createElement('p'), button = document.createElement('button'), said = document.createElement('span');
    line.className = 'tools';
    button.type = 'button';
    button.textContent = label;
    said.setAttribute('role', 'status');
    line.appendChild(button);
    line.appendChild(said);
    before.parentNode.insertBefore(line, before);
    button.addEventListener('click', function () { act(button, said); });
  }
  // A cell as a spreadsheet takes it: a number without the spaces and the minus
  // of print.
  function pasted(c) {
    var text = c.textContent.trim();
    return c.classList.contains('num') && /\d/.test(text) ? text.replace(/\s/g, '').replace(/\u2212/g, '-') : text.replace(/\s+/g, ' ');
  }
  document.querySelectorAll('.table').forEach(function (region) {
    tool(region.nextSibling || region, document.body.getAttribute('data-copy-table'), function (button, said) {
      var rows = [];
      region.querySelectorAll('tr').forEach(function (row) {
        if (row.hidden || row.querySelector('.span')) { return; }
        rows.push(Array.prototype.map.call(row.cells, pasted).join('\t'));
      });
      copy(rows.join('\n') + '\n', function () { said.textContent = document.body.getAttribute('data-copied'); });
    });
  });
  document.querySelectorAll('.filter input').forEach(function (input) {
    var rows = document.querySelectorAll('.cluster .rows tbody tr');
    var filter = input.closest('.filter');
    var none = filter.querySelector('.none');
    filter.hidden = false;
    function apply() {
      var want = fold(input.value), left = 0;
      rows.forEach(function (r) {
        var table = r.closest('.table');
        var hit = fold(table.getAttribute('data-title') + ' ' + r.textContent).indexOf(want) >= 0;
        r.hidden = !hit;
        if (hit) { left++; }
      });
      none.hidden = left > 0;
    }
    // The filter is kept in the address, so that it can be sent.
    var kept = /^#filtre=(.*)$/.exec(window.location.hash);
    if (kept) {
      try { input.value = decodeURIComponent(kept[1]); } catch (e) { input.value = ''; }
      apply();
      filter.scrollIntoView();
    }
    input.addEventListener('input', function () {
      apply();
      window.history.replaceState(null, '', input.value ? '#filtre=' + encodeURIComponent(input.value) : '#');
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
