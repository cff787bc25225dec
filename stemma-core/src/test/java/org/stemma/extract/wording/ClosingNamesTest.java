package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Byline;

class ClosingNamesTest {

  private static String names(String paragraph) {
    return ClosingNames.of(paragraph, OutletForm.ENGLISH).stream()
        .flatMap(names -> names.bylines().stream())
        .map(Byline::name)
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "The mill will reopen. (Ana Sousa) +++ ! Ana Sousa",
        "The mill will reopen. (Reporting by Ana Sousa; Editing by Jim Okafor) ! Ana Sousa",
        "(Reporting by Ana Sousa in Kell; writing by Lena Brandt; editing by J. Weil) ! Ana Sousa;"
            + " Lena Brandt",
        "Reporting by Ana Sousa and Lena Brandt; Editing by Jim Okafor ! Ana Sousa; Lena Brandt",
        "Die Mühle öffnet wieder. (Bericht von Ana Sousa; redigiert von Jim Okafor) ! Ana Sousa",
        "El molino abre. (Reporte de Ana Sousa; editado por Jim Okafor) ! Ana Sousa",
        "磨坊将于五月重新开放。（记者陈远） ! 陈远",
        "磨坊将于五月重新开放。（记者 陈远 李小梅） ! 陈远; 李小梅",
        "工場は五月に再開する。【高橋春子】 ! 高橋春子",
        "工場は五月に再開する。（高橋春子、森健） ! 高橋春子; 森健",
        "방앗간은 5월에 다시 문을 연다. (이하늘 기자) ! 이하늘",
        "【高橋春子】 ! 高橋春子"
      })
  void namesInBracketsBehindTheLastWordsSign(String paragraph, String names) {
    assertThat(names(paragraph)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill will reopen (Ana Sousa)",
        "The mill will reopen. (Odal Valley)",
        "The mill will reopen. (North Pier)",
        "The bridge is closed. (Prime Minister)",
        "The ferry sailed at noon. (Corrects Name)",
        "He was sent off. (Half Time)",
        "(Iron Bridge)",
        "Die Straße bleibt gesperrt. (Freie Liste)",
        "Der Zug fährt wieder. (Alte Mühle)",
        "The mill will reopen. (See page 4)",
        "(Editing by Jim Okafor)",
        "(Redigerat av Ana Sousa)",
        "Moulin. (Reportage d’Ana Sousa)",
        "工場は五月に再開する。（敬称略）",
        "工場は五月に再開する。【オダル支局】",
        "工場は五月に再開する。【社会部】",
        "磨坊将于五月重新开放。【打印】",
        "磨坊将于五月重新开放。【关闭窗口】",
        "磨坊将于五月重新开放。（完）",
        "磨坊将于五月重新开放。（综合报道）",
        "磨坊将于五月重新开放。【未完待续】",
        "磨坊将于五月重新开放。（欧达尔日报）"
      })
  void remarksDesksAndEditorsDoNot(String paragraph) {
    assertThat(ClosingNames.of(paragraph, OutletForm.ENGLISH)).isEmpty();
  }

  @Test
  void aLineOfItsOwnIsNothingElse() {
    assertThat(ClosingNames.of("（记者 陈远）", OutletForm.ENGLISH).orElseThrow().whole()).isTrue();
    assertThat(ClosingNames.of("It ends. (Ana Sousa)", OutletForm.ENGLISH).orElseThrow().whole())
        .isFalse();
  }
}
