package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stemma.account.Account;
import org.stemma.json.AccountJson;

/**
 * The rule worked by hand: three quotations in the gold, two reported on its page, one of them
 * right; one reported elsewhere.
 */
class CheckScoreTest {

  private static final String GOLD =
      """
      {"documents": [{"file": "a.txt", "title": {"exact": "Bridge  opens"}, "publisher": null}],
       "quotes": [
        {"speaker": "Ida Lund", "quoted": {"file": "a.txt", "start": 10, "end": 30}},
        {"speaker": null, "quoted": {"file": "a.txt", "start": 50, "end": 60}},
        {"speaker": "Tor Vik", "quoted": {"file": "a.txt", "start": 90, "end": 99},
         "needs_outside_knowledge": true}],
       "contradictions": [
        {"kind": "number", "verdict": "contradiction", "severity": "high",
         "accept_verdicts": ["contradiction", "tension"],
         "a": {"file": "a.txt", "start": 0, "end": 10}, "b": {"file": "a.txt", "start": 20, "end": 30}},
        {"kind": "date", "verdict": "apparent", "severity": "low",
         "a": {"file": "a.txt", "start": 40, "end": 50}, "b": {"file": "a.txt", "start": 60, "end": 70}}],
       "not_quotes": [{"evidence": {"file": "a.txt", "start": 70, "end": 80}}]}
      """;

  @Test
  void quotesNeedTheSpanAndTheSpeaker() {
    CheckReport report =
        CheckScore.score(
            GOLD,
            account(
                quote("Lund", "a.txt", 12, 30)
                    + ","
                    + quote("Ida Lund", "a.txt", 50, 60)
                    + ","
                    + quote("Ida Lund", "b.txt", 50, 60),
                ""));
    // Paired: the first (18 of 20 units, last name equal). The second has the wrong speaker; page b
    // is not covered.
    assertThat(report.get("quotes", "recall")).isEqualTo(0.5);
    assertThat(report.get("quotes", "precision")).isEqualTo(0.5);
  }

  @Test
  void halfOfTheLongerSpanMustBeShared() {
    assertThat(
            CheckScore.score(GOLD, account(quote("Lund", "a.txt", 21, 31), ""))
                .get("quotes", "recall"))
        .isZero();
  }

  @Test
  void trapCountsOnceForEachItemThatMeetsIt() {
    assertThat(
            CheckScore.score(GOLD, account(quote("Lund", "a.txt", 70, 80), "")).get("traps", "hit"))
        .isEqualTo(1);
  }

  @Test
  void contradictionMayComeInEitherOrderAndApparentOnesAreNotDue() {
    CheckReport report = CheckScore.score(GOLD, account("", contradiction("tension", 20, 0)));
    assertThat(report.get("contradictions", "recall")).isEqualTo(1);
    assertThat(report.get("contradictions", "recall_high")).isEqualTo(1);
    assertThat(report.get("contradictions", "precision")).isEqualTo(1);
    assertThat(report.get("contradictions", "verdict")).isEqualTo(1);
  }

  @Test
  void goldThatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> CheckScore.score("[1, 2", account("", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gold");
  }

  private static String quote(String speaker, String file, int start, int end) {
    String evidence = evidence(file, start, end);
    return "{\"id\": \"Q\", \"speaker\": \"%s\", \"kind\": \"direct\", \"text\": \"x\", \"quoted\": %s, \"sentence\": %s, \"cue\": null}"
        .formatted(speaker, evidence, evidence);
  }

  private static String contradiction(String verdict, int a, int b) {
    return "{\"id\": \"C\", \"scope\": \"inside\", \"kind\": \"number\", \"verdict\": \"%s\", \"severity\": \"high\", \"about\": null, \"a\": %s, \"b\": %s, \"why\": \"\", \"docs\": [], \"reading_a\": %s, \"reading_b\": %s}"
        .formatted(
            verdict,
            evidence("a.txt", a, a + 10),
            evidence("a.txt", b, b + 10),
            reading(a),
            reading(b));
  }

  private static String reading(int start) {
    return "{\"kind\": null, \"text\": null, \"witnesses\": [%s], \"independent\": 1, \"withdrawn\": []}"
        .formatted(evidence("a.txt", start, start + 10));
  }

  private static String evidence(String file, int start, int end) {
    return "{\"file\": \"%s\", \"exact\": \"%s\", \"start\": %d, \"end\": %d, \"line\": 1, \"prefix\": \"\", \"suffix\": \"\"}"
        .formatted(file, "x".repeat(end - start), start, end);
  }

  private static Account account(String quotes, String contradictions) {
    return AccountJson.read(
        """
        {"schema": "2.1", "editions": [], "documents": [], "stories": [], "entities": [], "events": [], "timeline": [],
         "days": [], "order": [], "quotes": [%s], "indirect_speech": [], "figures": [], "contradictions": [%s], "apparatus": [],
         "hedged": [], "residue": [], "upstream_sources": [], "derivation": {"nodes": [], "edges": []},
         "proposals": [], "positions": [], "corroboration": [], "tolls": [], "decisions": []}
        """
            .formatted(quotes, contradictions));
  }
}
