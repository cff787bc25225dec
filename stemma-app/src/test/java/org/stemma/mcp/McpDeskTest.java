package org.stemma.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.export.SmallAccount;
import org.stemma.json.AccountJson;
import org.stemma.search.SearchIndex;
import org.stemma.store.AccountIndex;

/** The real process asked by the protocol's own client. */
class McpDeskTest {

  private static final SearchIndex INDEX = AccountIndex.of(SmallAccount.FULL, List.of());

  @TempDir private static Path folder;
  private static McpSyncClient client;

  @BeforeAll
  static void start() throws Exception {
    Path saved =
        Files.writeString(folder.resolve("account.json"), AccountJson.write(SmallAccount.FULL));
    ServerParameters process =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-cp",
                System.getProperty("java.class.path"),
                "org.stemma.cli.Main",
                "mcp",
                saved.toString())
            .build();
    client =
        McpClient.sync(
                new StdioClientTransport(process, new JacksonMcpJsonMapper(new ObjectMapper())))
            .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid("{}"))
            .requestTimeout(Duration.ofMinutes(2))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }

  private static JsonNode json(CallToolResult result) throws Exception {
    assertThat(result.isError()).as(text(result)).isFalse();
    return new ObjectMapper().readTree(text(result));
  }

  @Test
  void everyToolReadsOnlyAndTellsTheRule() {
    List<Tool> tools = client.listTools().tools();
    assertThat(tools)
        .extracting(Tool::name)
        .contains(
            "search",
            "account",
            "events",
            "quotes",
            "figures",
            "contradictions",
            "tree",
            "why",
            "who",
            "sources");
    assertThat(tools).allMatch(tool -> tool.annotations().readOnlyHint());
    assertThat(tools)
        .allMatch(tool -> tool.description().contains("must not be made without them"));
  }

  @Test
  void everyItemCarriesItsExactWords() throws Exception {
    for (String tool :
        List.of("events", "quotes", "speech", "figures", "contradictions", "support")) {
      JsonNode answer = json(call(tool, Map.of()));
      assertThat(answer.get("items")).as(tool).isNotEmpty();
      for (JsonNode item : answer.get("items")) {
        assertThat(item.findValues("exact")).as(tool).isNotEmpty();
        assertThat(item.findValues("file")).as(tool).isNotEmpty();
      }
    }
  }

  @Test
  void pagesFollowEachOther() throws Exception {
    JsonNode first = json(call("contradictions", Map.of("limit", 1)));
    JsonNode second =
        json(call("contradictions", Map.of("limit", 1, "cursor", first.get("next").asText())));
    assertThat(second.at("/items/0/id").asText()).isEqualTo("C02");
    assertThat(second.get("next").isNull()).isTrue();
  }

  @Test
  void oneItemIsAskedForByItsId() throws Exception {
    assertThat(json(call("why", Map.of("id", "c01"))).at("/item/a/exact").asText())
        .isEqualTo("Three people were killed.");
    JsonNode found = json(call("search", Map.of("q", "killed", "kind", "figures")));
    assertThat(found.at("/items/0/name").asText()).isEqualTo("F01");
    assertThat(found.at("/items/0/snippets/0/file").asText()).isEqualTo("a.txt");
    assertThat(json(call("tree", Map.of())).get("edges")).hasSize(1);
    JsonNode who = json(call("who", Map.of("q", "3 people killed")));
    assertThat(who.at("/corroboration/0/id").asText()).isEqualTo("K01");
    assertThat(who.at("/contradictions/0/id").asText()).isEqualTo("C01");
    assertThat(text(call("account", Map.of()))).startsWith("# Bridge closed");
  }

  @Test
  void aWrongCallSaysWhatWouldBeRight() {
    assertThat(call("why", Map.of()).isError()).isTrue();
    assertThat(text(call("why", Map.of()))).contains("id is missing");
    assertThat(text(call("search", Map.of()))).contains("name words to look for");
    assertThat(text(call("why", Map.of("id", "Z99")))).contains("no item has the id Z99");
    assertThat(text(call("events", Map.of("limit", "many")))).contains("must be of type integer");
    assertThat(text(call("events", Map.of("colour", "red"))))
        .contains("there is no argument colour");
    assertThat(text(call("events", Map.of("limit", 0)))).contains("limit must be 1 to 500");
  }

  @Test
  @Timeout(60)
  void theEndOfTheInputIsTheEndOfTheCall() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    McpDesk.serve(SmallAccount.FULL, INDEX, "1", input("no message\n"), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("tools");
  }

  @Test
  @Timeout(60)
  void whatWasAskedBeforeTheEndIsAnswered() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String opening =
        """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
        "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        """;
    StringBuilder asked = new StringBuilder(opening);
    for (int id = 1; id <= 50; id++) {
      asked.append(
          """
          {"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"why",\
          "arguments":{"id":"C01"}}}
          """
              .formatted(id));
    }
    McpDesk.serve(SmallAccount.FULL, INDEX, "7.8.9", input(asked.toString()), out);
    List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(answers).hasSize(51).allMatch(line -> line.contains("\"result\""));
    assertThat(answers.get(0)).contains("7.8.9");
  }

  private static ByteArrayInputStream input(String messages) {
    return new ByteArrayInputStream(messages.getBytes(StandardCharsets.UTF_8));
  }
}
