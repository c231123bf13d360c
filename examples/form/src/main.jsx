import { createRoot } from "react-dom/client";
import { ListForm } from "./ListForm.jsx";

createRoot(document.getElementById("root")).render(<ListForm />);
