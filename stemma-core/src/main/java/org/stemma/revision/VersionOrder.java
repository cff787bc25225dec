package org.stemma.revision;

import java.time.Instant;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Field;
import org.stemma.article.Metadata;
import org.stemma.time.TimeValue;

/**
 * Which of two versions of a page is the earlier one.
 *
 * <ol>
 *   <li>the time of capture of both: a server gives out the version that it holds;
 *   <li>the update that both state, or one of them, if it is not older than the publication that
 *       the other states;
 *   <li>the publication that both state, to the second or the day;
 *   <li>a note of a correction that one of them has.
 * </ol>
 *
 * @param aFirst whether the first of the two compared is the earlier
 * @param why what shows it, in words for the user
 */
record VersionOrder(boolean aFirst, String why) {

  /** The order of {@code a} and {@code b}; empty if nothing shows it. */
  static Optional<VersionOrder> of(Reading a, Reading b) {
    Metadata one = a.article().metadata();
    Metadata other = b.article().metadata();
    return instants("captured", a.article().page().captured(), b.article().page().captured())
        .or(() -> updated(one, other))
        .or(
            () ->
                instants(
                    "published",
                    one.publishedAt().map(Field::value),
                    other.publishedAt().map(Field::value)))
        .or(() -> days("published", one.published(), other.published()))
        .or(() -> noted(a, b));
  }

  private static Optional<VersionOrder> instants(
      String what, Optional<Instant> a, Optional<Instant> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b)
        ? Optional.empty()
        : Optional.of(told(what, a.get().isBefore(b.get()), a.get(), b.get()));
  }

  private static Optional<VersionOrder> days(
      String what, Optional<Field<TimeValue>> a, Optional<Field<TimeValue>> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.empty();
    }
    TimeValue one = a.get().value();
    TimeValue other = b.get().value();
    return one.before(other) || other.before(one)
        ? Optional.of(told(what, one.before(other), one.edtf(), other.edtf()))
        : Optional.empty();
  }

  private static VersionOrder told(String what, boolean aFirst, Object a, Object b) {
    return new VersionOrder(
        aFirst, what + " " + (aFirst ? a : b) + ", the later one " + (aFirst ? b : a));
  }

  private static Optional<VersionOrder> updated(Metadata a, Metadata b) {
    if (a.modified().isPresent() == b.modified().isPresent()) {
      return days("updated", a.modified(), b.modified());
    }
    Metadata changed = a.modified().isPresent() ? a : b;
    Metadata first = changed.equals(a) ? b : a;
    return changed
        .modified()
        .filter(
            update ->
                first.published().filter(p -> update.value().before(p.value())).isEmpty()
                    && first.published().isPresent())
        .map(
            update ->
                new VersionOrder(
                    first.equals(a), "only the later one was updated, " + update.value().edtf()));
  }

  private static Optional<VersionOrder> noted(Reading a, Reading b) {
    boolean one = CorrectionNotes.in(a.article()).isPresent();
    boolean other = CorrectionNotes.in(b.article()).isPresent();
    return one == other
        ? Optional.empty()
        : Optional.of(new VersionOrder(other, "only the later one says that it corrects"));
  }
}
