package org.stemma.annotation;

/** What kind of thing a name stands for. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  /** A place: country, region, city, building, water. */
  PLACE,
  /** A people, nationality, religious or political group. */
  PEOPLE,
  /** A treaty, law, plan or document with a name. */
  TREATY,
  /** A named event. */
  EVENT,
  /** A ship, vehicle, weapon, product, work. */
  THING
}
