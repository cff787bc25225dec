package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.extract.PlainPages.reason;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.extract.PlainPages;

/** Captions that begin with the agency that sold the picture. */
class CaptionBehindCreditTest {

  private static Article read(String line) {
    return PlainPages.read(
        "Ferry runs aground off Odal\nBy Jane Orrin\n\n"
            + PlainPages.BODY
            + "\n"
            + line
            + "\n"
            + PlainPages.BODY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Getty Images Orrin sits down whilst the match was stopped by heavy rain",
        "Alamy The night train stands at the platform where it came to a halt",
        "Shutterstock Dockers wait at the gate while the ship is being unloaded",
        "AP:Associated Press The former mayor waves to the crowd after the verdict"
      })
  void areDropped(String caption) {
    assertThat(reason(read(caption), caption)).contains("caption");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Getty Images said on Monday that it would sell its archive of the flood.",
        "Getty Images Chief Ana Ruiz Resigns After Vote",
        "Associated Press reporters were on the ferry when it ran aground",
        "Shutterstock The company said on Monday that it would close its office in Odal."
      })
  void whatTellsOfTheAgencyStays(String line) {
    assertThat(PlainPages.kept(read(line))).contains(line);
  }
}
