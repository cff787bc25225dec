package org.stemma.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.Shared;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.BlockItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.DayItem;
import org.stemma.account.DecisionItem;
import org.stemma.account.DerivationItem;
import org.stemma.account.DocumentItem;
import org.stemma.account.EditionItem;
import org.stemma.account.EntityItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.HedgeItem;
import org.stemma.account.InterestItem;
import org.stemma.account.MainItem;
import org.stemma.account.OrderItem;
import org.stemma.account.ParticipantItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ProposalItem;
import org.stemma.account.QuoteItem;
import org.stemma.account.ReadingItem;
import org.stemma.account.ResidueItem;
import org.stemma.account.RevisionItem;
import org.stemma.account.SpeechItem;
import org.stemma.account.StoryItem;
import org.stemma.account.SupportItem;
import org.stemma.account.TollItem;
import org.stemma.account.UpstreamItem;
import org.stemma.account.WithdrawalItem;
import org.stemma.account.WitnessItem;
import org.stemma.annotation.EventStatus;
import org.stemma.article.BlockKind;
import org.stemma.article.Evidence;
import org.stemma.article.WitnessKind;
import org.stemma.capture.Capture;
import org.stemma.contradiction.Severity;
import org.stemma.contradiction.ValueKind;
import org.stemma.contradiction.Verdict;
import org.stemma.lineage.Certainty;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The published schema says what is written: no key more, no key less. */
class AccountSchemaTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode SCHEMA = read();

  private static JsonNode read() {
    try (InputStream in = AccountJson.class.getResourceAsStream("account.schema.json")) {
      return MAPPER.readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonSchema validator() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);
  }

  static Stream<Arguments> records() {
    return Stream.of(
            Map.entry("evidence", Evidence.class),
            Map.entry("document", DocumentItem.class),
            Map.entry("witness", WitnessItem.class),
            Map.entry("block", BlockItem.class),
            Map.entry("about", DocumentItem.AboutItem.class),
            Map.entry("statement", DocumentItem.StatementItem.class),
            Map.entry("byline", DocumentItem.BylineItem.class),
            Map.entry("dateline", DocumentItem.DatelineItem.class),
            Map.entry("segment", DocumentItem.SegmentItem.class),
            Map.entry("main", MainItem.class),
            Map.entry("drop", DocumentItem.DropItem.class),
            Map.entry("story", StoryItem.class),
            Map.entry("entity", EntityItem.class),
            Map.entry("participant", ParticipantItem.class),
            Map.entry("place", EventItem.PlaceItem.class),
            Map.entry("event", EventItem.class),
            Map.entry("day", DayItem.class),
            Map.entry("order", OrderItem.class),
            Map.entry("quote", QuoteItem.class),
            Map.entry("speech", SpeechItem.class),
            Map.entry("si", FigureItem.SiItem.class),
            Map.entry("figure", FigureItem.class),
            Map.entry("contradiction", ContradictionItem.class),
            Map.entry("reading", ReadingItem.class),
            Map.entry("apparatus", ApparatusItem.class),
            Map.entry("withdrawal", WithdrawalItem.class),
            Map.entry("hedge", HedgeItem.class),
            Map.entry("residue", ResidueItem.class),
            Map.entry("upstream", UpstreamItem.class),
            Map.entry("edge", DerivationItem.EdgeItem.class),
            Map.entry("derivation", DerivationItem.class),
            Map.entry("edition", EditionItem.class),
            Map.entry("revision", RevisionItem.class),
            Map.entry("change", RevisionItem.ChangeItem.class),
            Map.entry("fact_change", RevisionItem.FactItem.class),
            Map.entry("proposal", ProposalItem.class),
            Map.entry("position", PositionItem.class),
            Map.entry("support", SupportItem.class),
            Map.entry("interest", InterestItem.class),
            Map.entry("decision", DecisionItem.class),
            Map.entry("toll", TollItem.class),
            Map.entry("told", TollItem.Told.class))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentOfARecordIsRequiredByName(String name, Class<?> record) {
    JsonNode definition = SCHEMA.path("$defs").path(name);
    assertThat(definition.path("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(names(record));
    assertThat(strings(definition.path("required"))).containsExactlyElementsOf(names(record));
  }

  @Test
  void everyDefinitionIsARecord() {
    assertThat(SCHEMA.path("$defs").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            records().map(arguments -> (String) arguments.get()[0]).toList());
  }

  @Test
  void everyListOfTheAccountIsRequired() {
    assertThat(SCHEMA.path("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(names(Account.class));
    assertThat(strings(SCHEMA.path("required"))).containsExactlyElementsOf(names(Account.class));
    assertThat(SCHEMA.path("properties").path("schema").path("const").asText())
        .isEqualTo(Account.SCHEMA);
  }

  @Test
  void closedSetsAreThoseOfTheCode() {
    assertThat(choices("event", "status"))
        .isEqualTo(Arrays.stream(EventStatus.values()).map(EventStatus::label).toList());
    assertThat(choices("contradiction", "verdict"))
        .isEqualTo(Arrays.stream(Verdict.values()).map(Verdict::label).toList());
    assertThat(choices("contradiction", "severity"))
        .isEqualTo(Arrays.stream(Severity.values()).map(Severity::label).toList());
    assertThat(choices("reading", "kind"))
        .startsWith(Arrays.stream(ValueKind.values()).map(ValueKind::label).toArray(String[]::new));
    assertThat(choices("block", "kind"))
        .isEqualTo(Arrays.stream(BlockKind.values()).map(BlockKind::label).toList());
    assertThat(choices("witness", "kind"))
        .isEqualTo(Arrays.stream(WitnessKind.values()).map(WitnessKind::label).toList());
    assertThat(choices("edge", "certainty"))
        .isEqualTo(Arrays.stream(Certainty.values()).map(Certainty::label).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"dam-flood", "harbour-talks"})
  void accountOfAnExampleIsValid(String example) throws IOException {
    Account account = account(Shared.root().resolve("examples").resolve(example).resolve("pages"));
    assertThat(validator().validate(MAPPER.readTree(AccountJson.write(account)))).isEmpty();
  }

  @Test
  void accountOfPagesThatCannotBeReadIsValid() throws IOException {
    Account account =
        Stemma.of(new PlainParser(), LanguageDetector.NONE)
            .account(List.of(Capture.of("empty.txt", new byte[0])));
    assertThat(validator().validate(MAPPER.readTree(AccountJson.write(account)))).isEmpty();
  }

  @Test
  void somethingElseIsNotValid() throws IOException {
    assertThat(validator().validate(MAPPER.readTree("{\"schema\": \"1.0\"}"))).isNotEmpty();
  }

  private static Account account(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Capture> captures =
          files
              .filter(file -> !file.toString().endsWith(".jsonl"))
              .sorted()
              .map(file -> Capture.of(file.getFileName().toString(), bytes(file)))
              .toList();
      return Stemma.of(new PlainParser(), LanguageDetector.NONE).account(captures);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .map(RecordComponent::getName)
        .map(name -> kindIsClass(record) && name.equals("kind") ? "class" : name)
        .map(name -> new SnakeCaseStrategy().translate(name).toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean kindIsClass(Class<?> record) {
    return record == HedgeItem.class || record == ResidueItem.class;
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> choices(String definition, String property) {
    return strings(
        SCHEMA.path("$defs").path(definition).path("properties").path(property).path("enum"));
  }
}
