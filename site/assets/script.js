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

  /* Sentences are written page by page, those of one kind of page behind those of another and a dot: twice the difference
     of the page's number to the one before and the sentence's own number, or, for a further sentence of the same page, once
     more than twice its difference. Numbers are in digits of five bits, the last digit first. A sentence is a number that
     holds its kind, its page and its place on the page, in the order in which they are shown. */
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const value = new Int8Array(128).fill(-1);
  [...digits].forEach((digit, i) => { value[digit.charCodeAt(0)] = i; });
  const word = 2 ** 16;
  const sentences = 2 ** 16;
  const pages = 2 ** 34;
  const each = (docs, take) => {
    let kind = 0;
    let page = -1;
    let sentence = 0;
    let turned = false;
    let number = 0;
    let unit = 1;
    for (let i = 0; i < docs.length; i++) {
      const digit = value[docs.charCodeAt(i)];
      if (digit < 0) {
        kind++;
        page = -1;
        continue;
      }
      number += digit % 32 * unit;
      unit *= 32;
      if (digit < 32) {
        const further = !turned && number % 2;
        if (turned || further) {
          sentence = further ? sentence + (number - 1) / 2 : number;
          take((kind * pages + page) * sentences + sentence);
          turned = false;
        } else {
          page += number / 2;
          turned = true;
        }
        number = 0;
        unit = 1;
      }
    }
  };

  /* For each sentence that holds a word, one that it begins, or one that is nearly it: how well. */
  const lookUp = async word => {
    const { first } = await load('terms');
    const next = first.findIndex(term => term > word);
    const at = (next < 0 ? first.length : next) - 1;
    const weights = new Map();
    const most = word.length > 7 ? 2 : word.length > 3 ? 1 : 0;
    const look = async n => {
      for (const [term, docs] of Object.entries(first[n] === undefined ? {} : await load('t' + n))) {
        const weight = term === word ? 4 : term.startsWith(word) ? 2 : most && near(term, word, most) ? 1 : 0;
        if (weight) {
          each(docs, doc => { weights.set(doc, Math.max(weights.get(doc) ?? 0, weight)); });
        }
      }
    };
    await look(at);
    if (first[at + 1]?.startsWith(word) || !weights.size) {
      await look(at + 1);
    }
    if (!weights.size) {
      await look(at - 1);
    }
    return weights;
  };

  /* The sentences that hold the most of the words, the best first. */
  const search = async (query, kind) => {
    const found = await Promise.all([...new Set(words(query))].map(lookUp));
    const { kinds } = await load('terms');
    const from = kind ? kinds.indexOf(kind) * pages * sentences : 0;
    const to = kind ? from + (kinds.includes(kind) && pages * sentences) : Infinity;
    const all = new Map();
    for (const weights of found) {
      for (const [doc, weight] of weights) {
        if (doc >= from && doc < to) {
          all.set(doc, (all.get(doc) ?? 0) + word + weight);
        }
      }
    }
    let best = 0;
    let ranks = [];
    for (const [doc, sum] of all) {
      const held = Math.floor(sum / word);
      if (held > best) {
        best = held;
        ranks = [];
      }
      if (held === best) {
        (ranks[sum % word] ??= []).push(doc);
      }
    }
    return ranks.reverse().flatMap(docs => [...Float64Array.from(docs).sort()]);
  };

  const read = async doc => {
    const { bits } = await load('terms');
    const page = Math.floor(doc / sentences);
    const block = Math.imul(page % pages, 0x9E3779B1) >>> (32 - bits);
    const { t, l, s } = (await load('d' + block))[Math.floor(page / pages) + '.' + page % pages];
    const { a, s: text } = s[doc % sentences];
    return { t, l: l + a, s: text };
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
      const hits = await search(query, kind);
      const docs = await Promise.all(hits.slice(0, shown).map(read));
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
