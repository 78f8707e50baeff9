// The page: moves the focus with the content, announces, keeps what was typed when a request fails, and gives the controls
// that HTML lacks (ordering by buttons, choosing by number).
(() => {
  "use strict";

  const said = () => document.getElementById("said");
  const notices = () => document.getElementById("notices");
  const text = (name, ...values) => {
    const template = document.getElementById("say-" + name);
    return values.reduce((all, value, i) => all.replace("{" + i + "}", value), template ? template.content.textContent.trim() : "");
  };

  // An empty moment in between makes a screen reader say the same words again.
  const announce = (words) => {
    said().textContent = "";
    window.setTimeout(() => (said().textContent = words), 50);
  };

  const post = (name) => {
    const template = document.getElementById("say-" + name);
    if (template) notices().replaceChildren(template.content.cloneNode(true));
  };

  // Focus goes to what is new: what the page marks, else its heading.
  const focusOn = (place) => {
    const goal = place.querySelector("[data-focus]") || place.querySelector("h1") || place;
    if (!goal.hasAttribute("tabindex")) goal.setAttribute("tabindex", "-1");
    const marked = goal.hasAttribute("data-focus");
    if (!marked) window.scrollTo(0, 0);
    goal.focus({ preventScroll: !marked });
  };

  // A map wider than the window shows its middle, where the story begins.
  const centreMaps = () => {
    for (const map of document.querySelectorAll(".way .scroll")) map.scrollLeft = (map.scrollWidth - map.clientWidth) / 2;
  };

  // A table of a lesson may be wider than a telephone: then it scrolls by itself, by keyboard too.
  const frameTables = () => {
    for (const table of document.querySelectorAll(".prose > table, .prose .text-twin > table")) {
      const frame = document.createElement("div");
      const title = table.closest("section") && table.closest("section").querySelector("h2");
      frame.className = "scroll";
      frame.tabIndex = 0;
      frame.setAttribute("role", "region");
      frame.setAttribute("aria-label", title ? title.textContent : document.title);
      table.replaceWith(frame);
      frame.append(table);
    }
  };
  // A term whose meaning is on the page is explained in place: a button that opens it, without leaving the line.
  const explainTerms = () => {
    if (!("popover" in HTMLElement.prototype)) return;
    for (const link of document.querySelectorAll("a.term[data-term]")) {
      const meaning = document.getElementById("term-" + link.dataset.term);
      if (!meaning) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "term";
      button.setAttribute("popovertarget", meaning.id);
      button.append(...link.childNodes);
      link.replaceWith(button);
    }
  };
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches(".meaning") && event.newState === "open") announce(event.target.textContent.trim());
    },
    true,
  );
  const arrange = () => {
    frameTables();
    explainTerms();
    centreMaps();
  };
  document.addEventListener("DOMContentLoaded", arrange);

  // Whether words are kept that could not be saved; a browser may refuse to keep anything.
  const keepsWords = () => {
    try {
      return Object.keys(window.sessionStorage).some((name) => name.startsWith("telemaque.draft."));
    } catch {
      return false;
    }
  };

  // The end of a registration: the LMS that opened this page takes over again (Dynamic Registration 1.0, section 3.7).
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-lti-close]")) return;
    (window.opener || window.parent).postMessage({ subject: "org.imsglobal.lti.close" }, "*");
  });

  const stopWaiting = () => {
    const waiting = document.querySelector("[data-waiting]");
    if (waiting) waiting.hidden = true;
  };

  // Nobody shows that this browser is the one that began: a window of its own may.
  document.addEventListener("telemaque:foreign", (event) => {
    stopWaiting();
    post("foreign");
    notices().querySelector("[data-host]").textContent = window.location.host;
    const link = notices().querySelector("[data-new-window]");
    if (event.detail) link.href = "/lti/login?" + event.detail;
    else link.remove();
    notices().scrollIntoView({ block: "nearest" });
  });

  document.addEventListener("telemaque:reopen", () => {
    stopWaiting();
    post("reopen");
    if (!keepsWords()) notices().querySelector("[data-kept]").remove();
    notices().scrollIntoView({ block: "nearest" });
  });

  // What is typed and unfolded on the page, by the place of its form, while the page comes anew in the other language.
  const forms = () => [...document.querySelectorAll("#sheet form")];
  const fields = (form) => [...form.elements].filter((one) => one.name && !one.disabled && one.type !== "hidden");
  const folds = () => [...document.querySelectorAll("#sheet details")];
  const places = (form) => [...form.querySelectorAll("[data-place]")];
  let typed = null;
  const take = () => {
    typed = {
      page: document.querySelector("#sheet main").dataset.page,
      open: folds().map((one) => one.open),
      forms: forms().map((form) => ({
        action: form.getAttribute("action"),
        order: places(form).map((one) => one.name),
        fields: fields(form).map((one) => ({ name: one.name, value: one.value, checked: one.checked })),
      })),
    };
  };
  const fill = (field, was) => {
    if (was.name !== field.name) return;
    if (field.matches("[type=radio], [type=checkbox]")) {
      if (was.value === field.value) field.checked = was.checked;
    } else if (field.value !== was.value) {
      field.value = was.value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const reorder = (form, order) => {
    const items = places(form);
    const byName = new Map(items.map((one) => [one.name, one]));
    if (!items.length || !order.every((name) => byName.has(name))) return;
    const list = items[0].closest("li").parentElement;
    order.forEach((name, i) => {
      list.append(byName.get(name).closest("li"));
      byName.get(name).value = String(i + 1);
    });
  };
  const giveBack = (typed) => {
    folds().forEach((one, i) => (one.open = typed.open[i] === undefined ? one.open : typed.open[i]));
    forms().forEach((form, i) => {
      const was = typed.forms[i];
      if (!was || was.action !== form.getAttribute("action")) return;
      reorder(form, was.order);
      fields(form).forEach((field, j) => was.fields[j] && fill(field, was.fields[j]));
    });
  };
  document.addEventListener("telemaque:speak", take);

  // Who changed the language is still at the switch, at the same place of the page.
  const staysAtTheSwitch = (sheet) => {
    const was = typed;
    typed = null;
    const other = sheet.querySelector("[data-language]");
    if (!was || !other || was.page !== sheet.querySelector("main").dataset.page) return false;
    giveBack(was);
    other.focus({ preventScroll: true });
    return true;
  };

  // The page, or one card of it, is printed by the browser; the style sheet knows what to leave out.
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-print]");
    if (!pressed) return;
    document.documentElement.dataset.printing = pressed.dataset.print;
    window.print();
  });
  window.addEventListener("afterprint", () => delete document.documentElement.dataset.printing);

  document.addEventListener("htmx:afterSettle", (event) => {
    const sheet = document.getElementById("sheet");
    if (sheet && sheet.lang) document.documentElement.lang = sheet.lang;
    if (sheet && sheet.dataset.theme) document.documentElement.dataset.theme = sheet.dataset.theme;
    else delete document.documentElement.dataset.theme;
    const { id } = event.detail.target;
    const place = id && document.getElementById(id);
    if (!place || (id !== "sheet" && !place.hasAttribute("data-swap"))) return;
    arrange();
    const news = place.querySelector("[data-said]");
    if (id === "sheet" || news) announce(news ? news.dataset.said : document.title);
    if (!staysAtTheSwitch(sheet)) focusOn(place);
  });

  // A failed reading shows its problem page; a failed sending leaves the form as it was and says what happened above it.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.status < 400 || xhr.status === 401) return;
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    const problem = page.querySelector("[data-problem]");
    if (requestConfig.verb === "get" && problem) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    } else if (page.querySelector("#sheet") && !problem) {
      event.detail.shouldSwap = true; // the same page again, with its own message beside the field
    } else if (problem) {
      const notice = document.createElement("div");
      notice.className = "notice problem";
      for (const line of problem.querySelectorAll("h1, p:not(.kicker)")) {
        const paragraph = document.createElement("p");
        if (line.tagName === "H1") paragraph.className = "notice-title";
        paragraph.textContent = line.textContent;
        notice.append(paragraph);
      }
      notices().replaceChildren(notice);
    } else {
      post("lost");
    }
  });

  for (const lost of ["htmx:sendError", "htmx:timeout"]) document.addEventListener(lost, () => post("lost"));

  // One request per form at a time: a second press waits for the first answer.
  const button = (form) => form.querySelector("button[type=submit], button:not([type])");
  document.addEventListener("htmx:beforeRequest", (event) => {
    // A glance beside a form is no part of it: both may be under way.
    if (event.detail.elt.closest("[data-glance]")) return;
    notices().replaceChildren();
    document.getElementById("waiting").classList.add("waiting");
    const form = event.detail.elt.closest("form");
    if (!form) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    const pressed = button(form);
    if (pressed) pressed.setAttribute("aria-busy", "true");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt.closest("[data-glance]")) return;
    document.getElementById("waiting").classList.remove("waiting");
    const form = event.detail.elt.closest("form");
    if (!form) return;
    delete form.dataset.sent;
    const pressed = button(form);
    if (pressed) pressed.removeAttribute("aria-busy");
  });

  // Ordering: each item carries its place in a hidden field.
  const move = (pressed) => {
    const item = pressed.closest("li");
    const list = item.parentElement;
    const up = pressed.dataset.move === "up";
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (other) list.insertBefore(up ? item : other, up ? other : item);
    [...list.querySelectorAll("[data-place]")].forEach((field, i) => (field.value = String(i + 1)));
    pressed.focus();
    const place = [...list.children].indexOf(item) + 1;
    announce(text("moved", item.querySelector("[data-label]").textContent.trim(), place, list.children.length));
  };
  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-move]");
    if (pressed) move(pressed);
  });

  // Number keys choose an option, only while the focus is already inside the question.
  document.addEventListener("keydown", (event) => {
    const group = event.target.closest("[data-keys]");
    if (!group || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    if (event.target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])")) return;
    const option = group.querySelectorAll("input[type=radio], input[type=checkbox], button")[Number(event.key) - 1];
    if (!option || option.disabled) return;
    event.preventDefault();
    option.focus();
    if (option.tagName === "INPUT") option.click(); // a decision is taken by Enter, never by a figure alone
  });

  window.telemaqueSay = { announce, text };
})();
