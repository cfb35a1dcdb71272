"use strict";
// The switch moves at once and saves in silence, as real ones do: only a reload shows what was kept.
for (const input of document.querySelectorAll("input[role=switch]")) {
  const word = input.closest(".switch-row").querySelector(".state-word");
  input.addEventListener("change", () => {
    const on = input.checked;
    input.setAttribute("aria-checked", String(on));
    word.textContent = on ? word.dataset.on : word.dataset.off;
    fetch("/practice-api/setting", {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ switch: Number(input.dataset.switch), on }),
      keepalive: true,
    }).catch(() => {});
  });
}
