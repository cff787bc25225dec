package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Names of which a tagger took one word for another part of speech, or the whole for a body. */
final class MisreadNames {

  private static final Set<String> PERSONS = Lexicon.ENGLISH.words("persons.txt");

  private static final Set<String> TITLES = Lexicon.ENGLISH.words("titles.tsv");

  private static final Set<String> SINGLE = Lexicon.ENGLISH.words("grammar-words.tsv", "single");

  private static final Set<String> GIVEN = Lexicon.GENERAL.words("given-names.txt");

  /** What may follow an apposition. */
  private static final Set<String> ENDS = Set.of(",", ".");

  private final CommonWords dictionary;
  private final GazetteerNames gazetteer;
  private final CapitalisedRuns runs;

  MisreadNames(CommonWords dictionary, GazetteerNames gazetteer, CapitalisedRuns runs) {
    this.dictionary = dictionary;
    this.gazetteer = gazetteer;
    this.runs = runs;
  }

  /** "Rolf Even": a capital on an adverb right behind a first name is a surname. */
  NameCandidate withSurname(NameCandidate name) {
    List<Word> words = name.sentence().words();
    int next = name.to();
    boolean surname =
        name.type() == EntityType.PERSON
            && name.words() == 1
            && next < words.size()
            && words.get(next).tag().startsWith("RB")
            && NameText.titleCase(words.get(next))
            && !NameText.headline(name.sentence());
    return surname ? name.words(name.from(), next + 1) : name;
  }

  /** "Jon Even" of which a tagger saw nothing: a given name and a capital on an adverb. */
  List<NameCandidate> untagged(ParsedSentence sentence) {
    List<NameCandidate> found = new ArrayList<>();
    List<Word> words = sentence.words();
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean name =
          words.get(i).isProperNoun()
              && words.get(i).entity().equals("O")
              && words.get(i + 1).tag().startsWith("RB")
              && NameText.titleCase(words.get(i + 1))
              && isGiven(words.get(i));
      if (name && !NameText.headline(sentence)) {
        found.add(
            new NameCandidate(
                sentence,
                i,
                i + 2,
                EntityType.PERSON,
                NameCandidate.Source.CAPITALS,
                Optional.empty()));
      }
    }
    return found;
  }

  /**
   * "Ostrel Shipping" of which the parser saw "Shipping" alone: a common noun names a body with the
   * word of no dictionary before it.
   */
  NameCandidate withFirstWord(NameCandidate name) {
    int first = name.from() - 1;
    if (name.type() != EntityType.ORGANISATION || name.words() > 1 || first < 0) {
      return name;
    }
    Word before = name.sentence().words().get(first);
    boolean part =
        before.isProperNoun()
            && before.head() == name.from()
            && NameText.titleCase(before)
            && isUnknown(before)
            && !isUnknown(name.sentence().words().get(name.from()))
            && gazetteer.entry(name.sentence(), first, name.from()).isEmpty();
    return part ? name.words(first, name.to()) : name;
  }

  /**
   * "the head of the union, Olaf Brand": a given name and another word, between a comma and the end
   * of an apposition to a person, whatever the parser took them for.
   */
  NameCandidate asPerson(NameCandidate name) {
    List<Word> words = name.sentence().words();
    int last = name.from() + 1;
    boolean apposed =
        name.type() != EntityType.PERSON
            && name.words() <= 2
            && name.from() > 1
            && last + 1 < words.size()
            && words.get(last).is("appos")
            && words.get(last).isProperNoun()
            && isPerson(words.get(words.get(last).head()))
            && words.get(name.from() - 1).form().equals(",")
            && ENDS.contains(words.get(last + 1).form());
    return apposed && isGiven(words.get(name.from())) && runs.byNoun(words.get(last)).isEmpty()
        ? name.words(name.from(), last + 1).as(EntityType.PERSON)
        : name;
  }

  private static boolean isPerson(Word word) {
    return SINGLE.contains(word.lower())
        || word.tag().equals("NN")
            && (PERSONS.contains(word.lemma()) || TITLES.contains(word.lemma()));
  }

  private boolean isGiven(Word word) {
    return GIVEN.contains(word.form()) || dictionary.isName(word.form()) && isUnknown(word);
  }

  private boolean isUnknown(Word word) {
    return dictionary.smallClass(word.form()) == CommonWords.UNKNOWN;
  }
}
