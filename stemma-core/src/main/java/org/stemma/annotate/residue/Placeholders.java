package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.article.Article;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * Template fields that nobody filled: {@code {{credit}}}, {@code ${name}}, {@code %s}, {@code
 * [Venue Name]}, brackets that open again before they close. Square brackets around plain words are
 * an editor's and stay.
 */
final class Placeholders {

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\{\\{[^{}\n]{0,80}+\\}\\}|\\$\\{[^{}\n]{0,80}+\\}|<%[^%\n]{0,80}+%>"
              + "|\\{[A-Za-z_]{2,40}+\\}|%(?:\\d\\$)?[sd]\\b|\\[%[^%\n]{0,80}+%\\]"
              + "|(?i:\\blorem ipsum\\b[^.\n]{0,120}+)");

  /** A bracket, perhaps opened up to three times more before it closes once. */
  private static final Pattern BRACKET =
      Pattern.compile("\\[[^\\[\\]\n]{1,80}+(?:\\[[^\\[\\]\n]{0,80}+){0,3}+\\]{1,4}+");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}?[\\p{Ll}]++|\\p{Lu}{2,}+");

  private final Set<String> fields;

  Placeholders(Lexicon lexicon) {
    this.fields = lexicon.words("template-fields.txt");
  }

  List<Residue> in(Article article) {
    List<Residue> found = new ArrayList<>();
    String text = article.text();
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      found.add(residue(markup, "template mark-up in the text"));
    }
    Matcher bracket = BRACKET.matcher(text);
    while (bracket.find()) {
      if (bracket.group().lastIndexOf('[') > 0) {
        found.add(residue(bracket, "brackets that open again before they close"));
      } else if (field(bracket.group())) {
        found.add(residue(bracket, "the name of a field in brackets"));
      }
    }
    return found;
  }

  /**
   * Ends in the name of a field, or begins with one ("Name of witness") or with "insert"; set in
   * capitals, as editors do not.
   */
  private boolean field(String bracket) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(bracket);
    while (word.find()) {
      words.add(word.group());
    }
    if (words.isEmpty() || words.size() > 8) {
      return false;
    }
    String first = words.get(0).toLowerCase(Locale.ROOT);
    String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(words.get(0).charAt(0));
    boolean of = words.size() > 2 && fields.contains(first) && words.get(1).equals("of");
    return (fields.contains(last) || of) && capital || first.equals("insert") && words.size() > 1;
  }

  private static Residue residue(Matcher match, String why) {
    return new Residue(Span.of(match.start(), match.end()), ResidueClass.PLACEHOLDER, why);
  }
}
