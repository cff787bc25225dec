// Keys of the desk, and how far pages are that come meanwhile. Sends nothing; every screen works without it.
'use strict';
(() => {
  const items = [...document.querySelectorAll('main .items > li, main .lines > li[id], main .hits > li, main .row')];
  let at = -1;

  const go = (place) => {
    if (!items.length) return;
    at = Math.max(0, Math.min(items.length - 1, place));
    const item = items[at];
    item.tabIndex = -1;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'nearest' });
  };

  const citation = (item) => {
    const anchor = item.id ? item : item.querySelector('[id]');
    const words = [...item.querySelectorAll('blockquote')].map((q) => q.textContent.trim()).join('\n');
    // A line stands on this page for good; an item may come to stand on another part of its list.
    const place = item.id ? location.pathname + '#' + item.id : anchor && '/item/' + anchor.id;
    const address = place ? location.origin + place : location.href;
    const text = (words || item.textContent).replace(/[ \t]+/g, ' ').trim();
    return text + '\n' + address;
  };

  const tell = (words) => {
    let note = document.getElementById('note');
    if (!note) {
      note = document.createElement('p');
      note.id = 'note';
      note.setAttribute('role', 'status');
      document.body.append(note);
    }
    note.textContent = words;
    setTimeout(() => { note.textContent = ''; }, 2500);
  };

  const copy = (item) => navigator.clipboard.writeText(citation(item))
    .then(() => tell('Copied with its address'), () => tell('The browser does not allow copying'));

  // Where what can be done about an item stands: below its words.
  const acts = (details) => {
    const there = details.querySelector(':scope > .acts');
    if (there) return there;
    const made = document.createElement('p');
    made.className = 'acts';
    details.append(made);
    return made;
  };

  document.querySelectorAll('main .items > li').forEach((item) => {
    const anchor = item.querySelector(':scope > .id[id], :scope > p > .id[id]');
    if (!anchor || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'copy';
    button.setAttribute('aria-label', 'Copy ' + anchor.textContent + ' with its words');
    button.addEventListener('click', () => copy(item));
    const details = item.querySelector(':scope > details');
    if (details) acts(details).prepend(button, ' ');
    else anchor.after(' ', button);
  });

  // Pages that come while a screen is open: how far they are, then a way to the account of them.
  const follow = (address) => {
    const note = document.createElement('p');
    note.className = 'coming';
    note.setAttribute('role', 'status');
    document.querySelector('header.bar').append(note);
    let busy = false;
    const say = (words, bar) => {
      if (note.textContent === words) return;
      note.replaceChildren(words);
      if (bar.of) {
        const progress = document.createElement('progress');
        progress.max = bar.of;
        progress.value = bar.read;
        progress.setAttribute('aria-hidden', 'true');
        note.prepend(progress);
      }
    };
    const told = (now) => {
      if (now.of) say('Reading: ' + now.read + ' of ' + now.of + (now.of === 1 ? ' page' : ' pages'), now);
      else if (now.waiting) say(now.waiting + (now.waiting === 1 ? ' file waits' : ' files wait') + ' to be read', now);
      else if (busy) {
        const link = document.createElement('a');
        link.href = location.href;
        link.textContent = 'Show it';
        link.addEventListener('click', (event) => { event.preventDefault(); location.reload(); });
        note.replaceChildren('Pages have come and the account is made anew. ', link);
      }
      busy = now.of > 0 || now.waiting > 0;
    };
    const look = () => (document.hidden ? Promise.resolve() : fetch(address).then((r) => r.json()).then(told))
      .catch(() => {})
      .then(() => setTimeout(look, busy ? 1000 : 5000));
    look();
  };
  if (document.body.dataset.coming) follow(document.body.dataset.coming);

  document.addEventListener('keydown', (event) => {
    const field = event.target.closest('input, select, textarea');
    if (field || event.ctrlKey || event.metaKey || event.altKey) return;
    const screens = document.querySelectorAll('header nav a');
    if (event.key === '/') { event.preventDefault(); document.getElementById('q').focus(); }
    else if (event.key === 'n') go(at + 1);
    else if (event.key === 'p') go(at - 1);
    else if (event.key === 'c' && at >= 0) copy(items[at]);
    else if (event.key === '?') location.assign('/keys');
    else if (event.key >= '1' && event.key <= String(screens.length)) screens[event.key - 1].click();
    else if (event.key === 'Enter' && at >= 0 && document.activeElement === items[at]) {
      const details = items[at].querySelector('details');
      const place = items[at].querySelector('a[href]');
      if (details) details.open = !details.open;
      else if (place) place.click();
    }
  });
})();
