package org.stemma.eval.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a resource beside this class that are neither blank nor comments. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * In the order of the file, as they stand there; a comment begins with {@code #}.
   *
   * @throws NullPointerException if there is no such resource
   */
  public static List<String> of(String name) {
    try (InputStream in =
        Objects.requireNonNull(ResourceLines.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same lines cut into columns, which one tab parts.
   *
   * @throws NullPointerException if there is no such resource
   */
  public static List<List<String>> rows(String name) {
    return of(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
