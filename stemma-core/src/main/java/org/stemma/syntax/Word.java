package org.stemma.syntax;

import java.util.Locale;
import org.stemma.text.Span;

/**
 * One word of a sentence.
 *
 * @param span where it stands in the text
 * @param form the characters there
 * @param lemma dictionary form, lower case
 * @param tag Penn Treebank part of speech; empty if unknown
 * @param entity {@code O}, or {@code B-}/{@code I-} and an OntoNotes class ({@code PERSON}, {@code
 *     GPE}, {@code ORG}, ...)
 * @param head index of the governing word in the sentence, -1 for the root or where no parse exists
 * @param relation dependency label to the head, {@code root} for the root, empty where no parse
 *     exists
 */
public record Word(
    Span span, String form, String lemma, String tag, String entity, int head, String relation) {

  /** Length of {@code B-} and {@code I-}. */
  private static final int PREFIX = 2;

  /** The characters there in lower case. */
  public String lower() {
    return form.toLowerCase(Locale.ROOT);
  }

  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it begins with a letter or a digit, as punctuation does not. */
  public boolean isWordy() {
    return Character.isLetterOrDigit(form.charAt(0));
  }

  /** Whether it is part of a name, a time or a number of one of these OntoNotes classes. */
  public boolean isEntity(String... classes) {
    for (String wanted : classes) {
      if (entity.length() == PREFIX + wanted.length() && entity.endsWith(wanted)) {
        return true;
      }
    }
    return false;
  }

  public boolean is(String wantedRelation) {
    return relation.equals(wantedRelation);
  }
}
