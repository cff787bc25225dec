package org.stemma.annotate.toll;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.annotate.figure.Cardinals;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/** How many persons a noun phrase names. Immutable and thread-safe. */
final class Victims {

  /** Those meant by them stand elsewhere in the text too. */
  static final Set<String> PRONOUNS = Lexicon.ENGLISH.words("grammar-words.tsv", "personal");

  /** "a 7-year-old", in one word or in five. */
  private static final Set<String> AGES = Lexicon.ENGLISH.words("age-units.txt");

  private static final Set<String> NOBODY = Lexicon.ENGLISH.words("grammar-words.tsv", "nobody");

  /**
   * A number without a noun above this is a street, a year, a calibre. Nothing rests on it: the
   * first 600 incidents of {@code eval tolls} score alike with 100 and 2,000 (2026-11-30).
   */
  private static final int MOST_BARE = 500;

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> others;
  private final Set<String> bodyWords;

  /**
   * The persons of one noun phrase.
   *
   * @param persons how many, at least
   * @param exact whether no more
   * @param other whether the phrase tells them apart from those named before ("two others")
   * @param reached whether the last of so many is named ("a third worker")
   */
  record Count(int persons, boolean exact, boolean other, boolean reached) {

    Count(int persons, boolean exact, boolean other) {
      this(persons, exact, other, false);
    }

    /** The {@code nth} and those before, at least. */
    static Count reached(int nth) {
      return new Count(nth, false, false, true);
    }
  }

  Victims(Lexicon lexicon, HarmWords words) {
    nouns.addAll(lexicon.words("figures/person-nouns.txt"));
    nouns.addAll(lexicon.words("kin-nouns.txt"));
    nouns.addAll(lexicon.words("persons.txt"));
    this.others = words.context("other");
    this.bodyWords = words.context("body");
  }

  /** The persons that {@code head} names; empty if it names none. */
  Optional<Count> at(Clause clause, int head, Cardinals numbers) {
    String form = clause.form(head);
    if (PRONOUNS.contains(form)) {
      return Optional.of(new Count(1, true, false));
    }
    if (NOBODY.contains(form) || clause.isNone(head)) {
      boolean pronoun = form.equals("one") || NOBODY.contains(form);
      boolean persons = pronoun || isPerson(clause, head);
      return persons ? Optional.of(new Count(0, true, false)) : Optional.empty();
    }
    OptionalInt bare = numbers.at(head);
    if (bare.isPresent()) {
      return bare.getAsInt() > MOST_BARE || isAge(clause, head)
          ? Optional.empty()
          : Optional.of(new Count(bare.getAsInt(), true, isOther(clause, head)));
    }
    if (form.equals("both")) {
      return Optional.of(new Count(2, true, false));
    }
    if (form.equals("another")) {
      return Optional.of(new Count(1, true, true));
    }
    boolean bodies = bodyWords.contains(clause.lemma(head));
    return bodies || isPerson(clause, head)
        ? Optional.of(counted(clause, head, numbers))
        : Optional.empty();
  }

  /** The number that a phrase is, or that stands before its persons; empty if it counts others. */
  OptionalInt number(Clause clause, int head, Cardinals numbers) {
    OptionalInt bare = numbers.at(head);
    return bare.isPresent() || !isPerson(clause, head) ? bare : before(clause, head, numbers);
  }

  private static OptionalInt before(Clause clause, int head, Cardinals numbers) {
    return clause.sentence().children(head).stream()
        .filter(c -> c < head && numbers.at(c).isPresent() && !isAge(clause, c))
        .mapToInt(c -> numbers.at(c).getAsInt())
        .findFirst();
  }

  private Count counted(Clause clause, int head, Cardinals numbers) {
    OptionalInt number = before(clause, head, numbers);
    boolean other = isOther(clause, head);
    if (number.isPresent()) {
      return new Count(number.getAsInt(), true, other);
    }
    String tag = clause.word(head).tag();
    boolean plural = tag.equals("NNS") || tag.equals("NNPS") || clause.form(head).equals("people");
    boolean pair = clause.lemma(head).equals("couple");
    return new Count(plural || pair ? 2 : 1, !plural, other);
  }

  /** Whether {@code word} stands for one person. */
  static boolean isSingle(Clause clause, int word) {
    String tag = clause.word(word).tag();
    return !tag.equals("NNS") && !tag.equals("CD");
  }

  private boolean isOther(Clause clause, int head) {
    return others.contains(clause.form(head))
        || clause.sentence().children(head).stream().anyMatch(c -> others.contains(clause.form(c)));
  }

  /** "John Smith, 25", "aged 25 years": an age, no count. */
  private static boolean isAge(Clause clause, int number) {
    int next = number + 1;
    boolean years =
        next < clause.sentence().words().size()
            && (clause.form(next).startsWith("-year") || clause.form(next).equals("years"));
    return years || clause.word(number).is("appos");
  }

  private boolean isPerson(Clause clause, int head) {
    Word word = clause.word(head);
    String form = word.form().toLowerCase(Locale.ROOT);
    return word.isEntity("PERSON")
        || form.contains("year-old")
        || form.contains("month-old")
        || form.equals("old") && head >= 2 && AGES.contains(clause.form(head - 2))
        || word.isNoun() && (nouns.contains(form) || nouns.contains(clause.lemma(head)));
  }
}
