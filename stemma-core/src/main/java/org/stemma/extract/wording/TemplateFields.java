package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.AnyWord;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Template fields that nobody filled: {@code {{credit}}}, {@code ${name}}, {@code %s}, {@code
 * %%AUTHOR%%}, {@code *|NAME|*}, {@code [[gallery:pier]]}, {@code [Venue Name]}, {@code [MAIN
 * IMAGE: a pier]}, brackets that open again before they close. Square brackets around plain words
 * are an editor's and stay. Immutable and thread-safe.
 */
public final class TemplateFields {

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{\\{[^{}\n]{0,80}+\\}\\}|\\$\\{[^{}\n]{0,80}+\\}|<%[^%\n]{0,80}+%>"
              + "|\\{[A-Za-z_]{2,40}+\\}|%(?:\\d\\$)?[sd]\\b|[\\[{]%[^%\n]{0,80}+%[\\]}]"
              + "|%%[A-Za-z_]{2,40}+%%|@@[A-Za-z_]{2,40}+@@|##[A-Z_]{2,40}+##"
              + "|\\*\\|[A-Za-z0-9_:]{2,40}+\\|\\*"
              + "|\\[\\[[\\p{L}_-]{2,30}+[:|][^\\[\\]\n]{1,80}+\\]\\]"
              + "|(?i:\\b(?:"
              + AnyWord.of(Lexicon.GENERAL.words("dummy-texts.txt"))
              + ")\\b[^.\n]{0,120}+)");

  /** A bracket, perhaps opened up to three times more before it closes once. */
  private static final Pattern BRACKET =
      Pattern.compile("\\[[^\\[\\]\n]{1,80}+(?:\\[[^\\[\\]\n]{0,80}+){0,3}+\\]{1,4}+");

  /** "[gallery ids="4,9"]", "[/caption]": what a site's editor program should have replaced. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[[a-z][a-z_-]{1,30}+(?: [a-z_-]{1,20}+=(?:[\"'“”″][^\"'“”″\\]\n]{0,80}+[\"'“”″]|[^\\s\\]\"'“”″]{1,40}+)){1,8}+ ?/?\\]"
              + "|\\[/[a-z][a-z_-]{1,30}+\\]");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}?[\\p{Ll}]++|\\p{Lu}{2,}+");

  /**
   * Words of the name of a field; more in brackets are an editor's. Swept 5 to 12 on {@code eval
   * plain} (2026-11-29): no figure changes.
   */
  private static final int LONGEST_NAME = 8;

  private final Set<String> names;
  private final Set<String> joints;
  private final Set<String> orders;

  /**
   * @param lexicon with the nouns of fields in {@code template-fields.txt}, and the words beside
   *     them in {@code template-words.tsv}
   */
  public TemplateFields(Lexicon lexicon) {
    this.names = lexicon.words("template-fields.txt");
    this.joints = lexicon.words("template-words.tsv", "joint");
    this.orders = lexicon.words("template-words.tsv", "order");
  }

  /**
   * One of them.
   *
   * @param why by which form it was found
   */
  public record Unfilled(Span span, String why) {}

  /** All in {@code text}: those of mark-up, shortcodes, then those in brackets. */
  public List<Unfilled> in(String text) {
    List<Unfilled> found = new ArrayList<>();
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      found.add(unfilled(markup, "template mark-up in the text"));
    }
    Matcher shortcode = SHORTCODE.matcher(text);
    while (shortcode.find()) {
      found.add(unfilled(shortcode, "a shortcode of the site's editor program"));
    }
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (bracket.group().lastIndexOf('[') > 0) {
        found.add(unfilled(bracket, "brackets that open again before they close"));
      } else if (isName(bracket.group())) {
        found.add(unfilled(bracket, "the name of a field in brackets"));
      }
    }
    return found;
  }

  /**
   * Ends in the name of a field, or begins with one ("Name of witness"), set in capitals, as
   * editors do not; or begins or ends with the order to insert something.
   */
  private boolean isName(String bracket) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(label(bracket));
    while (word.find()) {
      words.add(word.group());
    }
    if (words.isEmpty() || words.size() > LONGEST_NAME) {
      return false;
    }
    String first = words.get(0).toLowerCase(Locale.ROOT);
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(words.get(0).charAt(0));
    boolean of = words.size() > 2 && names.contains(first) && joints.contains(words.get(1));
    boolean order = words.size() > 1 && (orders.contains(first) || orders.contains(last));
    return (names.contains(last) || of) && capital || order;
  }

  /** What stands in capitals before a colon says what is to be put there; else all of it. */
  private static String label(String bracket) {
    int colon = bracket.indexOf(':');
    String label = colon < 0 ? bracket : bracket.substring(0, colon);
    return label.equals(label.toUpperCase(Locale.ROOT)) ? label : bracket;
  }

  private static Unfilled unfilled(Matcher match, String why) {
    return new Unfilled(Span.of(match.start(), match.end()), why);
  }
}
