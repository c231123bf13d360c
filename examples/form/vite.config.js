import { defineConfig } from "vite";

export default defineConfig({
  base: "./",
  // The installed copy is a link to the repository, which has a React of its own.
  resolve: { dedupe: ["react", "react-dom"] },
  build: { chunkSizeWarningLimit: 2000 },
});
