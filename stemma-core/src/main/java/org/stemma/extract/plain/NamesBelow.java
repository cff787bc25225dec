package org.stemma.extract.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.article.Byline;
import org.stemma.extract.wording.BylineWords;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.NameLine;

/**
 * Who signs on lines of their own below the first name, a comma or a joint on a line before each.
 */
final class NamesBelow {

  /** Signers of one report in this form: a bound on work. By judgement. */
  private static final int MOST = 6;

  private NamesBelow() {}

  /** The lines from {@code from} on that name them, with who they are, in order. */
  static Map<Line, List<Byline>> of(List<Line> lines, int from, NameLine names) {
    Map<Line, List<Byline>> signed = new LinkedHashMap<>();
    for (int i = from; i + 1 < lines.size() && signed.size() < MOST; i += 2) {
      Line line = lines.get(i + 1);
      List<Byline> persons =
          isJoint(lines.get(i).words()) && NameLine.mayBe(line.words())
              ? names.persons(line.words(), true)
              : List.of();
      if (persons.isEmpty()) {
        break;
      }
      signed.put(line, persons);
    }
    return signed;
  }

  private static boolean isJoint(String words) {
    return words.equals(",") || words.equals("&") || BylineWords.isJoint(words);
  }
}
