export interface MessageKinds {
  location: LocationMessage;
}

/**
 * A place on the map.
 * @example { type: "location", to: "4915112345678", latitude: 52.5163, longitude: 13.3777, name: "Brandenburg Gate" }
 */
export interface LocationMessage extends MessageBase, Place {
  readonly type: "location";
}

/** A place on the map, in a message or in the header of a template. */
export interface Place {
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** The name of the place; at most 1000 characters (tyntec 256). Tellephant needs it. */
  readonly name?: string;
  /** Its address; at most 1000 characters (tyntec 256), shown only with a name. Tellephant needs it. */
  readonly address?: string;
}
