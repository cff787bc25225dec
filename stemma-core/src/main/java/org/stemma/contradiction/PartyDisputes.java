package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.article.Passage;
import org.stemma.claim.ContentWords;
import org.stemma.claim.Material;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * What one party says and another denies: inside one sentence ("despite its assertions to the
 * contrary"), or a denial and the statement it denies.
 */
final class PartyDisputes {

  /**
   * Share of the denied words that the denied statement must hold. Swept from .1 to .8 on the three
   * gold stories and three invented ones (2026-11-22): the same up to .5, since the best statement
   * is taken; at .6 two denials lose what they deny.
   */
  private static final double SAME_MATTER = 0.5;

  /** The same for a statement of another story. By judgement, not swept. */
  private static final double NEARLY_ALL = 0.7;

  /** Denied words of which nearly all are then shared. */
  private static final int FULL = 4;

  /** Others ("experts are divided") tell of opinions, not of a party against the page. */
  private static final Set<String> CONTRARY = Lexicon.ENGLISH.words("contrary-words.txt");

  private final DenialFinder finder = new DenialFinder();

  /**
   * A sentence that may be denied.
   *
   * @param words its content words
   * @param all the same and its light verbs ("report", "make")
   * @param told its verbs, of which {@code untold} are negated
   */
  private record Statement(
      Passage passage,
      Set<String> words,
      Set<String> all,
      Set<String> told,
      Set<String> untold,
      boolean denies) {}

  /** All of them, page by page. */
  List<Dispute> find(Material material) {
    List<Dispute> disputes = new ArrayList<>();
    List<Statement> statements = statements(material);
    for (Reading reading : material.readings()) {
      for (Hedge hedge : reading.all(Hedge.class)) {
        if (hedge.kind() == HedgeClass.DISPUTED && isContradicted(reading, hedge)) {
          Passage passage = reading.passage(hedge.span());
          disputes.add(
              new Dispute(
                  "",
                  finding(
                      passage, passage, "the page reports it and that a party says the contrary")));
        }
      }
      for (Denial denial : finder.in(reading)) {
        denied(material, denial, statements)
            .ifPresent(
                said ->
                    disputes.add(
                        new Dispute(
                            denial.party(),
                            finding(
                                said.passage(),
                                denial.passage(),
                                denial.party() + " denies what the other sentence says"))));
      }
    }
    return disputes;
  }

  /** Whether the cue says that a party holds the contrary, outside keyword lists and the like. */
  private static boolean isContradicted(Reading reading, Hedge hedge) {
    String cue = reading.words(hedge.cue()).toLowerCase(Locale.ROOT);
    return Arrays.stream(cue.split("[^\\p{L}]+")).anyMatch(CONTRARY::contains)
        && Denials.besideStatement(reading, hedge.cue())
        && reading.all(Residue.class).stream().noneMatch(r -> r.span().overlaps(hedge.cue()));
  }

  private static Finding finding(Passage a, Passage b, String why) {
    return new Finding(
        ContradictionKind.PARTY_CLAIMS,
        Verdict.DISPUTED,
        Severity.MEDIUM,
        "",
        Variant.of(a),
        Variant.of(b),
        why);
  }

  private List<Statement> statements(Material material) {
    List<Statement> found = new ArrayList<>();
    for (Reading reading : material.readings()) {
      for (ParsedSentence sentence : reading.sentences()) {
        if (reading.isBody(sentence.span())) {
          boolean denies =
              sentence.words().stream().map(Word::lemma).anyMatch(finder::isDenying)
                  || Denials.isPlea(sentence);
          found.add(
              new Statement(
                  reading.passage(sentence.span()),
                  ContentWords.of(sentence, sentence.span()),
                  Denials.telling(sentence, sentence.span()),
                  Denials.verbs(sentence, sentence.span(), false),
                  Denials.verbs(sentence, sentence.span(), true),
                  denies));
        }
      }
    }
    found.sort(Comparator.comparing(Statement::passage, material.witnessOrder()));
    return found;
  }

  /**
   * The statement that shares most words with what is denied, of those the one that holds fewest
   * others; the earliest witness among equals. A statement of another story must share nearly all
   * of them: a party's answer often stands alone.
   */
  private static Optional<Statement> denied(
      Material material, Denial denial, List<Statement> statements) {
    Passage passage = denial.passage();
    Set<String> words = ContentWords.of(denial.sentence(), denial.denied());
    Set<String> nouns = new HashSet<>(Denials.nouns(denial.sentence(), denial.denied()));
    nouns.retainAll(words);
    Set<String> verbs = ContentWords.verbs(denial.sentence(), denial.denied());
    Set<String> all = Denials.telling(denial.sentence(), denial.denied());
    Optional<Statement> best = Optional.empty();
    double bestShare = 0;
    double bestLikeness = 0;
    for (Statement statement : statements) {
      double share = words.size() < 2 ? 0 : share(words, statement.words());
      double likeness = ContentWords.likeness(all, statement.all());
      if (!statement.denies()
          && !statement.passage().equals(passage)
          && isTold(words, verbs, statement)
          && isOpposed(denial, statement)
          && share >= SAME_MATTER
          && (share > bestShare || share == bestShare && likeness > bestLikeness)
          && (verbs.isEmpty() || ContentWords.overlap(verbs, statement.words()) > 0)
          && sharesNoun(nouns, words, statement)
          && sharesMatter(denial, words, statement)
          && (material.together(statement.passage(), passage)
              || words.size() >= FULL && share >= NEARLY_ALL)) {
        best = Optional.of(statement);
        bestShare = share;
        bestLikeness = likeness;
      }
    }
    return best;
  }

  /**
   * Whether the statement tells what is denied and not the contrary of it: who denies that nobody
   * was warned says that somebody was.
   */
  private static boolean isOpposed(Denial denial, Statement statement) {
    Set<String> not = Denials.verbs(denial.sentence(), denial.denied(), true);
    Set<String> so = Denials.verbs(denial.sentence(), denial.denied(), false);
    boolean agrees =
        so.stream().anyMatch(v -> statement.untold().contains(v) && !statement.told().contains(v));
    return not.isEmpty() ? !agrees : !statement.untold().isEmpty();
  }

  /** Whether more than the topic is shared: two words, or the verb. */
  private static boolean isTold(Set<String> words, Set<String> verbs, Statement statement) {
    return ContentWords.overlap(words, statement.words())
                * Math.min(words.size(), statement.words().size())
            >= 2
        || ContentWords.overlap(verbs, statement.words()) > 0;
  }

  /**
   * Whether two of the nouns that are denied are stated, or all; where none is denied ("denied
   * shooting anyone"), two of the words.
   */
  private static boolean sharesNoun(Set<String> nouns, Set<String> words, Statement statement) {
    Set<String> telling = nouns.isEmpty() ? words : nouns;
    double shared =
        ContentWords.overlap(telling, statement.words())
            * Math.min(telling.size(), statement.words().size());
    return shared >= (nouns.isEmpty() ? 2 : Math.min(2, nouns.size()));
  }

  /** Whether they share more than a place and a day: a noun, verb or adjective of the language. */
  private static boolean sharesMatter(Denial denial, Set<String> words, Statement statement) {
    Set<String> matter = new HashSet<>(words);
    denial.sentence().words().stream()
        .filter(Word::isProperNoun)
        .map(Word::lemma)
        .forEach(matter::remove);
    return matter.isEmpty() || ContentWords.overlap(matter, statement.words()) > 0;
  }

  private static double share(Set<String> denied, Set<String> stated) {
    return stated.size() < denied.size()
        ? ContentWords.overlap(denied, stated) * stated.size() / denied.size()
        : ContentWords.overlap(denied, stated);
  }
}
