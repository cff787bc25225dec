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
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.article.Block;
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
final class PartyDisputes implements Detector {

  /**
   * Share of the denied words that the denied statement must hold. Swept from .1 to .8 on the three
   * gold stories and three invented ones (2026-11-22): the same up to .5, since the best statement
   * is taken; at .6 two denials lose what they deny.
   */
  private static final double SAME_MATTER = 0.5;

  /** Others ("experts are divided") tell of opinions, not of a party against the page. */
  private static final Set<String> CONTRARY = Lexicon.ENGLISH.words("contrary-words.txt");

  private final Set<String> denials = new HashSet<>();

  PartyDisputes() {
    for (List<String> row : Lexicon.ENGLISH.rows("reporting-verbs.tsv")) {
      if (row.size() > 1 && row.get(1).equals("deny")) {
        denials.add(row.get(0));
      }
    }
  }

  private record Statement(Passage passage, Set<String> words, boolean denies) {}

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    List<Statement> statements = statements(material);
    for (Reading reading : material.readings()) {
      for (Hedge hedge : reading.all(Hedge.class)) {
        if (hedge.kind() == HedgeClass.DISPUTED && isContradicted(reading, hedge)) {
          Passage passage = reading.passage(hedge.span());
          findings.add(
              finding(passage, passage, "the page reports it and that a party says the contrary"));
        }
      }
      for (Quotation quotation : reading.all(Quotation.class)) {
        if (isDenial(reading, quotation)) {
          denied(material, reading, quotation, statements)
              .ifPresent(
                  s ->
                      findings.add(
                          finding(
                              s.passage(),
                              reading.passage(quotation.sentence()),
                              quotation.speaker().map(p -> p.name()).orElse("a party")
                                  + " denies what the other sentence says")));
        }
      }
    }
    return findings;
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
        if (reading.article().blockAt(sentence.span().start()).map(Block::isBody).orElse(false)) {
          boolean denies = sentence.words().stream().map(Word::lemma).anyMatch(denials::contains);
          found.add(
              new Statement(
                  reading.passage(sentence.span()),
                  ContentWords.of(sentence, sentence.span()),
                  denies));
        }
      }
    }
    found.sort(Comparator.comparing(Statement::passage, material.witnessOrder()));
    return found;
  }

  private boolean isDenial(Reading reading, Quotation quotation) {
    return quotation
        .cue()
        .flatMap(
            cue ->
                reading
                    .sentenceAt(cue.start())
                    .map(
                        s ->
                            s.indexesIn(cue).stream()
                                .filter(i -> denials.contains(s.words().get(i).lemma()))
                                .anyMatch(i -> !Denials.refuses(s, i))))
        .orElse(false);
  }

  /**
   * The statement that shares most words with what is denied; the earliest witness among equals.
   */
  private static Optional<Statement> denied(
      Material material, Reading reading, Quotation denial, List<Statement> statements) {
    Passage passage = reading.passage(denial.sentence());
    Set<String> words = new HashSet<>();
    reading
        .sentenceAt(denial.span().start())
        .ifPresent(s -> words.addAll(ContentWords.of(s, denial.span())));
    Set<String> nouns = new HashSet<>();
    reading
        .sentenceAt(denial.span().start())
        .ifPresent(s -> nouns.addAll(Denials.nouns(s, denial.span())));
    nouns.retainAll(words);
    Set<String> verbs = new HashSet<>();
    reading
        .sentenceAt(denial.span().start())
        .ifPresent(s -> verbs.addAll(ContentWords.verbs(s, denial.span())));
    Optional<Statement> best = Optional.empty();
    double bestShare = 0;
    for (Statement statement : statements) {
      double share = words.size() < 2 ? 0 : share(words, statement.words());
      if (!statement.denies()
          && isTold(words, verbs, statement)
          && share >= SAME_MATTER
          && share > bestShare
          && (verbs.isEmpty() || ContentWords.overlap(verbs, statement.words()) > 0)
          && sharesNoun(nouns, words, statement)
          && material.together(statement.passage(), passage)) {
        best = Optional.of(statement);
        bestShare = share;
      }
    }
    return best;
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

  private static double share(Set<String> denied, Set<String> stated) {
    return stated.size() < denied.size()
        ? ContentWords.overlap(denied, stated) * stated.size() / denied.size()
        : ContentWords.overlap(denied, stated);
  }
}
