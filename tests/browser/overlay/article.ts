// A page that has a bit of everything that marks have to live with.
import type { Phrase } from "./harness.ts";

export const PHRASES: readonly Phrase[] = [
  ["Alejandro Mayorkas", "official"],
  ["Kristi Noem", "official"],
  ["Alicia Bárcena", "official"],
  ["the home secretary", "office"],
  ["Customs and Border Protection", "agency"],
  ["Border Patrol", "agency"],
  ["humanitarian parole", "term"],
  ["Title 42", "term"],
  ["Eagle Pass", "place"],
];

export const ARTICLE = `
<style>
  body { font: 18px/1.5 Georgia, serif; margin: 40px; }
  .dark { background: #121211; color: #e8e6e0; padding: 1px 20px; }
  .dark a { color: #8db8f5; }
  .columns { columns: 3; }
  .turned { transform: rotate(3deg) scale(0.8); }
  .zoomed { zoom: 1.4; }
  .fixed { user-select: none; }
  .far { margin-top: 1500px; }
  .sans { font: 15px/1.5 system-ui, sans-serif; }
  .bordered a { text-decoration: none; border-bottom: 1px solid currentColor; }
</style>
<h1 data-block>Alejandro Mayorkas meets the home secretary over Title 42</h1>
<p data-block>The secretary, Alejandro&nbsp;Mayorkas, spoke at Eagle Pass.
  Reporters asked <a id="first-link" href="#followed">Customs and Border Protection</a> and
  <a href="#other">the <b>Border</b> Patrol</a> about humani&shy;tarian parole and Title 42.</p>
<p data-block class="sans">In smaller letters the home secretary, Customs and Border Protection and Border Patrol spoke of
  humanitarian parole in Eagle Pass.</p>
<p data-block class="bordered">A <a href="#third">Border Patrol spokesman</a> declined to comment.</p>
<p data-block class="columns">In columns Customs and Border Protection said that humanitarian parole, Title 42 and the rest
  were under review, the home secretary added, and Customs and Border Protection agreed with the home secretary in full.</p>
<p data-block class="turned">Turned a little, Kristi Noem and Title 42 read the same.</p>
<p data-block class="zoomed">Zoomed, Customs and Border Protection is larger than humanitarian parole.</p>
<p data-block class="fixed">Nobody can select Eagle Pass or Border Patrol here.</p>
<p data-block dir="rtl">قال Alejandro Mayorkas إن Title 42 انتهى في Eagle Pass</p>
<p data-block><button>Follow Border Patrol</button></p>
<div class="dark">
  <h2 data-block>Kristi Noem on humanitarian parole</h2>
  <p data-block>On a dark block Kristi Noem, the home secretary, <a href="#d">Customs and Border Protection</a> and
    Title 42 near Eagle Pass.</p>
</div>
<p data-block class="far">Far below, Alejandro Mayorkas spoke again.</p>
<dialog><p data-block>In a dialog Alicia Bárcena replied.</p></dialog>
`;
