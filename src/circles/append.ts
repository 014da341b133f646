/** Adds a value to the ones already under this key. */
export function append<K, V>(valuesByKey: Map<K, V[]>, key: K, value: V): void {
  const values = valuesByKey.get(key)
  if (values) values.push(value)
  else valuesByKey.set(key, [value])
}
