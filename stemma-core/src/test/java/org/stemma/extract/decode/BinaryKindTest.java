package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryKindTest {

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("%PDF-1.7 x", "PDF document"),
        Arguments.of("PK\u0003\u0004\u0014", "zip archive or office document"),
        Arguments.of("GIF89a\u0040\u0001\u0040\u0001", "GIF image"),
        Arguments.of("RIFF$\u00a0\u0002\u0000WAVEfmt ", "RIFF media"),
        Arguments.of("RIFF\u0024\u00a0\u00b2\u00c1WAVEfmt \u0010\u0000\u0000\u0000", "RIFF media"),
        Arguments.of("ID3\u0004\u0000", "MP3 audio"),
        Arguments.of("OggS\u0000\u0002", "Ogg media"),
        Arguments.of("BZh91AY&SY\u0011\u00f2", "bzip2 data"),
        Arguments.of("wOF2\u0000\u0001\u0000\u0000", "WOFF font"),
        Arguments.of(
            "bplist00\u0000\u0001",
            "binary property list, as a Safari web archive is: open it and save it as HTML or plain text"),
        Arguments.of("SQLite format 3\u0000", "SQLite database"),
        Arguments.of("(\u00b5/\u00fd data", "zstandard data"),
        Arguments.of("\u0000\u0000\u0000\u0018ftypmp42", "MP4 video"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void formatsAreNamed(String start, String kind) {
    assertThat(Decoder.decode(start.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()))
        .isEqualTo(new Decoding.Binary(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RIFFRAFF, the band of the harbour, plays on Monday night.",
        "ID3 hatchbacks were recalled on Tuesday, the maker said.",
        "GIF8 is what the youth league of the eighth district calls itself.",
        "OggStad council voted for the bridge.",
        "BZh9, a class of locomotive, left service after the crash.",
        "wOFf is no word, the court held.",
        "SQLite format 3 was named in the ruling.",
        "The ftyp box of the file was empty."
      })
  void textThatBeginsWithTheLettersOfAFormatIsText(String words) {
    assertThat(Decoder.decode(words.getBytes(StandardCharsets.UTF_8), Optional.empty()))
        .isInstanceOfSatisfying(
            Decoding.Text.class, text -> assertThat(text.text()).isEqualTo(words));
  }
}
