package org.stemma.extract.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.article.Byline;
import org.stemma.text.Script;

/**
 * Who signs a Chinese line that says that they report, and from where: {@code 记者 陈远 报道}, {@code
 * 記者陳遠／河口報導}, {@code 本报记者 陈远 李小梅 河口报道}. The place stands solid before the last word, or behind the
 * names with a sign or a blank between; where nothing parts it from a name, that is one of two
 * signs before two, of three before more.
 */
final class FiledNames {

  private static final Pattern LINE =
      Pattern.compile(
          "[(（\\[【]?(?:"
              + BylineWords.alternatives("blank")
              + "|"
              + BylineWords.alternatives("by")
              + ")\\s{0,2}[:：]?\\s{0,2}(?<names>[\\p{IsHan}\\s\u3000、／/]{2,40}?)(?:"
              + BylineWords.alternatives("filed")
              + ")[)）\\]】]?");

  private static final Pattern BETWEEN = Pattern.compile("[\\s\u3000、／/]{1,3}");

  /** Signs of a name before a place of two. */
  private static final int SHORT_NAME = 2;

  /** The same before a longer place, as most names have. */
  private static final int NAME = 3;

  private FiledNames() {}

  /** The persons; empty if {@code line} is no such line. */
  static List<Byline> of(String line) {
    Matcher filed = LINE.matcher(line);
    if (!Script.hasCaseless(line) || !filed.matches()) {
      return List.of();
    }
    String said = filed.group("names");
    List<String> parts = List.of(BETWEEN.split(said.strip()));
    boolean placed = !BETWEEN.matcher(said.substring(said.length() - 1)).matches();
    List<String> names =
        placed && parts.size() > 1
            ? parts.subList(0, parts.size() - 1)
            : placed ? List.of(beforePlace(said.strip())) : parts;
    List<Optional<Byline>> persons = names.stream().map(CaselessName::ofSigns).toList();
    return persons.stream().allMatch(Optional::isPresent)
        ? persons.stream().flatMap(Optional::stream).toList()
        : List.of();
  }

  private static String beforePlace(String said) {
    int name = said.length() - SHORT_NAME <= SHORT_NAME ? SHORT_NAME : NAME;
    return said.length() <= NAME ? said : said.substring(0, name);
  }
}
