// Runs in the browser.
let lock: Promise<WakeLockSentinel | null> | null = null

/** Keeps the screen from locking while files are on their way, where the device lets us; called again when the page is shown again. */
export function stayAwake(busy: boolean): void {
  if (busy && !lock && document.visibilityState === 'visible') {
    const asked = navigator.wakeLock?.request('screen').catch(() => null) ?? null
    lock = asked
    // The device takes it back whenever the page is hidden. By then another may have been asked for.
    void asked?.then((held) => held?.addEventListener('release', () => (lock = lock === asked ? null : lock)))
  }
  if (!busy && lock) {
    void lock.then((held) => held?.release())
    lock = null
  }
}
