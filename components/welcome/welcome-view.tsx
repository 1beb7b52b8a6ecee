// The welcome page: what Waymark does, tried out on a sample, and what it reads, sends and changes. It asks for nothing.
import type { Language } from "../../lib/context/types.ts";
import { SAMPLE_DAY, welcomeWords } from "./words.ts";

export function WelcomeView({ language }: { readonly language: Language }) {
  const words = welcomeWords(language);
  return (
    <main class="welcome">
      <header>
        <p class="brand">Waymark</p>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <p class="try">{words.tryIt}</p>
      <article class="sample">
        <h2>{words.sample.headline}</h2>
        <p class="day">
          <time dateTime={SAMPLE_DAY}>{words.sample.day}</time>
        </p>
        {words.sample.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </article>
      <p class="note">
        {words.sample.note} {words.otherwise}
      </p>
      <dl class="points">
        {words.points.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="next">{words.next}</p>
    </main>
  );
}
