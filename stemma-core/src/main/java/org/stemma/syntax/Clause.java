package org.stemma.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * A parsed sentence seen as clauses: who is the subject of a verb, is it passive, is it negated.
 *
 * <p>Reads ClearNLP labels. Word indexes are those of the sentence. Without a parse nothing is
 * found.
 */
public record Clause(ParsedSentence sentence) {
  /** The clauses of {@code sentence}, its parse mended where it is plainly wrong. */
  public static Clause of(ParsedSentence sentence) {
    return new Clause(ParseRepair.of(sentence));
  }

  static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

  private static final Set<String> MODALS = Lexicon.ENGLISH.words("grammar-words.tsv", "modal");

  private static final Set<String> DEFINITE = Lexicon.ENGLISH.words("grammar-words.tsv", "known");

  /** "Nobody", "nothing". */
  private static final Set<String> NONE = Lexicon.ENGLISH.words("grammar-words.tsv", "none");

  /** "No driver", "neither driver". */
  private static final Set<String> NO = Lexicon.ENGLISH.words("grammar-words.tsv", "no one");

  private static final Set<String> ABSTRACT_ENDINGS = Lexicon.ENGLISH.words("abstract-endings.txt");

  private static final Set<String> BODIES = Lexicon.ENGLISH.words("concrete-nouns.txt");

  /**
   * Words above one another, at most: a bound on the way up a parse, which hostile text can make
   * deep. Not swept.
   */
  static final int MAX_DEPTH = 24;

  public Word word(int index) {
    return sentence.words().get(index);
  }

  /**
   * The lemma in lower case; a past tense that the parser left as it is ("ended") loses its ending.
   */
  public String lemma(int index) {
    String lemma = word(index).lemma().toLowerCase(Locale.ROOT);
    boolean past = word(index).tag().equals("VBD") || word(index).tag().equals("VBN");
    return past && lemma.endsWith("ed") && lemma.length() > 4 && lemma.equals(form(index))
        ? lemma.substring(0, lemma.length() - 2)
        : lemma;
  }

  public String form(int index) {
    return word(index).form().toLowerCase(Locale.ROOT);
  }

  /** Index of the head, or -1. */
  public int head(int index) {
    return word(index).head();
  }

  /** Whether there is a word at {@code index}, which a head need not be, and it is a verb. */
  public boolean isVerb(int index) {
    return index >= 0 && word(index).isVerb();
  }

  /** The words above {@code index}, nearest first. */
  public List<Integer> ancestors(int index) {
    List<Integer> above = new ArrayList<>();
    int at = head(index);
    while (at >= 0 && above.size() < MAX_DEPTH && !above.contains(at)) {
      above.add(at);
      at = head(at);
    }
    return above;
  }

  public Optional<Integer> child(int index, String... relations) {
    return sentence.child(index, relations);
  }

  /** Children of {@code index} with one of {@code relations}, in order. */
  public List<Integer> children(int index, String... relations) {
    List<String> wanted = List.of(relations);
    return sentence.children(index).stream()
        .filter(c -> wanted.contains(word(c).relation()))
        .toList();
  }

  /** {@code index} and the nouns joined to it by conjunction. */
  public List<Integer> joined(int index) {
    Set<Integer> all = new LinkedHashSet<>(List.of(index));
    for (int conjunct : children(index, "conj")) {
      if (!isVerb(conjunct)) {
        all.addAll(joined(conjunct));
      }
    }
    return List.copyOf(all);
  }

  public boolean isPassive(int verb) {
    if (child(verb, "auxpass", "nsubjpass", "agent").isPresent()) {
      return true;
    }
    boolean participle = word(verb).tag().equals("VBN");
    return participle && (word(verb).is("acl") || word(verb).is("acomp"))
        || participle
            && word(verb).is("conj")
            && head(verb) >= 0
            && isPassive(head(verb))
            && child(verb, "nsubj", "dobj").isEmpty();
  }

  /**
   * The word that the grammar gives as subject: own, shared with the verb it is joined to,
   * controlled from above, or the noun that a participle or relative clause hangs on.
   */
  public Optional<Integer> subject(int verb) {
    return new Subjects(this).of(verb);
  }

  /** What a deed is done to: the object, or the subject of a passive. */
  public Optional<Integer> undergoer(int verb) {
    return isPassive(verb) ? subject(verb) : child(verb, "dobj");
  }

  /** The nouns that hang on {@code index} by one of the words given. */
  public List<Integer> prepositional(int index, String... links) {
    List<String> wanted = List.of(links);
    List<Integer> objects = new ArrayList<>();
    for (int preposition : children(index, "prep", "agent", "dative")) {
      if (wanted.contains(form(preposition))) {
        child(preposition, "pobj").ifPresent(o -> objects.addAll(joined(o)));
      }
    }
    return objects;
  }

  /** The first word of {@code words} that hangs on none of them. */
  public Optional<Integer> head(List<Integer> words) {
    return words.stream().filter(i -> !words.contains(head(i))).findFirst();
  }

  /** Whether a verb is told as possible, to come or conditional: "could", "will", "if". */
  public boolean isHypothetical(int verb) {
    return auxiliaries(verb).stream().anyMatch(MODALS::contains)
        || children(verb, "mark").stream().anyMatch(m -> form(m).equals("if"));
  }

  /** The first word of a preposition, of one word or of two: "prior" of "prior to". */
  public int opening(int preposition) {
    boolean modified = preposition > 0 && head(preposition - 1) == preposition;
    return modified && word(preposition - 1).is("advmod") ? preposition - 1 : preposition;
  }

  /** The nearest verb above {@code index}. */
  public Optional<Integer> governingVerb(int index) {
    return ancestors(index).stream().filter(this::isVerb).findFirst();
  }

  /**
   * Whether the form of {@code verb} is the simple past. A tagger may take it for a participle:
   * "none of it leaked, he said", "the van braked" have a subject of their own and no auxiliary.
   */
  public boolean isSimplePast(int verb) {
    boolean clausal = word(verb).is("ccomp") || word(verb).is("root");
    boolean mistaken =
        word(verb).tag().equals("VBN")
            && clausal
            && child(verb, "nsubj").isPresent()
            && auxiliaries(verb).isEmpty();
    return word(verb).tag().equals("VBD") || mistaken;
  }

  public boolean isNegated(int verb) {
    boolean not =
        children(verb, "neg", "advmod").stream()
            .anyMatch(
                c -> word(c).is("neg") || form(c).equals("never") || form(c).equals("hardly"));
    boolean none =
        sentence.children(verb).stream()
            .filter(c -> SUBJECTS.contains(word(c).relation()) || word(c).is("dobj"))
            .anyMatch(this::isNone);
    boolean without =
        word(verb).is("pcomp") && head(verb) >= 0 && form(head(verb)).equals("without");
    return not || none || without;
  }

  /** Whether a noun phrase says "no ...", "nobody", "neither". */
  public boolean isNone(int noun) {
    return NONE.contains(form(noun))
        || children(noun, "det", "neg", "nmod").stream().anyMatch(d -> NO.contains(form(d)));
  }

  /** Whether a noun phrase takes its thing as known: "the", "this", "his" or a name before it. */
  public boolean isDefinite(int noun) {
    return children(noun, "det", "poss").stream()
        .anyMatch(d -> word(d).is("poss") || DEFINITE.contains(form(d)));
  }

  /** The noun with what stands before it, an "of" phrase and a name in apposition. */
  public Span nounPhrase(int noun) {
    return new NounPhrases(this).of(noun);
  }

  /** Whether a noun is an abstraction by its form ("situation", "movement"), no body of people. */
  public boolean isAbstract(int noun) {
    String lemma = lemma(noun);
    boolean ending = ABSTRACT_ENDINGS.stream().anyMatch(lemma::endsWith) && !BODIES.contains(lemma);
    return ending && word(noun).entity().equals("O") && !word(noun).isProperNoun();
  }

  /** Auxiliaries of {@code verb}, lower-case lemmas; those of the first verb of a coordination. */
  public List<String> auxiliaries(int verb) {
    List<String> own = children(verb, "aux", "auxpass").stream().map(this::lemma).toList();
    boolean finite = own.isEmpty() && word(verb).is("conj") && head(verb) >= 0;
    return finite && sharesAuxiliary(verb) ? auxiliaries(head(verb)) : own;
  }

  /** "will meet and sign": a bare form or participle joined to a verb takes its auxiliary. */
  private boolean sharesAuxiliary(int verb) {
    String tag = word(verb).tag();
    return isVerb(head(verb))
        && child(verb, "nsubj", "nsubjpass").isEmpty()
        && (tag.equals("VB") || tag.equals("VBN") || tag.equals("VBG"));
  }
}
