package org.stemma.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.capture.Capture;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.Reason;

/**
 * What the words of a call name.
 *
 * @param words as they were typed
 * @param files files and folders
 * @param addresses of the web
 * @param standardInput the page that came there, if {@code -} was among the words
 */
record Named(
    List<String> words, List<Path> files, List<URI> addresses, Optional<Capture> standardInput) {

  /** The name of the page that comes on standard input. */
  static final String STANDARD_INPUT = "standard-input";

  /** The word for standard input. */
  static final String STANDARD = "-";

  /**
   * What {@code words} name; reads standard input if it is among them.
   *
   * @throws Complaint if one of them can name nothing
   */
  static Named of(List<String> words, Console console) {
    List<Path> files = new ArrayList<>();
    List<URI> addresses = new ArrayList<>();
    for (String word : words) {
      if (!word.equals(STANDARD)) {
        FromWeb.address(word).ifPresentOrElse(addresses::add, () -> files.add(path(word)));
      }
    }
    return new Named(
        words,
        files,
        addresses,
        words.contains(STANDARD) ? Optional.of(standardInput(console)) : Optional.empty());
  }

  /** The file called {@code name}, a word of the call. */
  static Path path(String name) {
    if (name.isEmpty()) {
      throw Complaint.usage("an empty word names no page (an unset variable?)");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Complaint.usage("no file can be called so here: " + e.getMessage());
    }
  }

  private static Capture standardInput(Console console) {
    try {
      byte[] bytes = console.in().readNBytes(ExtractOptions.DEFAULT.maxBytes() + 1);
      return Capture.of(STANDARD_INPUT, bytes);
    } catch (IOException e) {
      throw Complaint.unreadable("standard input: " + Reason.of(e));
    }
  }
}
