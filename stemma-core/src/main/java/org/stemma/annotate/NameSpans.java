package org.stemma.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * Where names stand: the mentions that were found before, else the parser's name tags, else,
 * without models, runs of capitalised words.
 */
final class NameSpans {

  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORG", EntityType.ORGANISATION,
          "GPE", EntityType.PLACE,
          "LOC", EntityType.PLACE,
          "FAC", EntityType.PLACE,
          "NORP", EntityType.PEOPLE);

  private static final Set<String> ENDINGS = Set.of("'s", "’s", "‘s", "'", "’");

  private final Set<String> titles;

  NameSpans(Lexicon lexicon) {
    titles = new TreeSet<>();
    for (String title : lexicon.words("titles.tsv")) {
      titles.add(title.substring(title.lastIndexOf(' ') + 1));
    }
  }

  /** A stretch of words that is a name. */
  record Named(int sentence, int first, int last, Span span, EntityType type) {}

  /** All names of the reading, in order. */
  List<Named> in(Reading reading) {
    List<Mention> mentions = reading.all(Mention.class);
    List<Named> names = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      ParsedSentence sentence = reading.sentences().get(i);
      if (!mentions.isEmpty()) {
        addMentions(names, i, sentence, mentions);
      } else if (sentence.words().stream().anyMatch(w -> !w.tag().isEmpty())) {
        addTagged(names, i, sentence);
      } else {
        addRuns(names, i, sentence);
      }
    }
    return names;
  }

  private static void addMentions(
      List<Named> names, int index, ParsedSentence sentence, List<Mention> mentions) {
    for (Mention mention : mentions) {
      if (sentence.span().contains(mention.span())) {
        List<Integer> words = sentence.indexesIn(mention.span());
        if (!words.isEmpty()) {
          names.add(
              new Named(
                  index,
                  words.get(0),
                  words.get(words.size() - 1),
                  mention.span(),
                  mention.type()));
        }
      }
    }
  }

  private static void addTagged(List<Named> names, int index, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).entity().startsWith("B-")) {
        int last = i;
        while (last + 1 < words.size() && words.get(last + 1).entity().startsWith("I-")) {
          last++;
        }
        EntityType type = TYPES.get(words.get(i).entity().substring(2));
        while (last > i && ENDINGS.contains(words.get(last).form())) {
          last--;
        }
        if (type != null) {
          names.add(named(index, words, i, last, type));
        }
        i = last;
      }
    }
  }

  /** Runs of capitalised words; a title at their head is no part of the name. */
  private void addRuns(List<Named> names, int index, ParsedSentence sentence) {
    List<Word> words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      int last = i;
      while (last < words.size() && isCapitalised(words.get(last).form())) {
        last++;
      }
      if (last > i) {
        int first = i;
        for (int k = i; k < last - 1; k++) {
          if (isTitle(words.get(k).form())) {
            first = k + 1;
          }
        }
        boolean titled = first > i;
        boolean opens = first == 0 && last == 1;
        if (!opens && !isTitle(words.get(first).form())) {
          EntityType type =
              titled || last - first >= 2 ? EntityType.PERSON : EntityType.ORGANISATION;
          names.add(named(index, words, first, last - 1, type));
        }
        i = last;
      }
    }
  }

  private static Named named(int sentence, List<Word> words, int first, int last, EntityType type) {
    Span span = words.get(first).span().cover(words.get(last).span());
    return new Named(sentence, first, last, span, type);
  }

  boolean isTitle(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return titles.contains(bare)
        || bare.endsWith("s") && titles.contains(bare.substring(0, bare.length() - 1));
  }

  private static boolean isCapitalised(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  /** The words of {@code span} as a name: white space folded, a possessive ending removed. */
  static String fold(String words) {
    String folded = words.strip().lines().map(String::strip).collect(Collectors.joining(" "));
    folded = folded.replaceAll("\\s{2,}+", " ");
    for (String ending : List.of("'s", "’s", "‘s")) {
      if (folded.endsWith(ending)) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
