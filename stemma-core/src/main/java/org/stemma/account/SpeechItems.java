package org.stemma.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.entity.Entities;
import org.stemma.entity.Entity;

/** Writes down who said what. Speakers are called by the name that the entity has across pages. */
final class SpeechItems {

  private static final String UNNAMED = " (unnamed)";

  private final Entities entities;

  SpeechItems(Entities entities) {
    this.entities = entities;
  }

  /** Direct and partial speech, in order of page and place. */
  List<QuoteItem> quotes(List<Reading> readings) {
    List<QuoteItem> items = new ArrayList<>();
    for (Reading reading : readings) {
      for (Quotation quotation : reading.all(Quotation.class)) {
        if (quotation.kind() != QuotationKind.INDIRECT) {
          items.add(
              new QuoteItem(
                  AccountBuilder.id("Q", items),
                  speaker(reading, quotation),
                  quotation.kind().name().toLowerCase(Locale.ROOT),
                  reading.words(quotation.span()),
                  reading.article().evidence(quotation.span()),
                  reading.article().evidence(quotation.sentence()),
                  quotation.cue().map(reading::words)));
        }
      }
    }
    return items;
  }

  /** Indirect speech: one item for each sentence and speaker. */
  List<SpeechItem> indirect(List<Reading> readings) {
    List<SpeechItem> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reading reading : readings) {
      for (Quotation quotation : reading.all(Quotation.class)) {
        Optional<String> speaker = speaker(reading, quotation);
        String key = reading.page() + quotation.sentence() + speaker.orElse("");
        if (quotation.kind() == QuotationKind.INDIRECT && seen.add(key)) {
          items.add(
              new SpeechItem(
                  AccountBuilder.id("S", items),
                  speaker,
                  quotation.cue().map(reading::words),
                  reading.article().evidence(quotation.sentence())));
        }
      }
    }
    return items;
  }

  Optional<String> speaker(Reading reading, Quotation quotation) {
    return quotation.speaker().map(speaker -> name(reading, speaker));
  }

  private String name(Reading reading, Speaker speaker) {
    return switch (speaker.kind()) {
      case NAMED -> named(reading, speaker);
      case COLLECTIVE -> speaker.name();
      case UNNAMED -> unnamed(speaker.name());
    };
  }

  /**
   * The name across pages, unless its last word is spelt otherwise there: the page's own spelling
   * stays.
   */
  private String named(Reading reading, Speaker speaker) {
    String full =
        speaker
            .span()
            .flatMap(span -> entities.at(reading.page(), span))
            .map(Entity::name)
            .orElseGet(() -> entities.fullName(reading.page(), speaker.name()));
    return lastWord(full).equalsIgnoreCase(lastWord(speaker.name())) ? full : speaker.name();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** "sources" as everybody reads it: somebody without a name. */
  static String unnamed(String words) {
    return words.endsWith(UNNAMED) ? words : words + UNNAMED;
  }
}
