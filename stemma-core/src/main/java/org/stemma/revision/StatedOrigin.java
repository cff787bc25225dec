package org.stemma.revision;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.capture.PageAddress;
import org.stemma.time.TimeValue;

/** What pages state of where they stand and of when they came out. */
final class StatedOrigin {

  private StatedOrigin() {}

  /** The addresses that the page states and where it was found, as keys; none of a first page. */
  static Set<String> addresses(Reading reading) {
    return Stream.of(
            reading.article().metadata().canonical().map(Field::value),
            reading.article().page().address())
        .flatMap(Optional::stream)
        .flatMap(address -> PageAddress.of(address).stream())
        .filter(address -> !address.isFirstPage()) // faulty sites state it as that of all pages
        .flatMap(address -> address.key().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether both state when they were published, and the same: a column of every day does not. */
  static boolean areOfOneDay(Reading a, Reading b) {
    return day(a).isPresent() && day(a).equals(day(b));
  }

  private static Optional<TimeValue> day(Reading page) {
    return page.article()
        .metadata()
        .published()
        .map(Field::value)
        .filter(TimeValue.Day.class::isInstance);
  }

  /** Whether the two have addresses, and none in common. */
  static boolean areApart(Reading a, Reading b) {
    Set<String> common = new TreeSet<>(addresses(a));
    common.retainAll(addresses(b));
    return !addresses(a).isEmpty() && !addresses(b).isEmpty() && common.isEmpty();
  }
}
