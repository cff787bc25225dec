package org.stemma.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.capture.Capture;

/**
 * Which captures a collection does not know yet, and under which names they come in.
 *
 * <p>A page is known again by its bytes if it has its name or comes from where it came from before:
 * a folder that was moved, or is named by another path, adds nothing. Other bytes under a name that
 * is taken are another page ({@code report.html@2}): what a page said before is not lost. What was
 * let in under a name is known from then on, before it is kept. Not thread-safe.
 */
public final class Intake {

  private final PageCollection collection;
  private final String build;
  private final Set<String> taken;

  /** Names with the digests of what was let in under them. */
  private final Set<Map.Entry<String, String>> came = new HashSet<>();

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
    String digest = capture.payload().sha256();
    Optional<String> known = collection.known(digest, capture.name(), origin);
    if (known.isEmpty()) {
      if (!came.add(Map.entry(capture.name(), digest))) {
        return Optional.empty();
      }
      Capture named = capture.named(freeName(capture.name()));
      taken.add(named.name());
      return Optional.of(named);
    }
    StoredPage page = collection.page(known.get()).orElseThrow();
    Capture told = withAll(capture, page.capture());
    return page.build().equals(build) && page.capture().equals(told)
        ? Optional.empty()
        : Optional.of(told);
  }

  /** What is known of {@code capture} now; what it leaves open, as it was known {@code before}. */
  private static Capture withAll(Capture capture, Capture before) {
    return new Capture(
        before.name(),
        capture.payload(),
        capture.mediaType().or(before::mediaType),
        capture.address().or(before::address),
        capture.publisher().or(before::publisher),
        capture.published().or(before::published),
        capture.captured().or(before::captured));
  }

  private String freeName(String name) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + "@" + number;
    }
    return free;
  }
}
