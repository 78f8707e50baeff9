// The visit: takes the ticket out of the address, trades it for a bearer, and sends the bearer with every request.
// What another script needs to know is on window.telemaque; what happens is told by events on document.
(() => {
  "use strict";

  let visit = "";
  let bearer = "";
  let language = "";

  // Storage may throw (all cookies off): then the bearer lives in this page only.
  const storage = {
    key: (name) => "telemaque." + visit + "." + name,
    read(name) {
      try {
        return window.sessionStorage.getItem(this.key(name)) || "";
      } catch {
        return "";
      }
    },
    write(name, value) {
      try {
        window.sessionStorage.setItem(this.key(name), value);
      } catch {
        // nothing to do: a reload will ask to open the activity again
      }
    },
    forget(name) {
      try {
        window.sessionStorage.removeItem(this.key(name));
      } catch {
        // it was never kept
      }
    },
  };

  // The visit has ended: said once, whoever finds out first.
  let ended = false;
  const reopen = () => {
    if (ended) return;
    ended = true;
    bearer = "";
    storage.forget("bearer");
    document.dispatchEvent(new CustomEvent("telemaque:reopen"));
  };

  const headers = () => {
    const all = {};
    if (bearer) all.Authorization = "Bearer " + bearer;
    if (language) all["Telemaque-Language"] = language;
    return all;
  };

  const ours = (path) => path.startsWith("/") && !path.startsWith("//") && !path.includes("\\");

  const show = (path) => {
    if (ours(path)) window.htmx.ajax("GET", path, { target: "#sheet", swap: "outerHTML" });
  };

  // The address bar keeps the opening address, so that a reload lands in the running visit; the place is kept beside it.
  const remember = (path, replace) => {
    if (!visit || !ours(path)) return;
    storage.write("here", path);
    if (window.history.state && window.history.state.here === path) return;
    const kept = { here: path };
    if (replace || !window.history.state) window.history.replaceState(kept, "");
    else window.history.pushState(kept, "");
  };

  // What the LMS's page keeps for this browser shows that it is the one that began; else its cookie does.
  const proofOf = async (opening, said) => {
    const name = said.get("name") || "";
    if (!/^telemaque-[0-9a-f]{22}$/.test(name)) return "";
    const keeper = { frame: said.get("frame"), site: opening.dataset.keeper };
    const proof = await window.telemaqueStorage.get(keeper, name);
    if (proof) window.telemaqueStorage.put(keeper, name, null);
    return proof;
  };

  const redeem = async (opening, said) => {
    const fields = { ticket: said.get("ticket"), visit, platform: opening.dataset.platform };
    const proof = await proofOf(opening, said);
    const answer = await fetch("/lti/ticket", {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(proof ? { ...fields, proof } : fields),
    });
    if (answer.status === 401 && said.has("name")) {
      document.dispatchEvent(new CustomEvent("telemaque:foreign", { detail: said.get("again") || "" }));
      return "";
    }
    if (!answer.ok) throw new Error("The ticket was refused");
    const opened = await answer.json();
    bearer = opened.bearer;
    storage.write("bearer", bearer);
    storage.write("start", opened.start);
    if (!language && opened.language) {
      language = opened.language;
      storage.write("language", language);
    }
    return opened.start;
  };

  const open = async (opening) => {
    visit = opening.dataset.visit;
    language = storage.read("language");
    const said = new URLSearchParams(window.location.hash.slice(1));
    if (said.has("ticket")) {
      window.history.replaceState(null, "", window.location.pathname + window.location.search);
      show(await redeem(opening, said));
      return;
    }
    bearer = storage.read("bearer");
    if (!bearer) throw new Error("No bearer is kept");
    show(storage.read("here") || storage.read("start"));
  };

  // On the way to the LMS its page is asked to keep the proof; where it does not, the cookie has to do.
  const depart = async ({ frame, origin, name, proof, next }) => {
    await window.telemaqueStorage.put({ frame, site: origin }, name, proof);
    window.location.replace(next);
  };

  // Before the page comes anew in the other language, whoever keeps what was typed there takes it.
  const speak = (wanted) => {
    language = wanted;
    storage.write("language", wanted);
    document.dispatchEvent(new CustomEvent("telemaque:speak"));
    show(storage.read("here") || (window.history.state && window.history.state.here) || storage.read("start"));
  };

  document.addEventListener("htmx:configRequest", (event) => Object.assign(event.detail.headers, headers()));

  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr } = event.detail;
    if (xhr.status === 401) {
      event.detail.shouldSwap = false;
      reopen();
    }
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    const { xhr, requestConfig, target } = event.detail;
    if (!xhr || target.id !== "sheet") return;
    // What answers a form may say where it is to be found again.
    const stated = xhr.getResponseHeader("Content-Location");
    const landed = new URL(stated || xhr.responseURL || window.location.href, window.location.href);
    const moved = landed.pathname + landed.search;
    if (stated || requestConfig.verb === "get" || moved !== requestConfig.path) remember(moved, false);
  });

  window.addEventListener("popstate", (event) => {
    if (event.state && event.state.here) show(event.state.here);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-language]");
    if (link && visit) {
      event.preventDefault();
      speak(link.dataset.language);
    }
  });

  // A visible page keeps the visit alive; the answer does not matter, but a 401 does.
  const stayAlive = async () => {
    if (!bearer || document.hidden) return;
    const answer = await window.telemaque.post("/visit/alive", new URLSearchParams());
    if (answer.status === 401) reopen();
  };

  window.telemaque = {
    // Sends a form in the background with the bearer; a network failure answers with status 0.
    post: (path, body) =>
      ended
        ? Promise.resolve({ ok: false, status: 401 })
        : fetch(path, { method: "POST", headers: headers(), body }).catch(() => ({ ok: false, status: 0 })),
    reopen,
  };

  document.addEventListener("DOMContentLoaded", () => {
    // The answer to an LMS is a form that the browser sends by itself.
    const answer = document.querySelector("form[data-send]");
    if (answer) answer.submit();
    const departure = document.getElementById("departure");
    if (departure) depart(departure.dataset);
    const opening = document.getElementById("opening");
    if (!opening) return;
    document.body.classList.add("visiting");
    open(opening).catch(reopen);
    window.setInterval(stayAlive, 5 * 60 * 1000);
  });
})();
