package org.stemma.extract.wording;

/** What a page says of a text that may name persons: the more it says, the more forms are names. */
public enum NameClaim {
  /** Nothing: it is a line of the page. */
  LINE,

  /** That it names the author: words of a script without capitals are a name then. */
  AUTHOR,

  /** That it is the author's name: one word alone may be one. */
  NAME
}
