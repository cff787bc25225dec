package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 with a few bytes damaged, and UTF-16 without a mark, whatever is declared. */
class UnicodeFormsTest {

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, Der Bürgermeister sagte: „Die Brücke hält für Jahre“",
    "windows-1251, Паром затонул в понедельник вечером",
    "shift_jis, 月曜日の夜、連絡船が沈没した",
    "gb2312, 星期一晚上渡轮在港口附近沉没"
  })
  void damagedUtf8GoesBeforeTheDeclaration(String declared, String words) {
    String page = "<meta charset=" + declared + "><p>" + words.repeat(9) + "ü";
    byte[] whole = page.getBytes(StandardCharsets.UTF_8);

    Decoding.Text decoded =
        (Decoding.Text) Decoder.decode(Arrays.copyOf(whole, whole.length - 1), Optional.empty());

    assertThat(decoded.text()).isEqualTo(page.substring(0, page.length() - 1) + "\ufffd");
    assertThat(decoded.notes())
        .anyMatch(note -> note.endsWith(", read as UTF-8"))
        .anyMatch(note -> note.startsWith("1 unreadable"));
  }

  @Test
  void whatDamagedUtf8HadLostBeforeIsToldApart() {
    byte[] bytes = "Łódź h\ufffdlt die Füße – „ja“ ü".getBytes(StandardCharsets.UTF_8);

    Decoding.Text decoded =
        (Decoding.Text) Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1), Optional.empty());

    assertThat(decoded.notes())
        .containsExactly(
            "1 unreadable characters replaced (charset UTF-8)",
            "1 character was already lost when the page was made (U+FFFD)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16OfAnyScriptIsKnownByItsZeros(String charset) {
    String page =
        "<html><body><div class=story><p>一名官员说，\u3000一切正常。</p><p>渡轮星期一沉没。</p></div>".repeat(9);

    Decoding.Text decoded =
        (Decoding.Text) Decoder.decode(page.getBytes(Charset.forName(charset)), Optional.empty());

    assertThat(decoded.text()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "utf-16le, UTF-16LE, 一名官员星期一晚上说：渡轮在港口附近沉没 所有乘客都已获救。",
    "utf-16be, UTF-16BE, 一名官员星期一晚上说：渡轮在港口附近沉没 所有乘客都已获救。",
    "utf-16, UTF-16LE, Паром затонул в понедельник вечером у берега"
  })
  void utf16OfTheMediaTypeIsBelievedIfThereAreZeros(String declared, String charset, String words) {
    byte[] bytes = (words + "\n").repeat(9).getBytes(Charset.forName(charset));

    Decoding decoded = Decoder.decode(bytes, Optional.of("text/plain; charset=" + declared));

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Decoding.Text.class, text -> assertThat(text.text()).startsWith(words));
  }

  @Test
  void utf16OfTheMediaTypeIsNotBelievedWithoutZeros() {
    byte[] bytes = "Die Brücke hält".repeat(9).getBytes(StandardCharsets.ISO_8859_1);

    Decoding decoded = Decoder.decode(bytes, Optional.of("text/plain; charset=utf-16le"));

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Decoding.Text.class, text -> assertThat(text.text()).startsWith("Die Brücke hält"));
  }
}
