package org.stemma.lineage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Upstream;
import org.stemma.article.Block;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Whose page "the club said on its website" means: that of the one held publisher of the story that
 * calls itself so, if the report names it and speaks of no other just before.
 */
final class MeantPublishers {

  private static final Set<String> NOUNS = Lexicon.ENGLISH.words("source-bodies.txt");

  /** Words of a name that are enough to name who bears it. */
  private static final int FEWEST = 2;

  /** By page the nouns that stand on it with an article, each page read once. */
  private final Map<String, Set<String>> nouns = new HashMap<>();

  /** Whether a source is named by the noun of a body and by nothing else: "club". */
  static boolean isBare(Upstream upstream) {
    return NOUNS.contains(upstream.name());
  }

  /**
   * The publisher that is meant by the noun which {@code upstream} is named by.
   *
   * @param upstream one that {@link #isBare}
   * @param held pages of the same story
   */
  Optional<String> of(Witness citing, Upstream upstream, Collection<Witness> held) {
    String noun = upstream.name();
    Set<String> meant = new TreeSet<>();
    for (Witness witness : held) {
      witness
          .publisher()
          .filter(p -> !OutletName.of(p).hasOutletNoun() && calls(witness, p, noun))
          .filter(p -> isNamed(citing.text().reading(), p))
          .ifPresent(meant::add);
    }
    return meant.size() == 1
        ? meant.stream().findFirst().filter(p -> !isOther(citing.text().reading(), upstream, p))
        : Optional.empty();
  }

  /** Whether a page calls its publisher so: "the club thanks", "Odal Football Club". */
  private boolean calls(Witness witness, String publisher, String noun) {
    return OutletName.of(publisher).words().contains(noun)
        || nouns
            .computeIfAbsent(witness.page(), k -> nouns(witness.text().reading()))
            .contains(noun);
  }

  private static Set<String> nouns(Reading reading) {
    List<String> blocks = blocks(reading).map(words -> words.toLowerCase(Locale.ROOT)).toList();
    return NOUNS.stream()
        .filter(noun -> blocks.stream().anyMatch(words -> words.contains("the " + noun + " ")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> blocks(Reading reading) {
    return reading.article().blocks().stream()
        .filter(Block::isKept)
        .map(block -> reading.words(block.span()));
  }

  /** Whether the page names it, by two words of its name at least; a town's alone are no name. */
  private static boolean isNamed(Reading reading, String publisher) {
    List<String> words = List.of(publisher.strip().split("\\s+"));
    int least = Math.min(words.size(), isPlace(reading, words) ? FEWEST + 1 : FEWEST);
    String name = String.join(" ", words.subList(0, least));
    return words.size() > 1 && blocks(reading).anyMatch(b -> b.contains(name));
  }

  /** Whether the first two words of the name are that of a place on the page. */
  private static boolean isPlace(Reading reading, List<String> words) {
    String town = String.join(" ", words.subList(0, Math.min(words.size(), FEWEST)));
    return reading.all(Mention.class).stream()
        .anyMatch(m -> m.type() == EntityType.PLACE && m.name().equals(town));
  }

  /** Whether the sentence before is about something else with a name, and about no person. */
  private static boolean isOther(Reading reading, Upstream upstream, String publisher) {
    Optional<ParsedSentence> before =
        reading.sentences().stream()
            .filter(s -> s.span().end() <= upstream.span().start() && reading.isBody(s.span()))
            .reduce((one, other) -> other);
    return before.stream()
        .flatMap(s -> s.words().stream())
        .filter(w -> w.is("nsubj") || w.is("nsubjpass"))
        .filter(Word::isProperNoun)
        .map(Word::form)
        .anyMatch(
            word ->
                !Arrays.asList(publisher.split("\\s+")).contains(word) && !isPerson(reading, word));
  }

  /** Whether the word is of a person's name of two words and more. */
  private static boolean isPerson(Reading reading, String word) {
    return reading.all(Mention.class).stream()
        .filter(m -> m.type() == EntityType.PERSON)
        .map(m -> Arrays.asList(m.name().split("\\s+")))
        .anyMatch(name -> name.size() > 1 && name.contains(word));
  }
}
