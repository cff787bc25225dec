package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.claim.Material;
import org.stemma.extract.wording.RoundUp;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * A page whose text tells nothing of its headline: no word of it that says something begins as any
 * word of the text does. The text is then another than the headline announces: a stitched page, a
 * box that was taken for the report, a text that a script replaced. The headline of a correction or
 * of a round-up ({@link RoundUp}) names nothing of what its page tells.
 */
final class HeadlineGaps implements Detector {

  /**
   * So many words of a headline must say something. By judgement, not swept, as are the next two:
   * of the pages of two public clustering sets about 60 had such a headline and no word of it in
   * their text, and the 30 that were looked at by hand hold the text of something else
   * (2026-11-28).
   */
  private static final int TELLING = 4;

  /** Shorter texts are teasers that go on where the headline stopped. */
  private static final int SHORTEST_TEXT = 60;

  /** Words that begin alike are taken for one ("resigns", "resignation"). */
  private static final int STEM = 4;

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");

  /** Words over a page that tells of another page, not of what its headline names. */
  private static final Set<String> CORRECTION =
      Lexicon.ENGLISH.words("corrections.tsv", "headline");

  /** Nouns for papers; a headline that opens with one may name the paper and nothing in it. */
  private static final Set<String> DOCUMENTS = Lexicon.ENGLISH.words("headline-documents.txt");

  /** Words in which such a noun opens a headline: "Provisional result of ...". */
  private static final int OPENING = 2;

  /** What leads from a paper to what it is about. */
  private static final Set<String> ABOUT = Set.of("about", "for", "from", "of", "on", "to");

  @Override
  public List<Finding> find(Material material) {
    List<Finding> findings = new ArrayList<>();
    for (Reading reading : material.readings()) {
      gap(reading).ifPresent(findings::add);
    }
    return findings;
  }

  private static Optional<Finding> gap(Reading reading) {
    Article article = reading.article();
    Optional<Span> title = HeadlineConflicts.title(article).map(Block::span);
    Optional<Span> first =
        reading.sentences().stream()
            .map(ParsedSentence::span)
            .filter(s -> article.blockAt(s.start()).filter(Block::isBody).isPresent())
            .findFirst();
    if (title.isEmpty() || first.isEmpty() || namesNoSubject(article.words(title.get()))) {
      return Optional.empty();
    }
    Set<String> told = stems(Tokens.of(article.text(), title.get()));
    if (told.size() < TELLING) {
      return Optional.empty();
    }
    int words = 0;
    Set<String> text = new TreeSet<>();
    for (Block block : article.blocks()) {
      if (block.isKept() && block.kind() != BlockKind.TITLE) {
        List<Token> tokens = Tokens.of(article.text(), block.span());
        words += tokens.size();
        text.addAll(stems(tokens));
      }
    }
    return words >= SHORTEST_TEXT && told.stream().noneMatch(text::contains)
        ? Optional.of(
            new Finding(
                ContradictionKind.HEADLINE_BODY,
                Verdict.GAP,
                Severity.MEDIUM,
                article.words(title.get()),
                Variant.of(reading.passage(title.get())),
                Variant.of(reading.passage(first.get())),
                "none of the "
                    + told.size()
                    + " telling words of the headline stands in the text of the page"))
        : Optional.empty();
  }

  /** Whether it names a paper, says that the page corrects another, or tells several things. */
  private static boolean namesNoSubject(String title) {
    return isPaper(title) || endsInPaper(title) || isCorrection(title) || RoundUp.isNamed(title);
  }

  /** "Provisional result of ...", "Timetable"; not "Police report 12 dead". */
  private static boolean isPaper(String title) {
    List<String> words = Tokens.of(title).stream().map(Token::form).toList();
    for (int i = 0; i < Math.min(OPENING, words.size()); i++) {
      if (DOCUMENTS.contains(words.get(i))) {
        return i + 1 == words.size() || ABOUT.contains(words.get(i + 1));
      }
    }
    return false;
  }

  /** "Road works: service notice": behind the colon stands what kind of paper it is. */
  private static boolean endsInPaper(String title) {
    List<String> words =
        Tokens.of(title.substring(title.indexOf(':') + 1)).stream().map(Token::form).toList();
    return title.indexOf(':') >= 0
        && !words.isEmpty()
        && words.size() <= OPENING
        && DOCUMENTS.contains(words.get(words.size() - 1));
  }

  private static boolean isCorrection(String title) {
    return Tokens.of(title).stream().limit(1).map(Token::form).anyMatch(CORRECTION::contains);
  }

  private static Set<String> stems(List<Token> tokens) {
    Set<String> stems = new TreeSet<>();
    for (Token token : tokens) {
      String form = token.form();
      if (form.length() > 1 && !FUNCTION_WORDS.contains(form)) {
        stems.add(form.substring(0, form.offsetByCodePoints(0, stem(form))));
      }
    }
    return stems;
  }

  private static int stem(String form) {
    return Math.min(STEM, form.codePointCount(0, form.length()));
  }
}
