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

  const tick = () => {
    const pick = current() && current().querySelector('.pick input');
    if (pick) {
      pick.checked = !pick.checked;
    }
    return pick;
  };

  function putAside() {
    const button = document.querySelector('.mine button[value="aside"]');
    const pick = current() && current().querySelector('.pick input');
    if (button && pick) {
      pick.checked = true;
      button.click();
    }
  }

  const keys = {
    '/': () => { box.focus(); box.select(); }, j: () => move(1), k: () => move(-1), o: open, w: watch, x: tick, r: putAside };

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

  /* Whoever ticks more than are compared is told so beside the button, and keeps what was ticked. Without this a page says it. */
  const comparing = document.querySelector('form.compare[data-most]');
  if (comparing) {
    const button = comparing.querySelector('button');
    const how = comparing.querySelector('[role=status]');
    const few = how.textContent;
    const count = () => {
      const many = document.querySelectorAll('.pick input:checked').length > Number(comparing.dataset.most);
      button.disabled = many;
      how.textContent = many ? comparing.dataset.many : few;
    };
    document.addEventListener('change', event => event.target.closest('.pick') && count());
    window.addEventListener('pageshow', count);
  }

  /* The reader's own marks on a list, from the service that keeps them. Without this a link leads to the same panel. */
  const HITS = '.hits .hit[data-bill]';

  function markCards(mine) {
    const hides = mine.hasAttribute('data-hides');
    document.querySelectorAll(HITS).forEach(card => {
      const row = mine.querySelector('li[data-bill="' + card.dataset.bill + '"]');
      const marks = row && row.querySelector('.marks');
      if (marks && marks.childElementCount > 0) {
        card.querySelector('.foot').prepend(marks);
      }
      if (row) {
        card.parentElement.hidden = hides && row.hasAttribute('data-screened');
      }
    });
  }

  /* The boxes that choose what to compare choose what to put aside, too: the buttons of the panel send them to its own address. */
  function bindButtons(mine) {
    const form = mine.querySelector('form');
    form.querySelectorAll('button').forEach(button => {
      button.setAttribute('form', 'compare');
      button.formAction = form.getAttribute('action');
      button.formMethod = 'post';
    });
    form.querySelectorAll('[data-without-script]').forEach(button => button.remove());
    return form.querySelector('.actions');
  }

  async function showMine(place) {
    const answer = await fetch(place.dataset.panel);
    const mine = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('mine');
    if (mine) {
      markCards(mine);
      place.replaceChildren(mine.querySelector('[role=status]'), bindButtons(mine));
      await fetch(place.dataset.panel, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ act: 'look' }) });
    }
  }

  const mine = document.querySelector('[data-panel]');
  if (mine) {
    showMine(mine).catch(() => { /* the link stays, and leads to the same */ });
  }

  /* Completion and recent searches. The box is whole without them: what is chosen here is a search like any other. */
  const RECENT = 'vigia.recent';
  const MOST_RECENT = 8;
  const PAUSE = 120;
  const SHORTEST = 2;

  const recent = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(RECENT));
      return Array.isArray(kept) ? kept.filter(q => typeof q === 'string') : [];
    } catch {
      return [];
    }
  };
  const keep = searches => {
    try {
      localStorage.setItem(RECENT, JSON.stringify(searches.slice(0, MOST_RECENT)));
    } catch { /* a browser that keeps nothing forgets them, and that is all */ }
  };
  const asked = document.querySelector('[data-asked]');
  if (asked) {
    const q = asked.dataset.asked;
    keep([q, ...recent().filter(other => other !== q)]);
  }

  function complete(input) {
    const list = document.createElement('ul');
    list.id = 'q-list';
    list.className = 'completions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', input.dataset.completions);
    list.hidden = true;
    input.after(list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    let chosen = -1;
    let waiting = 0;
    let asking = null;

    const options = () => [...list.children];
    const close = () => {
      list.hidden = true;
      list.replaceChildren();
      choose(-1);
      input.setAttribute('aria-expanded', 'false');
    };
    const choose = at => {
      chosen = at;
      options().forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
      if (at < 0) {
        input.removeAttribute('aria-activedescendant');
      } else {
        input.setAttribute('aria-activedescendant', options()[at].id);
        options()[at].scrollIntoView({ block: 'nearest' });
      }
    };
    const take = option => {
      if (option.dataset.forget) {
        keep([]);
        close();
        return;
      }
      input.value = option.dataset.q;
      close();
      input.form.requestSubmit();
    };
    const option = (text, q, meta) => {
      const item = document.createElement('li');
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.dataset.q = q;
      const said = document.createElement('span');
      said.textContent = text;
      const quiet = document.createElement('span');
      quiet.className = 'meta';
      quiet.textContent = meta;
      item.append(said, ' ', quiet);
      item.addEventListener('mousedown', event => { event.preventDefault(); take(item); });
      return item;
    };
    const show = items => {
      items.forEach((item, i) => { item.id = 'q-option-' + i; });
      list.replaceChildren(...items);
      list.hidden = items.length === 0;
      choose(-1);
      input.setAttribute('aria-expanded', String(items.length > 0));
    };
    const showRecent = () => {
      const searches = recent();
      if (searches.length === 0) {
        close();
        return;
      }
      const forget = option(input.dataset.forget, '', '');
      forget.dataset.forget = 'all';
      show([...searches.map(q => option(q, q, input.dataset.recent)), forget]);
    };
    const ask = async () => {
      const q = input.value;
      if (q.trim() === '') {
        showRecent();
        return;
      }
      if (q.trim().length < SHORTEST) {
        close();
        return;
      }
      asking?.abort();
      asking = new AbortController();
      try {
        const answer = await fetch('/api/v1/suggest?q=' + encodeURIComponent(q), { signal: asking.signal });
        const items = answer.ok ? (await answer.json()).items : [];
        if (input.value === q && document.activeElement === input) {
          show(items.map(item => option(item.text, item.q, item.label + ' · ' + item.bills)));
        }
      } catch { /* what cannot be completed is typed to its end */ }
    };

    input.setAttribute('aria-expanded', 'false');
    input.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    input.addEventListener('blur', () => { clearTimeout(waiting); close(); });
    input.addEventListener('keydown', event => {
      const count = options().length;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (count === 0) {
          ask();
        } else {
          choose(event.key === 'ArrowDown' ? (chosen + 2) % (count + 1) - 1 : (chosen + count + 1) % (count + 1) - 1);
        }
      } else if (event.key === 'Enter' && chosen >= 0) {
        event.preventDefault();
        take(options()[chosen]);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.stopPropagation();
        event.preventDefault();
        close();
      }
    });
  }

  if (box && box.dataset.completions) {
    complete(box);
  }
})();
