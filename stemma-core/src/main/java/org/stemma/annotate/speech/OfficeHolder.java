package org.stemma.annotate.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.syntax.ParsedSentence;

/** Who holds the office that names a speaker: "the Chief Minister", "the Finnish minister". */
final class OfficeHolder {

  private final PageNames names;
  private final Sources sources;
  private final SpeakerWords words;
  private final Set<String> determiners;

  OfficeHolder(PageNames names, Sources sources, SpeakerWords words, Set<String> determiners) {
    this.names = names;
    this.sources = sources;
    this.words = words;
    this.determiners = determiners;
  }

  /** "the Chief Minister": whose office it is, where the page names the holder. */
  Optional<Speaker> named(ParsedSentence sentence, SourcePhrase phrase) {
    String office = words.of(sentence, phrase).toLowerCase(Locale.ROOT);
    boolean title =
        office.indexOf(' ') > 0
            && sources.titles().contains(Sources.lastWord(office))
            && names.personsIn(phrase.span()).isEmpty();
    return title
        ? names
            .holder(new TreeSet<>(List.of(office.split(" "))), phrase.span().start())
            .map(p -> speaker(names.fullest(p), SpeakerKind.NAMED, phrase))
        : Optional.empty();
  }

  /** "the Finnish minister": the person whose office holds these words, if one is on the page. */
  Speaker of(ParsedSentence sentence, SourcePhrase phrase) {
    Set<String> description = new TreeSet<>();
    int first = Math.max(0, sentence.indexAt(phrase.span().start()));
    for (int i = first; i <= phrase.head(); i++) {
      description.add(sentence.words().get(i).form().toLowerCase(Locale.ROOT));
    }
    boolean definite = description.contains("the") || first == phrase.head();
    description.removeAll(determiners);
    Optional<PageName> holder =
        definite ? names.holder(description, phrase.span().start()) : Optional.empty();
    return holder
        .map(p -> speaker(names.fullest(p), SpeakerKind.NAMED, phrase))
        .orElseGet(() -> speaker(words.of(sentence, phrase), SpeakerKind.UNNAMED, phrase));
  }

  private static Speaker speaker(String name, SpeakerKind kind, SourcePhrase phrase) {
    return new Speaker(name, kind, Optional.of(phrase.span()));
  }
}
