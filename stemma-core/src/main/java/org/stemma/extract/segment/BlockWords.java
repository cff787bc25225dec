package org.stemma.extract.segment;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stemma.article.Block;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Dateline;
import org.stemma.text.Script;

/**
 * The words of each block of a page, and the dateline that opens it, read when they are asked for
 * first. Not thread-safe.
 */
public final class BlockWords {

  private final String text;
  private final List<Block> blocks;
  private final Optional<String> language;
  private final DateReader dates;
  private final WordReader reader;
  private final DenialWords denials;
  private final @Nullable WordNumbers[] known;
  private final @Nullable String[] texts;
  private final Map<Integer, Optional<Dateline>> datelines = new HashMap<>();

  /**
   * @param text what the blocks' spans count in
   * @param language of the page (ISO 639-1), if known
   */
  public BlockWords(String text, List<Block> blocks, Optional<String> language) {
    this.text = text;
    this.blocks = List.copyOf(blocks);
    this.language = language;
    this.dates = new DateReader(language);
    this.reader = new WordReader(FunctionWords.of(language), text.length());
    this.denials = DenialWords.of(language);
    this.known = new WordNumbers[blocks.size()];
    this.texts = new @Nullable String[blocks.size()];
  }

  /** The language of the page (ISO 639-1), if known. */
  Optional<String> language() {
    return language;
  }

  /** What reads dates in that language. */
  DateReader dates() {
    return dates;
  }

  /** The text of the block with that number, which several rules ask for. */
  String text(int block) {
    String found = texts[block];
    if (found == null) {
      found = blocks.get(block).span().in(text);
      texts[block] = found;
    }
    return found;
  }

  /** The words of the block with that number. */
  WordNumbers of(int block) {
    WordNumbers words = known[block];
    if (words == null) {
      words = of(text(block));
      known[block] = words;
    }
    return words;
  }

  /** The dateline that opens the block with that number; none if it is no running text. */
  Optional<Dateline> dateline(int block) {
    return blocks.get(block).isBody()
        ? datelines.computeIfAbsent(block, same -> Dateline.of(text, blocks.get(same).span()))
        : Optional.empty();
  }

  /** The words of another stretch of text on the page. */
  WordNumbers of(String stretch) {
    return reader.read(stretch);
  }

  /** The name with that number, in lower case. */
  String name(int number) {
    return reader.name(number);
  }

  /** Whether the word with that number begins with a digit. */
  boolean isNumber(int word) {
    return Character.isDigit(reader.word(word).codePointAt(0));
  }

  /** How many words of {@code line} that are no numbers stand in {@code told}. */
  int told(WordNumbers line, BitSet told) {
    int common = 0;
    for (int word : line.words()) {
      common += told.get(word) && !isNumber(word) ? 1 : 0;
    }
    return common;
  }

  /**
   * Whether block {@code later} states nothing that block {@code earlier} does not: no other number
   * but that of its list, and a denial only if it has one too.
   */
  boolean sayNoOtherNumberOrDenial(int later, int earlier) {
    return numbers(earlier).containsAll(numbers(later)) && isDenial(later) == isDenial(earlier);
  }

  private boolean isDenial(int block) {
    return denials.stand(text(block), forms(block));
  }

  /** The words of a block as they stand, in lower case. */
  Set<String> forms(int block) {
    return forms(block, form -> true);
  }

  /** Those of them that are {@code wanted}. */
  Set<String> forms(int block, Predicate<String> wanted) {
    String words = text(block).toLowerCase(Locale.ROOT);
    Set<String> forms = new HashSet<>();
    int at = 0;
    while (at < words.length()) {
      int end = runEnd(words, at);
      if (end > at) {
        String form = words.substring(at, end);
        if (wanted.test(form)) {
          forms.add(form);
        }
        at = end;
      } else {
        at += Character.charCount(words.codePointAt(at));
      }
    }
    return forms;
  }

  /** Where the run of letters and marks that begins at {@code from} ends. */
  private static int runEnd(String words, int from) {
    int end = from;
    while (end < words.length()) {
      int point = words.codePointAt(end);
      if (!Character.isLetter(point) && !Script.isMark(point)) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private Set<String> numbers(int block) {
    String words = text(block);
    Set<String> numbers = new HashSet<>();
    for (int at = 0; at < words.length(); at++) {
      int end = at;
      while (end < words.length() && Character.isDigit(words.charAt(end))) {
        end++;
      }
      if (end > at) {
        boolean mark = at <= 1 && end < words.length() && ".)".indexOf(words.charAt(end)) >= 0;
        if (!mark) {
          numbers.add(words.substring(at, end));
        }
        at = end;
      }
    }
    return numbers;
  }
}
