package org.stemma.annotate.residue;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;
import org.stemma.extract.wording.SearchPhrases;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;

/** Sentences that are {@link SearchPhrases}. */
final class KeywordLists {

  private final SearchPhrases phrases;

  KeywordLists(Lexicon lexicon) {
    this.phrases = new SearchPhrases(lexicon);
  }

  List<Residue> in(Reading reading) {
    List<Residue> found = new ArrayList<>();
    for (ParsedSentence sentence : reading.sentences()) {
      phrases
          .why(reading.words(sentence.span()))
          .ifPresent(
              why -> found.add(new Residue(sentence.span(), ResidueClass.SEO_KEYWORDS, why)));
    }
    return found;
  }
}
