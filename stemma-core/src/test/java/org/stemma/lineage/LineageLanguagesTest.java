package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;
import org.stemma.story.Pages;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;

/** Copies, rewrites and stories in languages of which nothing is known beforehand. */
class LineageLanguagesTest {

  private static final String PORTUGUESE =
      """
      Barco encalha perto de Vilarosa

      Um barco com 38 pescadores encalhou perto de Vilarosa na madrugada de terça, informou a capitania. \
      O mestre Duarte Lameira culpou um cabo partido do leme pelo acidente.

      Mergulhadores de Porto Celeste vão examinar o casco quando o vento baixar. A empresa Marazul \
      cancelou todas as viagens para Ilha Verde durante 5 dias.
      """;

  private static final String PORTUGUESE_REWRITTEN =
      """
      Acidente no mar de Vilarosa

      Uma traineira com 38 homens ficou presa perto de Vilarosa na noite de terça, disse a capitania. \
      O capitão Duarte Lameira acusou um cabo gasto do leme pelo desastre.

      Técnicos de Porto Celeste vão inspecionar o casco quando o tempo acalmar. A firma Marazul \
      suspendeu todas as travessias para Ilha Verde durante 5 dias.
      """;

  private static final String PORTUGUESE_RETOLD =
      """
      Noite longa para as famílias

      Ninguém dormiu no cais de Porto Celeste. Ali esperavam as mulheres de Duarte Lameira e dos outros, 38 ao todo.

      Só de manhã chegou a notícia de que estavam vivos, diante das rochas de Vilarosa. Quem quiser ir \
      à Ilha Verde terá de esperar 5 dias, avisa um cartaz da Marazul.
      """;

  private static final String JAPANESE =
      """
      北浜市で倉庫火災

      北浜市の港にある倉庫で火曜日の夜に火災があり、作業員12人が病院に運ばれました。消防によりますと、古い暖房器具が原因とみられています。

      隣の南川町からも消防車7台が出て、4時間後に火は消えました。会社の田辺社長は、来週まで工場を休むと話しています。
      """;

  private static final String JAPANESE_RETOLD =
      """
      港の町に不安な夜

      田辺社長はけさ、焼け跡の前で頭を下げた。住民の話では、煙は南川町の山まで届いたという。けがをした12人の家族は病院で朝を待った。
      """;

  private static List<String> edges(Reading... readings) {
    List<Reading> pages = List.of(readings);
    return LineageTracer.trace(pages, StoryClusterer.cluster(pages)).edges().stream()
        .map(e -> e.from() + " > " + e.to())
        .toList();
  }

  private static Reading page(String name, String day, String text) {
    return Pages.page(name, "Jornal " + name, day, text);
  }

  private static String body(String report) {
    return report.substring(report.indexOf('\n') + 2);
  }

  @Test
  void copyAndRewriteInPortuguese() {
    assertThat(
            edges(
                page("m.txt", "2031-05-01", PORTUGUESE),
                page("a.txt", "2031-05-02", "Notícias do mar\n\n" + body(PORTUGUESE)),
                page("b.txt", "2031-05-03", PORTUGUESE_REWRITTEN),
                page("c.txt", "2031-05-03", PORTUGUESE_RETOLD)))
        .containsExactly("m.txt#s1 > a.txt#s1", "m.txt#s1 > b.txt#s1");
  }

  @Test
  void copyInJapanese() {
    assertThat(
            edges(
                page("m.txt", "2031-05-01", JAPANESE),
                page("a.txt", "2031-05-02", "夜の火事\n\n" + body(JAPANESE)),
                page("c.txt", "2031-05-03", JAPANESE_RETOLD)))
        .containsExactly("m.txt#s1 > a.txt#s1");
  }

  @Test
  void storiesAreToldApartInBoth() {
    List<Reading> pages =
        List.of(
            page("a.txt", "2031-05-01", PORTUGUESE),
            page("b.txt", "2031-05-02", PORTUGUESE_REWRITTEN),
            page("c.txt", "2031-05-01", JAPANESE),
            page("d.txt", "2031-05-02", "夜の火事\n\n" + body(JAPANESE)));
    assertThat(StoryClusterer.cluster(pages))
        .extracting(Story::segments)
        .containsExactly(List.of("a.txt#s1", "b.txt#s1"), List.of("c.txt#s1", "d.txt#s1"));
  }
}
