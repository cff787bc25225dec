package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OpenBytesTest {

  @Test
  void answersThatAreOpenTogetherAreBounded() throws IOException {
    OpenBytes bytes = new OpenBytes(100);
    OpenBytes.Share one = bytes.share();
    one.grow(60);
    try (OpenBytes.Share other = bytes.share()) {
      assertThatThrownBy(() -> other.grow(50)).hasMessageContaining("too many large answers");
    }
    assertThatCode(() -> one.grow(40)).doesNotThrowAnyException();
    one.close();
    one.close();
    assertThatCode(() -> bytes.share().grow(100)).doesNotThrowAnyException();
  }

  @Test
  void whatComesBehindTheEndTakesNoRoom() throws IOException {
    OpenBytes bytes = new OpenBytes(100);
    OpenBytes.Share closed = bytes.share();
    closed.close();
    assertThatThrownBy(() -> closed.grow(1)).isInstanceOf(IOException.class);
    assertThatCode(() -> bytes.share().grow(100)).doesNotThrowAnyException();
  }
}
