package org.stemma.annotate.source;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Which words can be the source of a statement, and of which kind. */
public final class Sources {

  /** How the head of a source phrase names its source. */
  public enum Kind {
    PRONOUN,
    NAME,
    /** "some", "others". */
    INDEFINITE,
    /** "sources", "a critic", "officials". */
    UNNAMED_NOUN,
    /** "leaders", "rescuers", "police". */
    COLLECTIVE_NOUN,
    /** "the ministry", "the court". */
    BODY,
    /** "the minister", "the striker". */
    ROLE,
    /** "the report", "a study". */
    DOCUMENT,
    /** "47 percent", "half of the voters": those who answered a poll. */
    SHARE,
    /** Nothing that speaks. */
    NONE
  }

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "PRODUCT");

  private static final Set<String> ANY_ONE = Lexicon.ENGLISH.words("grammar-words.tsv", "any one");

  private static final Set<String> DEFINITE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "definite");

  /** "close to the talks": words of nearness behind a noun that a tagger may take for nouns. */
  private static final Set<String> NEARNESS =
      Lexicon.ENGLISH.words("grammar-words.tsv", "nearness");

  private final Set<String> pronouns;
  private final Set<String> things;
  private final Set<String> indefinite;
  private final Set<String> shares;
  private final Set<String> unnamed = new TreeSet<>();
  private final Set<String> collective;
  private final Set<String> bodies;
  private final Set<String> documents;
  private final Set<String> roles = new TreeSet<>();
  private final Set<String> titles = new TreeSet<>();

  public Sources(Lexicon lexicon) {
    pronouns = lexicon.words("source-pronouns.tsv");
    things = lexicon.words("source-pronouns.tsv", "thing");
    indefinite = lexicon.words("indefinite-sources.txt");
    shares = lexicon.words("share-words.txt");
    for (List<String> row : lexicon.rows("unnamed-sources.txt")) {
      row.forEach(form -> unnamed.add(lastWord(form)));
    }
    collective = new TreeSet<>(lexicon.words("collective-sources.txt"));
    bodies = lexicon.words("source-bodies.txt");
    documents = lexicon.words("source-documents.txt");
    lexicon.words("titles.tsv").forEach(t -> titles.add(lastWord(t)));
    roles.addAll(titles);
    roles.addAll(lexicon.words("persons.txt"));
    lexicon.rows("figures/person-nouns.txt").forEach(r -> roles.add(lastWord(r.get(1))));
  }

  /** What stands behind the last blank of {@code phrase}; all of it where there is none. */
  public static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  /** Last words of the titles and offices of persons. */
  public Set<String> titles() {
    return Collections.unmodifiableSet(titles);
  }

  public boolean isUnnamed(Word word) {
    return unnamed.contains(word.lemma()) || unnamed.contains(word.lower());
  }

  /** Whether a word by itself cites a source without a name. */
  public boolean isUnnamed(String form) {
    return unnamed.contains(form.toLowerCase(Locale.ROOT));
  }

  /** "it": a body or a text. */
  public boolean isThing(Word word) {
    return things.contains(word.lower());
  }

  public boolean isCollective(Word word) {
    return collective.contains(word.lower());
  }

  /** Whether the word, in the form it has, names a body that speaks as one. */
  public boolean isBody(Word word) {
    return bodies.contains(word.lower());
  }

  /** The kind of source that the word at {@code head} can be. */
  public Kind kind(ParsedSentence sentence, int head) {
    Word word = sentence.words().get(head);
    if (pronouns.contains(word.lower())) {
      return Kind.PRONOUN;
    }
    boolean name = isName(word);
    if (name && !word.tag().isEmpty()) {
      return Kind.NAME;
    }
    if (indefinite.contains(word.lower())) {
      return Kind.INDEFINITE;
    }
    if (isUnnamed(word)) {
      return Kind.UNNAMED_NOUN;
    }
    if (isCollective(word)) {
      return Kind.COLLECTIVE_NOUN;
    }
    if (bodies.contains(word.lemma())) {
      return Kind.BODY;
    }
    if (roles.contains(word.lemma())) {
      return Kind.ROLE;
    }
    if (documents.contains(word.lemma())) {
      return Kind.DOCUMENT;
    }
    return name ? Kind.NAME : isShare(word) ? Kind.SHARE : Kind.NONE;
  }

  private boolean isShare(Word word) {
    return word.tag().equals("CD") || shares.contains(word.lemma());
  }

  /**
   * The phrase if its head can speak, else with a head that can and was mistagged ("an official
   * close to the talks" with "close" for a noun).
   */
  public Optional<SourcePhrase> speaking(ParsedSentence sentence, SourcePhrase phrase) {
    if (kind(sentence, phrase.head()) != Kind.NONE) {
      return Optional.of(phrase);
    }
    return sentence.indexesIn(phrase.span()).stream()
        .filter(i -> isUnnamed(sentence.words().get(i)))
        .findFirst()
        .map(i -> new SourcePhrase(phrase.span(), i));
  }

  /** "a doctor", "an aide": one of many, whom the page does not name. */
  public static boolean isAnyOne(ParsedSentence sentence, int index) {
    return sentence.words().get(index).tag().equals("NN")
        && sentence.child(index, "det").stream()
            .anyMatch(d -> ANY_ONE.contains(sentence.words().get(d).lower()));
  }

  /**
   * The phrase with "official" for its head where the tagger took "close" for a noun ("an official
   * close to the talks").
   */
  public SourcePhrase righted(ParsedSentence sentence, SourcePhrase phrase) {
    int before = phrase.head() - 1;
    boolean close =
        before >= 0
            && NEARNESS.contains(sentence.words().get(phrase.head()).lower())
            && isUnnamed(sentence.words().get(before));
    return close ? new SourcePhrase(phrase.span(), before) : phrase;
  }

  /** "the envoy": one holder of an office who was spoken of before, not a source without name. */
  public static boolean isKnownOne(ParsedSentence sentence, int index) {
    return sentence.words().get(index).tag().equals("NN")
        && sentence.child(index, "det").stream()
            .anyMatch(d -> DEFINITE.contains(sentence.words().get(d).lemma()));
  }

  /** Whether the tagger, or without one the capital, takes the word for part of a name. */
  private static boolean isName(Word word) {
    if (word.tag().isEmpty()) {
      return Character.isUpperCase(word.form().charAt(0));
    }
    String entity = word.entity();
    if (entity.length() > 2 && NAMES.contains(entity.substring(2))) {
      return word.isNoun() || word.tag().startsWith("JJ");
    }
    return entity.equals("O") && word.isProperNoun();
  }
}
