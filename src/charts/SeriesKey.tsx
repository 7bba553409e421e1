/** Names with their signs above a drawing whose lines have no room for them. */
import { MarkerIcon } from './Marker.tsx';

interface Props {
  readonly items: readonly { readonly slot: number; readonly name: string }[];
}

export function SeriesKey({ items }: Props) {
  return (
    <ul className="line-key" aria-hidden="true">
      {items.map(({ slot, name }) => (
        <li key={slot}>
          <MarkerIcon slot={slot} />
          {name}
        </li>
      ))}
    </ul>
  );
}
