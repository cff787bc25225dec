package org.stemma.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.Capture;

/**
 * Which captures a collection does not know yet, and under which names they come in.
 *
 * <p>A page is known again by its bytes if it has its name or comes from where it came from before:
 * a folder that was moved, or is named by another path, adds nothing. Other bytes under a name that
 * is taken are another page ({@code report.html@2}): what a page said before is not lost. Not
 * thread-safe.
 */
public final class Intake {

  private final PageCollection collection;
  private final String build;
  private final Set<String> taken;

  /** What comes into {@code collection}, read by {@code build}. */
  public Intake(PageCollection collection, String build) {
    this.collection = collection;
    this.build = build;
    this.taken = new HashSet<>(collection.names());
  }

  /**
   * The capture as it is to be read, under its name in the collection; empty if this build has read
   * it, with the same knowledge from outside.
   *
   * @param origin where it lies: a path or an address
   */
  public Optional<Capture> toRead(Capture capture, String origin) {
    Optional<String> known = collection.known(capture.payload().sha256(), capture.name(), origin);
    Capture named = capture.named(known.orElseGet(() -> freeName(capture.name())));
    taken.add(named.name());
    boolean read =
        known
            .flatMap(collection::page)
            .filter(page -> page.build().equals(build) && page.capture().equals(named))
            .isPresent();
    return read ? Optional.empty() : Optional.of(named);
  }

  private String freeName(String name) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + "@" + number;
    }
    return free;
  }
}
