/** Loaded in a frame of another page: links to other sites open in a tab of their own. */
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || !/^https?:/.test(link.protocol) || link.origin === new URL(document.baseURI).origin)
    return;
  link.target = '_blank';
  link.rel = 'noopener';
});

export {};
