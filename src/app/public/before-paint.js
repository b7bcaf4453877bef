// Runs before the first paint, so that nobody is met by a flash of the other theme or hears the wrong language.
// The keys are those of src/platform/web/theme.ts and src/platform/web/language/chosen-locale.ts.
try {
  const theme = localStorage.getItem("parvis.theme");
  const wanted = [localStorage.getItem("parvis.locale"), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  document.documentElement.lang = wanted.find((tag) => tag === "sv" || tag === "en") ?? "sv";
} catch {
  // Storage is closed: the system's theme and Swedish are what the page already has.
}
