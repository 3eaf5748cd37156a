// What scripts add to the reading room: words and notes that light up together, and keys for judging.
// Every page can be read, and every form sent, without them.
(function () {
  "use strict";

  function joined(root) {
    var on = [];
    function light(ids) {
      on.forEach(function (e) { e.classList.remove("on"); });
      on = [];
      if (!ids.length) { return; }
      root.querySelectorAll("[data-rows]").forEach(function (e) {
        var its = e.dataset.rows.split(" ");
        if (ids.some(function (id) { return its.indexOf(id) >= 0; })) { on.push(e); }
      });
      on.forEach(function (e) { e.classList.add("on"); });
    }
    function of(target) {
      var e = target instanceof Element ? target.closest("[data-rows]") : null;
      return e ? e.dataset.rows.split(" ") : [];
    }
    root.addEventListener("mouseover", function (event) { light(of(event.target)); });
    root.addEventListener("mouseleave", function () { light([]); });
    root.addEventListener("focusin", function (event) { light(of(event.target)); });
    // Where there is no pointer that hovers, the first tap joins, the second one follows the link.
    if (window.matchMedia("(hover: none)").matches) {
      var last = null;
      root.addEventListener("click", function (event) {
        var e = event.target instanceof Element ? event.target.closest("[data-rows]") : null;
        if (e && e !== last) { event.preventDefault(); last = e; light(of(e)); }
      });
    }
  }

  function keys(form) {
    document.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) { return; }
      if (event.target instanceof Element && event.target.closest("input, select, textarea")) { return; }
      var of = document.querySelector('[data-key="' + (/^[a-z]$/.test(event.key) ? event.key : "-") + '"]');
      if (!of) { return; }
      event.preventDefault();
      if (of.tagName === "SELECT") { of.focus(); } else { of.click(); }
    });
    form.querySelectorAll("button").forEach(function (b) { b.removeAttribute("accesskey"); });
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.querySelectorAll("[data-joined]").forEach(joined);
    document.querySelectorAll("form[data-keys]").forEach(keys);
  });
})();
