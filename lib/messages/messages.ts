// The one table of messages between the page, the background and our own pages, and who may send which.
import { defineExtensionMessaging, type ExtensionMessage } from "@webext-core/messaging";
import { browser } from "wxt/browser";
import type { Annotation } from "../annotation/types.ts";
import type { Article } from "../article/types.ts";
import type { Brief, BriefRequest } from "../context/brief.ts";
import type { ArticleContext, Card, Language } from "../context/types.ts";
import type { OwnStep } from "../dataset/own-entities.ts";
import type { OwnEntry } from "../dataset/own-entries.ts";
import type { OwnFileFault, OwnImport } from "../dataset/own-exchange.ts";
import type { OwnUndone } from "../dataset/own-undo.ts";
import type { EntityId, PartialDate } from "../dataset/types.ts";
import type { AnchoredMention } from "../export/web-annotation.ts";
import type { FrameTarget } from "./article-frame.ts";
import type { DatasetState, EntityLabel } from "./dataset-state.ts";

/** What the page asks for: the article as it was read. */
export interface AnnotateRequest {
  readonly article: Article;
  /** The reader asked for it: annotate even what is not migration news. */
  readonly force: boolean;
  /** `quick`: the gazetteer alone, before the first paint. `full`: doubtful candidates judged in their sentences too. */
  readonly depth: "quick" | "full";
}

/** All that painting, hovering and the popup need; nothing is asked of the background after it. */
export interface AnnotateAnswer {
  readonly annotation: Annotation;
  readonly context: ArticleContext;
}

/** What the page says of its article, without the text. */
export type ArticleAbout = Omit<Article, "blocks">;

/** How the page stands, as popup and side panel show it. */
export type PageState =
  | { readonly kind: "reading" }
  /**
   * `paused`: everywhere, for a time; `site`: switched off here; `language`: articles in this one are not wanted;
   * `left-alone`: the reader has taken back an "annotate this page".
   */
  | { readonly kind: "silent"; readonly why: "paused" | "site" | "language" | "left-alone" }
  | { readonly kind: "not-article" }
  | { readonly kind: "failed" }
  | { readonly kind: "not-migration"; readonly published: string | undefined }
  | {
      readonly kind: "annotated";
      readonly published: string | undefined;
      /** The reader asked for it: Waymark by itself might have left the page alone. */
      readonly forced: boolean;
      readonly about: ArticleAbout;
      readonly annotation: Pick<Annotation, "mentions" | "people">;
      /** Of the cards only the names: with their sources, maps and figures they weigh most of what a page knows. */
      readonly names: Readonly<Record<EntityId, string>>;
      readonly context: Omit<ArticleContext, "cards" | "names">;
    };

/** A page of an article, as popup and side panel are told of it. */
export type AnnotatedPage = Extract<PageState, { readonly kind: "annotated" }>;

export interface SilenceRequest {
  readonly entity: EntityId;
  /** `here`: on the site that the message comes from. */
  readonly where: "here" | "everywhere";
}

export interface CorrectRequest {
  readonly entity: EntityId;
  /** The mention's surface: it does not stand for the entity, on any page. */
  readonly form: string;
  /** What the form stands for instead; absent: nothing that we know. */
  readonly meant?: EntityId;
}

export interface ReplaceRequest {
  readonly entry: OwnEntry;
  /** When the one that it is to replace was changed; absent: there was none. */
  readonly began?: string;
}

export interface CandidatesRequest {
  readonly form: string;
  /** Not this one. */
  readonly entity: EntityId;
  readonly published: string | undefined;
  /** What else the article names, each as often as it does. */
  readonly named: readonly EntityId[];
  readonly language: Language;
}

/** Somebody or something else that the same words may mean, as of the article's day. */
export interface Candidate {
  readonly entity: EntityId;
  readonly name: string;
  readonly kicker: string;
  readonly role?: string;
}

/** Whether the background can answer about articles. `preparing`: it opens the dataset, and fills it where it has to. */
export type Readiness =
  { readonly kind: "preparing" } | { readonly kind: "ready"; readonly date: PartialDate } | { readonly kind: "failed" };

/** "Who or what is this?" */
export interface Question {
  readonly text: string;
  /** Of the article around it, where it is known. */
  readonly published?: string;
  readonly language?: string;
}

/** What the page says to a question: its own card answers it, or what it knows of the article around. */
export type Asked = { readonly kind: "shown" } | ({ readonly kind: "ask" } & Omit<Question, "text">);

/** Cards of all that answer to the text, the likeliest first. */
export interface Answer {
  readonly text: string;
  readonly language: Language;
  readonly cards: readonly Card[];
}

/** One mention of an entity: the first of the article, or a later one. */
export interface JumpTarget {
  readonly entity: EntityId;
  /** Which of the entity's mentions, from 0. */
  readonly nth: number;
}

/** The article's mentions where they stand in the page's whole text; those that have left the page are left out. */
export interface PageAnchors {
  /** The document's address. */
  readonly source: string;
  readonly mentions: readonly AnchoredMention[];
}

/** What the keyboard commands of the manifest ask of the page in front. */
export type Command = "next-mention" | "previous-mention" | "toggle-card" | "toggle-marks";

const COMMANDS: readonly string[] = [
  "next-mention",
  "previous-mention",
  "toggle-card",
  "toggle-marks",
] satisfies readonly Command[];

export function isCommand(name: string): name is Command {
  return COMMANDS.includes(name);
}

interface Protocol {
  /** Page → background. */
  wake(): void;
  annotate(request: AnnotateRequest): AnnotateAnswer;
  /** From the card's menu: the reader wants no mark of this entity. */
  silence(request: SilenceRequest): void;
  /** From the card's menu: these words mean somebody or something else. */
  correct(request: CorrectRequest): void;
  /** From the card's menu: what else goes by these words. */
  candidates(request: CandidatesRequest): readonly Candidate[];
  /** Our own pages → background: the reader's own entries, newest first. */
  ownEntries(): readonly OwnEntry[];
  /** This, a removal and an import answer with the entries that they changed, for undo. */
  saveOwn(entry: OwnEntry): readonly OwnStep[];
  /** Only over the entry as it was when the reader began; else nothing is changed. */
  replaceOwn(request: ReplaceRequest): readonly OwnStep[];
  removeOwn(id: string): readonly OwnStep[];
  /** The text of an export file: merged by id. */
  importOwn(text: string): OwnImport | OwnFileFault;
  exportOwn(): string;
  /** All of it or nothing, but for what has been changed again since. */
  undoOwn(steps: readonly OwnStep[]): OwnUndone;
  /** Entities of the dataset that a typed name may mean, the likeliest first. */
  findEntities(name: string): readonly EntityLabel[];
  /** Those that the dataset has among these. */
  labelsOf(entities: readonly EntityId[]): readonly EntityLabel[];
  datasetState(): DatasetState;
  /** Answer with how the dataset stands afterwards. */
  editionInstalled(): DatasetState;
  returnToPackaged(): DatasetState;
  repairDataset(): DatasetState;
  /** How many entities the page names, for the toolbar button. */
  named(count: number): void;
  /** Popup and side panel → background: the page has taken that frame away. */
  frameGone(frame: FrameTarget): void;
  /** Page → popup and side panel: `pageState` would answer otherwise than before. */
  pageChanged(): void;
  /** Popup and side panel → page. */
  pageState(): PageState;
  annotateAnyway(onlyThis: boolean): void;
  leaveAlone(): void;
  jump(target: JumpTarget): void;
  /** Popup → background. */
  datasetReady(): Readiness;
  /** Side panel → page. Undefined where nothing is annotated. */
  anchors(): PageAnchors | undefined;
  /** Side panel → background: the brief of the article that the page has told. */
  brief(request: BriefRequest): Brief;
  /** Background → page. */
  command(name: Command): void;
  /** The reader asks about the text that they have selected. */
  askedAbout(): Asked;
  /** False where the page has no place for it. */
  showAnswer(answer: Answer): boolean;
  /** Our own page for answers → background. */
  lookUp(question: Question): Answer;
}

const messenger = defineExtensionMessaging<Protocol>();

export const { sendMessage } = messenger;

/** Listens for a message from one of our own content scripts. Messages from elsewhere are refused. */
export const onPageMessage: typeof messenger.onMessage = (type, listener) =>
  messenger.onMessage(type, (message) => {
    if (!fromOwn(message) || message.sender.tab === undefined) throw refused(type);
    return listener(message);
  });

/** Listens for a message from our own pages (popup, background). Messages from elsewhere are refused. */
export const onOwnPageMessage: typeof messenger.onMessage = (type, listener) =>
  messenger.onMessage(type, (message) => {
    const origin = browser.runtime.getURL("/");
    if (!fromOwn(message) || message.sender.url?.startsWith(origin) !== true) throw refused(type);
    return listener(message);
  });

function fromOwn(message: { readonly sender: ExtensionMessage["sender"] }): boolean {
  return message.sender.id === browser.runtime.id;
}

function refused(type: string): Error {
  return new Error(`Refused a message of type "${type}": its sender may not send it.`);
}
