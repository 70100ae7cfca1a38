import { Section } from '../../components/section.tsx';
import css from './data-page.module.css';

/** Two downloads of everything that is the viewer's. */
export function TakeAlong() {
  return (
    <Section title="Take it along">
      <p className="note">
        Everything you wrote, with when and where, what others recorded of you, how you sign in, and
        who opened what you wrote in private. Nothing that others wrote, but for the names of their
        objectives.
      </p>
      <ul className={css.downloads}>
        <li>
          <a href="/api/own-data.md" download>
            To read, as Markdown
          </a>
        </li>
        <li>
          <a href="/api/own-data.json" download>
            For programs, as JSON
          </a>
        </li>
      </ul>
    </Section>
  );
}
