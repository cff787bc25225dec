package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

class Nlp4jParserTest {

  private static final String RESCUE =
      "Three crew members were rescued by the coast guard near Leeds on Tuesday, said Elena Marsh.";

  private static ParsedSentence parse(String text) {
    return LoadedParser.PARSER.parse(text, List.of(Span.of(0, text.length()))).get(0);
  }

  private static Word word(ParsedSentence sentence, String form) {
    return sentence.words().stream().filter(w -> w.form().equals(form)).findFirst().orElseThrow();
  }

  @Test
  void passiveSubjectAndInvertedSpeakerHangOnTheirVerbs() {
    ParsedSentence sentence = parse(RESCUE);
    Word said = word(sentence, "said");
    Word rescued = word(sentence, "rescued");
    assertThat(said.relation()).isEqualTo("root");
    assertThat(said.head()).isEqualTo(-1);
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(rescued.relation()).isEqualTo("ccomp");
    assertThat(sentence.words().get(rescued.head())).isEqualTo(said);
    assertThat(word(sentence, "members").relation()).isEqualTo("nsubjpass");
    assertThat(word(sentence, "members").tag()).isEqualTo("NNS");
    assertThat(sentence.words().get(word(sentence, "Marsh").head())).isEqualTo(said);
  }

  @Test
  void namesBeginAndGoOn() {
    ParsedSentence sentence = parse(RESCUE);
    assertThat(word(sentence, "Elena").entity()).isEqualTo("B-PERSON");
    assertThat(word(sentence, "Marsh").entity()).isEqualTo("I-PERSON");
    assertThat(word(sentence, "Leeds").entity()).isEqualTo("B-GPE");
    assertThat(word(sentence, "Tuesday").entity()).isEqualTo("B-DATE");
    assertThat(word(sentence, "coast").entity()).isEqualTo("O");
  }

  @Test
  void spansCountUnitsOfTheWholeText() {
    String text =
        "Flood: 😀 it’s $2.5m, U.S.\u2009firms\u00a0won't pay — “never” (a ).  Two men left.";
    int second = text.indexOf("Two");
    List<ParsedSentence> parsed =
        LoadedParser.PARSER.parse(
            text, List.of(Span.of(0, second), Span.of(second, text.length())));
    assertThat(parsed).hasSize(2);
    int at = 0;
    for (ParsedSentence sentence : parsed) {
      for (Word word : sentence.words()) {
        assertThat(word.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(text.substring(word.span().start(), word.span().end())).isEqualTo(word.form());
        at = word.span().end();
      }
    }
    assertThat(word(parsed.get(0), "firms").lemma()).isEqualTo("firm");
    assertThat(word(parsed.get(0), "wo").lemma()).isEqualTo("will");
    assertThat(word(parsed.get(1), "Two").lemma()).isEqualTo("two");
  }

  @Test
  void emptySentenceHasNoWords() {
    assertThat(LoadedParser.PARSER.parse("  ", List.of(Span.of(0, 0), Span.of(0, 2))))
        .extracting(ParsedSentence::words)
        .containsExactly(List.of(), List.of());
  }

  @Test
  void overlongSentenceIsTaggedButNotLinked() {
    ParsedSentence sentence = parse("Leeds 2 Porto 1, ".repeat(60) + "end.");
    assertThat(sentence.isParsed()).isFalse();
    assertThat(sentence.words()).isNotEmpty().allMatch(w -> w.head() == -1 && !w.tag().isEmpty());
  }

  @Test
  void threadsAgree() throws Exception {
    ParsedSentence alone = parse(RESCUE);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<ParsedSentence>> both =
          List.of(threads.submit(() -> parse(RESCUE)), threads.submit(() -> parse(RESCUE)));
      assertThat(both.get(0).get()).isEqualTo(alone);
      assertThat(both.get(1).get()).isEqualTo(alone);
    }
  }
}
