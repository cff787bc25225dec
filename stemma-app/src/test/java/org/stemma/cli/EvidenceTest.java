package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.eval.Gate;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.json.AccountJson;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/**
 * Accounts read with the models keep to the published schema, and every passage of them stands on
 * its page, letter for letter, where the account says.
 */
class EvidenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"dam-flood", "harbour-talks"})
  void passagesOfTheExamplesAreThePagesOwnWords(String example) throws IOException {
    check(Gate.example(example).resolve("pages"));
  }

  @Test
  void passagesOfTheSharedCaseAreThePagesOwnWords() throws IOException {
    check(Gate.shared("cases/talks/pages"));
  }

  private static void check(Path folder) throws IOException {
    PageFiles pages = PageFiles.read(List.of(folder), ExtractOptions.DEFAULT.maxBytes());
    Account account =
        Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE).account(pages.captures());
    JsonNode json = new ObjectMapper().readTree(AccountJson.write(account));
    assertThat(schema().validate(json)).isEmpty();
    List<JsonNode> passages = new ArrayList<>();
    collect(json, passages);
    assertThat(passages).hasSizeGreaterThan(pages.captures().size());
    for (JsonNode passage : passages) {
      String page =
          Files.readString(folder.resolve(passage.get("file").asText()), StandardCharsets.UTF_8);
      String text = page.startsWith("\uFEFF") ? page.substring(1) : page;
      int start = passage.get("start").asInt();
      int end = passage.get("end").asInt();
      assertThat(text.substring(start, end)).isEqualTo(passage.get("exact").asText());
      long line = text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
      assertThat(passage.get("line").asLong()).isEqualTo(line);
      assertThat(text.substring(0, start)).endsWith(passage.get("prefix").asText());
      assertThat(text.substring(end)).startsWith(passage.get("suffix").asText());
    }
  }

  private static JsonSchema schema() {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(AccountJson.class.getResourceAsStream("account.schema.json"));
  }

  private static void collect(JsonNode node, List<JsonNode> passages) {
    if (node.has("exact") && node.has("file")) {
      passages.add(node);
    }
    node.forEach(child -> collect(child, passages));
  }
}
