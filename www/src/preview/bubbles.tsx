// One bubble for each kind of message.
import type { ReactNode } from "react";
import type { JsonObject } from "../core/json.ts";
import { Icon } from "./Icon.tsx";
import { Body, FileRow, Footer, Header, MediaBox, Place, Press, Sound } from "./parts.tsx";
import { items, object, objects, text } from "./read.ts";

interface Parts {
  message: JsonObject;
}

/** The bubble, and below it what can be pressed. */
export function Bubble({ children, below, bare }: { children: ReactNode; below?: ReactNode; bare?: boolean }) {
  return (
    <div className={`p-bubble ${bare ? "bare" : ""}`}>
      <div className="p-inner">{children}<span className="p-time">19:30</span></div>
      {below && <div className="p-below">{below}</div>}
    </div>
  );
}

function Framed({ message, below }: Parts & { below?: ReactNode }) {
  return (
    <Bubble below={below}>
      <Header header={message["header"]} />
      <Body source={text(message["body"])} />
      <Footer source={text(message["footer"])} />
    </Bubble>
  );
}

function Replies({ buttons }: { buttons: readonly JsonObject[] }) {
  return buttons.map((button, index) => <Press key={index} icon="reply">{text(button["title"]) || "…"}</Press>);
}

export function ListBubble({ message }: Parts) {
  return (
    <>
      <Framed message={message} below={<Press icon="menu">{text(message["button"]) || "…"}</Press>} />
      <section className="p-sheet" aria-label="The menu, opened">
        <p className="p-sheet-title">{text(message["button"]) || "…"}</p>
        {objects(message["sections"]).map((section, index) => (
          <div key={index}>
            {text(section["title"]) && <p className="p-section">{text(section["title"])}</p>}
            {objects(section["rows"]).map((row, at) => (
              <div className="p-row" key={at}>
                <span><strong dir="auto">{text(row["title"]) || "…"}</strong>{text(row["description"]) && <small dir="auto">{text(row["description"])}</small>}</span>
                <span className="p-radio" aria-hidden="true" />
              </div>
            ))}
          </div>
        ))}
      </section>
    </>
  );
}

export function Cards({ cards, show }: { cards: readonly JsonObject[]; show(card: JsonObject): ReactNode }) {
  return (
    // What scrolls can be reached by keyboard.
    <div className="p-cards" tabIndex={0} role="group" aria-label={`${cards.length} cards`}>
      {cards.map((card, index) => <div className="p-card" key={index}>{show(card)}</div>)}
    </div>
  );
}

function Carousel({ message }: Parts) {
  return (
    <>
      <Bubble><Body source={text(message["body"])} /></Bubble>
      <Cards
        cards={objects(message["cards"])}
        show={(card) => {
          const url = object(card["urlButton"]);
          return (
            <Bubble below={card["urlButton"] ? <Press icon="open">{text(url["label"]) || "…"}</Press> : <Replies buttons={objects(card["buttons"])} />}>
              <Header header={card["header"]} />
              <Body source={text(card["body"])} />
            </Bubble>
          );
        }}
      />
    </>
  );
}

function Contacts({ message }: Parts) {
  return objects(message["contacts"]).map((contact, index) => {
    const name = text(object(contact["name"])["formatted"]);
    const org = object(contact["org"]);
    const phones = objects(contact["phones"]);
    const detail = [[text(org["title"]), text(org["company"])].filter(Boolean).join(", "), ...phones.map((phone) => text(phone["phone"])), ...objects(contact["emails"]).map((email) => text(email["email"]))];
    return (
      <Bubble key={index} below={phones.some((phone) => phone["waId"]) && <Press>Message</Press>}>
        <div className="p-contact">
          <span className="p-face" aria-hidden="true">{name.slice(0, 1).toUpperCase() || "?"}</span>
          <span><strong>{name || "…"}</strong>{detail.filter(Boolean).map((line, at) => <small key={at}>{line}</small>)}</span>
        </div>
      </Bubble>
    );
  });
}

function Reaction({ message }: Parts) {
  const emoji = text(message["emoji"]);
  return (
    <div className="p-reaction">
      <Bubble><Body source="The message reacted to" /><p className="p-caption">{text(message["messageId"])}</p></Bubble>
      {emoji ? <span className="p-emoji">{emoji}</span> : <p className="p-note">The reaction is taken back.</p>}
    </div>
  );
}

function Captioned({ message, children }: Parts & { children: ReactNode }) {
  return <Bubble>{children}<Body source={text(message["caption"])} /></Bubble>;
}

export const BUBBLES: Readonly<Record<string, (parts: Parts) => ReactNode>> = {
  text: ({ message }) => <Bubble><Body source={text(message["text"])} empty="No text yet" /></Bubble>,
  image: ({ message }) => <Captioned message={message}><MediaBox icon="image" media={message["media"]} tall /></Captioned>,
  video: ({ message }) => <Captioned message={message}><MediaBox icon="video" media={message["media"]} tall /></Captioned>,
  audio: ({ message }) => <Bubble><Sound media={message["media"]} voice={message["voice"] === true} /></Bubble>,
  document: ({ message }) => <Captioned message={message}><FileRow media={{ ...object(message["media"]), ...(message["filename"] ? { filename: message["filename"] } : {}) }} /></Captioned>,
  sticker: ({ message }) => <Bubble bare><div className="p-sticker"><Icon name="star" /><span>{text(object(message["media"])["url"]).split("/").at(-1)}</span></div></Bubble>,
  location: ({ message }) => <Bubble><Place place={message} /></Bubble>,
  contacts: Contacts,
  reaction: Reaction,
  buttons: ({ message }) => <Framed message={message} below={<Replies buttons={objects(message["buttons"])} />} />,
  list: ListBubble,
  url_button: ({ message }) => <Framed message={message} below={<Press icon="open">{text(message["label"]) || "…"}</Press>} />,
  carousel: Carousel,
  flow: ({ message }) => <Framed message={message} below={<Press icon="flow">{text(message["button"]) || "…"}</Press>} />,
  voice_button: ({ message }) => <Framed message={message} below={<Press icon="call">{text(message["label"]) || "Call"}</Press>} />,
  location_request: ({ message }) => <Framed message={message} below={<Press icon="pin">Send location</Press>} />,
  address_request: ({ message }) => <Framed message={message} below={<Press icon="home">Provide address</Press>} />,
  contact_request: ({ message }) => <Framed message={message} below={<Press icon="person">Share contact</Press>} />,
  call_permission_request: ({ message }) => <Bubble below={<Press icon="call">Choose</Press>}><Body source={text(message["body"])} /><p className="p-note">May this business call you?</p></Bubble>,
  authentication_request: () => <Bubble below={<Press icon="key">Authenticate</Press>}><p className="p-note">This business asks you to authenticate.</p></Bubble>,
  product: ({ message }) => (
    <Bubble below={<Press icon="bag">View</Press>}>
      <div className="p-file"><span className="p-ending"><Icon name="bag" /></span><span>{text(message["productId"]) || "…"}</span></div>
      <Body source={text(message["body"])} />
      <Footer source={text(message["footer"])} />
    </Bubble>
  ),
  product_list: ({ message }) => (
    <>
      <Framed message={message} below={<Press icon="bag">View items</Press>} />
      <section className="p-sheet" aria-label="The products">
        {objects(message["sections"]).map((section, index) => (
          <div key={index}>
            {text(section["title"]) && <p className="p-section">{text(section["title"])}</p>}
            {items(section["productIds"]).map((id, at) => <div className="p-row" key={at}><span><strong>{text(id) || "…"}</strong></span><Icon name="bag" /></div>)}
          </div>
        ))}
      </section>
    </>
  ),
};
