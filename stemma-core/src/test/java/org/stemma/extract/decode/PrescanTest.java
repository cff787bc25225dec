package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrescanTest {

  private static final String CYRILLIC = "<meta charset=windows-1251>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script src=a.js charset=utf-8></script>",
        "<link rel=stylesheet charset=utf-8 href=a.css>",
        "<!-- <meta charset=utf-8> -->",
        "<!doctype html><html data-a='<meta charset=utf-8>'>",
        "<meta name=copy content='text/html; charset=utf-8'>",
        "<meta name=note content='encoding=utf-8'>",
        "<metadata charset=utf-8>",
        "<meta charset=klingon-1>",
        "<?php charset=utf-8 ?>",
        "<p>charset=utf-8 < 3 "
      })
  void whatIsSaidOfOtherThingsIsNoDeclaration(String before) {
    assertThat(Prescan.of(before + CYRILLIC)).contains(Charset.forName("windows-1251"));
    assertThat(Prescan.of(before)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<META CHARSET = \"Windows-1251\" />",
        "<meta charset=' windows-1251 '>",
        "<meta/charset=windows-1251>",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<meta content='text/html;charset=\"windows-1251\"' http-equiv=\"content-type\">",
        "<?xml version='1.0' encoding='windows-1251'?><html><meta charset=utf-8>",
        "\n <?xml version=\"1.0\" encoding = \"windows-1251\" ?>",
        "<!--><meta charset=windows-1251>",
        "<meta charset=windows-1251"
      })
  void declarationsAreReadInAllTheirForms(String head) {
    assertThat(Prescan.of(head)).contains(Charset.forName("windows-1251"));
  }

  @Test
  void aPageReadByteByByteIsNotUtf16() {
    assertThat(Prescan.of("<meta charset=utf-16>")).contains(Charset.forName("UTF-8"));
    assertThat(Declaration.ofMediaType(Optional.of("text/html; charset=utf-16le")))
        .contains(Charset.forName("UTF-16LE"));
  }

  @Test
  void aScriptOfAnotherCharsetNeitherMisleadsNorIsTold() {
    String page =
        "<html><head><script charset=utf-8 src=a.js></script><meta charset=windows-1251></head>"
            + "<p>Паром затонул в понедельник.";

    Decoding.Text decoded =
        (Decoding.Text)
            Decoder.decode(page.getBytes(Charset.forName("windows-1251")), Optional.empty());

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.notes()).isEmpty();
  }
}
