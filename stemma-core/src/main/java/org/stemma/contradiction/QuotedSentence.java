package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Speaker;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.entity.Entities;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * A sentence that a page puts between quotation marks, with the name of who said it.
 *
 * @param story id of the story of the page
 * @param speaker a name
 * @param words all words of the sentence, in lower case, in order
 * @param passage the sentence of the page that holds it
 */
record QuotedSentence(String story, String speaker, List<String> words, Passage passage) {

  /**
   * Fewest words of a sentence that two persons do not say by chance, and that a speaker does not
   * say twice in nearly the same words; and words that differ among them, so that a saying like "a
   * promise is a promise" is none. By judgement, not swept.
   */
  private static final int FEWEST = 5;

  private static final int DIFFERENT = 5;

  /** Quoted sentences of one page that are compared: a guard against pages made to be slow. */
  private static final int MOST = 100;

  private static final Pattern SENTENCE = Pattern.compile("[^\\s.!?][^.!?]{0,1000}");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> NEGATING = Lexicon.ENGLISH.words("negating-words.txt");
  private static final Set<String> ENDINGS = Lexicon.ENGLISH.words("negating-endings.txt");
  private static final Set<String> TURNS = Lexicon.ENGLISH.words("quote-turns.txt");

  QuotedSentence {
    words = List.copyOf(words);
  }

  /** Those of one page that have a named speaker and enough words. */
  static List<QuotedSentence> of(Material material, Reading reading) {
    List<QuotedSentence> found = new ArrayList<>();
    for (Quotation quotation : reading.all(Quotation.class)) {
      boolean named =
          quotation.speaker().map(Speaker::kind).filter(SpeakerKind.NAMED::equals).isPresent();
      if (named && quotation.kind() == QuotationKind.DIRECT) {
        String speaker = quotation.speaker().get().name();
        for (Span part : quotation.content()) {
          add(material, reading, quotation, speaker, part, found);
        }
      }
    }
    return found.subList(0, Math.min(MOST, found.size()));
  }

  private static void add(
      Material material,
      Reading reading,
      Quotation quotation,
      String speaker,
      Span part,
      List<QuotedSentence> found) {
    Matcher sentence = SENTENCE.matcher(reading.words(part));
    while (sentence.find()) {
      List<String> words = words(sentence.group());
      if (words.size() >= FEWEST && Set.copyOf(words).size() >= DIFFERENT) {
        Span span =
            reading
                .sentenceAt(part.start() + sentence.start())
                .map(ParsedSentence::span)
                .orElse(quotation.sentence());
        Passage passage = reading.passage(span);
        found.add(new QuotedSentence(material.story(passage), speaker, words, passage));
      }
    }
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /** The words that stay when a retelling turns the sentence into its opposite. */
  List<String> unturned() {
    return words.stream().filter(word -> !TURNS.contains(word) && !isNegating(word)).toList();
  }

  boolean isNegated() {
    return words.stream().filter(QuotedSentence::isNegating).count() % 2 == 1;
  }

  private static boolean isNegating(String word) {
    return NEGATING.contains(word) || ENDINGS.stream().anyMatch(word::endsWith);
  }

  /**
   * Whether both are said by one person, as far as the names tell: one holds a word of the other.
   */
  boolean isBySame(QuotedSentence other) {
    List<String> own = names(speaker);
    return names(other.speaker).stream().anyMatch(own::contains);
  }

  /**
   * Whether the name is a person's in full: of an office, a body or a surname alone it tells
   * little, and a place is a speaker by mistake.
   */
  boolean isByFullName(Entities entities) {
    return names(speaker).size() > 1
        && BLANKS.splitAsStream(speaker).allMatch(word -> Character.isUpperCase(word.charAt(0)))
        && entities.named(speaker).filter(e -> e.type() == EntityType.PERSON).isPresent();
  }

  private static List<String> names(String name) {
    return BLANKS.splitAsStream(name.strip().toLowerCase(Locale.ROOT)).toList();
  }
}
