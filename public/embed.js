// Kommunekurven: gives each embedded figure the height it says it has, in whole CSS pixels:
// { type: 'kommunekurven:height', height: 812 }
(() => {
  const site = new URL('.', document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site));
  addEventListener('message', ({ data, origin, source }) => {
    // A sandboxed frame has the origin 'null'; either way it must be one of ours that speaks.
    if (data?.type !== 'kommunekurven:height' || ![site.origin, 'null'].includes(origin)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && data.height > 0) frame.style.height = `${Math.min(Math.max(data.height, 120), 8000)}px`;
  });
  // Figures that were there before this script are asked to say it again.
  for (const { contentWindow } of frames()) contentWindow.postMessage({ type: 'kommunekurven:ask' }, '*');
})();
