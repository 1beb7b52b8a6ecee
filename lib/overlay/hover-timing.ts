// The timings and thresholds of hovering, in one place. Peers: Wikipedia's Page Previews open at 500 ms and close at 300,
// 10ten gates by speed, Word Hunter opens at 200 and is turned off for it.

export const HOVER = {
  /** The pointer rests this long on a mark before its card opens, ms, unless the reader says otherwise: reading along a line opens nothing. */
  openAfter: 400,
  /** The same while a card is open already: the reader is asking, ms. */
  swapAfter: 120,
  /** An unpinned card closes this long after the pointer has left both mark and card, ms (Page Previews, Wikipedia Preview). */
  closeAfter: 300,
  /** Faster than this a pointer is travelling, CSS px per ms (10ten's gate). */
  restSpeed: 0.5,
  /** After a scroll nothing opens for this long, ms: the page moves under the pointer in steps of a wheel about 100 ms apart. */
  quietAfterScroll: 200,
  /** The way from a mark to the card may miss the card's corners by this much, CSS px. */
  pathSlop: 12,
} as const;
