// Starts the app, starts what answers a question when the first is asked, and shows the crash screen when the app cannot start
// or stops, or a line when an answer cannot be had. It knows nothing of offers, levels or pages.

// A theme chosen here before holds from the first moment; storage may be blocked.
try {
  const theme = localStorage.getItem("offerscope.theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {}

// The page itself comes first: nothing of the app travels or runs before it is painted. A tab in the background paints nothing and does
// not wait; nor does, for long, a browser that cannot tell.
const painted = new Promise((resolve) => {
  if (document.hidden) resolve();
  new PerformanceObserver(resolve).observe({ type: "paint", buffered: true });
  setTimeout(resolve, 2000);
});

const parsed = new Promise((resolve) => {
  if (document.readyState !== "loading") resolve();
  else document.addEventListener("DOMContentLoaded", resolve, { once: true });
});

let running = false;
let crashed = false;
// What answers has panicked, and the trap that follows has not arrived yet.
let lost = false;

/** Shows the crash screen once; `detail` is for the person who reports it. */
async function crash(detail) {
  if (crashed) return;
  crashed = true;
  await parsed;
  const screen = document.getElementById("crash");
  const part = (name) => screen.querySelector(`[data-crash=${name}]`);
  part("detail").textContent = String(detail);
  part("reload").addEventListener("click", () => location.reload());
  part("copy").addEventListener("click", async ({ currentTarget: button }) => {
    try {
      await navigator.clipboard.writeText(location.href);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Copy it from the address bar";
    }
  });
  // A page that never started still reads and links well; one that stopped would take what is typed and do nothing with it.
  document.getElementById("app").inert = running;
  screen.hidden = false;
}

// The panic hook names the reason. The trap that follows it, and any other error of our own scripts, arrives as an error event.
document.addEventListener("offerscope-crash", (event) => {
  running = true;
  crash(event.detail);
});
window.addEventListener("error", (event) => {
  if (lost) return void (lost = false);
  // Notices such as "ResizeObserver loop" carry no error; scripts from elsewhere (extensions) are none of ours.
  if (event.error && event.filename.startsWith(location.origin)) crash(event.message);
});
window.addEventListener("unhandledrejection", (event) => {
  if (lost) return void (lost = false);
  if (event.reason instanceof WebAssembly.RuntimeError) crash(event.reason.message);
});

/** Fetches and starts a program: its glue is what the link leads to. */
async function start(link) {
  const wasm = fetch(link.dataset.wasm, { integrity: link.dataset.integrity ?? "" });
  link.rel = "modulepreload";
  const [{ default: run }, response] = await Promise.all([import(link.href), wasm]);
  if (!response.ok) throw new Error(`The program could not be fetched (${response.status}).`);
  await parsed;
  await run({ module_or_path: response });
}

/** Puts a stylesheet in force that no page needs at first. */
const dressed = (link) =>
  new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    // Taken back first, so that one that could not be fetched is asked for again.
    link.rel = "";
    link.rel = "stylesheet";
  });

const missing = (hidden) => (document.getElementById("missing").hidden = hidden);

// It is said until the next press, whatever that is on.
document.addEventListener("click", () => missing(true), true);

// There is no answer. Where that is by a panic (its message is the detail) a trap follows, and a sheet may stand open over the page.
document.addEventListener("offerscope-missing", (event) => {
  lost = Boolean(event.detail);
  document.querySelector("#depth > dialog")?.parentNode.replaceChildren();
  missing(false);
});

// Some browsers never fetch again what failed once; with one # more it is another address of the same file.
let again = "";

// Few visits ask: what answers travels with the first press, which it is then given.
document.addEventListener("click", async ({ target }) => {
  const asked = target.closest("[data-ask]");
  if (!asked) return;
  const [program, ...sheets] = document.querySelectorAll(`link[data-program=${asked.dataset.program ?? "depth"}]`);
  // It is on its way, or answers already.
  if (program.rel) return;
  asked.ariaBusy = "true";
  try {
    // They outlive the page that brought them.
    document.head.append(program, ...sheets);
    program.href += again;
    await Promise.all([start(program), ...sheets.map(dressed)]);
    asked.click();
  } catch {
    again = "#";
    program.rel = "";
    missing((lost = false));
  }
  asked.ariaBusy = null;
});

// A page that can show what its reader answered before presses by itself, once.
new MutationObserver(() => {
  const asked = document.querySelector("[data-profile] [data-resume=profile],[data-beside*=lens] [data-resume=lens],[data-beside*=negotiation] [data-resume=negotiation]");
  if (!asked) return;
  delete asked.dataset.resume;
  asked.click();
}).observe(document, { subtree: true, childList: true });

try {
  const app = document.querySelector("link[data-program=app]");
  // Under trunk serve there is no first paint, and no integrity.
  if (app.dataset.integrity) await painted;
  await start(app);
  running = true;
} catch (error) {
  crash(error.message ?? error);
}
