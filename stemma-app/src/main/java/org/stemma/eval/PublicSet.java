package org.stemma.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A public data set and its scoring rule, as the README of its folder states them. */
@FunctionalInterface
public interface PublicSet {

  /**
   * Scores the stage on the set.
   *
   * @param folder holds the set's files
   * @param lines receives readable lines, each ended by {@code \n}
   * @return scores by name, in the order they are to be printed; values are numbers or maps of the
   *     same form
   * @throws IOException if the folder lacks a file of the set or a file cannot be read
   */
  Map<String, Object> score(Path folder, Appendable lines) throws IOException;
}
