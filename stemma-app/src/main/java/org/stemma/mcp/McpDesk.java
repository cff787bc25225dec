package org.stemma.mcp;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Report;
import org.stemma.export.Reports;
import org.stemma.rest.Answer;
import org.stemma.rest.Api;
import org.stemma.search.SearchIndex;

/** Answers the questions of an assistant about one account until it hangs up. */
public final class McpDesk {

  private final Api api;
  private final String markdown;

  private McpDesk(Account account, SearchIndex index) {
    Reports reports = new Reports(account);
    Report report = reports.whole();
    this.api = new Api(account, new Because(account), reports.witnesses(), index, List.of());
    this.markdown = MarkdownReport.write(report);
  }

  /**
   * Speaks the Model Context Protocol over {@code in} and {@code out}, one message a line, until
   * {@code in} ends and what it asked is answered.
   *
   * @param index what can be found in it
   * @param version of this program
   */
  public static void serve(
      Account account, SearchIndex index, String version, InputStream in, OutputStream out)
      throws InterruptedException {
    McpDesk desk = new McpDesk(account, index);
    Unanswered unanswered = new Unanswered();
    MessageInput messages = new MessageInput(in, unanswered);
    JacksonMcpJsonMapper json = new JacksonMcpJsonMapper(new ObjectMapper());
    McpSyncServer server =
        McpServer.sync(new StdioServerTransportProvider(json, messages, unanswered.output(out)))
            .jsonMapper(json)
            .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid("{}"))
            .validateToolInputs(false) // done by Question, with words that say what is right
            .serverInfo("stemma", version)
            .instructions("The account of the reports of a story." + Question.RULE)
            .capabilities(ServerCapabilities.builder().tools(false).build())
            .tools(Question.all().stream().map(desk::tool).toList())
            .build();
    messages.awaitEnd();
    server.closeGracefully();
  }

  private SyncToolSpecification tool(Question question) {
    Tool tool =
        Tool.builder(question.name(), question.schema())
            .description(question.description() + Question.RULE)
            .annotations(ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
            .build();
    return SyncToolSpecification.builder()
        .tool(tool)
        .callHandler(
            (exchange, request) ->
                answer(question, Optional.ofNullable(request.arguments()).orElse(Map.of())))
        .build();
  }

  private CallToolResult answer(Question question, Map<String, Object> arguments) {
    Optional<String> fault = question.fault(arguments);
    if (fault.isPresent()) {
      return result(fault.get(), true);
    }
    if (question.path().isEmpty()) {
      return result(markdown, false);
    }
    Map<String, String> query = new HashMap<>();
    arguments.forEach((name, value) -> query.put(name, String.valueOf(value)));
    String path = question.path().replace("{id}", query.getOrDefault("id", ""));
    Answer answer = api.answer(path, query);
    return result(answer.body(), answer.status() != 200);
  }

  private static CallToolResult result(String text, boolean fault) {
    return CallToolResult.builder(List.of(TextContent.builder(text).build()))
        .isError(fault)
        .build();
  }
}
