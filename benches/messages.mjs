// What is measured: a list message of about one kilobyte, and a template send.
export const list = {
  type: "list",
  to: "4915112345678",
  from: "49123456789",
  header: { text: "Choose your menu" },
  body: "Hi Sarah, the kitchen is open from noon on. Choose what you would like and we will have it ready when you come by; the price stands beside each dish.",
  footer: "Prices include taxes",
  button: "Your menu",
  sections: ["Vegan", "Vegetarian", "Fish"].map((title, section) => ({
    title,
    rows: [0, 1, 2].map((row) => ({ id: `${title}-${row}`, title: `Dish ${section * 3 + row}`, description: `What the cook of the day makes of it, number ${row}` })),
  })),
};

export const template = {
  type: "template",
  to: "4915112345678",
  from: "49123456789",
  name: "order_ready",
  language: "en",
  body: ["Sarah", "A-1001", "noon"],
};
