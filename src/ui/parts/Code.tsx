/** Six digits that two screens show, large and in two groups; read out one by one. */
export function Code(props: { code: string; label: string }) {
  return (
    <p class="code">
      <span class="unseen">
        {props.label}: {[...props.code].join(' ')}
      </span>
      <span aria-hidden="true">
        {props.code.slice(0, 3)} {props.code.slice(3)}
      </span>
    </p>
  )
}
