package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;

/** Who of those who spoke before is meant by words that name nobody ("it", "the 29-year-old"). */
final class EarlierSpeakers {

  private final PageNames names;

  EarlierSpeakers(PageNames names) {
    this.names = names;
  }

  /** Who spoke last. */
  static Optional<Speaker> last(List<Speaker> before) {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }

  /** Who spoke last, if that is no person and known. */
  Optional<Speaker> body(List<Speaker> before) {
    return last(before).filter(s -> s.kind() != SpeakerKind.UNNAMED && !isPerson(s));
  }

  /** The person who spoke last. */
  Optional<Speaker> person(List<Speaker> before) {
    return before.stream().filter(this::isPerson).reduce((a, b) -> b);
  }

  private boolean isPerson(Speaker speaker) {
    return names.all().stream().anyMatch(n -> n.isPerson() && n.name().equals(speaker.name()));
  }
}
