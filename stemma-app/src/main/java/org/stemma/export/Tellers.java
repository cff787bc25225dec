package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.stemma.account.Account;
import org.stemma.account.ContradictionItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.SupportItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.similarity.Sought;
import org.stemma.similarity.Wording;

/**
 * Who says what somebody asks for, who is said to have said it, and who says otherwise.
 *
 * @param sought what is asked for
 * @param statements of the account that say it, those with most independent sources first
 * @param quotes words in quotation marks whose sentence has it: who said so, not that it is so
 * @param speech the same of what is said without the marks
 * @param contradictions of which these statements and sentences are a side
 */
public record Tellers(
    Sought sought,
    List<SupportItem> statements,
    List<QuoteItem> quotes,
    List<SpeechItem> speech,
    List<ContradictionItem> contradictions) {

  private static final Comparator<SupportItem> BY_SUPPORT =
      Comparator.comparingInt(SupportItem::independent).reversed();

  /**
   * The tellers of {@code sought}: statements whose own words in the account hold all of it; if
   * there are none, those that a page makes in a passage which does.
   *
   * @param witnesses the pages of {@code account}
   */
  public static Tellers of(Account account, Witnesses witnesses, Sought sought) {
    List<SupportItem> statements =
        account.corroboration().stream()
            .filter(item -> sought.isIn(item.claim()))
            .sorted(BY_SUPPORT)
            .toList();
    if (statements.isEmpty()) {
      statements =
          account.corroboration().stream()
              .filter(item -> item.evidence().stream().anyMatch(isIn(witnesses, sought)))
              .sorted(BY_SUPPORT)
              .toList();
    }
    List<QuoteItem> quotes =
        account.quotes().stream()
            .filter(quote -> isIn(witnesses, sought).test(quote.sentence()))
            .toList();
    List<SpeechItem> speech =
        account.indirectSpeech().stream()
            .filter(saying -> isIn(witnesses, sought).test(saying.sentence()))
            .toList();
    Set<Evidence> words = new LinkedHashSet<>();
    statements.forEach(item -> words.addAll(item.evidence()));
    quotes.forEach(quote -> words.add(quote.sentence()));
    speech.forEach(saying -> words.add(saying.sentence()));
    return new Tellers(sought, statements, quotes, speech, witnesses.contested(words));
  }

  /** Whether nobody says it, nor is said to. */
  public boolean isEmpty() {
    return statements.isEmpty() && quotes.isEmpty() && speech.isEmpty();
  }

  private static Predicate<Evidence> isIn(Witnesses witnesses, Sought sought) {
    return words -> sought.isIn(witnesses.words(words));
  }

  /** Statements that the account tells in the same words of the same passages are shown as one. */
  Section section(Witnesses witnesses) {
    Map<List<Object>, List<SupportItem>> told = new LinkedHashMap<>();
    for (SupportItem item : statements) {
      told.computeIfAbsent(List.of(item.claim(), item.evidence()), k -> new ArrayList<>())
          .add(item);
    }
    Set<List<List<Citation>>> worded = new HashSet<>();
    List<Entry> entries = new ArrayList<>();
    for (List<SupportItem> same : told.values()) {
      Statement statement = statement(witnesses, same);
      List<List<Citation>> wordings = wordings(witnesses, same.getFirst());
      boolean differ = wordings.size() > 1 && worded.add(wordings);
      entries.add(differ ? new Worded(statement, wordings) : statement);
    }
    return new Section(
        "tellers",
        "Who says so",
        "No statement of the account holds all of these words; \"search\" looks for them in the"
            + " pages.",
        List.of(new Group("", entries)));
  }

  /** What is only told as somebody's word, by who said it. */
  Section said(Witnesses witnesses) {
    return new Section(
        "said",
        "Who is said to have said so",
        "Nobody is said to have said so.",
        Speeches.groups(witnesses, quotes, speech, Acts.NONE));
  }

  private static Statement statement(Witnesses witnesses, List<SupportItem> same) {
    SupportItem item = same.getFirst();
    return new Statement(
        same.stream().map(SupportItem::id).toList(),
        "",
        item.claim(),
        List.of(witnesses.support(item.evidence())),
        item.evidence().stream().map(witnesses::cite).toList(),
        List.of());
  }

  /** The words of each page, equal ones together: the passage of it that is nearest. */
  private List<List<Citation>> wordings(Witnesses witnesses, SupportItem item) {
    Comparator<Evidence> nearest = nearest(witnesses, item.claim());
    Map<String, Evidence> byPage = new LinkedHashMap<>();
    item.evidence()
        .forEach(
            words ->
                byPage.merge(words.file(), words, (a, b) -> nearest.compare(a, b) <= 0 ? a : b));
    Map<SameWords, List<Citation>> wordings = new LinkedHashMap<>();
    for (Evidence words : byPage.values()) {
      Citation cited = witnesses.cite(words);
      SameWords own = new SameWords(cited.words(), "");
      SameWords known = wordings.keySet().stream().filter(own::isEqual).findFirst().orElse(own);
      wordings.computeIfAbsent(known, k -> new ArrayList<>()).add(cited);
    }
    return wordings.values().stream().map(List::copyOf).toList();
  }

  /** First what has all that is asked for, then what has most of the claim's words, then short. */
  private Comparator<Evidence> nearest(Witnesses witnesses, String claim) {
    Set<String> told = Set.copyOf(Wording.of(claim).contentWords());
    return Comparator.comparing((Evidence e) -> !isIn(witnesses, sought).test(e))
        .thenComparing(
            e ->
                -Wording.of(witnesses.words(e)).contentWords().stream()
                    .filter(told::contains)
                    .distinct()
                    .count())
        .thenComparing(e -> e.exact().length());
  }
}
