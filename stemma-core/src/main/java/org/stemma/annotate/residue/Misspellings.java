package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.CommonWords;
import org.stemma.text.Span;

/**
 * Slips of the keyboard: a form that no list holds, one swap, drop or doubling away from a common
 * word. Capitals are left alone, since names follow no list; so is a form that the page has often.
 */
final class Misspellings {

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.@/_'’-])\\p{Ll}{3,20}+(?![\\p{L}\\p{N}@/_'’-]|\\.\\p{Ll})");

  /**
   * What is written three times is the page's word. No public set marks residue, so none can sweep
   * it; by judgement.
   */
  private static final int OFTEN = 3;

  /**
   * A swap or doubling points to its word from three letters on, a dropped letter from four. No
   * public set marks residue, so none can sweep it; by judgement.
   */
  private static final int SHORTEST_DROP = 4;

  /**
   * Size class of the words that a slip may stand for; rarer ones are as often names. No public set
   * marks residue, so none can sweep it; by judgement.
   */
  private static final int COMMON = 20;

  /**
   * Size class of words so common that a short slip stands for them too. No public set marks
   * residue, so none can sweep it; by judgement.
   */
  private static final int COMMONEST = 10;

  private final CommonWords dictionary;

  Misspellings(CommonWords dictionary) {
    this.dictionary = dictionary;
  }

  /** The misspelt words of the stretches, in order. */
  List<Span> in(String text, List<Span> stretches) {
    Map<String, Integer> counts = new HashMap<>();
    List<Span> unknown = new ArrayList<>();
    for (Span stretch : stretches) {
      Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
      word.useTransparentBounds(true);
      while (word.find()) {
        if (dictionary.sizeClass(word.group()) == CommonWords.UNKNOWN) {
          counts.merge(word.group(), 1, Integer::sum);
          unknown.add(Span.of(word.start(), word.end()));
        }
      }
    }
    return dictionary.isEmpty()
        ? List.of()
        : unknown.stream()
            .filter(s -> counts.getOrDefault(s.in(text), 0) < OFTEN && slip(s.in(text)))
            .toList();
  }

  private boolean slip(String form) {
    return swapped(form) || doubled(form) || form.length() >= SHORTEST_DROP && dropped(form);
  }

  private boolean swapped(String form) {
    for (int i = 0; i + 1 < form.length(); i++) {
      String word =
          form.substring(0, i) + form.charAt(i + 1) + form.charAt(i) + form.substring(i + 2);
      if (!word.equals(form) && common(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean doubled(String form) {
    for (int i = 0; i + 1 < form.length(); i++) {
      if (form.charAt(i) == form.charAt(i + 1)
          && common(form.substring(0, i) + form.substring(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean dropped(String form) {
    for (int i = 1; i <= form.length(); i++) {
      for (char letter = 'a'; letter <= 'z'; letter++) {
        String word = form.substring(0, i) + letter + form.substring(i);
        int size = dictionary.smallClass(word);
        // Added behind, a letter makes any stem a word; only the commonest count there.
        if (size <= COMMONEST || size <= COMMON && i < form.length() && form.length() > 5) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean common(String word) {
    return dictionary.smallClass(word) <= COMMON;
  }
}
