'use strict';
/* Search, the only thing that needs a script. The index comes as script files, so that it works from a folder on disk. */
(() => {
  const find = document.getElementById('find');
  const panel = document.getElementById('search');

  document.addEventListener('keydown', event => {
    const typing = /^(input|textarea|select)$/i.test(event.target.tagName) && event.target.type !== 'radio';
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) {
      event.preventDefault();
      find.focus();
      find.select();
    }
  });
  if (!panel) {
    return;
  }

  const store = {};
  const waiting = {};
  window.dossierSearch = (name, data) => { store[name] = data; };

  const load = name => waiting[name] ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = panel.dataset.index + name + '.js';
    script.onload = () => done(store[name]);
    script.onerror = failed;
    document.head.append(script);
  });

  const letters = { 'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'þ': 'th' };
  const fold = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[ıøłđðßæœþ]/g, c => letters[c]);
  const words = text => fold(text).replace(/(?<=\d)[,.](?=\d)/g, '').split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  /* Whether two words differ by at most so many letters added, lost, changed or swapped. */
  const near = (a, b, most) => {
    if (Math.abs(a.length - b.length) > most) {
      return false;
    }
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, change);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...next) > most) {
        return false;
      }
      before = row;
      row = next;
    }
    return row[b.length] <= most;
  };

  /* Documents are written as the difference of each to the one before, in digits of five bits, the last digit first. */
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const value = Object.fromEntries([...digits].map((digit, i) => [digit, i]));
  const each = (docs, take) => {
    let doc = -1;
    let gap = 0;
    let unit = 1;
    for (const digit of docs) {
      const bits = value[digit];
      gap += bits % 32 * unit;
      unit *= 32;
      if (bits < 32) {
        doc += gap;
        take(doc);
        gap = 0;
        unit = 1;
      }
    }
  };

  /* For each document, how well it holds a word, one that it begins, or one that is nearly it. */
  const lookUp = async word => {
    const { first, documents } = await load('terms');
    const next = first.findIndex(term => term > word);
    const at = (next < 0 ? first.length : next) - 1;
    const weights = new Uint8Array(documents);
    const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    let found = false;
    const look = async n => {
      for (const [term, docs] of Object.entries(first[n] === undefined ? {} : await load('t' + n))) {
        const weight = term === word ? 4 : term.startsWith(word) ? 2 : most && near(term, word, most) ? 1 : 0;
        if (weight) {
          found = true;
          each(docs, doc => { weights[doc] = Math.max(weights[doc], weight); });
        }
      }
    };
    await look(at);
    if (first[at + 1]?.startsWith(word) || !found) {
      await look(at + 1);
    }
    if (!found) {
      await look(at - 1);
    }
    return weights;
  };

  /* The documents that hold the most of the words, the best first. */
  const search = async (query, kind) => {
    const found = await Promise.all([...new Set(words(query))].map(lookUp));
    const { documents, kinds } = await load('terms');
    const [from, to] = kind ? kinds[kind] ?? [0, 0] : [0, documents];
    let best = 0;
    let ranks = [];
    for (let doc = from; doc < to; doc++) {
      let held = 0;
      let weight = 0;
      for (const weights of found) {
        held += weights[doc] && 1;
        weight += weights[doc];
      }
      if (held > best) {
        best = held;
        ranks = [];
      }
      if (held && held === best) {
        (ranks[weight] ??= []).push(doc);
      }
    }
    return ranks.reverse().flat();
  };

  const marked = (text, terms) => text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, i) => {
    if (i % 2 === 0 || !words(part).some(word => terms.some(term => word.startsWith(term)))) {
      return part;
    }
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });

  const step = 10;
  const more = document.getElementById('more');
  let shown = step;
  const root = panel.dataset.index.replace(/search\/$/, '');
  const list = document.getElementById('results');
  const status = document.getElementById('found');
  let latest = 0;

  const show = async () => {
    const turn = ++latest;
    const query = find.value.trim();
    panel.hidden = !query;
    if (!query) {
      return;
    }
    try {
      const kind = panel.querySelector('input:checked').value;
      const { block } = await load('terms');
      const hits = await search(query, kind);
      const docs = await Promise.all(hits.slice(0, shown).map(async id => (await load('d' + Math.floor(id / block))).docs[id % block]));
      const items = docs.map(doc => item(doc, words(query)));
      const number = hits.length;
      if (turn === latest) {
        more.hidden = number <= shown;
        status.textContent = number === 0 ? panel.dataset.none : (number === 1 ? panel.dataset.one : panel.dataset.other).replace('{0}', number);
        list.replaceChildren(...items);
      }
    } catch {
      status.textContent = panel.dataset.failed;
    }
  };

  const item = (doc, terms) => {
    const link = document.createElement('a');
    link.href = root + doc.l;
    link.textContent = doc.t;
    const text = document.createElement('p');
    text.append(...marked(doc.s, terms));
    const result = document.createElement('li');
    result.append(link, text);
    return result;
  };

  const start = () => {
    shown = step;
    show();
  };
  more.addEventListener('click', () => {
    const next = list.children.length;
    shown += step;
    show().then(() => list.children[next]?.querySelector('a').focus());
  });
  find.form.addEventListener('submit', event => {
    event.preventDefault();
    history.replaceState(null, '', '?q=' + encodeURIComponent(find.value));
    start();
  });
  find.addEventListener('input', start);
  panel.addEventListener('change', start);
  find.value = new URLSearchParams(location.search).get('q') ?? '';
  find.focus();
  show();
})();
