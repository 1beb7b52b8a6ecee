// Where a place is: a small map of the country around, made when the extension was built.
import type { PlaceMap as Facts } from "../../lib/context/types.ts";

const WIDTH = 326;
const HEIGHT = 120;

export function PlaceMap({ map }: { readonly map: Facts }) {
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" role="img" aria-label={map.description}>
        <rect class="sea" width={WIDTH} height={HEIGHT} rx="3" />
        <path class="land" d={map.land} />
        <path class="border" d={map.borders} />
        {map.labels.map(({ text, x, y }) => (
          <text key={text} x={x} y={y} text-anchor="middle">
            {text}
          </text>
        ))}
        <circle class="spot" cx={WIDTH / 2} cy={HEIGHT / 2} r="4" />
      </svg>
    </figure>
  );
}
