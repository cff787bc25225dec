package org.stemma.extract.segment;

import java.util.Arrays;

/**
 * How much the parts of a page have in common. The likeness of two parts is the number of words of
 * content that both have, over the geometric mean of how many each has; it is pooled over all
 * pairs, for short texts share few words by chance. Numbers are no words here. Time is linear in
 * the words of the parts.
 *
 * @param words likeness of all pairs, 0 to 1
 * @param names names in common for each pair, at least 0
 * @param titled whether a word of the page's title is told in several parts
 */
record PartLikeness(double words, double names, boolean titled) {

  static PartLikeness of(PartSeries series, KeptBlocks kept, BlockWords words) {
    WordPlaces told = new WordPlaces();
    WordPlaces named = new WordPlaces();
    DistinctNumbers ofPart = new DistinctNumbers();
    DistinctNumbers namesOfPart = new DistinctNumbers();
    double roots = 0;
    int sizes = 0;
    int pairs = 0;
    int namedPairs = 0;
    int many = series.starts().size();
    for (int i = 0; i < many; i++) {
      for (int at = series.starts().get(i); at < series.end(i, kept); at++) {
        if (!PartSeries.isNumber(kept.words(at))) {
          WordNumbers block = words.of(kept.number(at));
          Arrays.stream(block.words()).filter(word -> !words.isNumber(word)).forEach(ofPart::add);
          Arrays.stream(block.tellingNames()).forEach(namesOfPart::add);
        }
      }
      int[] here = ofPart.take();
      pairs += add(here, i, told);
      namedPairs += add(namesOfPart.take(), i, named);
      roots += Math.sqrt(here.length);
      sizes += here.length;
    }
    double most = (roots * roots - sizes) / 2;
    return new PartLikeness(
        most == 0 ? 0 : pairs / most,
        namedPairs / (many * (many - 1) / 2.0),
        isTitled(told, kept, words));
  }

  /** Adds part {@code i} to the places of its words; how many of these earlier parts have. */
  private static int add(int[] words, int i, WordPlaces places) {
    int pairs = 0;
    for (int word : words) {
      pairs += places.size(word);
      places.add(word, i);
    }
    return pairs;
  }

  private static boolean isTitled(WordPlaces told, KeptBlocks kept, BlockWords words) {
    int title = kept.titleNumber();
    return title >= 0
        && Arrays.stream(words.of(title).words())
            .anyMatch(word -> told.size(word) > 1); // numbers are not told
  }
}
