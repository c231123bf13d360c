import react from "@vitejs/plugin-react";
import path from "node:path";
import { defineConfig } from "vite";

const root = import.meta.dirname;

export default defineConfig({
  root,
  // Relative addresses: the built page works under any path.
  base: "./",
  plugins: [react()],
  resolve: {
    // The package by its own name, as everyone else imports it.
    alias: [
      { find: /^waxwing$/, replacement: path.resolve(root, "../pkg/index.js") },
      { find: /^waxwing\/preview$/, replacement: path.resolve(root, "../pkg/preview.js") },
      { find: /^waxwing\/sandbox$/, replacement: path.resolve(root, "../pkg/sandbox.js") },
    ],
  },
  // The package carries its binaries inside; nothing in it needs to be optimised beforehand.
  optimizeDeps: { exclude: ["waxwing"] },
  // The binaries are large by nature and loaded once.
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 2500 },
  server: { host: "127.0.0.1", port: 4321, fs: { allow: [path.resolve(root, "..")] } },
  preview: { host: "127.0.0.1", port: 4321 },
});
