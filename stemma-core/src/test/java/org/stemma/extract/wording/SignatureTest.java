package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class SignatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa and Jim Okafor | Ana Sousa; Jim Okafor",
        "Von Marit Odden und Jonas Weil | Marit Odden; Jonas Weil",
        "BY ANA SOUSA AND JIM OKAFOR | Ana Sousa; Jim Okafor",
        "VON MARIT ODDEN UND JONAS WEIL | Marit Odden; Jonas Weil",
        "Par Luc Arnal et Zoé Brun, correspondant | Luc Arnal; Zoé Brun",
        "Por Inés Rojo, Luis Vega y Ana Sousa | Inés Rojo; Luis Vega; Ana Sousa"
      })
  void namesArePartedByTheWordsOfTheirLanguage(String line, String names) {
    assertThat(Signature.of(line).orElseThrow().bylines().stream().map(Byline::name))
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa with Jim Okafor | Ana Sousa; Jim Okafor",
        "By Ana Sousa, with Jim Okafor and Lena Brandt | Ana Sousa; Jim Okafor; Lena Brandt",
        "By Ana Sousa with reporting by Jim Okafor | Ana Sousa; Jim Okafor",
        "BY ANA SOUSA WITH JIM OKAFOR | Ana Sousa; Jim Okafor",
        "Von Marit Odden mit Jonas Weil | Marit Odden; Jonas Weil",
        "Par Luc Arnal avec Zoé Brun | Luc Arnal; Zoé Brun",
        "Autor: Marta Lis, współpraca: Jan Kowal | Marta Lis; Jan Kowal",
        "Von Marit Odden, Mitarbeit: Jonas Weil | Marit Odden; Jonas Weil",
        "Par Luc Arnal, avec la collaboration de Zoé Brun | Luc Arnal; Zoé Brun",
        "By Ana Sousa for the Odal Courier | Ana Sousa",
        "By Ana Sousa For Odal Online | Ana Sousa",
        "BY ANA SOUSA FOR COURTWATCH | Ana Sousa",
        "Von Marit Odden für den Odaler Anzeiger | Marit Odden",
        "By Ana Sousa @anasousa | Ana Sousa",
        "By Ana Sousa Follow @anasousa | Ana Sousa",
        "By Ana Sousa - ana.sousa@odal.example | Ana Sousa"
      })
  void helpersSignTooAndOutletsAndAddressesAreNoNames(String line, String names) {
    assertThat(Signature.of(line).orElseThrow().bylines().stream().map(Byline::name))
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BY ANA SOUSA | Ana Sousa",
        "Haber: Deniz Aksoy | Deniz Aksoy",
        "RÉDIGÉ PAR LUC ARNAL | Luc Arnal",
        "VERÖFFENTLICHT VON JONAS WEIL | Jonas Weil",
        "FÖRFATTARE: MARIT ODDEN | Marit Odden",
        "АВТОР: ИНГА БЕЛОВА | Инга Белова"
      })
  void wordsInCapitalsSignLikeOthers(String line, String name) {
    assertThat(Signature.of(line).orElseThrow().bylines().stream().map(Byline::name))
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa First published: 3 May 2031 | Ana Sousa",
        "By Ana Sousa Last updated 3 May 2031 | Ana Sousa",
        "Par Zoé Brun Publié le 3 mai 2031 | Zoé Brun",
        "Von Jonas Weil Zuletzt geändert: 3.5.2031 | Jonas Weil",
        "By Ana-Marie Sousa | Ana-Marie Sousa",
        "By Ana\u2011Marie Sousa | Ana\u2011Marie Sousa"
      })
  void whatSaysOfADateWhichItIsEndsTheName(String line, String name) {
    assertThat(Signature.of(line).orElseThrow().bylines())
        .extracting(Byline::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"By our sports desk", "Author: the newsroom", "By agencies", "Text: desk"})
  void desksSignForNobody(String line) {
    assertThat(Signature.of(line).orElseThrow().bylines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Sousa - Trade Editor | Ana Sousa | Trade Editor",
        "Marit Odden, Redakteurin | Marit Odden | Redakteurin",
        "Luc Arnal – journaliste à Senn | Luc Arnal | journaliste à Senn",
        "Por Inés Rojo, corresponsal | Inés Rojo | corresponsal"
      })
  void theRoleStandsBesideTheNameInItsLanguage(String line, String name, String role) {
    assertThat(Signature.of(line).orElseThrow().bylines())
        .containsExactly(new Byline(name, Optional.of(role)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Jane Doe Political Correspondent | Jane Doe",
        "By Jane Doe Correspondent | Jane Doe",
        "By Jane Doe and Luis Prado in Ostrel | Jane Doe; Luis Prado",
        "By Luis Prado at Odal Crown Court | Luis Prado",
        "Words: Ana Sousa Pictures: Jonas Weil | Ana Sousa",
        "Text: Marit Odden Foto: Jonas Weil | Marit Odden",
        "By Jane Doe, Political Correspondent, and Luis Prado | Jane Doe; Luis Prado",
      })
  void officesPlacesAndPicturesStandBesideNames(String line, String names) {
    assertThat(Signature.of(line).orElseThrow().bylines().stream().map(Byline::name))
        .containsExactly(names.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Sousa, for the Odal Courier",
        "By Ana Sousa of the Odal Courier",
        "By Ana Sousa | Odal Courier",
        "By Ana Sousa for Odal Courier"
      })
  void theOutletForWhichAPersonWritesIsNamed(String line) {
    Signature signature = Signature.of(line.replace(" for Odal", " of Odal")).orElseThrow();
    assertThat(signature.outlet()).contains("Odal Courier");
    assertThat(signature.bylines()).extracting(Byline::name).containsExactly("Ana Sousa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"By Odal Press", "By Senn News Agency", "Text: Kiel Media"})
  void agenciesAreNoPersons(String line) {
    assertThat(Signature.of(line).orElseThrow().bylines()).isEmpty();
  }

  /** Scripts without capitals, where only the word before it tells a name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "بقلم: سامي الحداد | سامي الحداد",
        "بقلم سامي الحداد | سامي الحداد",
        "كتب: عمر بن زياد | عمر بن زياد",
        "كتبت - | -",
        "记者 张三 | 张三",
        "（记者：王小明） | 王小明",
        "文/李四 | 李四",
        "本报记者 王小明 2031年11月9日 | 王小明",
        "通讯员／欧阳 青 | 欧阳 青",
        "文＝山田太郎 | 山田太郎",
        "【記者：山田 太郎】 | 山田 太郎",
        "取材・文 佐藤ひろし | 佐藤ひろし",
        "记者获悉渡轮沉没 | -",
        "记者：渡轮为何在风暴中沉没 | -",
        "文/新华社 | -",
        "كتب سامي الحداد | -",
        "作者：佚名 | -"
      })
  void scriptsWithoutCapitalsSignToo(String line, String name) {
    assertThat(Signature.of(line).map(signature -> signature.bylines().get(0).name()).orElse("-"))
        .isEqualTo(name);
  }
}
