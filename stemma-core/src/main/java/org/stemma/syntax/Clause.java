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

  /** The clauses of {@code sentence}, after {@link #withMainVerb} and {@link #repaired}. */
  public static Clause of(ParsedSentence sentence) {
    return new Clause(repaired(withMainVerb(sentence)));
  }

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");
  private static final List<String> ABSTRACT_ENDINGS =
      List.of("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ing", "ism", "acy", "age");
  private static final Set<String> BODIES = Lexicon.ENGLISH.words("concrete-nouns.txt");
  private static final Set<String> TAKE_OF = Lexicon.ENGLISH.words("verbs-with-of.txt");
  private static final int MAX_DEPTH = 24;

  /**
   * "United accused City of ...": a participle before a noun has no subject of its own; one that
   * has is the verb, and the noun its object.
   */
  private static ParsedSentence withMainVerb(ParsedSentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    for (int verb = 1; verb < words.size(); verb++) {
      Word word = words.get(verb);
      int noun = word.head();
      boolean modifier = word.is("nmod") || word.is("amod");
      boolean past = word.tag().equals("VBN") || word.tag().equals("VBD");
      boolean told = modifier && past && sentence.child(verb, "nsubj").isPresent();
      if (told && noun > verb && words.get(noun).isNoun() && words.get(noun).is("root")) {
        int above = words.get(noun).head();
        for (int child : sentence.children(noun)) {
          if (child != verb && (child > noun || child < verb)) {
            words.set(child, hung(words.get(child), verb, words.get(child).relation()));
          }
        }
        words.set(verb, hung(word, above, words.get(noun).relation()));
        words.set(noun, hung(words.get(noun), verb, "dobj"));
        return new ParsedSentence(sentence.span(), words);
      }
    }
    return sentence;
  }

  private static Word hung(Word word, int head, String relation) {
    return new Word(
        word.span(), word.form(), word.lemma(), word.tag(), word.entity(), head, relation);
  }

  /**
   * A participle set off by a comma (", dismissing the plan") belongs to the subject of the main
   * clause; parsers like to hang it on the nearest noun or on the clause of condition before it.
   */
  private static ParsedSentence repaired(ParsedSentence sentence) {
    List<Word> words = new ArrayList<>(sentence.words());
    Clause before = new Clause(sentence);
    for (int i = 2; i < words.size(); i++) {
      Word word = words.get(i);
      boolean setOff = word.tag().equals("VBG") && words.get(i - 1).form().equals(",");
      if (!setOff || word.head() < 0 || word.head() > i) {
        continue;
      }
      int head = word.head();
      boolean ofNoun = word.is("acl") && !words.get(head).isVerb() && head < i - 2;
      boolean ofCondition = word.is("advcl") && before.child(head, "mark").isPresent();
      Optional<Integer> verb = before.governingVerb(head);
      if ((ofNoun || ofCondition) && verb.isPresent() && verb.get() < i) {
        words.set(i, hung(word, verb.get(), "advcl"));
      }
    }
    return new ParsedSentence(sentence.span(), words);
  }

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

  public boolean isVerb(int index) {
    return word(index).isVerb();
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
    return subject(verb, 0);
  }

  private Optional<Integer> subject(int verb, int depth) {
    if (depth > MAX_DEPTH) {
      return Optional.empty();
    }
    Optional<Integer> own =
        sentence.children(verb).stream()
            .filter(c -> SUBJECTS.contains(word(c).relation()))
            .findFirst();
    if (own.isPresent()) {
      boolean relative = RELATIVES.contains(form(own.get())) && word(verb).is("relcl");
      return relative ? Optional.of(head(verb)) : own;
    }
    int head = head(verb);
    if (head < 0) {
      return isPassive(verb) ? Optional.empty() : nameBefore(verb);
    }
    return switch (word(verb).relation()) {
      case "conj", "advcl", "dep" -> isVerb(head) ? subject(head, depth + 1) : Optional.empty();
      case "acomp" -> child(head, "nsubj");
      case "xcomp", "ccomp" -> {
        Optional<Integer> object = child(head, "dobj");
        yield object.isPresent() && isVerb(head) ? object : subject(head, depth + 1);
      }
      case "acl" ->
          word(verb).tag().equals("VB") || child(verb, "aux").isPresent()
              ? owner(head, depth)
              : Optional.of(head);
      case "relcl" -> Optional.of(head);
      case "pcomp" -> governor(head, depth);
      default -> Optional.empty();
    };
  }

  /** A name right before a main verb without a subject ("On Thursday Orsk also promised ..."). */
  private Optional<Integer> nameBefore(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      String entity = word(i).entity();
      if (word(i).is("punct")) {
        return Optional.empty();
      }
      if (entity.endsWith("PERSON") || entity.endsWith("ORG") || entity.endsWith("GPE")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whose plan, desire, attempt it is: the subject of the verb that has the noun as object. */
  private Optional<Integer> owner(int noun, int depth) {
    Optional<Integer> possessor = child(noun, "poss");
    if (possessor.isPresent()) {
      return possessor;
    }
    int verb = head(noun);
    return verb >= 0 && isVerb(verb) ? subject(verb, depth + 1) : Optional.empty();
  }

  private Optional<Integer> governor(int preposition, int depth) {
    int above = head(preposition);
    if (above < 0) {
      return Optional.empty();
    }
    if (isVerb(above)) {
      Optional<Integer> object = child(above, "dobj");
      boolean of = form(preposition).equals("of") || form(preposition).equals("from");
      return object.isPresent() && of ? object : subject(above, depth + 1);
    }
    if (word(above).is("dobj") && head(above) >= 0) {
      return form(preposition).equals("of") ? Optional.of(above) : subject(head(above), depth + 1);
    }
    return Optional.empty();
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

  /** The nearest verb above {@code index}. */
  public Optional<Integer> governingVerb(int index) {
    return ancestors(index).stream().filter(this::isVerb).findFirst();
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
    return Set.of("nobody", "none", "nothing", "neither").contains(form(noun))
        || children(noun, "det", "neg", "nmod").stream()
            .anyMatch(d -> Set.of("no", "neither").contains(form(d)));
  }

  /** Whether a noun phrase takes its thing as known: "the", "this", "his" or a name before it. */
  public boolean isDefinite(int noun) {
    return children(noun, "det", "poss").stream()
        .anyMatch(d -> word(d).is("poss") || DEFINITE.contains(form(d)));
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

  /** The noun with what stands before it, an "of" phrase and a name in apposition. */
  public Span nounPhrase(int noun) {
    Span span = word(noun).span();
    for (int child : sentence.children(noun)) {
      Word word = word(child);
      boolean before = child < noun && !word.is("punct") && !word.is("prep") && !word.is("relcl");
      boolean of =
          child > noun
              && word.is("prep")
              && form(child).equals("of")
              && !takesOf(noun)
              && child(child, "pobj").isPresent();
      boolean name = word.is("appos") && child == noun + 2 && word.isProperNoun();
      if (before || of || name) {
        span = span.cover(sentence.phrase(child));
      }
    }
    return afterDash(span, noun);
  }

  /** A dash parts a dateline from the report. */
  private Span afterDash(Span span, int noun) {
    Span kept = span;
    for (int i = 0; i < noun; i++) {
      boolean dash = form(i).equals("—") || form(i).equals("–") || form(i).equals("--");
      if (dash && kept.contains(word(i).span())) {
        kept = Span.of(word(i + 1).span().start(), kept.end());
      }
    }
    return kept;
  }

  /** "accused the firm of fraud": the "of" belongs to the verb. */
  private boolean takesOf(int noun) {
    return word(noun).is("dobj") && head(noun) >= 0 && TAKE_OF.contains(lemma(head(noun)));
  }
}
