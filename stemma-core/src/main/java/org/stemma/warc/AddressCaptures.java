package org.stemma.warc;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    if (first.isEmpty()) {
      return List.of();
    }
    Map<String, Instant> times = new TreeMap<>();
    first.forEach((sha256, capture) -> times.put(sha256, time(capture)));
    Map<String, String> names = names(first.values().iterator().next().name(), times);
    return first.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(IN_TIME))
        .map(one -> one.getValue().named(Objects.requireNonNull(names.get(one.getKey()))))
        .toList();
  }

  /**
   * What the pages of one address are called.
   *
   * @param first when each of its payloads was captured first, by their SHA-256
   * @return names by SHA-256
   */
  public static Map<String, String> names(String address, Map<String, Instant> first) {
    Map<String, String> names = new TreeMap<>();
    if (first.size() == 1) {
      names.put(first.keySet().iterator().next(), address);
      return names;
    }
    Map<Instant, Integer> taken = new TreeMap<>();
    first.entrySet().stream()
        .sorted(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry::getKey))
        .forEach(
            one -> {
              int number = taken.merge(one.getValue(), 1, Integer::sum);
              names.put(one.getKey(), name(address, one.getValue(), number));
            });
    return names;
  }

  /**
   * What a page is called by its time.
   *
   * @param number among those of one time, from 1
   */
  public static String name(String address, Instant time, int number) {
    return address + "@" + time + (number == 1 ? "" : "." + number);
  }

  /** The one of two captures of the same bytes that stands for both. */
  public static Capture earlier(Capture one, Capture other) {
    return IN_TIME.compare(other, one) < 0 ? other : one;
  }

  private static Instant time(Capture capture) {
    return capture.captured().orElseThrow(); // each record of an archive has its time
  }
}
