package org.stemma.extract.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.article.DropReason;
import org.stemma.lexicon.Languages;
import org.stemma.lexicon.Lexicon;
import org.stemma.lexicon.WordShapes;
import org.stemma.text.Script;

/**
 * Knows lines that stand on an article's page and are no part of it, by the list {@code
 * furniture.tsv} of the page's language and of English, and by what they ask of readers ({@link
 * ReaderPrompt}). Immutable and thread-safe.
 */
public final class Furniture {

  /**
   * The words of the list: a phrase at the start or end counts only in a shorter block. Swept 15 to
   * 40 on the halves of bodies and segments: 15 loses 0, -1, 5, 0, 40 loses 0, 27, 0, 0 points of
   * F1.
   */
  private static final int START_WORDS = 25;

  /** The same of a phrase anywhere. Swept 25 to 60: 25 loses 0, 4, 0, -5, 60 loses 0, 0, 0, 6. */
  static final int ANY_WORDS = 40;

  /**
   * Units of a longer block, which is not looked at: its words may be without end. By judgement:
   * forty words of twenty-five units.
   */
  private static final int MOST_UNITS = 1_000;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]++");

  private static final Furniture ENGLISH = read(Lexicon.ENGLISH);

  /** By the other languages that have a list, English among each. */
  private static final Map<String, Furniture> BY_LANGUAGE =
      Lexicon.having(FurnitureList.FILE).stream()
          .filter(language -> !language.equals(Lexicon.ENGLISH))
          .collect(Collectors.toUnmodifiableMap(Lexicon::language, Furniture::read));

  private final FurnitureList list;

  /** Those of the lines that the list knows whole. */
  private final WordShapes shapes;

  private final KnownButtons buttons;

  private final OutletForm outlets;

  private final ReaderPrompt prompts;

  private Furniture(
      FurnitureList list, SectionWords sections, OutletForm outlets, ReaderPrompt prompts) {
    this.list = list;
    this.shapes = WordShapes.of(list.whole().keySet());
    this.buttons = KnownButtons.of(list.whole(), sections);
    this.outlets = outlets;
    this.prompts = prompts;
  }

  /** The lists of English and of {@code language} (ISO 639-1), if there are any; read once. */
  public static Furniture of(Optional<String> language) {
    return language
        .map(tag -> BY_LANGUAGE.getOrDefault(Languages.listed(tag), ENGLISH))
        .orElse(ENGLISH);
  }

  private static Furniture read(Lexicon language) {
    return new Furniture(
        FurnitureList.of(language),
        SectionWords.of(language),
        OutletForm.of(Optional.of(language.language())),
        ReaderPrompt.of(language));
  }

  /** The form of outlets' names in the language of these lists. */
  public OutletForm outlets() {
    return outlets;
  }

  /** Why {@code line} is no part of the report, if the list knows it or it counts pages. */
  public Optional<DropReason> reason(String line) {
    if (line.length() > MOST_UNITS) {
      return Optional.empty();
    }
    if (PageCount.of(line).isPresent() || PageCount.opensButtons(line, list.whole()::containsKey)) {
      return Optional.of(DropReason.PAGINATION);
    }
    int inner = Script.words(ListForm.bare(line).replace('\u00a0', ' '), ANY_WORDS);
    if (inner == ANY_WORDS) {
      return Optional.empty(); // longer than any phrase counts
    }
    String normal = ListForm.of(line);
    String bare = ListForm.bare(normal);
    String numbered = ListForm.numbered(normal);
    int words = ListForm.addsWord(normal, bare) ? Script.words(normal, ANY_WORDS) : inner;
    Optional<DropReason> found = whole(bare);
    boolean counted = !numbered.equals(normal);
    if (found.isEmpty() && counted) {
      found = whole(ListForm.bare(numbered));
    }
    if (found.isPresent()) {
      return found;
    }
    found = listed(line, normal, numbered, bare, words);
    return found.isPresent() || words >= START_WORDS
        ? found.filter(reason -> !prompts.contradicts(reason, line, normal))
        : prompts.reason(line, numbered, words);
  }

  /** By what the list knows of whole lines. */
  private Optional<DropReason> whole(String bare) {
    return shapes.mayHave(bare) ? Optional.ofNullable(list.whole().get(bare)) : Optional.empty();
  }

  /** By what the list knows of a part of {@code line}. */
  private Optional<DropReason> listed(
      String line, String normal, String numbered, String bare, int words) {
    boolean counted = !numbered.equals(normal);
    Optional<DropReason> found = Optional.empty();
    if (words < START_WORDS && !normal.isEmpty()) {
      found = start(normal, line);
      if (found.isEmpty() && counted) {
        found = start(numbered, line);
      }
      if (found.isEmpty()) {
        found = end(normal);
      }
    }
    if (found.isPresent() || words >= ANY_WORDS) {
      return found;
    }
    found = buttons.reason(normal, bare, words);
    if (found.isEmpty() && counted) {
      found = inside(normal, false);
    }
    return found.isPresent() ? found : inside(numbered, true);
  }

  /** Whether all words of {@code line} but one at most are words of link headings and menus. */
  public boolean isLinkWording(String line) {
    List<String> words = List.of(ListForm.bare(ListForm.of(line)).split(" "));
    long known = words.stream().filter(list.linkWords()::contains).count();
    return known > 0 && known >= words.size() - 1;
  }

  /**
   * @param written the line as the page writes it
   */
  private Optional<DropReason> start(String line, String written) {
    Optional<DropReason> found = start(list.starts().ofSign(line.charAt(0)), line, written);
    return found.isPresent() || line.length() == 1
        ? found
        : start(list.starts().at(line, 0), line, written);
  }

  private static Optional<DropReason> start(
      FurnitureRows.Row[] entries, String line, String written) {
    for (FurnitureRows.Row row : entries) {
      int end = row.phrase().endAt(line, 0);
      if (end >= 0 && (!row.strict() || isLabel(written, line.substring(0, end)))) {
        return Optional.of(row.reason());
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code line} is no sentence, or nothing but names and numbers stand behind its words
   * {@code phrase}: "Edited by Ana Sousa.", but not "Edited by a clerk, the transcript is short."
   */
  private static boolean isLabel(String line, String phrase) {
    if (!LineForm.endsSentence(line)) {
      return true;
    }
    String[] words = BLANKS.split(line.strip());
    int behind = BLANKS.split(phrase).length;
    return LineForm.isCapitalised(
        String.join(" ", List.of(words).subList(Math.min(behind, words.length), words.length)));
  }

  private Optional<DropReason> end(String line) {
    int last = line.length() - 1;
    if (last < 1) {
      return Optional.empty();
    }
    for (FurnitureRows.Row row : list.ends().of(line.charAt(last - 1), line.charAt(last))) {
      if (row.phrase().ends(line)) {
        return Optional.of(row.reason());
      }
    }
    return Optional.empty();
  }

  /**
   * By the beginning of a sentence, or of what marks set apart; else by what stands anywhere.
   *
   * @param anywhere whether the latter is asked for
   */
  private Optional<DropReason> inside(String line, boolean anywhere) {
    Optional<DropReason> found = Optional.empty();
    for (int i = 0; i + 1 < line.length(); i++) {
      if (line.charAt(i) == ' ' || LineParts.isInsideWord(line, i)) {
        continue;
      }
      Optional<DropReason> part = part(line, i);
      if (part.isPresent()) {
        return part;
      }
      if (anywhere && found.isEmpty()) {
        found = phrase(line, i);
      }
    }
    return found;
  }

  /** By the part of {@code line} that begins at {@code at}. */
  private Optional<DropReason> part(String line, int at) {
    FurnitureRows.Row[] here = list.parts().at(line, at);
    if (here.length == 0 || !LineParts.beginsAt(line, at)) {
      return Optional.empty();
    }
    for (FurnitureRows.Row row : here) {
      int end = row.phrase().endAt(line, at);
      if (end >= 0
          && (!row.strict() || LineParts.endsAt(line, end))
          && !LineParts.isQuoted(line, at)) {
        return Optional.of(row.reason());
      }
    }
    return Optional.empty();
  }

  /** By a phrase that stands at {@code at}. */
  private Optional<DropReason> phrase(String line, int at) {
    for (FurnitureRows.Row row : list.anywhere().at(line, at)) {
      if (row.phrase().standsAt(line, at) && !LineParts.isQuoted(line, at)) {
        return Optional.of(row.reason());
      }
    }
    return Optional.empty();
  }
}
