// An honest word where there is no article to show, with the one click that helps, where there is one.
import type { NoticeWords } from "../words.ts";

export interface NoticeProps {
  readonly notice: NoticeWords;
  readonly onAction?: () => void;
}

export function Notice({ notice, onAction }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{notice.title}</h2>
      <p>{notice.text}</p>
      {onAction && notice.action !== undefined ? (
        <button type="button" class="act" onClick={onAction}>
          {notice.action}
        </button>
      ) : null}
    </div>
  );
}
