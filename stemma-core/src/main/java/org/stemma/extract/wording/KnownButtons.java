package org.stemma.extract.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.article.DropReason;
import org.stemma.lexicon.WordShapes;

/**
 * Rows of buttons of which a list knows each.
 *
 * @param whole the lines of the list, and why each is no part of a report
 * @param firstWords with which they begin
 * @param shapes of these
 * @param sections names of parts of a site
 */
record KnownButtons(
    Map<String, DropReason> whole,
    Set<String> firstWords,
    WordShapes shapes,
    SectionWords sections) {

  /** Words of the name of a site. By judgement. */
  private static final int LONGEST_NAME = 4;

  /** Buttons behind it; one may be what the report is filed under. By judgement. */
  private static final int FEWEST_BEHIND_NAME = 2;

  static KnownButtons of(Map<String, DropReason> whole, SectionWords sections) {
    Set<String> firstWords =
        whole.keySet().stream().map(KnownButtons::firstWord).collect(Collectors.toSet());
    return new KnownButtons(whole, firstWords, WordShapes.of(firstWords), sections);
  }

  private static String firstWord(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /**
   * Why a line is no part of a report, if it is such a row, with marks between the buttons or
   * without.
   *
   * @param normal it as lists write lines
   * @param bare the same without punctuation at its ends
   * @param words of it
   */
  Optional<DropReason> reason(String normal, String bare, int words) {
    return row(normal).or(() -> unmarkedRow(bare, words));
  }

  /**
   * A row of buttons: of parts between marks, two or more, the list knows each, or it names a part
   * of the site. Before two or more the name of the site may stand.
   */
  private Optional<DropReason> row(String line) {
    List<String> parts = ButtonRow.parts(line);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().allMatch(this::isKnown)) {
      return Optional.of(reason(parts));
    }
    List<String> behind = parts.subList(1, parts.size());
    return behind.size() >= FEWEST_BEHIND_NAME
            && LineForm.words(parts.getFirst()) <= LONGEST_NAME
            && behind.stream().allMatch(this::isKnown)
        ? Optional.of(DropReason.MENU)
        : Optional.empty();
  }

  private boolean isKnown(String part) {
    return whole.containsKey(part) || isSection(part);
  }

  /** Whether a button that the list knows may begin with {@code word}. */
  private boolean mayOpen(String word) {
    return shapes.mayHave(word) && firstWords.contains(word) || sections.isOne(word);
  }

  private boolean isSection(String part) {
    return !part.isEmpty()
        && sections.isOne(firstWord(part))
        && sections.areAll(List.of(part.split(" ")));
  }

  private DropReason reason(List<String> parts) {
    Set<DropReason> reasons =
        parts.stream()
            .map(part -> whole.getOrDefault(part, DropReason.MENU))
            .collect(Collectors.toSet());
    return reasons.size() == 1 ? reasons.iterator().next() : DropReason.MENU;
  }

  /** The same without marks, of three or more that the list knows, "Tweet this Email Print". */
  private Optional<DropReason> unmarkedRow(String line, int words) {
    if (words < ButtonRow.FEWEST || words > ButtonRow.LONGEST) {
      return Optional.empty();
    }
    List<String> parts = ButtonRow.unmarked(line, this::mayOpen, this::isKnown);
    return parts.size() >= ButtonRow.FEWEST ? Optional.of(reason(parts)) : Optional.empty();
  }
}
