/** Something is awaited that may take days. */
export function WaitingDots() {
  return (
    <div class="waiting-dots" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  )
}
