package org.stemma.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.EntityType;
import org.stemma.lexicon.CommonWords;
import org.stemma.lexicon.GazetteerEntry;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Where a name begins and ends, and what its nouns make of it. */
final class NameExtent {

  /** The nouns that make a body of the person before them ("Ruiz administration"). */
  private static final Set<String> RULES = Lexicon.ENGLISH.words("ruling-nouns.txt");

  /** Between a person and the body he or she belongs to. */
  private static final String OF = "of";

  /** The nouns that end names of firms, whatever the parser took these for. */
  private static final Set<String> FIRMS = Lexicon.ENGLISH.words("firm-nouns.txt");

  private final GazetteerNames gazetteer;
  private final CapitalisedRuns runs;
  private final CommonWords dictionary;
  private final Titles titles;

  NameExtent(
      GazetteerNames gazetteer, CapitalisedRuns runs, CommonWords dictionary, Titles titles) {
    this.gazetteer = gazetteer;
    this.runs = runs;
    this.dictionary = dictionary;
    this.titles = titles;
  }

  /** Drops a title that the parser took for a part of the name. */
  NameCandidate withoutTitle(NameCandidate name) {
    int title =
        name.type() == EntityType.PERSON
            ? titles.leading(name.sentence(), name.from(), name.to())
            : 0;
    return title == 0 ? name : name.words(name.from() + title, name.to());
  }

  /**
   * Adds the forename that the parser did not know for one: "Joren" before "Maddock". It is a word
   * of no dictionary, so neither an office nor a club.
   */
  NameCandidate withForename(NameCandidate name) {
    int before = name.from() - 1;
    if (name.type() != EntityType.PERSON || name.words() > 1 || before < 0) {
      return name;
    }
    ParsedSentence sentence = name.sentence();
    Word word = sentence.words().get(before);
    boolean forename =
        word.isProperNoun()
            && word.entity().equals("O")
            && word.head() == name.from()
            && NameText.titleCase(word)
            && dictionary.smallClass(word.form()) == CommonWords.UNKNOWN
            && titles.leading(sentence, before, name.to()) == 0
            && gazetteer.entry(sentence, before, name.from()).isEmpty();
    return forename ? name.words(before, name.to()) : name;
  }

  /**
   * "Ana Ruiz of the Civic Union" that a parser took for one body: two words of no dictionary
   * before "of" are a person.
   */
  NameCandidate withoutBody(NameCandidate name) {
    List<Word> words = name.sentence().words();
    int of = name.from() + 2;
    boolean person =
        name.type() == EntityType.ORGANISATION
            && of + 1 < name.to()
            && words.get(of).form().equals(OF)
            && isUnknown(words.get(name.from()))
            && isUnknown(words.get(name.from() + 1));
    return person ? name.words(name.from(), of).as(EntityType.PERSON) : name;
  }

  /** "Farmers' Guild", "Transport Workers' Alliance" of which the parser saw the beginning. */
  NameCandidate acrossPossessive(NameCandidate name) {
    List<Word> words = name.sentence().words();
    int noun = name.to() + 1;
    boolean members =
        name.type() != EntityType.PERSON
            && noun < words.size()
            && words.get(name.to()).is("case")
            && words.get(name.to() - 1).form().endsWith("s")
            && dictionary.smallClass(words.get(name.to() - 1).form()) != CommonWords.UNKNOWN
            && NameText.capital(words.get(noun));
    boolean body =
        members
            && runs.byNoun(words.get(noun)).filter(t -> t == EntityType.ORGANISATION).isPresent();
    return body ? name.words(name.from(), noun + 1).as(EntityType.ORGANISATION) : name;
  }

  private boolean isUnknown(Word word) {
    return NameText.titleCase(word) && dictionary.smallClass(word.form()) == CommonWords.UNKNOWN;
  }

  /** "Alta Rescue Service" is a body whatever the tag; a noun behind in small letters joins. */
  NameCandidate byNoun(NameCandidate name) {
    List<Word> words = name.sentence().words();
    if (name.type() == EntityType.PERSON || name.type() == EntityType.PLACE) {
      String last = words.get(name.to() - 1).form().toLowerCase(Locale.ROOT);
      return name.words() > 1 && FIRMS.contains(last)
          ? name.as(EntityType.ORGANISATION)
          : whole(name);
    }
    return whole(name);
  }

  private NameCandidate whole(NameCandidate name) {
    List<Word> words = name.sentence().words();
    if (name.words() > 1 && name.type() != EntityType.PERSON) {
      Optional<EntityType> type = runs.byNoun(words.get(name.to() - 1));
      if (type.isPresent()) {
        NameCandidate typed = name.as(type.get());
        return type.get() == EntityType.ORGANISATION ? fromItsBeginning(typed) : typed;
      }
    }
    return name;
  }

  /** "Orm Valley Rescue Service" of which the parser saw the end: capitals before it belong. */
  private NameCandidate fromItsBeginning(NameCandidate body) {
    ParsedSentence sentence = body.sentence();
    int from = body.from();
    while (from > 0 && beginsBody(sentence, from - 1, body.to())) {
      from--;
    }
    return from == body.from() ? body : body.words(from, body.to());
  }

  private boolean beginsBody(ParsedSentence sentence, int at, int end) {
    Word word = sentence.words().get(at);
    return word.tag().startsWith("NNP")
        && NameText.capital(word)
        && word.form().length() > 1
        && !NameText.possessive(sentence.words().get(at + 1))
        && titles.leading(sentence, at, end) == 0
        && gazetteer.entry(sentence, at, at + 1).filter(e -> !isQuarter(e)).isEmpty()
        && (at != NameText.opening(sentence)
            || dictionary.smallClass(word.form()) == CommonWords.UNKNOWN);
  }

  /** "Western", "European": of no country, and so a part of the body's own name. */
  private static boolean isQuarter(GazetteerEntry entry) {
    return entry.kind() == GazetteerEntry.Kind.DEMONYM && entry.country().isEmpty();
  }

  /**
   * "Alta region", "Ruiz administration", "New Coast treaty": a small noun that is part of the
   * name.
   */
  NameCandidate extended(NameCandidate name) {
    List<Word> words = name.sentence().words();
    if (name.to() >= words.size()) {
      return name;
    }
    Word next = words.get(name.to());
    String form = next.form().toLowerCase(Locale.ROOT);
    boolean plural = form.endsWith("s");
    Optional<EntityType> noun = runs.byNoun(next);
    if (name.type() == EntityType.PERSON && RULES.contains(form)) {
      return name.words(name.from(), name.to() + 1).as(EntityType.ORGANISATION);
    }
    boolean place =
        name.type() == EntityType.PLACE && noun.filter(t -> t == EntityType.PLACE).isPresent();
    boolean treaty =
        name.type() != EntityType.PERSON
            && name.type() != EntityType.PEOPLE
            && noun.filter(t -> t == EntityType.TREATY).isPresent()
            && !form.equals("agreement");
    if (!plural && (place || treaty)) {
      NameCandidate whole = name.words(name.from(), name.to() + 1).as(noun.orElseThrow());
      return treaty ? fromItsBeginning(whole) : whole;
    }
    return name;
  }
}
