package org.stemma.page;

import java.util.List;
import org.stemma.text.Span;

/**
 * Something that was found.
 *
 * @param where the list or page that holds it
 * @param name what the link to it is called
 * @param address where it lies
 * @param words the words that were searched
 * @param marked where what was asked for stands in them, in order
 */
public record Hit(String where, String name, String address, String words, List<Span> marked) {

  public Hit {
    marked = List.copyOf(marked);
  }
}
