package org.stemma.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.article.OutletName;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Sentence;
import org.stemma.similarity.SharedRuns;
import org.stemma.similarity.Token;

/**
 * What segments say that somebody told them and nobody else: "told this newspaper", "told the
 * Courier" on a page of the Courier. Who has the same words without saying so has them from there.
 */
final class FirstHand {

  /**
   * Fewest words of such a sentence that another must have: with fewer two may hear the same.
   * Chosen by judgement.
   */
  private static final int RUN = 6;

  private static final Set<String> OWN = Lexicon.ENGLISH.words("told-to-us.txt");

  private static final List<List<String>> TOLD =
      Lexicon.ENGLISH.words("told-to.txt").stream().map(t -> List.of(t.split(" "))).toList();

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("source-bodies.txt");

  private final Map<String, List<List<Token>>> told = new HashMap<>();

  /** Whether {@code copy} has words that were told to {@code source} alone. */
  boolean has(Witness copy, Witness source) {
    List<List<Token>> sentences = told(source);
    if (sentences.isEmpty() || !told(copy).isEmpty()) {
      return false;
    }
    List<Token> words = copy.text().body();
    return sentences.stream().anyMatch(s -> !SharedRuns.of(s, words, RUN).isEmpty());
  }

  private List<List<Token>> told(Witness witness) {
    return told.computeIfAbsent(witness.id(), k -> find(witness));
  }

  /** The sentences that say so, quoted words and all. */
  private static List<List<Token>> find(Witness witness) {
    List<Token> body = witness.text().body();
    List<List<Token>> found = new ArrayList<>();
    for (Sentence sentence :
        Sentence.of(
            witness.text().reading().article().text(),
            body,
            Collections.nCopies(body.size(), 1.0))) {
      List<Token> tokens = body.subList(sentence.first(), sentence.first() + sentence.size());
      if (isFirstHand(tokens, witness)) {
        found.add(tokens);
      }
    }
    return found;
  }

  private static boolean isFirstHand(List<Token> tokens, Witness witness) {
    List<String> forms = tokens.stream().map(Token::form).toList();
    String words = " " + String.join(" ", forms) + " ";
    if (OWN.stream().anyMatch(o -> words.contains(" " + o + " "))) {
      return true;
    }
    String text = witness.text().reading().article().text();
    return witness
        .publisher()
        .map(OutletName::of)
        .filter(FirstHand::isOutlet)
        .filter(own -> TOLD.stream().anyMatch(told -> isToldTo(text, tokens, forms, told, own)))
        .isPresent();
  }

  /**
   * Whether the name is an outlet's. What is told to a court, the police or a club is not told to
   * it alone; nouns that bodies bear too ("agency", "service") show nothing.
   */
  private static boolean isOutlet(OutletName name) {
    return ListedAgencies.isOne(name)
        || name.words().stream().anyMatch(word -> isNoun(word) && !BODIES.contains(word))
            && name.words().stream().noneMatch(word -> !isNoun(word) && BODIES.contains(word));
  }

  private static boolean isNoun(String word) {
    return new OutletName(List.of(word)).hasOutletNoun();
  }

  /** "told the Courier", "told Halden Courier", with a capital: not "told the world". */
  private static boolean isToldTo(
      String text, List<Token> tokens, List<String> forms, List<String> told, OutletName own) {
    for (int at = 0; at + told.size() < forms.size(); at++) {
      if (forms.subList(at, at + told.size()).equals(told)) {
        int name = at + told.size();
        boolean article = forms.get(name).equals("the");
        name += article ? 1 : 0;
        if (PublisherNames.standsAt(text, tokens, name, own.words())
            || article
                && PublisherNames.standsAt(text, tokens, name, List.of(own.words().getLast()))) {
          return true;
        }
      }
    }
    return false;
  }
}
