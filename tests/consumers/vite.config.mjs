// Vite as it comes, told only where to read and write.
export default { build: { outDir: "vite", rollupOptions: { input: "built.html" } } };
