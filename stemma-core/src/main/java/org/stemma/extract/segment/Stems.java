package org.stemma.extract.segment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stemma.extract.wording.SolidArticle;

/**
 * What the words of a page count as: words of content as their stems, others as nothing. Most words
 * of a page stand there often; each form is looked into once, and found again without being cut out
 * of the text. Not thread-safe; one page.
 */
final class Stems {

  /**
   * Words that share so many letters are taken as forms of one word: "escalate", "escalation".
   * Swept 5 to 7 (`eval stitched`, 2026-11-29), F1 of borders on the halves and whole pages left
   * whole: 5 .864, .898, 1.0 (unrelated words meet: "inter-"), 6 .882, .911, .989, 7 .899, .911,
   * .983.
   */
  private static final int STEM = 6;

  /**
   * Letters of a word of content. Swept 2 to 4 (`eval stitched`): F1 of borders .888, .888, .874.
   */
  private static final int SHORTEST_WORD = 3;

  /** What is no word of content. */
  static final int NOTHING = -1;

  /** Places of the smallest table, a power of two. */
  private static final int FEWEST_PLACES = 16;

  /** Those of the largest to begin with: a bound on memory. */
  private static final int MOST_PLACES = 1 << 12;

  /** Units of text for each place at first, as a guess: a table that grows is filled twice. */
  private static final int UNITS_A_PLACE = 8;

  private final FunctionWords functionWords;
  private final Numbering words;

  /**
   * The forms, each at the place of its number or behind; at least half of the places are empty.
   */
  private @Nullable String[] forms;

  /** By place: the number of the form, and what it counts as. */
  private int[] numbers;

  private int[] stems;
  private int known;

  /**
   * @param functionWords what is no word of content
   * @param words which numbers the stems
   * @param units of the text that will be asked about, about
   */
  Stems(FunctionWords functionWords, Numbering words, int units) {
    this.functionWords = functionWords;
    this.words = words;
    int places = Math.clamp(units / UNITS_A_PLACE, FEWEST_PLACES, MOST_PLACES);
    this.forms = new @Nullable String[Integer.highestOneBit(places)];
    this.numbers = new int[forms.length];
    this.stems = new int[forms.length];
  }

  /** A number that tells most forms from others, of one that goes on with {@code point}. */
  static int number(int before, int point) {
    return 31 * before + point;
  }

  /**
   * The number of the stem, in lower case, of the word at {@code start..end} of {@code text};
   * {@link #NOTHING} if it is no word of content.
   *
   * @param number of its code points, one after the other, from 0 on
   */
  int of(String text, int start, int end, int number) {
    if (end - start < SHORTEST_WORD - 1) {
      return NOTHING; // lower case of a unit may be two
    }
    int place = place(number);
    for (String form = forms[place]; form != null; form = forms[place]) {
      if (numbers[place] == number
          && form.length() == end - start
          && text.startsWith(form, start)) {
        return stems[place];
      }
      place = place + 1 & forms.length - 1;
    }
    String form = text.substring(start, end);
    int stem = stem(form);
    put(place, form, number, stem);
    if (++known * 2 > forms.length) {
      grow();
    }
    return stem;
  }

  private int place(int number) {
    return (number ^ number >>> 15) & forms.length - 1;
  }

  private void put(int place, String form, int number, int stem) {
    forms[place] = form;
    numbers[place] = number;
    stems[place] = stem;
  }

  private void grow() {
    @Nullable String[] oldForms = forms;
    int[] oldNumbers = numbers;
    int[] oldStems = stems;
    forms = new @Nullable String[oldForms.length * 2];
    numbers = new int[forms.length];
    stems = new int[forms.length];
    for (int i = 0; i < oldForms.length; i++) {
      String form = oldForms[i];
      if (form != null) {
        int place = place(oldNumbers[i]);
        while (forms[place] != null) {
          place = place + 1 & forms.length - 1;
        }
        put(place, form, oldNumbers[i], oldStems[i]);
      }
    }
  }

  private int stem(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST_WORD || functionWords.has(lower)) {
      return NOTHING;
    }
    String noun = SolidArticle.without(lower);
    return words.of(noun.substring(0, Math.min(STEM, noun.length())));
  }
}
