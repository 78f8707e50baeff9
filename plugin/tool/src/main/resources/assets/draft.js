// Drafts: free text saves itself every five seconds, and what could not be saved is kept in this window until it can.
// What a draft is called is one person's in one course: a browser may be shared.
//   <textarea name="text" data-save="/where/to/post" data-draft="<whose>-<field>"></textarea>
//   <output data-saved-for="<whose>-<field>"></output>
(() => {
  "use strict";

  const EVERY = 5000;
  const dirty = new Set();
  const saving = new Set();

  const key = (field) => "telemaque.draft." + field.dataset.draft;
  const kept = {
    read(field) {
      try {
        return window.sessionStorage.getItem(key(field));
      } catch {
        return null;
      }
    },
    write(field) {
      try {
        window.sessionStorage.setItem(key(field), field.value);
      } catch {
        // this browser keeps nothing: the server still does
      }
    },
    forget(field) {
      try {
        window.sessionStorage.removeItem(key(field));
      } catch {
        // nothing was kept
      }
    },
  };

  const tell = (field, name) => {
    const place = document.querySelector('[data-saved-for="' + CSS.escape(field.dataset.draft) + '"]');
    const words = window.telemaqueSay.text(name);
    if (place && place.textContent !== words) place.textContent = words; // said aloud once, not at every key
  };

  const save = async (field) => {
    const sent = field.value;
    saving.add(field);
    const answer = await window.telemaque.post(field.dataset.save, new URLSearchParams({ [field.name]: sent }));
    saving.delete(field);
    if (answer.status === 401) window.telemaque.reopen();
    if (!answer.ok) {
      tell(field, "unsaved");
      return;
    }
    if (field.value !== sent) return; // typing went on: the next round sends it
    dirty.delete(field);
    kept.forget(field);
    tell(field, "saved");
  };

  const round = () => {
    for (const field of dirty) {
      if (!field.isConnected) dirty.delete(field);
      else if (!saving.has(field)) save(field); // a slow server is not asked twice at once
    }
  };

  const restore = () => {
    for (const field of document.querySelectorAll("[data-save][data-draft]")) {
      const text = kept.read(field);
      if (text === null || text === field.value || dirty.has(field)) continue;
      field.value = text;
      dirty.add(field);
      tell(field, "unsaved");
    }
  };

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!field.matches("[data-save][data-draft]")) return;
    kept.write(field);
    dirty.add(field);
    tell(field, "unsaved");
  });

  // A form that was taken needs nothing of this window any more; nor may the next person at this browser find it here.
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    const form = requestConfig.elt;
    if (xhr.status >= 400 || !form.matches("form")) return;
    for (const field of form.querySelectorAll("[data-save][data-draft]")) {
      dirty.delete(field);
      kept.forget(field);
    }
  });

  document.addEventListener("visibilitychange", () => document.hidden && round());
  document.addEventListener("htmx:afterSettle", restore);
  document.addEventListener("DOMContentLoaded", () => {
    restore();
    window.setInterval(round, EVERY);
  });
})();
