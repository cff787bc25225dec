package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.Article;
import org.stemma.article.Block;
import org.stemma.capture.Capture;

/** What stands behind a report, by its form and in several languages. */
class BehindReportTest {

  private static final String REPORT =
      """
      Old ferry of Kaldra goes to a museum

      The old ferry of Kaldra will go to the museum of Velland in autumn, the line said on Tuesday.

      It sailed for sixty years. "It was my home," said its last skipper, Jon Vik.
      """;

  private static String kept(String language, String page) {
    Extraction read =
        new Extractor(text -> Optional.of(language))
            .extract(Capture.of("a.txt", page.getBytes(StandardCharsets.UTF_8)));
    Article article = ((Extraction.Found) read).article();
    List<Block> kept = article.blocks().stream().filter(Block::isKept).toList();
    return String.join("\n", kept.stream().map(block -> article.words(block.span())).toList());
  }

  private static String with(String lines) {
    return REPORT + "\n" + lines.replace(" / ", "\n\n") + "\n";
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | What's on / Fri 7 June 19:30 Organ recital / Sat 8 June 11:00 Book market",
        "en | Thu 6 June, 20:00 – Jazz / Fri 7 June, 19:30 – Recital / Sat 8 June – Book market",
        "en | Friday 19:30 / Organ recital, Saint Olaf / Saturday 11:00 / Book market, Town Hall",
        "de | Termine / Fr., 6. Juni, 19.30 Uhr: Orgelkonzert / Sa., 7. Juni, 11.00 Uhr: Flohmarkt",
        "fr | Agenda / Vendredi 6 juin, 19h30 : récital / Samedi 7 juin, 11h00 : marché aux livres",
        "nl | Agenda / vr 6 juni, 19.30 uur Orgelconcert / za 7 juni, 11.00 uur Boekenmarkt",
        "en | Comments (2) / Bertil: About time too. / Marta V: And who pays for the potholes?",
        "es | Comentarios (2) / Berta: Ya era hora. / Marcos V.: ¿Y quién paga los baches?",
        "pl | Komentarze (2) / Ola: Szkoda. / Marek W.: A kto zapłaci za dziury?",
        "ru | Комментарии (2) / Йенс: Удачи с сыростью. / Сигне: Мой дед держал этот маяк.",
        "en | With agencies",
        "de | Mit Agenturen",
        "fr | Avec agences",
        "it | Con agenzie",
        "en | Ann Rusk covers the harbour. Reach her at ann.rusk@gull.example.",
        "en | Contact the newsroom: desk@gull.example",
        "it | Scrivete alla redazione: redazione@gabbiano.example",
        "en | Digitised by the National Library of Velland",
        "fr | Numérisé par la Bibliothèque de Velland",
        "sv | Relaterade artiklar / Ny färja beställd / Kontakta oss",
        "sv | Läs mer: Ny färja är beställd / Ansvarig utgivare: Ann Rusk",
        "no | Les også / Ny ferje er bestilt / Tips oss",
        "da | Læs også: Ny færge er bestilt / Kommentarer (3)",
        "fi | Lue myös / Uusi lautta on tilattu / Kommentoi",
        "cs | Související články / Nový přívoz objednán / Diskuse",
        "sk | Čítajte aj / Nová kompa objednaná",
        "hu | Kapcsolódó cikkek / Új komp érkezik / Kövessen minket",
        "ro | Articole similare / Un nou feribot comandat / Comentarii (0)",
        "hr | Povezane vijesti / Naručen novi trajekt / Dodaj komentar",
        "bg | Свързани новини / Поръчан е нов ферибот",
        "uk | Читайте також: Замовлено новий пором / Коментарі",
        "el | Διαβάστε επίσης / Παραγγέλθηκε νέο πλοίο / Σχόλια (2)",
        "id | Terpopuler / Feri baru dipesan / Editor: Ann Rusk",
        "vi | Tin liên quan / Đặt mua phà mới / Bình luận",
        "tr | İLGİLİ HABERLER / Yeni feribot siparişi / Yorum ekle",
        "fa | انتهای پیام",
        "ar | أخبار ذات صلة / طلب عبارة جديدة / تابعونا على فيسبوك",
        "ja | あわせて読みたい / 新しい船 / 一覧に戻る",
        "zh | 延伸閱讀 / 新渡輪訂購 / 我要留言",
        "ko | 많이 본 뉴스 / 1 새 연락선 주문",
        "de | Newsletter: Alles Neue vom Hafen, jeden Montag.",
        "en | -30-",
        "en | ###",
        "en | – 30 –",
        "en | Send condolences / Guest book",
        "en | From £2 per week / Open in app",
        "en | Sponsored / Is your boat insured?",
        "en | Contact the writer at rusk@gull.example",
        "en | Ann Rusk rusk@gull.example",
        "en | View original content: https://wire.example/r/12",
        "en | This article first appeared in Northern Quarterly."
      })
  void isLeftOut(String language, String lines) {
    assertThat(kept(language, with(lines))).isEqualTo(kept(language, REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The programme of the last days: / Fri 7 June 19:30 Farewell / Sat 8 June 11:00 Last trip",
        "The museum's plans for the ferry / Fri 7 June 19:30 Ferry opens / Sat 8 June 11:00 Museum",
        "Anyone who has photos of the ferry should write to desk@museum.example.",
        "Sign up for the last trip begins at noon at the north gate, the line said on Tuesday.",
        "Question: Will she sail again? / Vik: No. She is too old."
      })
  void isKeptIfItIsOfTheReport(String lines) {
    assertThat(kept("en", with(lines))).contains(lines.split(" / "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bakers walk out / Why the bridge leans",
        "Nova ponto super la rivero / Bakistoj strikas / Kontakto",
        "Uusi silta joen yli / Leipurit lakossa"
      })
  void headlinesInAnyLanguageAreOfOtherReports(String lines) {
    assertThat(kept("eo", with(lines))).isEqualTo(kept("eo", REPORT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bakers walk out",
        "Results / Velland 3 Kaldra 1 / Odal 2 Harrow 2",
        "Crew of the ferry: / Jon Vik / Ann Rusk",
        "Sponsored / The museum said that the ferry would be shown to visitors in" + " the",
        "O ferry of grey, / where did you stay, / all the long day",
        "Jon Vik (skipper) / Ann Rusk (mate)",
        "Who will pay for it?"
      })
  void linesThatMayBeOfTheReportStay(String lines) {
    assertThat(kept("eo", with(lines)))
        .contains(
            List.of(lines.split(" / ")).stream().filter(l -> !l.equals("Sponsored")).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Related stories / Crew rescued off Harrow Head / Five men were taken off a sinking trawler"
            + " by helicopter in heavy seas. / Seal found on tram / Passengers called the police.",
        "Read also / Quota for herring cut again / The ministry follows the advice of scientists"
            + " for the third year in a row now. / School kitchen wins prize / It is a good one."
      })
  void headlinesWithASentenceEachAreOfOtherReports(String lines) {
    assertThat(kept("en", with(lines))).isEqualTo(kept("en", REPORT));
  }
}
