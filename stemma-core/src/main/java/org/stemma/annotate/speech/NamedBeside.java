package org.stemma.annotate.speech;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.PageName;
import org.stemma.annotate.source.PageNames;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/** The name that stands in apposition to a noun: "the lawyer, Ana Ruiz", "the operator, X". */
final class NamedBeside {

  /**
   * Units in which a title and a name behind a comma are looked for; a bound on the search alone,
   * for the name must follow at once.
   */
  private static final int LONGEST_TITLE = 80;

  /** Words of an honour with its article: "the Right Rev". A fact of the language. */
  private static final int LONGEST_HONOUR = 3;

  private static final Set<String> ARTICLES = Lexicon.ENGLISH.words("grammar-words.tsv", "article");

  private static final Set<String> ONE = Lexicon.ENGLISH.words("grammar-words.tsv", "single");

  private final String text;
  private final PageNames names;
  private final Sources sources;

  NamedBeside(String text, PageNames names, Sources sources) {
    this.text = text;
    this.names = names;
    this.sources = sources;
  }

  /** The person or body named behind {@code head}, the noun of {@code phrase}. */
  Optional<PageName> of(SourcePhrase phrase, Word head) {
    return names.in(phrase.span()).stream()
        .filter(n -> n.span().start() >= head.span().end())
        .filter(n -> isBeside(head.span().end(), n.span().start()))
        .filter(n -> n.isPerson() || n.type() == EntityType.ORGANISATION)
        .findFirst()
        .or(() -> closing(phrase, head));
  }

  /** "the mine's operator, Tarn Ores": the proper noun behind a comma, whatever it names. */
  static Optional<SourcePhrase> apposed(ParsedSentence sentence, int noun) {
    int next = noun + 2;
    boolean comma =
        next < sentence.words().size()
            && sentence.words().get(noun + 1).form().equals(",")
            && sentence.words().get(next).isWordy();
    return sentence
        .child(noun, "appos")
        .filter(a -> comma && sentence.words().get(a).isProperNoun())
        .map(a -> SpeakerPhrase.of(sentence, a))
        .filter(a -> a.span().start() == sentence.words().get(next).span().start());
  }

  /** A person named inside the phrase beside a head that is a title or office with a capital. */
  Optional<PageName> person(SourcePhrase phrase, Word head) {
    return names.personsIn(phrase.span()).stream()
        .filter(p -> isBeside(head.span().end(), p.span().start()))
        .findFirst();
  }

  /**
   * "a lawyer for two of the families, Ana Ruiz", "one of them, Ana Ruiz", "the head of Lind Lines,
   * Mrs. Bo Kerr,": one person, named between a comma and the end of the phrase, another comma or a
   * full stop, whether the parser saw that or not.
   */
  private Optional<PageName> closing(SourcePhrase phrase, Word head) {
    int last = Math.min(text.length(), phrase.span().end() + LONGEST_TITLE);
    Span reach = Span.of(head.span().end(), Math.max(head.span().end(), last));
    boolean one = head.tag().equals("NN") || ONE.contains(head.lower());
    return one
        ? names.personsIn(reach).stream().filter(n -> isClosing(phrase, head, n)).findFirst()
        : Optional.empty();
  }

  private boolean isClosing(SourcePhrase phrase, Word head, PageName name) {
    String between = text.substring(head.span().end(), name.span().start());
    int comma = between.indexOf(',');
    boolean alone = comma >= 0 && comma == between.lastIndexOf(',');
    boolean ends =
        name.span().end() == phrase.span().end()
            || text.startsWith(",", name.span().end())
            || text.startsWith(".", name.span().end());
    boolean near = head.span().end() + Math.max(0, comma) <= phrase.span().end();
    return alone
        && ends
        && near
        && (isBeside(head.span().end() + comma, name.span().start())
            || isCapital(between.substring(comma + 1)));
  }

  /** Whether one word with a capital stands there: a first name that nobody took for one. */
  private static boolean isCapital(String words) {
    String word = words.strip();
    return !word.isEmpty() && word.indexOf(' ') < 0 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether nothing but a comma, blanks and a title ("Dr") stands between. */
  private boolean isBeside(int end, int start) {
    String between = text.substring(end, Math.max(end, start)).strip();
    String title = (between.startsWith(",") ? between.substring(1) : between).strip();
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return bare.isEmpty() || isTitle(bare.toLowerCase(Locale.ROOT).split(" "));
  }

  /** "Dr", "the Rev", "the Right Rev": one title, behind an article perhaps a word more. */
  private boolean isTitle(String[] words) {
    boolean article = words.length > 1 && ARTICLES.contains(words[0]);
    return sources.titles().contains(words[words.length - 1])
        && words.length <= (article ? LONGEST_HONOUR : 1);
  }
}
