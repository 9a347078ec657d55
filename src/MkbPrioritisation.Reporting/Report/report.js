// Language, scheme, filters and sorting. Every text and every number is in the page already; this only chooses among them.
"use strict";

(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const pages = all("[data-language]");
  const choices = all("[data-choice]");
  const state = {
    language: root.lang,
    scheme: all("[data-scheme]:not([hidden])")[0]?.dataset.scheme ?? "",
    collection: "",
    category: "",
  };
  const initial = { ...state };

  // What is chosen

  function isOffered(name, value) {
    return choices.some((choice) => choice.dataset.choice === name
      && (choice.tagName === "SELECT" ? [...choice.options].some((option) => option.value === value) : choice.value === value));
  }

  function choose(changes) {
    for (const [name, value] of Object.entries(changes)) {
      if (name in state && isOffered(name, value))
        state[name] = value;
    }
    // A category belongs to one collection.
    if (state.collection && state.category && !state.category.startsWith(`${state.collection}/`))
      state.category = "";
    show();
  }

  function isChosen(measure) {
    const category = measure.dataset.category;
    return state.category ? category === state.category : !state.collection || category.startsWith(`${state.collection}/`);
  }

  function show() {
    root.lang = state.language;
    for (const page of pages) {
      page.hidden = page.dataset.language !== state.language;
      if (!page.hidden)
        document.title = page.dataset.title;
    }
    for (const part of all("[data-scheme]"))
      part.hidden = !part.dataset.scheme.split(" ").includes(state.scheme);
    for (const choice of choices) {
      const value = state[choice.dataset.choice];
      if (choice.tagName === "SELECT")
        choice.value = value;
      else
        choice.setAttribute("aria-pressed", String(choice.value === value));
    }
    for (const options of all("optgroup"))
      options.disabled = Boolean(state.collection) && options.dataset.collection !== state.collection;
    const collection = state.collection || state.category.split("/")[0];
    for (const group of all("[data-collections]"))
      group.hidden = Boolean(collection) && !group.dataset.collections.split(" ").includes(collection);
    for (const measure of all("[data-category]")) {
      const isOff = !isChosen(measure);
      if (measure instanceof SVGElement) {
        measure.classList.toggle("off", isOff);
        if (measure.matches(".point"))
          measure.setAttribute("tabindex", isOff ? "-1" : "0");
      } else {
        measure.hidden = isOff;
      }
    }
    for (const page of pages)
      count(page);
  }

  function count(page) {
    const measures = all("details[data-measure]", page);
    const status = page.querySelector("[data-count]");
    if (!status)
      return;
    const text = status.dataset.count
      .replace("{0}", measures.filter(isChosen).length)
      .replace("{1}", measures.length);
    if (status.textContent !== text)
      status.textContent = text;
  }

  // The address keeps the choices, so that a link leads to the same view.

  function keep() {
    const kept = Object.entries(state).filter(([name, value]) => value !== initial[name]);
    history.replaceState(null, "", `#${new URLSearchParams(kept)}`);
  }

  function followAddress() {
    const fragment = location.hash.slice(1);
    const target = fragment && document.getElementById(fragment);
    if (!target) {
      choose(Object.fromEntries(new URLSearchParams(fragment)));
      return;
    }
    choose({ language: target.closest("[data-language]").dataset.language });
    target.closest("details")?.setAttribute("open", "");
    target.scrollIntoView();
  }

  document.addEventListener("change", ({ target }) => {
    if (target.matches("select[data-choice]")) {
      choose({ [target.dataset.choice]: target.value });
      keep();
    }
  });

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button?.dataset.choice) {
      choose({ [button.dataset.choice]: button.value });
      keep();
    } else if (button?.closest("[data-first]")) {
      sort(button.closest("th"));
    }
  });

  // A phone begins with what matters; the details behind it are a touch away.

  if (matchMedia("(max-width: 45rem)").matches)
    for (const details of all("[data-fold]"))
      details.open = false;

  // Sorting. Rows that are alike keep the order of the ranking, whichever way they are sorted.

  const sortable = new Map(all("table:has([data-first])").map((table) => [table, [...table.tBodies[0].rows]]));

  for (const heading of all("[data-first]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
  }

  function sort(heading) {
    const opposite = { ascending: "descending", descending: "ascending" };
    const direction = opposite[heading.getAttribute("aria-sort")] ?? heading.dataset.first;
    const collator = new Intl.Collator(state.language);
    const column = heading.cellIndex;
    const compare = (one, other) => {
      const [a, b] = [one.cells[column], other.cells[column]];
      return a.dataset.order === undefined
        ? collator.compare(a.textContent, b.textContent)
        : a.dataset.order - b.dataset.order;
    };
    const table = heading.closest("table");
    const sign = direction === "ascending" ? 1 : -1;
    table.tBodies[0].append(...[...sortable.get(table)].sort((one, other) => sign * compare(one, other)));
    for (const other of heading.parentElement.cells)
      other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", direction);
  }

  // Pointing at a measure anywhere shows it everywhere; its point in the matrix also says its name.

  const tooltip = document.createElement("div");
  tooltip.className = "tooltip";
  tooltip.setAttribute("aria-hidden", "true");
  tooltip.hidden = true;

  for (const point of all(".point")) {
    const title = point.querySelector("title");
    point.setAttribute("aria-label", title.textContent);
    title.remove();
  }

  function point(target) {
    if (target === tooltip)
      return;
    const measure = target.closest?.("[data-measure]");
    for (const other of all(".active"))
      other.classList.remove("active");
    tooltip.hidden = true;
    if (!measure)
      return;
    for (const same of all(`[data-measure="${CSS.escape(measure.dataset.measure)}"]`))
      same.classList.add("active");
    if (measure.matches(".point"))
      explain(measure);
  }

  function explain(measure) {
    const figure = measure.closest("figure");
    const [frame, place] = [figure.getBoundingClientRect(), measure.getBoundingClientRect()];
    tooltip.textContent = measure.getAttribute("aria-label");
    tooltip.hidden = false;
    figure.append(tooltip);
    const left = Math.max(0, Math.min(place.left - frame.left, frame.width - tooltip.offsetWidth));
    tooltip.style.left = `${left}px`;
    tooltip.style.top = `${place.bottom - frame.top}px`;
  }

  document.addEventListener("pointerover", ({ target }) => point(target));
  document.addEventListener("focusin", ({ target }) => point(target));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape")
      tooltip.hidden = true;
  });

  // On paper every measure is open.

  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = all("details:not([open])");
    closed.forEach((details) => details.setAttribute("open", ""));
  });
  window.addEventListener("afterprint", () => closed.forEach((details) => details.removeAttribute("open")));

  root.classList.add("scripted");
  for (const part of all(".languages, .controls"))
    part.hidden = false;
  window.addEventListener("hashchange", followAddress);
  followAddress();
})();
