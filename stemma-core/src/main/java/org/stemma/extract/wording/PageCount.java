package org.stemma.extract.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;

/**
 * Which of the pages of one report a page is: "Page 2 of 3", alone or in brackets, by the forms of
 * {@code page-numbers.txt}.
 *
 * @param part from 1
 * @param all at least 2
 */
public record PageCount(int part, int all) {

  private static final Set<String> FORMS = Lexicon.GENERAL.words("page-numbers.txt");

  /** With which forms begin, but for numbers and brackets: most lines begin with something else. */
  private static final String STARTS =
      FORMS.stream().map(form -> form.substring(0, 1)).distinct().collect(Collectors.joining());

  /**
   * Units; longer lines are text: the longest form of the list has 20 with its numbers left out.
   */
  private static final int LONGEST = 40;

  /** Digits of a number of a page: no report has a thousand. */
  private static final int MOST_DIGITS = 3;

  private static final String OPENING = "([（［【";
  private static final String CLOSING = ")]）］】";

  /** The count that {@code line} is, if it says nothing else. */
  public static Optional<PageCount> of(String line) {
    if (line.length() > LONGEST || !LineForm.hasDigit(line)) {
      return Optional.empty();
    }
    String bare = withoutBrackets(line.strip());
    return mayBegin(bare) ? counted(bare) : Optional.empty();
  }

  /**
   * Whether {@code line} begins with a count, behind which nothing stands but what {@code known}
   * tells of a line in lower case: "Page 1 of 2 Next page".
   */
  static boolean opensButtons(String line, Predicate<String> known) {
    int end = Math.min(line.length(), LONGEST);
    while (end > 0 && !Character.isDigit(line.charAt(end - 1))) {
      end--;
    }
    return end > 0
        && end < line.length()
        && of(line.substring(0, end)).isPresent()
        && known.test(ListForm.bare(ListForm.of(line.substring(end))));
  }

  /** The count in brackets at the end of a headline. */
  public static Optional<PageCount> atEnd(String headline) {
    int open = -1;
    for (int i = Math.max(0, headline.length() - LONGEST); i < headline.length(); i++) {
      open = OPENING.indexOf(headline.charAt(i)) >= 0 ? i : open;
    }
    return open <= 0 ? Optional.empty() : of(headline.substring(open));
  }

  private static boolean mayBegin(String line) {
    char first = line.charAt(0);
    return Character.isDigit(first) || STARTS.indexOf(Character.toLowerCase(first)) >= 0;
  }

  private static String withoutBrackets(String line) {
    int kind = line.isEmpty() ? -1 : OPENING.indexOf(line.charAt(0));
    return kind >= 0 && line.charAt(line.length() - 1) == CLOSING.charAt(kind)
        ? line.substring(1, line.length() - 1).strip()
        : line;
  }

  private static Optional<PageCount> counted(String line) {
    StringBuilder form = new StringBuilder();
    List<Integer> numbers = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && Character.isDigit(line.charAt(end))) {
        end++;
      }
      if (end - at > MOST_DIGITS) {
        return Optional.empty();
      }
      if (end > at) {
        numbers.add(Integer.parseInt(line.substring(at, end)));
        form.append("<n>");
        at = end;
      } else {
        form.append(Character.toLowerCase(line.charAt(at++)));
      }
    }
    if (numbers.size() != 2 || !FORMS.contains(form.toString())) {
      return Optional.empty();
    }
    int part = Math.min(numbers.get(0), numbers.get(1));
    int all = Math.max(numbers.get(0), numbers.get(1));
    return part < 1 || all < 2 ? Optional.empty() : Optional.of(new PageCount(part, all));
  }

  /** "2 of 3". */
  public String told() {
    return part + " of " + all;
  }

  /** What a reader must know: a sentence without a full stop. */
  public String note() {
    return "the page holds part " + told() + " of its report";
  }
}
