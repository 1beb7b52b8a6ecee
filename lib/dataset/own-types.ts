// What the reader's own entries change for articles. No code here.
import type { Category, EntityId } from "./types.ts";

/** A surface form that the reader gave to an entity. It stands for it wherever it is written, with capitals where the form has them. */
export interface OwnAlias {
  readonly text: string;
  readonly entity: EntityId;
  /** Absent: a form of an entity of the dataset, whose own category holds. */
  readonly category?: Category;
}

/** What the reader's own entries change for the articles of one site. Plain data: it travels in messages. */
export interface OwnRules {
  readonly aliases: readonly OwnAlias[];
  /** Entities that are never marked here. */
  readonly silenced: readonly EntityId[];
  /** Surface forms, as the reader wrote them, that do not stand for the entity. */
  readonly refusedForms: readonly { readonly text: string; readonly entity: EntityId }[];
}
