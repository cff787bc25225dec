package org.stemma.event;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

/**
 * A clause or noun phrase cut down to what a list needs: subject, verb, object, place. Times,
 * asides and clauses of circumstance are left out, the words that stay keep their order.
 */
final class ShortClause {

  /** Longer lines do not fit a list; what stands last and is not needed is left out first. */
  static final int LONGEST = 100;

  /** What makes a clause complete. */
  private static final Set<String> NEEDED =
      Set.of(
          "nsubj",
          "nsubjpass",
          "csubj",
          "expl",
          "aux",
          "auxpass",
          "neg",
          "prt",
          "dobj",
          "dative",
          "attr",
          "acomp",
          "oprd",
          "xcomp",
          "agent",
          "pobj",
          "pcomp",
          "mark",
          "case");

  /** What belongs to a noun. */
  private static final Set<String> OF_NOUN =
      Set.of(
          "det",
          "poss",
          "possessive",
          "amod",
          "nmod",
          "compound",
          "nummod",
          "quantmod",
          "num",
          "number",
          "cc",
          "conj",
          "hyph",
          "case",
          "preconj",
          "predet",
          "hmod",
          "neg",
          "meta");

  /** Phrases of circumstance: when and why, not what. */
  private static final Set<String> CIRCUMSTANCE = Lexicon.ENGLISH.words("circumstance-words.txt");

  /** What no phrase ends in. */
  private static final Set<String> LOOSE_ENDS =
      Set.of(
          "a", "an", "the", "and", "or", "but", "by", "to", "of", "in", "on", "at", "for", "with",
          "from", "that", "between", ",", "-", "’s", "'s");

  private static final Set<String> QUOTES = Set.of("“", "”", "\"", "``", "''", "(", ")");

  /** How deep phrases inside phrases are followed: "a proposal for a limit of 5 tonnes on fish". */
  private static final int DEEPEST = 4;

  private final Reading reading;
  private final Clause clause;
  private final Map<Integer, String> names;
  private final List<Span> times;

  /** How many loose phrases ("in Lund", "for three weeks") are kept; lowered until it fits. */
  private int loose = Integer.MAX_VALUE;

  /**
   * @param names for some nouns the name to use in place of their phrase ("he": "Ana Ruiz")
   */
  ShortClause(Reading reading, Clause clause, Map<Integer, String> names) {
    this.reading = reading;
    this.clause = clause;
    this.names = Map.copyOf(names);
    this.times =
        reading.within(TimeExpression.class, clause.sentence().span()).stream()
            .map(TimeExpression::span)
            .toList();
  }

  /** The clause of the verb at {@code verb}. */
  String ofVerb(int verb) {
    Optional<Integer> content = clause.child(verb, "ccomp").filter(c -> c < verb);
    Optional<Integer> subject = clause.child(verb, "nsubj");
    return content.isPresent() && subject.isPresent()
        ? shortened(
            List.of(
                kept -> keepNoun(subject.get(), kept, 1),
                kept -> kept.add(verb),
                kept -> keepVerb(content.get(), kept, 1)))
        : shortened(List.of(kept -> keepVerb(verb, kept, 0)));
  }

  /** The phrase of the noun at {@code noun}. */
  String ofNoun(int noun) {
    return shortened(List.of(kept -> keepNoun(noun, kept, 0)));
  }

  private interface Keeper {
    void keep(NavigableSet<Integer> kept);
  }

  /** The parts in their order; a colon stands before the last of several: what was said. */
  private String shortened(List<Keeper> parts) {
    String line = "";
    for (int most = 4; most >= 0; most--) {
      loose = most;
      StringBuilder joined = new StringBuilder();
      for (int i = 0; i < parts.size(); i++) {
        TreeSet<Integer> kept = new TreeSet<>();
        parts.get(i).keep(kept);
        joined.append(i == 0 ? "" : i == parts.size() - 1 ? ": " : " ").append(words(kept));
      }
      line = joined.toString();
      if (line.length() <= LONGEST) {
        return line;
      }
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end > 0 ? end : LONGEST) + " …";
  }

  private void keepVerb(int verb, NavigableSet<Integer> kept, int depth) {
    kept.add(verb);
    int subject = clause.subject(verb).filter(s -> s < verb).orElse(verb);
    Optional<Integer> content = clause.child(verb, "ccomp");
    for (int child : clause.sentence().children(verb)) {
      String relation = clause.word(child).relation();
      boolean said = content.filter(c -> c == child && child > verb).isPresent();
      boolean then = relation.equals("xcomp") && clause.isVerb(child);
      boolean leading = relation.equals("prep") && child < subject;
      if (isTime(child) || leading || depth == 0 && relation.equals("mark")) {
        continue;
      }
      if (relation.equals("advcl") && isCondition(child)) {
        keepVerb(child, kept, depth + 1);
      }
      boolean phrase = clause.word(child).tag().equals("IN") && !relation.equals("mark");
      if (relation.equals("prep") || relation.equals("dative") && phrase) {
        keepPreposition(child, kept, depth);
      } else if ((said || then) && depth < DEEPEST) {
        keepVerb(child, kept, depth + 1);
      } else if (isAdverb(verb, child)) {
        kept.add(child);
      } else if (NEEDED.contains(relation)) {
        keepNoun(child, kept, depth);
      }
    }
    if (depth == 0 && clause.child(verb, "nsubj", "nsubjpass", "expl").isEmpty()) {
      borrowSubject(verb, kept);
    }
  }

  private boolean isCondition(int verb) {
    return clause
        .child(verb, "mark")
        .filter(m -> Set.of("if", "unless").contains(clause.form(m)))
        .isPresent();
  }

  /** "The crew came and left": the subject and the auxiliary of the verb before. */
  private void borrowSubject(int verb, NavigableSet<Integer> kept) {
    clause.subject(verb).filter(s -> s < verb).ifPresent(s -> keepNoun(s, kept, 1));
    boolean bare = clause.child(verb, "aux", "auxpass").isEmpty();
    if (bare && clause.word(verb).is("conj") && !clause.auxiliaries(verb).isEmpty()
        || bare && clause.word(verb).is("conj") && clause.isPassive(verb)) {
      clause.children(clause.head(verb), "aux", "auxpass").forEach(kept::add);
    }
  }

  /** "again", "not"; and what makes one with the verb before it: "walked out". */
  private boolean isAdverb(int verb, int child) {
    String form = clause.form(child);
    boolean particle =
        child == verb + 1 && clause.word(child).tag().startsWith("R") && !form.endsWith("ly");
    return clause.word(child).is("advmod")
        && (particle || Set.of("again", "not", "never").contains(form));
  }

  private void keepNoun(int noun, NavigableSet<Integer> kept, int depth) {
    kept.add(noun);
    for (int child : clause.sentence().children(noun)) {
      String relation = clause.word(child).relation();
      boolean joined = relation.equals("case") || relation.equals("cc") || relation.equals("conj");
      boolean beyond = depth > DEEPEST && !OF_NOUN.contains(relation);
      if (names.containsKey(noun) && !joined || beyond || depth > 2 * DEEPEST) {
        continue;
      }
      boolean hyphen = clause.form(child).equals("-") && child < noun;
      boolean before =
          child < noun && !Set.of("punct", "prep", "dep", "discourse").contains(relation);
      boolean joins = !relation.equals("cc") && !relation.equals("conj") || isNominal(noun);
      if (isTime(child) && !before && !relation.equals("conj")) {
        continue;
      }
      if (relation.equals("prep")) {
        keepPreposition(child, kept, depth + 1);
      } else if (hyphen || OF_NOUN.contains(relation) && joins || isName(noun, child)) {
        keepNoun(child, kept, depth + 1);
      } else if (before && depth < DEEPEST && !clause.isVerb(child)) {
        keepNoun(child, kept, depth + 1);
      } else if (relation.equals("acl") && clause.auxiliaries(child).contains("to")) {
        keepVerb(child, kept, depth + 1);
      }
    }
  }

  private boolean isNominal(int noun) {
    return clause.children(noun, "conj").stream().noneMatch(clause::isVerb);
  }

  /** "the trawler Silver Gannet": a name that stands right behind its noun. */
  private boolean isName(int noun, int child) {
    return clause.word(child).is("appos")
        && clause.word(child).isProperNoun()
        && clause.sentence().subtree(child).get(0) == noun + 1;
  }

  private void keepPreposition(int preposition, NavigableSet<Integer> kept, int depth) {
    boolean tight = clause.form(preposition).equals("of") || depth == 0 && isTight(preposition);
    boolean full = kept.stream().filter(k -> clause.word(k).is("prep")).count() >= loose && !tight;
    boolean object = clause.child(preposition, "pobj", "pcomp", "prep").isPresent();
    if (CIRCUMSTANCE.contains(clause.form(preposition)) || full || !object || depth > DEEPEST) {
      return;
    }
    if (isTime(preposition)) {
      return;
    }
    kept.add(preposition);
    for (int child : clause.children(preposition, "pobj", "pcomp", "prep")) {
      if (clause.isVerb(child)) {
        keepVerb(child, kept, depth + 1);
      } else if (clause.word(child).is("prep")) {
        keepPreposition(child, kept, depth + 1);
      } else {
        keepNoun(child, kept, depth + 1);
      }
    }
  }

  /** "accused of", "met with", "agreed to", "called on": the verb is not complete without it. */
  private boolean isTight(int preposition) {
    return Set.of("of", "with", "to", "on", "for", "against", "from", "into", "by")
            .contains(clause.form(preposition))
        && clause.child(clause.head(preposition), "dobj").isEmpty();
  }

  /** Whether the phrase says when: it holds a time expression or hangs on one. */
  private boolean isTime(int index) {
    int content = clause.word(index).is("prep") ? clause.child(index, "pobj").orElse(index) : index;
    Word word = clause.word(content);
    boolean date = word.entity().endsWith("DATE") || word.entity().endsWith("TIME");
    boolean expression = times.stream().anyMatch(t -> t.contains(word.span()));
    boolean named = clause.word(content).is("compound") || clause.word(content).is("nmod");
    return (date || expression) && !named;
  }

  private String words(NavigableSet<Integer> kept) {
    while (!kept.isEmpty() && LOOSE_ENDS.contains(clause.form(kept.last()))) {
      kept.pollLast();
    }
    StringBuilder line = new StringBuilder();
    int last = -1;
    for (int i : kept) {
      if (QUOTES.contains(clause.form(i))) {
        continue;
      }
      if (!line.isEmpty()) {
        line.append(between(last, i));
      }
      line.append(names.containsKey(i) ? name(i) : form(i));
      last = i;
    }
    return line.toString().strip();
  }

  private String name(int index) {
    return Objects.requireNonNull(names.get(index));
  }

  /** "Dismissing the plan" as a clause of its own: "dismisses the plan". */
  private String form(int index) {
    Word word = clause.word(index);
    boolean loose =
        word.tag().equals("VBG")
            && word.is("advcl")
            && clause.child(index, "aux", "auxpass", "mark", "nsubj").isEmpty()
            && clause.subject(index).isPresent();
    if (!loose) {
      return word.form();
    }
    int subject = clause.subject(index).orElseThrow();
    boolean many = clause.word(subject).tag().endsWith("S") || clause.joined(subject).size() > 1;
    String lemma = clause.lemma(index);
    boolean hiss = lemma.matches(".*(s|x|z|ch|sh|o)");
    boolean vowel = lemma.matches(".*[aeiou]y") || !lemma.endsWith("y");
    return many
        ? lemma
        : hiss
            ? lemma + "es"
            : vowel ? lemma + "s" : lemma.substring(0, lemma.length() - 1) + "ies";
  }

  /** What stands between two kept words: the page's own hyphen, or a space. */
  private String between(int last, int next) {
    int from = clause.word(last).span().end();
    int to = clause.word(next).span().start();
    String gap = from < to ? reading.words(Span.of(from, to)) : "";
    boolean glued = gap.isEmpty() || gap.equals("-") || gap.equals("/") || gap.equals("–");
    return glued ? gap : gap.startsWith(",") && last == next - 2 && !isAside(next) ? ", " : " ";
  }

  private boolean isAside(int index) {
    return clause.word(index).isVerb() || clause.word(index).is("prep");
  }
}
