package org.stemma.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.Clause;
import org.stemma.syntax.Word;

/**
 * Looks words up in {@code event-verbs.tsv} and {@code event-nouns.tsv}. The longest key that
 * matches wins. Immutable and thread-safe.
 */
final class EventTriggers {

  /**
   * The words that follow a verb in its key stand near it; a longer reach finds other clauses.
   * Class accuracy of {@code eval plover-gsr} was .559 with 6, .578 with 9, 12, 16 and 24 before
   * the verbs of 30 November 2026; not swept again with them.
   */
  private static final int REACH = 12;

  /** Longest noun phrase in the list, in words. A fact of the list, no threshold. */
  private static final int PHRASE = 5;

  /** Verbs that tell of what is done to a thing with that thing as their subject. */
  private static final Set<String> ERGATIVE = Lexicon.ENGLISH.words("event-cues.tsv", "ergative");

  /** Prepositions before a day or an hour; "for" also stands before a term ("for two years"). */
  private static final Set<String> DATING = Lexicon.ENGLISH.words("event-cues.tsv", "dating");

  private final Map<String, List<ListedEvent>> verbs = new HashMap<>();
  private final Map<String, ListedEvent> nouns = new HashMap<>();
  private final SpeechActs acts;
  private final DoerSense doers;
  private final JourneySense journeys;
  private final MishapSense mishaps;
  private final ThingSense things;

  EventTriggers(Lexicon lexicon) {
    acts = new SpeechActs(lexicon);
    doers = new DoerSense(lexicon);
    journeys = new JourneySense(lexicon);
    mishaps = new MishapSense(lexicon);
    things = new ThingSense(lexicon);
    for (List<String> row : lexicon.rows("event-verbs.tsv")) {
      List<String> key = List.of(row.get(0).toLowerCase(Locale.ROOT).split("\\+"));
      verbs
          .computeIfAbsent(key.get(0), k -> new ArrayList<>())
          .add(ListedEvent.of(row, key.subList(1, key.size())));
    }
    verbs
        .values()
        .forEach(
            list ->
                list.sort(Comparator.comparingInt((ListedEvent e) -> e.rest().size()).reversed()));
    for (List<String> row : lexicon.rows("event-nouns.tsv")) {
      nouns.putIfAbsent(plain(row.get(0).toLowerCase(Locale.ROOT)), ListedEvent.of(row, List.of()));
    }
  }

  private static String plain(String phrase) {
    return phrase.replace('-', ' ');
  }

  /** The event that the word at {@code index} names, if it names one. */
  Optional<EventTrigger> at(Clause clause, int index) {
    Word word = clause.word(index);
    if (word.isVerb() && !word.is("aux") && !word.is("auxpass")) {
      Optional<EventTrigger> whole =
          RescueSense.of(clause, index)
              .or(() -> SearchSense.of(clause, index))
              .or(() -> FreeingSense.of(clause, index))
              .or(() -> ReliefSense.of(clause, index))
              .or(() -> OfficeSense.of(clause, index))
              .or(() -> VerdictSense.clearing(clause, index))
              .or(() -> mishaps.of(clause, index));
      if (whole.isPresent()) {
        return whole;
      }
      Optional<EventTrigger> subject =
          clause.subject(index).filter(n -> clause.word(n).isNoun()).flatMap(n -> noun(clause, n));
      Optional<EventTrigger> done = doers.of(clause, index, verbByDoer(clause, index), subject);
      boolean vague = done.filter(t -> !t.isKind("activity") && !t.isType("CONSULT")).isEmpty();
      boolean alone = done.filter(t -> t.words().size() > 1).isEmpty();
      Optional<EventTrigger> moved =
          vague
              ? journeys.of(clause, index).or(() -> ScheduleSense.of(clause, index))
              : Optional.empty();
      Optional<EventTrigger> listed =
          moved.or(() -> alone ? things.of(clause, index) : Optional.empty()).or(() -> done);
      boolean phrase = listed.filter(t -> t.words().size() > 1).isPresent();
      return phrase
          ? listed.map(t -> withHappening(t, subject))
          : acts.at(clause, index).or(() -> Willingness.of(clause, index, this)).or(() -> listed);
    }
    return word.isNoun() && !word.is("compound") && !word.is("nmod")
        ? noun(clause, index)
        : Optional.empty();
  }

  /** "The match kicked off": the verb and the noun tell one happening. */
  private static EventTrigger withHappening(EventTrigger verb, Optional<EventTrigger> subject) {
    boolean one = verb.isKind("sport") && subject.filter(s -> s.isKind("sport")).isPresent();
    if (!one) {
      return verb;
    }
    List<Integer> words = new ArrayList<>(verb.words());
    words.addAll(subject.get().words());
    return verb.withWords(words);
  }

  private Optional<EventTrigger> verbByDoer(Clause clause, int index) {
    return verb(clause, index).flatMap(listed -> ForceSense.of(clause, index, listed));
  }

  private Optional<EventTrigger> verb(Clause clause, int index) {
    for (ListedEvent entry : verbs.getOrDefault(clause.lemma(index), List.of())) {
      Optional<List<Integer>> found = follow(clause, index, entry.rest());
      if (found.isPresent()) {
        return Optional.of(entry.at(index, found.get(), false));
      }
    }
    return Optional.empty();
  }

  private Optional<List<Integer>> follow(Clause clause, int verb, List<String> rest) {
    List<Integer> found = new ArrayList<>(List.of(verb));
    Optional<Integer> passive =
        clause.isPassive(verb) || isOfItself(clause, verb)
            ? clause.subject(verb)
            : Optional.empty();
    int at = verb + 1;
    int end = Math.min(clause.sentence().words().size(), verb + REACH);
    for (String wanted : rest) {
      if (passive.isPresent() && matches(clause, passive.get(), wanted)) {
        found.add(passive.get());
        continue;
      }
      while (at < end
          && !(matches(clause, at, wanted)
              && belongs(clause, at, verb)
              && !isOfTime(clause, at)
              && !Aboutness.holds(clause, at, verb, n -> isKey(clause, verb, n)))) {
        at++;
      }
      if (at >= end) {
        return Optional.empty();
      }
      found.add(at);
      at++;
    }
    return Optional.of(found);
  }

  /**
   * "The airport reopened", "deliveries resumed": what is done to a thing, told without a doer. In
   * "the trial opened" the noun tells the event.
   */
  private boolean isOfItself(Clause clause, int verb) {
    return ERGATIVE.contains(clause.lemma(verb))
        && clause.child(verb, "dobj", "dative").isEmpty()
        && !clause.word(verb).is("xcomp")
        && clause.subject(verb).filter(s -> !isEvent(clause, s)).isPresent();
  }

  /** Whether the noun names a happening, by itself or with {@code verb}. */
  private boolean isKey(Clause clause, int verb, int noun) {
    return isEvent(clause, noun)
        || verbs.getOrDefault(clause.lemma(verb), List.of()).stream()
            .anyMatch(e -> e.rest().equals(List.of(clause.lemma(noun))));
  }

  private boolean isEvent(Clause clause, int noun) {
    return nouns.containsKey(clause.lemma(noun)) || nouns.containsKey(clause.form(noun));
  }

  /** The word or its lemma; a plural of the list stands for one of its kind too. */
  private static boolean matches(Clause clause, int index, String wanted) {
    String lemma = clause.lemma(index);
    return lemma.equals(wanted)
        || clause.form(index).equals(wanted)
        || clause.word(index).isNoun() && wanted.equals(lemma + "s");
  }

  /** "On Friday": no part of a key, which asks for what "on" is about. */
  private static boolean isOfTime(Clause clause, int preposition) {
    return DATING.contains(clause.form(preposition))
        && clause
            .child(preposition, "pobj")
            .filter(o -> clause.word(o).isEntity("DATE", "TIME"))
            .isPresent();
  }

  /**
   * Whether the word hangs on the verb: at most two words between, none of them a verb but an
   * infinitive or gerund; a preposition only on the verb or its object.
   */
  private static boolean belongs(Clause clause, int index, int verb) {
    int between = 0;
    boolean preposition = clause.word(index).is("prep");
    for (int above : clause.ancestors(index)) {
      if (above == verb) {
        return true;
      }
      Word word = clause.word(above);
      boolean clausal = word.isVerb() && !word.is("xcomp") && !word.is("pcomp");
      if (clausal || word.is("conj") || preposition && !word.is("dobj") && !word.is("prt")) {
        return false;
      }
      between += word.isVerb() ? 0 : 1;
      if (between > 2) {
        return false;
      }
    }
    return false;
  }

  private Optional<EventTrigger> noun(Clause clause, int index) {
    List<Integer> words = new ArrayList<>();
    Optional<EventTrigger> best = Optional.empty();
    String before = "";
    for (int at = index; at >= 0 && index - at < PHRASE; at--) {
      boolean part =
          at == index
              || clause.head(at) == index
              || !words.isEmpty() && clause.head(at) == words.get(0);
      if (!part || clause.word(at).is("punct") && !clause.form(at).equals("-")) {
        break;
      }
      words.add(0, at);
      if (at < index) {
        before = plain(clause.form(at)) + " " + before;
      }
      for (String last : List.of(clause.form(index), clause.lemma(index))) {
        ListedEvent entry = nouns.get((before + plain(last)).strip().replaceAll(" {2,}", " "));
        if (entry != null) {
          best = Optional.of(entry.at(index, words, true));
        }
      }
    }
    return best;
  }
}
