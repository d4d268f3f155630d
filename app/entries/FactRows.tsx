/** The rows of a list of facts, to stand in a `dl` that is a grid of two columns. */
export function FactRows({ rows }: { rows: [name: string, value: string][] }) {
  return rows.map(([name, value]) => (
    <div key={name} className="contents">
      <dt className="text-gambir">{name}</dt>
      <dd className="m-0 min-w-0 break-words">{value}</dd>
    </div>
  ))
}
