package org.stemma.annotate.upstream;

import java.util.Optional;
import java.util.function.Predicate;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.article.Block;
import org.stemma.article.Field;
import org.stemma.article.OutletName;
import org.stemma.extract.wording.Dateline;
import org.stemma.text.Span;

/** What a page says of its own outlet where others are credited. */
record OwnCredits(Outlets outlets) {

  /** The basis of an outlet that stands beside who signs. */
  private static final String SIGNED = "byline";

  /** Whether an agency that no list has signs its own page. */
  boolean signs(Reading reading, Upstream source) {
    return !outlets.isListed(source.name())
        && isPublisher(
            reading, p -> OutletName.of(source.name()).isShortFor(OutletName.of(p.value())));
  }

  /** "(OP)" over what someone signed for the Odal Press, whatever agency a list has by it. */
  static boolean isDateline(Reading reading, String words) {
    Optional<String> letters =
        Dateline.of(words, Span.of(0, words.length())).flatMap(Dateline::agency);
    return letters.isPresent()
        && isPublisher(
            reading, p -> p.basis().equals(SIGNED) && Initials.spell(p.value(), letters.get()));
  }

  /** The words of a block; without the page's outlet if it says whose words it prints behind it. */
  static String withoutOutlet(Reading reading, Block block) {
    String words = reading.words(block.span());
    int stop = block.isBody() ? -1 : words.indexOf(". ");
    return stop > 0 && isPublisher(reading, p -> words.startsWith(p.value()))
        ? words.substring(stop + 2)
        : words;
  }

  private static boolean isPublisher(Reading reading, Predicate<Field<String>> test) {
    return reading.article().metadata().publisher().filter(test).isPresent();
  }
}
