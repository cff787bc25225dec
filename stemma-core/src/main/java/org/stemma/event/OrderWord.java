package org.stemma.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * The preposition or conjunction of order that an event hangs on ("before the vote"), or that leads
 * to a pronoun for it ("told of the vote before it began").
 *
 * @param index of the word in its sentence
 * @param end index of the last word that it leads to
 */
record OrderWord(int index, int end) {

  private static final Set<String> EARLIER = order("earlier");
  private static final Set<String> LATER = order("later");
  private static final Set<String> WITHIN = order("within");

  /** What only a happening does: "it" that does so is none of the things named beside it. */
  private static final Set<String> COURSE = course("verb");

  private static final Set<String> COURSE_NOUNS = course("noun");

  private static Set<String> order(String kind) {
    return Lexicon.ENGLISH.words("order-words.tsv", kind);
  }

  private static Set<String> course(String part) {
    return Lexicon.ENGLISH.words("course-words.tsv", part);
  }

  /** That of the event at {@code event}, if there is one. */
  static Optional<OrderWord> of(ParsedSentence sentence, int event) {
    int word = above(sentence, event);
    return word >= 0 ? Optional.of(new OrderWord(word, event)) : toPronoun(sentence, event);
  }

  /** Whether the event comes after what the word modifies. */
  boolean isEarlier(ParsedSentence sentence) {
    return EARLIER.contains(sentence.words().get(index).lower());
  }

  /** Whether the event lasts while the other happens. */
  boolean isWithin(ParsedSentence sentence) {
    return WITHIN.contains(sentence.words().get(index).lower());
  }

  private static int above(ParsedSentence sentence, int event) {
    List<Word> words = sentence.words();
    int above = words.get(event).head();
    boolean participle = words.get(event).is("acl") && above >= 0 && above < event;
    if (participle && words.get(above).is("pobj") && words.get(above).head() >= 0) {
      int word = words.get(above).head();
      return isOrder(words.get(word)) ? word : -1;
    }
    boolean hung = above >= 0 && (words.get(above).is("prep") || isOrder(words.get(above)));
    if (words.get(event).isNoun() && hung) {
      boolean linked = Set.of("to", "of").contains(words.get(above).lower());
      int next = words.get(above).head();
      int word = linked && next >= 0 && EARLIER.contains(words.get(next).lower()) ? next : above;
      return isOrder(words.get(word)) ? word : -1;
    }
    boolean subject = words.get(event).is("nsubj") || words.get(event).is("nsubjpass");
    int verb = subject ? above : event;
    if (verb < 0 || !words.get(verb).isVerb() || !words.get(verb).is("advcl")) {
      return -1;
    }
    return sentence.children(verb).stream()
        .filter(c -> words.get(c).is("mark") && isOrder(words.get(c)))
        .findFirst()
        .orElse(-1);
  }

  /** The first word of order behind the noun, with no other noun that the pronoun could mean. */
  private static Optional<OrderWord> toPronoun(ParsedSentence sentence, int event) {
    List<Word> words = sentence.words();
    if (!words.get(event).isNoun()) {
      return Optional.empty();
    }
    int word =
        IntStream.range(event + 1, words.size())
            .filter(i -> isOrder(words.get(i)) || isRival(words.get(event), words.get(i)))
            .findFirst()
            .orElse(event);
    return isOrder(words.get(word))
        ? IntStream.range(word + 1, words.size())
            .filter(i -> isCourseOf(sentence, word, i, words.get(event)))
            .mapToObj(end -> new OrderWord(word, end))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isRival(Word event, Word other) {
    return other.isNoun() && !other.isProperNoun() && other.tag().equals(event.tag());
  }

  /** Whether the word at {@code end} is "began" of "before it began", "start" of "ahead of its". */
  private static boolean isCourseOf(ParsedSentence sentence, int order, int end, Word event) {
    List<Word> words = sentence.words();
    boolean plural = event.tag().equals("NNS");
    if (words.get(order).is("mark")) {
      return words.get(order).head() == end
          && runs(sentence, end)
          && has(sentence, end, "nsubj", plural ? Set.of("they") : Set.of("it", "this"));
    }
    int preposition = words.get(end).head();
    return COURSE_NOUNS.contains(words.get(end).lemma())
        && (preposition == order || preposition == order + 1)
        && words.get(end).is("pobj")
        && has(sentence, end, "poss", plural ? Set.of("their") : Set.of("its"));
  }

  /** "Began", "took place"; not "took a toll". */
  private static boolean runs(ParsedSentence sentence, int verb) {
    List<Word> words = sentence.words();
    return COURSE.contains(words.get(verb).lemma())
        || words.get(verb).lemma().equals("take")
            && sentence.children(verb).stream()
                .map(words::get)
                .anyMatch(object -> object.is("dobj") && object.lemma().equals("place"));
  }

  private static boolean has(ParsedSentence sentence, int of, String relation, Set<String> forms) {
    return sentence.children(of).stream()
        .map(sentence.words()::get)
        .anyMatch(child -> child.is(relation) && forms.contains(child.lower()));
  }

  private static boolean isOrder(Word word) {
    String form = word.lower();
    return EARLIER.contains(form) || LATER.contains(form) || WITHIN.contains(form);
  }
}
