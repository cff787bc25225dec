package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.DropReason;

class FurnitureTest {

  private static Optional<DropReason> reason(String language, String line) {
    return Furniture.of(Optional.of(language)).reason(line);
  }

  @Test
  void phraseInAParagraphWithoutBlanksIsText() {
    assertThat(
            reason(
                "zh",
                "港务局周二说，两名潜水员未经授权进入封闭码头，切断了浮标的缆绳，随后乘一艘没有灯光的小艇离开；"
                    + "警方已经封锁北岸的三个码头，并且请渔民把夜里拍下的照片交给设在灯塔旁边的临时办公室。"))
        .isEmpty();
    assertThat(
            reason(
                "ja",
                "港湾局は火曜日、著作権はすでに消えたと主張する業者が古い灯台の写真を売り続けていたことを明らかにし、"
                    + "北岸の三つの倉庫を閉鎖したうえで、夜に撮られた映像を灯台のそばの臨時事務所に届けるよう漁師に求めた。"))
        .isEmpty();
  }

  @Test
  void phraseInAShortLineWithoutBlanksIsFurniture() {
    assertThat(reason("zh", "未经授权，不得使用本站内容。")).contains(DropReason.COPYRIGHT);
    assertThat(reason("ja", "本サイトの写真と記事の著作権は白浜新報社にあります。")).contains(DropReason.COPYRIGHT);
    assertThat(reason("ar", "جميع الحقوق محفوظة لصحيفة الميناء")).contains(DropReason.COPYRIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 많이 본 뉴스 | RELATED_LINKS",
        "ko | ⓒ 하늘신문, 무단 전재 및 재배포 금지 | COPYRIGHT",
        "tr | Benzer haberler | RELATED_LINKS",
        "tr | Yorum yap | COMMENTS",
        "hi | ये भी पढ़ें | READ_ALSO",
        "hi | संबंधित समाचार | RELATED_LINKS",
        "fa | همچنین بخوانید | READ_ALSO",
        "fa | اخبار مرتبط | RELATED_LINKS",
        "he | כתבות נוספות | RELATED_LINKS",
        "he | קראו גם: | READ_ALSO",
        "en | This page was printed from: https://odal.example/pier | TOOLS",
        "en | Discussion about this post | COMMENTS"
      })
  void everyLanguageHasItsWords(String language, String line, DropReason reason) {
    assertThat(reason(language, line)).contains(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Was this e-mail forwarded to you? Subscribe here",
        "en | Was this newsletter forwarded to you? Get your own copy every Friday.",
        "en | Did someone forward you this? Join the list.",
        "en | Forwarded this email? Sign up",
        "en | Someone forwarded you this e-mail? Get it each morning.",
        "de | Wurde Ihnen dieser Newsletter weitergeleitet? Hier anmelden.",
        "de | Haben Sie diese E-Mail weitergeleitet bekommen?",
        "fr | On vous a transféré cette lettre ? Pour la recevoir chaque lundi, c'est ici.",
        "es | ¿Te han reenviado este boletín? Apúntate aquí",
        "it | Ti hanno inoltrato questa newsletter? Iscriviti qui",
        "pt | Recebeu esta newsletter de um amigo? Subscreva aqui",
        "nl | Heb je deze nieuwsbrief doorgestuurd gekregen? Meld je aan"
      })
  void aLetterAsksWhoeverGotItFromAnotherToSubscribe(String language, String line) {
    assertThat(reason(language, line)).contains(DropReason.NEWSLETTER_BOX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The e-mail was forwarded to you and to the minister, the chairman told the clerk.",
        "Did the clerk forward this to the minister, the chairman asked at the hearing.",
        "The letter forwarded to the harbour office named three firms."
      })
  void aReportOfForwardedLettersIsText(String line) {
    assertThat(reason("en", line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko | 항만청은 무단 전재를 한 업체를 고소했다고 밝혔다.",
        "tr | Belediye, haberleri izleyen gazetecilerin tüm haklarını tanıdı.",
        "fa | کارگران گفتند همه حقوق خود را می‌خواهند.",
        "he | השופט קבע כי כל הזכויות יישמרו לבעלים."
      })
  void sentencesOfTheseLanguagesAreText(String language, String line) {
    assertThat(reason(language, line)).isEmpty();
  }

  @Test
  void aPhraseCountsInFewerThanFortyWordsWhateverBlanksPartThem() {
    String phrase = "support our journalism";

    for (String blank : List.of(" ", "\u00a0", " \u00a0\n")) {
      String words = ("ferry" + blank).repeat(36) + phrase.replace(" ", blank);
      assertThat(reason("en", words)).contains(DropReason.DONATION);
      assertThat(reason("en", "* " + words + " *")).isEmpty();
      assertThat(reason("en", "ferry" + blank + words)).isEmpty();
    }
  }

  @Test
  void wordsOfReportsAreNoFurniture() {
    for (String sentence :
        List.of(
            "The pier burned for two hours (Mara Quist/Reuters) before crews from Odal arrived.",
            "The streaming company ended its free trial in March after losses in three markets.",
            "A court in Odal ruled that the ad blocker does not break competition law.",
            "The ferry line uses cookies to follow its customers, the regulator found.",
            "The name of the cheese has been a registered trademark since 1931, the judge said.",
            "The figure does not necessarily reflect how many boats were lost, the ministry said.")) {
      assertThat(reason("en", sentence)).as(sentence).isEmpty();
    }
    assertThat(reason("de", "Quelle: dpa")).isEmpty();
    assertThat(reason("de", "Quelle: Reuters")).isEmpty();
  }

  @Test
  void aRequestForScriptsOrAnotherBrowserIsNoneToShowAdvertisements() {
    assertThat(reason("en", "Please enable JavaScript to view this page."))
        .contains(DropReason.BROWSER);
    assertThat(reason("en", "Your browser is out of date")).contains(DropReason.BROWSER);
    assertThat(reason("de", "Bitte aktivieren Sie JavaScript")).contains(DropReason.BROWSER);
    assertThat(reason("fr", "Votre navigateur est trop ancien")).contains(DropReason.BROWSER);
    assertThat(reason("ru", "Включите JavaScript")).contains(DropReason.BROWSER);
    assertThat(reason("de", "Bitte deaktivieren Sie Ihren Adblocker"))
        .contains(DropReason.AD_BLOCK);
    assertThat(reason("zh", "请关闭广告拦截")).contains(DropReason.AD_BLOCK);
  }

  @Test
  void sameWordsOnTheirOwnAreFurniture() {
    assertThat(reason("en", "Smoke over the pier of Odal (Mara Quist/Reuters)"))
        .contains(DropReason.CAPTION);
    assertThat(reason("en", "Start your 14-day free trial now")).contains(DropReason.SUBSCRIPTION);
    assertThat(reason("en", "Please switch off your ad blocker to go on reading."))
        .contains(DropReason.AD_BLOCK);
    assertThat(reason("en", "To serve you better, this site uses cookies."))
        .contains(DropReason.COOKIE_NOTICE);
    assertThat(reason("en", "This column does not necessarily reflect the views of the paper."))
        .contains(DropReason.LEGAL);
  }

  @Test
  void theListsOfALanguageAreReadOnce() {
    assertThat(Furniture.of(Optional.of("de"))).isSameAs(Furniture.of(Optional.of("de")));
    assertThat(Furniture.of(Optional.of("de"))).isNotSameAs(Furniture.of(Optional.of("fr")));
  }

  @Test
  void aLanguageWithoutAListHasThatOfEnglish() {
    assertThat(Furniture.of(Optional.of("xx"))).isSameAs(Furniture.of(Optional.empty()));
    assertThat(Furniture.of(Optional.of("en"))).isSameAs(Furniture.of(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "es, Comparte esta noticia",
    "pt, Compartilhe esta matéria",
    "pl, Podziel się artykułem",
    "ru, Поделиться этой новостью",
    "tr, Bu yazıyı paylaş",
    "he, שתפו את המאמר",
    "hi, इस खबर को शेयर करें",
    "zh, 分享这篇文章",
    "ko, 이 기사 공유하기",
  })
  void linesThatShareAnArticleAreFurniture(String language, String line) {
    assertThat(reason(language, line)).contains(DropReason.SHARE_BUTTONS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Share on Facebook Tweet this Email Print; MENU",
        "en; Share on Facebook Share on Twitter Share via Email; SHARE_BUTTONS",
        "en; Facebook Twitter WhatsApp; SHARE_BUTTONS",
        "en; World | Politics; MENU",
        "en; World Subscribe Log in; MENU",
        "ru; Новости России | Общества; MENU",
        "tr; Ana Sayfa | Gündem; MENU",
        "tr; Künye | Reklam; MENU",
        "he; אודות | צור קשר; MENU",
        "he; דף הבית | בארץ; MENU",
        "hi; हमारे बारे में | संपर्क करें; MENU",
        "hi; होम | देश; MENU",
        "en; Print sales of the paper fall; -",
        "en; Email and print; -",
        "en; Subscribe world harbour; -",
        "ru; Миротворцы | Общества; -",
        "en; Ferry sinks | Odal Gull; -"
      })
  void rowsOfButtonsAndSectionsAreFurniture(String language, String line, String reason) {
    assertThat(reason(language, line).map(Enum::name).orElse("-")).isEqualTo(reason);
  }
}
