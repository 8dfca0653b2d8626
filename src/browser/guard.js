// Shows nothing inside a frame, where another site could lay its own buttons over the page. Our headers forbid frames already; this holds
// on hosts that send none. It runs before anything is painted, and is a file of its own because `boot.js` waits for the paint.
if (self !== top) {
  document.documentElement.hidden = true;
  stop();
}
