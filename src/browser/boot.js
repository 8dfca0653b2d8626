// Starts the app once the page is painted, and shows the crash screen when the app cannot start or stops. It knows nothing of
// offers, levels or pages, but where this device keeps what was typed.

/** What the app keeps on this device, and where it goes for a start without it. `storage.rs` names the first key too. */
const MINE = "offerscope.mine";
const ASIDE = "offerscope.aside";

/** Storage may be blocked. */
function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

// A theme chosen here before holds from the first moment.
const theme = kept("offerscope.theme");
if (theme) document.documentElement.dataset.theme = theme;

// The page itself comes first: nothing of the app travels or runs before it is painted. A tab in the background paints nothing and
// does not wait; nor does, for long, a browser that cannot tell.
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

/** Shows the crash screen once; `detail` is for the person who reports it; `stopped`: the app was running. */
async function crash(detail, stopped = running) {
  if (crashed) return;
  crashed = true;
  await parsed;
  const screen = document.getElementById("crash");
  const part = (name) => screen.querySelector(`[data-crash=${name}]`);
  part("detail").textContent = String(detail);
  part("reload").addEventListener("click", () => location.reload());
  part("aside").addEventListener("click", startAfresh);
  const mine = kept(MINE);
  part("kept").hidden = !mine;
  part("kept").querySelector("textarea").value = mine ?? "";
  part("aside").hidden = !mine;
  document.getElementById("waiting")?.remove();
  // A page that never started still reads and links well; one that stopped would take what is typed and do nothing with it.
  document.getElementById("app").inert = stopped;
  screen.hidden = false;
}

/** Puts saved work aside, before what was put aside earlier, and starts again: the way out where that work stops the app. */
function startAfresh() {
  localStorage.setItem(ASIDE, [kept(MINE), kept(ASIDE)].filter(Boolean).join("\n"));
  localStorage.removeItem(MINE);
  location.reload();
}

// The panic hook names the reason. The trap that follows it, and any other error of our own scripts, arrives as an error event.
document.addEventListener("offerscope-crash", (event) => {
  running = true;
  crash(event.detail);
});
// The app could not start, because a part that it needs first could not be fetched.
document.addEventListener("offerscope-unstarted", (event) => crash(event.detail, false));
window.addEventListener("error", (event) => {
  // Notices such as "ResizeObserver loop" carry no error; scripts from elsewhere (extensions) are none of ours.
  if (event.error && event.filename.startsWith(location.origin)) crash(event.message);
});
window.addEventListener("unhandledrejection", (event) => {
  if (event.reason instanceof WebAssembly.RuntimeError) crash(event.reason.message);
});

/**
 * Fetches the files of all parts into the browser's cache, one after another, so that opening a part waits for no network. It does not
 * compile them: that would hold up the page. The first failure ends it; each part is then fetched when it is opened.
 */
async function fetchAhead(files) {
  for (const file of files) await (await fetch(file, { priority: "low" })).blob();
}

// Safari has no requestIdleCallback.
const whenIdle = window.requestIdleCallback ?? ((call) => setTimeout(call, 1000));

try {
  const program = document.querySelector("link[data-wasm]");
  const { wasm, integrity } = program.dataset;
  // Under trunk serve there is no first paint, and no integrity.
  if (integrity) await painted;
  const fetched = fetch(wasm, { integrity: integrity ?? "" });
  program.rel = "modulepreload";
  const [{ default: run, files }, response] = await Promise.all([import(program.href), fetched]);
  if (!response.ok) throw new Error(`The program could not be fetched (${response.status}).`);
  await parsed;
  await run({ module_or_path: response });
  running = true;
  document.getElementById("waiting")?.remove();
  // Under trunk serve the app is one file.
  if (files) whenIdle(() => fetchAhead(files).catch(() => {}));
} catch (error) {
  crash(error.message ?? error);
}
