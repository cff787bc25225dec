package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Block;
import org.stemma.article.BlockKind;
import org.stemma.article.Segment;
import org.stemma.extract.wording.CutMark;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * How a report ends: cut off in the middle of a sentence, with the standing line of a story that
 * goes on, with a sentence that flatters the site's readers.
 */
final class Endings {

  /** Units and words of the readers who are flattered. By judgement, not swept. */
  private static final int LONGEST_READERS = 120;

  private static final int MOST_READER_WORDS = 10;

  private static final String FOR = "For ";

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("ending-articles.txt");

  private static final Pattern STOPPED =
      Pattern.compile(".*[.!?…。！？۔।:;*)\\]][\"”’'»)\\]]{0,3}+$", Pattern.DOTALL);
  private static final Pattern ELLIPSIS = Pattern.compile(".*(?:…|\\.\\.\\.)$", Pattern.DOTALL);

  /** A cut sentence seldom breaks behind a name; link titles and credits often end in one. */
  private static final Pattern OPEN = Pattern.compile("(?:^|\\s)\\p{Ll}[\\p{L}’'-]*+,?$");

  /** Addresses, tags and credits: lines that never had a full stop. */
  private static final Pattern NO_PROSE = Pattern.compile("^[-–—•]|[@#]|https?:|www\\.");

  /** "Read next: Ferry fares rise", "Unsubscribe | View in browser": lines that lead elsewhere. */
  private static final Pattern POINTER =
      Pattern.compile(
          "^\\p{Lu}\\p{Ll}{1,12}+(?: \\p{Ll}{1,12}+){0,2}+(?:: \\p{Lu}[^.!?]*+$| \\| \\p{Lu})");

  /**
   * A standing line is short; in longer sentences the same words report something. No public set
   * marks residue, so none can sweep it; by judgement.
   */
  private static final int STANDING_WORDS = 14;

  private final Set<String> developing;
  private final Set<String> audience;

  Endings(Lexicon lexicon) {
    this.developing =
        lexicon.rows("hedges.tsv").stream()
            .filter(r -> r.size() > 1 && r.get(1).equals("developing"))
            .map(r -> r.get(0))
            .collect(Collectors.toUnmodifiableSet());
    this.audience = lexicon.words("audience-nouns.txt");
  }

  List<Residue> in(Reading reading) {
    List<Residue> found = new ArrayList<>();
    for (Segment segment : reading.article().segments()) {
      List<Block> body =
          reading.article().blocks().stream()
              .filter(b -> b.isBody() && segment.span().contains(b.span()))
              .filter(b -> !POINTER.matcher(reading.words(b.span())).find())
              .toList();
      if (!body.isEmpty()) {
        truncation(reading, body).ifPresent(found::add);
        standingLine(reading, body.getLast()).ifPresent(found::add);
        if (body.size() > 1) {
          standingLine(reading, body.getFirst()).ifPresent(found::add);
        }
      }
    }
    for (ParsedSentence sentence : reading.sentences()) {
      if (flattery(reading.words(sentence.span()))) {
        found.add(
            new Residue(
                sentence.span(),
                ResidueClass.PROMOTIONAL_FILLER,
                "speaks to an audience of the site"));
      }
    }
    return found;
  }

  /** The last paragraph lacks the full stop that the others have, or bears the mark of a cut. */
  private static Optional<Residue> truncation(Reading reading, List<Block> body) {
    boolean marked = body.size() > 1 && CutMark.isAlone(reading.words(body.getLast().span()));
    Block last = marked ? body.get(body.size() - 2) : body.getLast();
    String text = reading.words(last.span());
    long stopped =
        body.stream().filter(b -> STOPPED.matcher(reading.words(b.span())).matches()).count();
    boolean paragraph =
        last.kind() == BlockKind.PARAGRAPH
            && text.split("\\s+", -1).length >= 3
            && !NO_PROSE.matcher(text).find();
    boolean cut =
        marked
            || ELLIPSIS.matcher(text).matches()
            || CutMark.start(text).isPresent()
            || OPEN.matcher(text).find()
                && !STOPPED.matcher(text).matches()
                && stopped * 2 >= body.size()
                && stopped > 0;
    return paragraph && cut
        ? cutSentence(reading, last)
            .map(
                span ->
                    new Residue(
                        span,
                        ResidueClass.TRUNCATION,
                        marked || CutMark.start(text).isPresent()
                            ? "the text is cut there"
                            : "the last sentence ends without a full stop"))
        : Optional.empty();
  }

  /** The last sentence, with the one before if it is nothing but the mark of a cut. */
  private static Optional<Span> cutSentence(Reading reading, Block block) {
    List<Span> sentences =
        reading.sentences().stream()
            .map(ParsedSentence::span)
            .filter(block.span()::contains)
            .toList();
    if (sentences.size() > 1 && CutMark.isAlone(reading.words(sentences.getLast()))) {
      return Optional.of(sentences.get(sentences.size() - 2).cover(sentences.getLast()));
    }
    return sentences.stream().reduce((first, next) -> next);
  }

  private Optional<Residue> standingLine(Reading reading, Block block) {
    return lastSentence(reading, block)
        .filter(s -> reading.words(s.span()).split("\\s+", -1).length <= STANDING_WORDS)
        .filter(s -> developing.stream().anyMatch(lower(reading, s)::contains))
        .map(
            s ->
                new Residue(
                    s.span(),
                    ResidueClass.DEVELOPING_MARKER,
                    "the standing line of a story that goes on"));
  }

  private static String lower(Reading reading, ParsedSentence sentence) {
    return reading.words(sentence.span()).toLowerCase(Locale.ROOT);
  }

  private static Optional<ParsedSentence> lastSentence(Reading reading, Block block) {
    return reading.sentences().stream()
        .filter(s -> block.span().contains(s.span()))
        .reduce((a, b) -> b);
  }

  /** "For busy parents and smart buyers, ...": two groups of readers at least, one of the list. */
  private boolean flattery(String sentence) {
    if (!sentence.startsWith(FOR) || !sentence.contains(" and ")) {
      return false;
    }
    int and = sentence.indexOf(" and ");
    int comma = sentence.indexOf(',', and);
    if (comma < 0 || comma > LONGEST_READERS) {
      return false;
    }
    String[] words = sentence.substring(FOR.length(), comma).split("[\\s,]+", -1);
    boolean reader = false;
    boolean article = false;
    for (String word : words) {
      reader |= audience.contains(word.toLowerCase(Locale.ROOT));
      article |= ARTICLES.contains(word);
    }
    return reader
        && !article
        && words.length <= MOST_READER_WORDS
        && words[words.length - 1].endsWith("s");
  }
}
