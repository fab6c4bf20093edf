"use strict";
(() => {
  const form = document.querySelector("form.filters");
  const status = document.querySelector(".shown");
  if (!form || !status) return;
  const rows = [...document.querySelectorAll("table.due tbody tr")];
  const choices = [...form.querySelectorAll("select")];
  for (const choice of choices) choice.parentElement.hidden = false;
  const show = () => {
    for (const row of rows) row.hidden = choices.some(c => c.value !== "" && row.dataset[c.name] !== c.value);
    const seen = rows.filter(row => getComputedStyle(row).display !== "none").length;
    status.textContent = `${seen} of ${rows.length} shown.`;
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", event => event.preventDefault());
  show();
})();
