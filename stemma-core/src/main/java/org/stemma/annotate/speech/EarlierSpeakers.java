package org.stemma.annotate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.lexicon.Lexicon;

/** Who of those who spoke before is meant by words that name nobody ("it", "the 29-year-old"). */
final class EarlierSpeakers {

  private static final Set<String> SINGLE = Lexicon.ENGLISH.words("grammar-words.tsv", "single");

  private final Reading reading;
  private final PageNames names;

  EarlierSpeakers(Reading reading, PageNames names) {
    this.reading = reading;
    this.names = names;
  }

  /** Whether it is one person, whom "they" cannot mean. */
  boolean isOne(Speaker speaker) {
    boolean body =
        names.all().stream()
            .anyMatch(n -> n.type() == EntityType.ORGANISATION && n.name().equals(speaker.name()));
    return isSingle(speaker) || speaker.kind() == SpeakerKind.NAMED && !body;
  }

  /** "One", "another": one person without a name. */
  static boolean isSingle(Speaker speaker) {
    return SINGLE.contains(speaker.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Who spoke last, if that is one person without a name and spoke in the sentence {@code at} or
   * the one before.
   */
  Optional<Speaker> single(int at, List<Speaker> before) {
    return last(before)
        .filter(EarlierSpeakers::isSingle)
        .filter(s -> isIn(s, at) || at > 0 && isIn(s, at - 1));
  }

  /** Whether the words that name {@code speaker} stand in the sentence {@code at}. */
  boolean speaksIn(Speaker speaker, int at) {
    return at >= 0 && isIn(speaker, at);
  }

  private boolean isIn(Speaker speaker, int sentence) {
    return speaker.span().filter(reading.sentences().get(sentence).span()::contains).isPresent();
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
