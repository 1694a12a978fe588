/* The keys of Vigía: / searches, j and k move, o opens, w watches. Every page works without this file. */
(() => {
  'use strict';

  const ROWS = '.hit, .timeline > li, [data-row]';
  const box = document.getElementById('q');
  const rows = () => [...document.querySelectorAll(ROWS)].filter(row => row.offsetParent !== null);
  const current = () => document.querySelector('.current:is(' + ROWS + ')');
  const linkIn = row => row.querySelector('a[href]');

  function move(step) {
    const all = rows();
    if (all.length === 0) {
      return;
    }
    const at = all.indexOf(current());
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    all.forEach(row => row.classList.toggle('current', row === next));
    next.scrollIntoView({ block: 'nearest' });
    (linkIn(next) || next).focus({ preventScroll: true });
  }

  function open() {
    const link = current() && linkIn(current());
    if (link) {
      location.assign(link.href);
    }
  }

  function watch() {
    const link = (current() || document).querySelector('[data-watch]') || document.querySelector('[data-watch]');
    if (link) {
      location.assign(link.href);
    }
  }

  const keys = { '/': () => { box.focus(); box.select(); }, j: () => move(1), k: () => move(-1), o: open, w: watch };

  document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === 'Escape' && typing === box) {
      box.blur();
      return;
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) {
      return;
    }
    event.preventDefault();
    keys[event.key]();
  });

  if (matchMedia('(max-width: 52rem)').matches) {
    document.querySelectorAll('details.facets[open]').forEach(facets => facets.removeAttribute('open'));
  }

  document.querySelectorAll('.facets form, form.facets').forEach(form =>
    form.addEventListener('change', () => form.requestSubmit()));

  const copied = button => {
    const words = button.textContent;
    if (button.dataset.done) {
      button.setAttribute('aria-live', 'polite');
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 2000);
    }
  };

  document.querySelectorAll('[data-copy]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', event => {
      event.preventDefault();
      navigator.clipboard.writeText(new URL(button.dataset.copy || location.href, location.href).href).then(() => copied(button));
    });
  });

  document.querySelectorAll('[data-copy-text]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () =>
      navigator.clipboard.writeText(document.getElementById(button.dataset.copyText).textContent.trim()).then(() => copied(button)));
  });
})();
