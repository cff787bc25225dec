package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** The words of a company's name that say what it is by law ({@code legal-forms.txt}). */
public final class LegalForms {

  private static final Set<String> FORMS = Lexicon.GENERAL.words("legal-forms.txt");

  private LegalForms() {}

  /** {@code name} without them at its end; as it is if it is nothing else. */
  public static String cut(String name) {
    String bare = name.strip();
    int last = bare.lastIndexOf(' ');
    while (last > 0 && isForm(bare.substring(last + 1))) {
      bare = unended(bare.substring(0, last).strip());
      last = bare.lastIndexOf(' ');
    }
    return bare;
  }

  /** Without the comma that stands before such a word. */
  private static String unended(String name) {
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isForm(String word) {
    return FORMS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
  }
}
