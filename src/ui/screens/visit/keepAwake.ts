/** Keeps the screen lit during a visit, where the browser can; gives the way to stop. Hands are wet, and phones go dark. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let stopped = false
  const ask = () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    navigator.wakeLock.request('screen').then(
      (given) => {
        if (stopped) void given.release()
        else lock = given
      },
      // A flat battery or a setting says no: the visit goes on without.
      () => {},
    )
  }
  ask()
  // The browser takes the lock away whenever the page is hidden.
  document.addEventListener('visibilitychange', ask)
  return () => {
    stopped = true
    document.removeEventListener('visibilitychange', ask)
    void lock?.release()
  }
}
