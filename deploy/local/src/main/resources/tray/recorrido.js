/* A stop that waits looks again by itself, shows what has come and says it aloud. Without this file there is a link to look again. */
(() => {
  'use strict';

  const LOOK_EVERY = 2000;
  const main = document.getElementById('content');
  if (!main.querySelector('[data-waiting]')) {
    return;
  }
  const said = document.createElement('div');
  said.className = 'unseen';
  said.setAttribute('aria-live', 'polite');
  document.body.append(said);

  const later = () => setTimeout(look, LOOK_EVERY);

  function show(come) {
    main.replaceChildren(...come.childNodes);
    const news = main.querySelector('.banner');
    said.textContent = news ? news.textContent : '';
  }

  function look() {
    fetch(location.href, { headers: { Accept: 'text/html' } })
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.statusText)))
      .then(text => new DOMParser().parseFromString(text, 'text/html').getElementById('content'))
      .then(come => come && !come.querySelector('[data-waiting]') ? show(come) : later())
      .catch(later);
  }

  later();
})();
