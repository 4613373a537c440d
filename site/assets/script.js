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

  /* The documents that hold a word, a word that it begins, or one that is nearly it: id to weight. */
  const lookUp = async word => {
    const { first } = await load('terms');
    let at = first.findIndex(term => term > word);
    at = (at < 0 ? first.length : at) - 1;
    const found = new Map();
    const shards = [at, at + 1].filter(n => n >= 0 && n < first.length);
    const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    for (const n of shards) {
      for (const [term, docs] of Object.entries(await load('t' + n))) {
        const weight = term === word ? 4 : term.startsWith(word) ? 2 : most && near(term, word, most) ? 1 : 0;
        for (const doc of weight ? docs : []) {
          found.set(doc, Math.max(found.get(doc) ?? 0, weight));
        }
      }
    }
    return found;
  };

  const search = async query => {
    const terms = [...new Set(words(query))];
    const found = await Promise.all(terms.map(lookUp));
    const scores = new Map();
    for (const docs of found) {
      for (const [doc, weight] of docs) {
        const score = scores.get(doc) ?? [0, 0];
        scores.set(doc, [score[0] + 1, score[1] + weight]);
      }
    }
    return [...scores].sort((a, b) => b[1][0] - a[1][0] || b[1][1] - a[1][1] || a[0] - b[0])
      .filter((hit, _, all) => hit[1][0] === all[0][1][0]).map(hit => hit[0]);
  };

  const marked = (text, terms) => text.split(/([\p{L}\p{N}\p{M}]+)/u).map((part, i) => {
    if (i % 2 === 0 || !words(part).some(word => terms.some(term => word.startsWith(term)))) {
      return part;
    }
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });

  const shown = 30;
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
      const hits = await search(query);
      const { block } = await load('terms');
      const items = [];
      let number = 0;
      for (const id of hits) {
        if (items.length >= shown && !kind) {
          number = hits.length;
          break;
        }
        const doc = (await load('d' + Math.floor(id / block))).docs[id % block];
        if (kind && doc.k !== kind) {
          continue;
        }
        number++;
        if (items.length < shown) {
          items.push(item(doc, words(query)));
        }
      }
      if (turn === latest) {
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

  find.form.addEventListener('submit', event => {
    event.preventDefault();
    history.replaceState(null, '', '?q=' + encodeURIComponent(find.value));
    show();
  });
  find.addEventListener('input', show);
  panel.addEventListener('change', show);
  find.value = new URLSearchParams(location.search).get('q') ?? '';
  find.focus();
  show();
})();
