// `npm run bench -- WHAT …`: the project's measurements, each in a file of its own. Compare ratios inside one run only:
// machines are noisy.
import { cardSpeed } from "./card-speed.ts";
import { extraction } from "./extraction/extraction.ts";
import { firstPaint } from "./first-paint.ts";
import { killWorker } from "./kill-worker.ts";
import { mainThread } from "./main-thread.ts";
import { peace } from "./peace.ts";
import { popup } from "./popup.ts";
import { react } from "./react.ts";
import { soak } from "./soak.ts";
import { storm } from "./storm.ts";

const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  "first-paint": firstPaint,
  card: cardSpeed,
  extraction,
  "kill-worker": killWorker,
  "main-thread": mainThread,
  peace,
  popup,
  react,
  soak,
  storm,
};

const [what = "", ...args] = process.argv.slice(2);
const bench = BENCHES[what];
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}\nThere is no "${what}".`);
  process.exitCode = 2;
} else {
  await bench(args);
}
