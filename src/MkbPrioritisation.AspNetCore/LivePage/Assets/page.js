// Shows what the server reckons and renders; it computes nothing itself. The address holds the whole state.
const root = document.body.dataset.root;
const view = () => document.getElementById('view');
const byId = id => document.getElementById(id);

// The token stands behind # in the address that was printed, where it is sent to nobody, and is kept for this window only.
const printed = new URLSearchParams(location.hash.slice(1)).get('token');
if (printed) {
  sessionStorage.setItem('token', printed);
  history.replaceState(null, '', location.pathname + location.search);
}
const token = () => sessionStorage.getItem('token');

// The version that the window showed before the last one, and that on which the first change was made.
let since = null;
let base = view().dataset.version;
let running = null;

// What came of the last action: it stays to be read while files change, and goes with the next action.
let outcome = [];

const state = () => new URLSearchParams(location.search);

function withLanguage(query) {
  const asked = new URLSearchParams(query);
  if (!asked.has('language')) asked.set('language', document.documentElement.lang);
  return asked;
}

async function ask(path, query, options) {
  const answer = await fetch(`${root}${path}?${query}`, { cache: 'no-store', ...options });
  const text = await answer.text();
  if (!answer.ok && answer.headers.get('content-type')?.includes('problem+json')) throw new Error(JSON.parse(text).detail);
  return { answer, text };
}

function go(query, { replaces = false } = {}) {
  const text = query.toString();
  outcome = [];
  history[replaces ? 'replaceState' : 'pushState'](null, '', location.pathname + (text ? `?${text}` : ''));
  return refresh();
}

async function refresh() {
  running?.abort();
  const { signal } = (running = new AbortController());
  const query = withLanguage(state());
  if (since) query.set('since', since);
  document.body.classList.add('busy');
  try {
    const { text } = await ask('view', query, { signal });
    swap(new DOMParser().parseFromString(text, 'text/html').getElementById('view'));
    document.body.classList.remove('busy');
    if (!state().has('change')) base = view().dataset.version;
    say(view().dataset.said);
    await late(signal);
  } catch (error) {
    if (error.name === 'AbortError') return;
    document.body.classList.remove('busy');
    say(error.message);
    show(error.message);
  }
}

// Only sections that differ are put in place of the old ones; the focus stays where it was.
function swap(next) {
  const focus = place(document.activeElement);
  const top = document.activeElement?.getBoundingClientRect().top;
  const old = view();
  for (const name of ['class', 'data-state', 'data-version', 'data-said']) {
    if (next.hasAttribute(name)) old.setAttribute(name, next.getAttribute(name));
    else old.removeAttribute(name);
  }
  old.replaceChildren(...next.children);
  tell(outcome);
  fold();
  const found = focused(focus);
  found?.focus({ preventScroll: true });
  // Whatever comes in above, and wherever a measure moves, what one works on stays under the hand.
  if (found && (focus.key ? found.dataset.key === focus.key : found.id === focus.id)) scrollBy(0, found.getBoundingClientRect().top - top);
  ready();
}

function place(element) {
  if (!element || !view().contains(element)) return null;
  if (element.dataset.key) return { key: element.dataset.key };
  return element.id ? { id: element.id } : { section: element.closest('section[id]')?.id };
}

function focused(focus) {
  if (!focus) return null;
  if (focus.key) return scoreOf(focus.key) ?? byId('changes-title');
  return byId(focus.id ?? `${focus.section}-title`) ?? byId('changes-title');
}

const scoreOf = key => document.querySelector(`button.score[data-key="${CSS.escape(key)}"]`);

async function late(signal) {
  const { text } = await ask('late', withLanguage(state()), { signal });
  const { chances, tipping } = JSON.parse(text);
  for (const row of document.querySelectorAll('.board tr[data-measure]')) row.querySelector('.chance').textContent = chances[row.dataset.measure] ?? '';
  const section = byId('tipping');
  const next = new DOMParser().parseFromString(tipping, 'text/html').getElementById('tipping');
  if (section && next) section.replaceWith(next);
  fold();
  document.body.dataset.late = view().dataset.state;
}

function say(text) {
  byId('live').textContent = text ?? '';
}

function tell(parts) {
  outcome = parts;
  byId('outcome')?.replaceChildren(...parts);
}

function show(text) {
  const line = document.createElement('p');
  line.className = 'notice';
  line.textContent = text;
  tell([line]);
}

// After each view: what only the window knows.
function ready() {
  showConnection();
  // All tracks go to 100%; a slider reaches as far as the weights that were given to others leave room.
  for (const slider of document.querySelectorAll('[data-weight]')) slider.style.setProperty('--most', slider.max);
  const save = byId('save');
  if (save && !token()) {
    save.disabled = true;
    save.title = save.dataset.elsewhere;
    byId('changes').querySelector('.keeps').textContent = save.dataset.elsewhere;
  }
}

/* Details: where there is little room they begin folded; whoever opens or folds one finds it so ever after. */
const isNarrow = matchMedia('(max-width: 60rem)');
const asked = new Map();

function keyOf(details) {
  const section = details.closest('[id]');
  return `${section.id} ${[...section.querySelectorAll('details')].indexOf(details)}`;
}

function fold() {
  for (const details of view().querySelectorAll('details')) {
    const known = asked.get(keyOf(details));
    if (known !== undefined) details.open = known;
    else if (details.dataset.fold) details.open = !isNarrow.matches;
  }
}

// Other than a click, this also hears of the browser's search in the page, which opens what it finds.
document.addEventListener('toggle', ({ target }) => {
  if (target.isConnected && target.matches('main details')) asked.set(keyOf(target), target.open);
}, true);

/* What if */
// What the file says is named where it is something else than what is shown.
const fileOf = button => button?.dataset.file ?? button?.dataset.score;

function set(key, score) {
  const query = state();
  const others = query.getAll('change').filter(change => !change.startsWith(`${key}:`));
  query.delete('change');
  for (const change of others) query.append('change', change);
  const button = scoreOf(key);
  if (score !== null && score !== fileOf(button)) query.append('change', `${key}:${score}`);
  return go(query);
}

function setOne(name, before, value, options, query = state()) {
  const others = query.getAll(name).filter(item => !item.startsWith(before));
  query.delete(name);
  for (const item of others) query.append(name, item);
  if (value !== null) query.append(name, before + value);
  return go(query, options);
}

// Each key that is pressed on a slider moves it: all of that is one step back in the history.
function weigh(criterion, value) {
  const before = `${criterion}:`;
  return setOne('weight', before, value, { replaces: state().getAll('weight').some(weight => weight.startsWith(before)) });
}

// What does not count has no weight either.
function unweighted(criterion) {
  return new URLSearchParams([...state()].filter(([name, value]) => name !== 'weight' || !value.startsWith(`${criterion}:`)));
}

// While a slider is dragged only its own figure follows; the server answers once it rests.
function showWeight(slider) {
  const text = `${slider.value}%`;
  byId(`${slider.id}-is`).textContent = text;
  slider.setAttribute('aria-valuetext', text);
}

function undo(pair) {
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const query = state();
  const others = query.getAll(name).filter(item => item !== value);
  query.delete(name);
  for (const item of others) query.append(name, item);
  return go(query);
}

function withoutChanges(...names) {
  const query = state();
  for (const name of names) query.delete(name);
  return query;
}

// What a save keeps, or gives up, is marked in the list; the rest stays.
function withoutSavable() {
  const saved = [...document.querySelectorAll('#changes [data-saves]')].map(item => item.dataset.saves);
  return new URLSearchParams([...state()].filter(([name, value]) => !saved.includes(`${name}=${value}`)));
}

/* The editor of one score */
const editor = byId('editor');
const [from, to] = [byId('editor-from'), byId('editor-to')];
let edited = null;

function edit(button) {
  edited = button.dataset.key;
  const criterion = edited.slice(edited.lastIndexOf('/') + 1);
  const bands = byId(`bands-${criterion}`);
  const known = button.dataset.score;
  const options = [...bands.content.children];
  const ends = known === 'unknown' ? [options.at(-1).value, options[0].value] : known.split('..');
  for (const [select, value] of [[from, ends[0]], [to, ends.at(-1)]]) {
    select.replaceChildren(...options.map(option => option.cloneNode(true)));
    select.value = value;
  }
  byId('editor-title').textContent = `${bands.dataset.name} · ${button.closest('tr').querySelector('th').firstChild.textContent}`;
  byId('editor-criterion').textContent = button.dataset.says;
  byId('editor-undo').hidden = known === fileOf(button);
  editor.showModal();
  from.focus();
}

// Whoever takes another score means that one; a range is made by moving its upper end afterwards.
from.addEventListener('change', () => { to.value = from.value; });
byId('editor-cancel').addEventListener('click', () => editor.close());
byId('editor-undo').addEventListener('click', () => { editor.close(); set(edited, null); });
byId('editor-apply').addEventListener('click', () => {
  editor.close();
  const figure = select => Number(select.selectedOptions[0].dataset.figure);
  const [low, high] = figure(from) <= figure(to) ? [from, to] : [to, from];
  const isWhole = figure(low) === 1 && figure(high) === 5;
  set(edited, isWhole ? 'unknown' : low.value === high.value ? low.value : `${low.value}..${high.value}`);
});

function press(event) {
  const { weight } = event.target.dataset;
  if (weight && (event.key === 'Delete' || event.key === 'Backspace')) {
    event.preventDefault();
    weigh(weight, null);
  }
  const button = event.target.closest('button.score');
  if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[1-5]$/.test(event.key)) {
    const criterion = button.dataset.key.slice(button.dataset.key.lastIndexOf('/') + 1);
    set(button.dataset.key, byId(`bands-${criterion}`).content.querySelector(`[data-figure="${event.key}"]`).value);
  } else if (event.key === 'Delete' || event.key === 'Backspace') {
    set(button.dataset.key, null);
  } else if (event.key.startsWith('Arrow')) {
    neighbour(button, event.key)?.focus();
  } else {
    return;
  }
  event.preventDefault();
}

function neighbour(button, key) {
  const [row, cell] = [button.closest('tr'), button.closest('td')];
  const step = (element, isNext) => (isNext ? element?.nextElementSibling : element?.previousElementSibling);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return step(cell, key === 'ArrowRight')?.querySelector('button.score');
  return step(row, key === 'ArrowDown')?.children[[...row.children].indexOf(cell)]?.querySelector('button.score');
}

/* Keep */
async function save() {
  const query = withLanguage(state());
  query.set('base', base);
  byId('save')?.setAttribute('disabled', '');
  try {
    const { answer, text } = await ask('save', query, { method: 'POST', headers: { 'X-Mkb-Token': token() ?? '' } });
    const parts = [...new DOMParser().parseFromString(text, 'text/html').body.children];
    if (answer.ok) {
      since = base;
      await go(withoutSavable(), { replaces: true });
    }
    tell(parts);
    say(parts.map(part => part.querySelector('h3, strong')?.textContent ?? part.textContent).join(' '));
    byId('conflict-title')?.focus();
  } catch (error) {
    say(error.message);
    show(error.message);
  }
  byId('save')?.removeAttribute('disabled');
}

async function copyLink(button) {
  let text = button.dataset.done;
  try {
    await navigator.clipboard.writeText(location.href);
  } catch {
    // Without a secure connection no page may write to the clipboard: then the link is there to be copied by hand.
    text = location.href;
  }
  say(text);
  show(text);
}

const actions = {
  'undo-all': () => go(withoutChanges('change', 'criterion', 'weight', 'budget')),
  'unweight': () => go(withoutChanges('weight')),
  'copy-link': button => copyLink(button),
  'save': () => save(),
  'write-mine': () => { base = view().dataset.version; save(); },
  'take-theirs': () => { base = view().dataset.version; go(withoutSavable()); },
  'dismiss': () => { since = null; refresh(); },
};

document.addEventListener('click', event => {
  const button = event.target.closest('button');
  if (!button) return;
  if (button.matches('.score')) edit(button);
  else if (button.dataset.undo) undo(button.dataset.undo);
  else actions[button.id]?.(button);
});
document.addEventListener('keydown', press);
document.addEventListener('change', event => {
  const { choose, criterion, weight, budget, file } = event.target.dataset;
  const value = event.target.value.trim();
  if (choose) {
    const query = choose === 'collection' ? withoutChanges('collection', 'together') : withoutChanges('scheme');
    query.append(...value.split('='));
    go(query);
  } else if (criterion) {
    setOne('criterion', `${criterion}:`, value === file ? null : value, {}, value === 'out' ? unweighted(criterion) : state());
  } else if (weight) {
    weigh(weight, value);
  } else if (budget) {
    setOne('budget', `${budget}=`, value || null);
  }
});

document.addEventListener('input', event => { if (event.target.dataset.weight) showWeight(event.target); });

// What is pointed at lights up wherever else it stands.
document.addEventListener('pointerover', event => {
  const measure = event.target.closest?.('[data-measure]')?.dataset.measure;
  for (const lit of document.querySelectorAll('.lit')) if (lit.dataset.measure !== measure) lit.classList.remove('lit');
  if (measure) for (const item of document.querySelectorAll(`[data-measure="${CSS.escape(measure)}"]`)) item.classList.add('lit');
});

addEventListener('popstate', refresh);

/* Live */
const events = new EventSource(`${root}events`);
let isLost = false;

function showConnection() {
  const status = byId('connection');
  status.dataset.live ??= status.textContent;
  status.textContent = isLost ? status.dataset.lost : status.dataset.live;
  status.classList.toggle('lost', isLost);
}

events.addEventListener('open', () => { isLost = false; showConnection(); });
events.addEventListener('error', () => { isLost = true; showConnection(); });
events.addEventListener('state', event => {
  if (event.data === view().dataset.state) return;
  since = view().dataset.version;
  refresh();
});

fold();
ready();
late().catch(error => show(error.message));
