// In which frame of the tab a script runs: advertisements and players come in frames of other origins and are none of our business.

/** `inner`: a frame of the same origin as the page around it. */
export function placeOfFrame(view: Window): "top" | "inner" | "foreign" {
  if (view.top === view) return "top";
  try {
    return view.top?.location.origin === view.location.origin ? "inner" : "foreign";
  } catch {
    return "foreign";
  }
}
