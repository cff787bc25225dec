package org.stemma.flink;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.warc.AddressCaptures;

/**
 * What a page of an address is called that was made of a capture.
 *
 * @param captured when it was captured first, as ISO 8601 has it
 * @param time of the event, in milliseconds since 1970
 * @param held whether the capture is held still, so that the page may be called otherwise
 */
public record GivenName(String name, String captured, long time, boolean held) {

  /**
   * The names when a capture has come: those that one machine gives, or where some pages cannot be
   * called otherwise any more that of the newcomer by its time, beside the names that are given.
   *
   * @param given names by SHA-256
   * @param sha256 of the newcomer, which may have a name as it was captured later
   * @param captured when the newcomer was
   * @return names by SHA-256
   */
  static Map<String, String> with(
      String address, Map<String, GivenName> given, String sha256, Instant captured) {
    if (given.values().stream().allMatch(GivenName::held)) {
      Map<String, Instant> first = new TreeMap<>();
      given.forEach((sha, one) -> first.put(sha, Instant.parse(one.captured())));
      first.put(sha256, captured);
      return AddressCaptures.names(address, first);
    }
    Map<String, String> names = new TreeMap<>();
    given.forEach((sha, one) -> names.put(sha, one.name()));
    names.remove(sha256);
    Set<String> taken = new HashSet<>(names.values());
    int number = 1;
    while (taken.contains(AddressCaptures.name(address, captured, number))) {
      number++;
    }
    names.put(sha256, AddressCaptures.name(address, captured, number));
    return names;
  }

  GivenName named(String other) {
    return new GivenName(other, captured, time, held);
  }

  GivenName withoutCapture() {
    return new GivenName(name, captured, time, false);
  }
}
