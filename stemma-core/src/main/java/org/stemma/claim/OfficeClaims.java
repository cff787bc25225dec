package org.stemma.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.article.Passage;
import org.stemma.entity.Entity;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.ParsedSentence;
import org.stemma.time.TimeValue;

/**
 * Finds who is said to hold which office, or to have held it: "former prime minister Ana Ruiz",
 * "President Ruiz".
 */
public final class OfficeClaims {

  /**
   * Courtesies and ranks that several people of one body share say nothing of who holds an office.
   */
  private static final Set<String> OFFICE_KIND = Set.of("office");

  private static final Set<String> CHANGES = Lexicon.ENGLISH.words("office-changes.txt");

  private final Set<String> offices;
  private final Set<String> formerWords = timesOf("former");
  private final Set<String> comingWords = timesOf("coming");
  private final Material material;

  private OfficeClaims(Material material) {
    this.material = material;
    this.offices =
        Set.copyOf(
            Lexicon.ENGLISH.rows("titles.tsv").stream()
                .filter(row -> row.size() > 1 && OFFICE_KIND.contains(row.get(1)))
                .map(row -> row.get(0).toLowerCase(Locale.ROOT))
                .toList());
  }

  private static Set<String> timesOf(String kind) {
    return Lexicon.ENGLISH.rows("office-times.tsv").stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The offices that the pages give to named persons, in order of page and place. */
  public static List<OfficeClaim> of(Material material) {
    OfficeClaims claims = new OfficeClaims(material);
    List<OfficeClaim> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (Mention mention : reading.all(Mention.class)) {
        claims.claim(reading, mention).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<OfficeClaim> claim(Reading reading, Mention mention) {
    boolean body = reading.isBody(mention.span());
    if (!body || mention.type() != EntityType.PERSON || mention.title().isEmpty()) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.asList(
            reading
                .words(mention.title().get())
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("[\\s.-]+"));
    boolean former = words.stream().anyMatch(formerWords::contains);
    boolean coming = words.stream().anyMatch(comingWords::contains);
    Optional<String> office = office(words);
    Optional<Passage> passage =
        reading.sentenceAt(mention.span().start()).map(s -> reading.passage(s.span()));
    if (coming || office.isEmpty() || passage.isEmpty() || isChanged(reading, mention)) {
      return Optional.empty();
    }
    String holder =
        material
            .entities()
            .at(reading.page(), mention.span())
            .map(Entity::name)
            .orElse(mention.name());
    return Optional.of(
        new OfficeClaim(
            holder,
            office.get(),
            mention.country().orElse(""),
            former,
            time(reading, passage.get()),
            passage.get()));
  }

  /** "Agreed to reinstate Chief Justice Ruiz": whom a verb puts into an office does not hold it. */
  private static boolean isChanged(Reading reading, Mention mention) {
    Optional<ParsedSentence> sentence = reading.sentenceAt(mention.span().start());
    if (sentence.filter(ParsedSentence::isParsed).isEmpty()) {
      return false;
    }
    Clause clause = Clause.of(sentence.get());
    return clause
        .head(sentence.get().indexesIn(mention.span()))
        .filter(name -> clause.word(name).is("dobj") || clause.word(name).is("nsubjpass"))
        .map(clause::head)
        .filter(verb -> verb >= 0 && CHANGES.contains(clause.lemma(verb)))
        .isPresent();
  }

  /**
   * The longest office that ends the title: "u.s. secretary of state" gives "secretary of state".
   */
  private Optional<String> office(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      String tail = String.join(" ", words.subList(from, words.size()));
      if (offices.contains(tail)) {
        return Optional.of(tail);
      }
    }
    return Optional.empty();
  }

  /** The date of the event that the sentence tells, else the day of publication. */
  private TimeValue time(Reading reading, Passage passage) {
    return material.events().stream()
        .filter(e -> e.mentions().contains(passage) && e.time().earliest().isPresent())
        .map(e -> e.time())
        .findFirst()
        .orElseGet(() -> material.telling(reading.page()));
  }
}
