// Light, dark, or as the system has it.
import { useEffect, useState } from "react";

const THEMES = { auto: "Auto", light: "Light", dark: "Dark" } as const;
type Theme = keyof typeof THEMES;
const KEY = "waxwing.theme";

function stored(): Theme {
  try {
    const found = localStorage.getItem(KEY);
    return found === "light" || found === "dark" ? found : "auto";
  } catch {
    return "auto";
  }
}

export function ThemeToggle() {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // A browser that keeps nothing still shows the theme.
    }
  }, [theme]);
  return (
    <label className="theme">
      <span className="sr">Theme</span>
      <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
        {Object.entries(THEMES).map(([name, title]) => <option key={name} value={name}>{title}</option>)}
      </select>
    </label>
  );
}
