package org.stemma.annotate.speech;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.source.SourcePhrase;
import org.stemma.annotate.source.Sources;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/** Who does what a verb tells where its subject is a relative pronoun, or stands beside one. */
final class RelativeSubject {

  private static final Set<String> RELATIVE = Lexicon.ENGLISH.words("relative-pronouns.txt");

  /** What the tagger calls names of places. */
  private static final String[] PLACES = {"FAC", "GPE", "LOC"};

  /** The pronoun of persons. */
  private static final String WHO = "who";

  /** Between one and the many it is of. */
  private static final Set<String> PARTITIVE =
      Lexicon.ENGLISH.words("grammar-words.tsv", "office joint");

  private static final Set<String> SINGLE = Lexicon.ENGLISH.words("grammar-words.tsv", "single");

  private RelativeSubject() {}

  /** Who is meant by {@code subject}, a relative pronoun or any other word. */
  static Optional<SourcePhrase> of(ParsedSentence sentence, int subject, int verb) {
    Word word = sentence.words().get(subject);
    int clause = verb;
    while (isJoined(sentence.words().get(clause)) && sentence.words().get(clause).head() >= 0) {
      clause = sentence.words().get(clause).head();
    }
    Word head = sentence.words().get(clause);
    int before = subject - 1;
    if (before > 0 && sentence.words().get(before).form().equals(",")) {
      before--;
    }
    boolean pronoun = RELATIVE.contains(word.lemma());
    if (!pronoun || !head.is("relcl") || head.head() < 0) {
      boolean comma = before == subject - 2 && word.lemma().equals(WHO);
      boolean beside = comma && before >= 0 && sentence.words().get(before).isNoun();
      return Optional.of(
          beside
              ? new SourcePhrase(word.span(), holder(sentence, before))
              : SpeakerPhrase.of(sentence, subject));
    }
    int antecedent = head.head();
    // the parser often hangs the clause on the head of a longer phrase: the nearest name wins
    boolean nearer = before > antecedent && sentence.words().get(before).isProperNoun();
    boolean person = word.lemma().equals(WHO);
    int name = person ? holder(sentence, before) : before;
    boolean parted = person && isBehindComma(sentence, clause);
    int whole = parted ? member(sentence, antecedent) : antecedent;
    return Optional.of(new SourcePhrase(word.span(), nearer ? name : whole));
  }

  private static boolean isBehindComma(ParsedSentence sentence, int clause) {
    int first = sentence.subtree(clause).get(0);
    return first > 0 && sentence.words().get(first - 1).form().equals(",");
  }

  /** "the deputies from Orm, who": the persons, where a place is named right before. */
  private static int holder(ParsedSentence sentence, int noun) {
    Word word = sentence.words().get(noun);
    boolean thing = word.is("pobj") && word.isProperNoun() && word.isEntity(PLACES);
    int above = thing && word.head() >= 0 ? sentence.words().get(word.head()).head() : -1;
    return above >= 0 && sentence.words().get(above).isNoun() ? above : noun;
  }

  /** "another member of the crew, who": one of many speaks, where the parser took the many. */
  private static int member(ParsedSentence sentence, int noun) {
    Word group = sentence.words().get(noun);
    int of = group.is("pobj") && !group.isProperNoun() ? group.head() : -1;
    int one =
        of >= 0 && PARTITIVE.contains(sentence.words().get(of).lower())
            ? sentence.words().get(of).head()
            : -1;
    boolean single =
        one >= 0
            && (Sources.isAnyOne(sentence, one)
                || sentence
                    .child(one, "det")
                    .or(() -> Optional.of(one))
                    .filter(d -> SINGLE.contains(sentence.words().get(d).lower()))
                    .isPresent());
    return single ? one : noun;
  }

  /**
   * "who asked not to be named and who said", "who came because she was ill and who said": a parser
   * may join the second to a word in between.
   */
  private static boolean isJoined(Word verb) {
    return verb.is("conj") || verb.is("xcomp") || verb.is("advcl");
  }

  /**
   * "The director, whose father built the works, estimated ...": a parser takes both for subjects
   * of the first verb and joins the second to it by a comma alone.
   */
  static Optional<Integer> owner(ParsedSentence sentence, int verb) {
    Word word = sentence.words().get(verb);
    if (!word.is("conj") || verb == 0 || !sentence.words().get(verb - 1).form().equals(",")) {
      return Optional.empty();
    }
    List<Integer> subjects =
        sentence.children(word.head()).stream()
            .filter(c -> c < word.head() && sentence.words().get(c).is("nsubj"))
            .toList();
    boolean whose =
        subjects.size() > 1
            && sentence
                .child(subjects.get(1), "poss")
                .filter(p -> sentence.words().get(p).tag().equals("WP$"))
                .isPresent();
    return whose ? Optional.of(subjects.get(0)) : Optional.empty();
  }
}
