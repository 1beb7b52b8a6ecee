// Only this much stands between the popup's page and its window: Chromium opens the window when the page has ended to load,
// and what is imported like this does not count.
void import("./start.tsx");
