package org.stemma.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an assistant sends, and the end of it. */
class MessageInputTest {

  private static String passed(String sent) throws Exception {
    MessageInput input =
        new MessageInput(
            new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)), new Unanswered());
    String all = new String(input.readAllBytes(), StandardCharsets.UTF_8);
    input.awaitEnd(); // must not wait any more
    return all;
  }

  @Test
  void messagesArePassedOnWholeAndInOrder() throws Exception {
    assertThat(passed("{\"a\":\"ä\"}\n{\"b\":2}\n")).isEqualTo("{\"a\":\"ä\"}\n{\"b\":2}\n");
  }

  @Test
  void whatIsNoMessageIsPassedOver() throws Exception {
    assertThat(passed("\nhello\n[1]\n{\"a\":\n{\"b\":2}\n7\n")).isEqualTo("{\"b\":2}\n");
    assertThat(passed("")).isEmpty();
  }

  @Test
  void theLastLineNeedsNoEnd() throws Exception {
    assertThat(passed("{\"a\":1}")).isEqualTo("{\"a\":1}\n");
  }

  @Test
  void oneByteAtATimeIsTheSame() throws Exception {
    MessageInput input =
        new MessageInput(
            new ByteArrayInputStream("x\n{}".getBytes(StandardCharsets.UTF_8)), new Unanswered());
    assertThat(input.read()).isEqualTo('{');
    assertThat(input.read()).isEqualTo('}');
    assertThat(input.read()).isEqualTo('\n');
    assertThat(input.read()).isEqualTo(-1);
  }
}
