package org.stemma.annotate.source;

import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.text.Span;

/**
 * A name as it stands somewhere on a page.
 *
 * @param span the name without titles
 * @param name its words, white space folded
 * @param type what it seems to stand for
 * @param role lower-case words of the office or rank printed with it ("finnish", "foreign",
 *     "minister"); empty if there is none
 */
public record PageName(Span span, String name, EntityType type, Set<String> role) {

  /** Whether it seems to name a person. */
  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** Last word of the name. */
  public String last() {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
