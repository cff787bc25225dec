package org.stemma.warc;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.capture.Capture;

/**
 * What the captures of one address are as pages: a page is called by its address; where there are
 * several with other bytes, by address and time ({@code
 * https://example.org/a@2031-03-01T08:30:00Z}); the same bytes are one page, as they were captured
 * first. So neither pages nor names depend on the order of archives and records.
 */
public final class AddressCaptures {

  private static final Comparator<Capture> IN_TIME =
      Comparator.comparing(AddressCaptures::time)
          .thenComparing(capture -> capture.payload().sha256())
          .thenComparing(capture -> capture.mediaType().orElse(""));

  private AddressCaptures() {}

  /** The pages, each under a name of its own, in the order of time. */
  public static List<Capture> pages(Collection<Capture> captures) {
    Map<String, Capture> first =
        captures.stream()
            .collect(
                Collectors.toMap(
                    capture -> capture.payload().sha256(), c -> c, AddressCaptures::earlier));
    if (first.size() == 1) {
      return List.copyOf(first.values());
    }
    Map<String, Integer> taken = new TreeMap<>();
    return first.values().stream()
        .sorted(IN_TIME)
        .map(
            capture -> {
              String name = capture.name() + "@" + time(capture);
              int number = taken.merge(name, 1, Integer::sum);
              return capture.named(number == 1 ? name : name + "." + number);
            })
        .toList();
  }

  /** The one of two captures of the same bytes that stands for both. */
  public static Capture earlier(Capture one, Capture other) {
    return IN_TIME.compare(other, one) < 0 ? other : one;
  }

  private static Instant time(Capture capture) {
    return capture.captured().orElseThrow(); // each record of an archive has its time
  }
}
