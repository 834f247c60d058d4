// What draws the figures is large: the page holds it compressed, and it is unpacked
// when the rest of the page is there. Browsers that cannot leave the figures out.

const packedFigures = byId('figures');

function unpackFigures() {
  const bytes = Uint8Array.from(atob(packedFigures.textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text().then((code) => {
    const script = document.createElement('script');
    script.textContent = code;
    document.head.appendChild(script);
    document.body.dataset.figures = 'unpacked';
  });
}
if (packedFigures && document.querySelector('figure.ec') && window.DecompressionStream) { setTimeout(unpackFigures); }
