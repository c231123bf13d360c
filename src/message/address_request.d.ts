export interface MessageKinds {
  address_request: AddressRequestMessage;
}

/**
 * Asks for a postal address; in India and Singapore only.
 * @example { type: "address_request", to: "919999999999", body: "Where shall we deliver?", country: "IN" }
 */
export interface AddressRequestMessage extends MessageBase {
  readonly type: "address_request";
  /** Text only; tyntec alone has one. */
  readonly header?: TextHeader;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** The country asked for. */
  readonly country: "IN" | "SG";
  /** What the form is filled with. */
  readonly values?: Address;
  /** An address on file that the recipient can pick. */
  readonly savedAddress?: SavedAddress;
  /** What was wrong with the last answer: a sentence for each field that was. */
  readonly validationErrors?: Address;
}

/** An address on file. */
export interface SavedAddress {
  /** Its id. */
  readonly id: string;
  /** The address. */
  readonly value: Address;
}

/** An address in the fields of the form. Some are for one country only. */
export interface Address {
  /** Name of the recipient. */
  readonly name?: string;
  /** Phone number. */
  readonly phoneNumber?: string;
  /** House number. */
  readonly houseNumber?: string;
  /** Floor. */
  readonly floorNumber?: string;
  /** Tower. */
  readonly towerNumber?: string;
  /** Building. */
  readonly buildingName?: string;
  /** Street and number. */
  readonly address?: string;
  /** Landmark nearby; India. */
  readonly landmarkArea?: string;
  /** Unit; Singapore. */
  readonly unitNumber?: string;
  /** City. */
  readonly city?: string;
  /** State; India. */
  readonly state?: string;
  /** Postal code, six digits; India. */
  readonly inPinCode?: string;
  /** Postal code, six digits; Singapore. */
  readonly sgPostCode?: string;
}
