package org.stemma.annotate.upstream;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.annotation.UpstreamKind;
import org.stemma.lexicon.Lexicon;

/** Texts that state something by themselves: "court records show", "the council's website says". */
final class SpeakingTexts {

  private static final Set<String> MEDIA = Lexicon.ENGLISH.words("media-nouns.txt");

  private SpeakingTexts() {}

  /** What kind of source a text is; none where no word tells which text ("the statement said"). */
  static Optional<UpstreamKind> kind(Speaker text) {
    String[] words = text.name().toLowerCase(Locale.ROOT).split(" ");
    if (text.kind() != SpeakerKind.COLLECTIVE || words.length < 2) {
      return Optional.empty();
    }
    boolean published = Arrays.stream(words).anyMatch(MEDIA::contains);
    return Optional.of(published ? UpstreamKind.PUBLICATION : UpstreamKind.DOCUMENT);
  }
}
