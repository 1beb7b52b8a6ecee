// Both run in the page and must stand by themselves: what its owner could notice of us.

export interface Peace {
  /** Errors, unhandled rejections and console errors. */
  readonly errors: readonly string[];
  readonly shift: number;
  /** ms of tasks longer than 50 ms that a content script of ours had a part in, as far as the browser says. */
  readonly longTasks: readonly number[];
  readonly isSameDom: boolean;
  /** Names on `window` that speak of us. */
  readonly ours: readonly string[];
}

declare global {
  interface Window {
    peace?: { errors: string[]; shift: number; longTasks: number[] };
  }
}

/** Before the page's own scripts. */
export function watchPeace(): void {
  const peace = { errors: [] as string[], shift: 0, longTasks: [] as number[] };
  Object.defineProperty(window, "peace", { value: peace });
  window.addEventListener("error", ({ message }) => message && peace.errors.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => peace.errors.push(String(reason)));
  const { error } = console;
  console.error = (...args: unknown[]) => {
    peace.errors.push(args.map(String).join(" "));
    error(...args);
  };
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) peace.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  }
  if (PerformanceObserver.supportedEntryTypes.includes("long-animation-frame")) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { scripts } = entry as unknown as { scripts: { sourceURL: string; duration: number }[] };
        const own = scripts.filter(
          ({ sourceURL, duration }) => sourceURL.startsWith("chrome-extension:") && duration > 50,
        );
        peace.longTasks.push(...own.map(({ duration }) => duration));
      }
    }).observe({ type: "long-animation-frame", buffered: true });
  }
}

/** `html`: as it was served. Pages with scripts of their own are not compared. */
export function peaceOf(html: string): Peace {
  const { errors, shift, longTasks } = window.peace ?? { errors: ["not watched"], shift: 0, longTasks: [] };
  const parsed = new DOMParser().parseFromString(html, "text/html");
  // Scripts change their own page, and a parser without scripting reads <noscript> otherwise.
  const isStill = ![...parsed.scripts].some(
    ({ type }) => type === "" || type === "module" || type.includes("javascript"),
  );
  const isSameDom =
    !isStill || html.includes("<noscript") || document.documentElement.outerHTML === parsed.documentElement.outerHTML;
  const ours = Object.getOwnPropertyNames(window).filter((name) => /waymark|wxt/i.test(name));
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    element.getAttributeNames().filter((name) => /waymark/i.test(name)),
  );
  return { errors, shift, longTasks, isSameDom, ours: [...ours, ...attributes] };
}
