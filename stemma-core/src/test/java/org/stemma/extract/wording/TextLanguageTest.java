package org.stemma.extract.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pilots of the strait said that they will not sail in the new fairway as it is, for the port had not asked them, and that it is too narrow for two ships. | en",
        "Die Lotsen sagten am Montag, dass sie nicht durch die neue Rinne fahren werden, weil der Hafen sie nicht gefragt hat und sie für zwei Schiffe zu eng ist. | de",
        "Les pilotes ont dit lundi qu'ils ne passeront pas par le nouveau chenal, que le port ne leur a rien demandé et que c'est trop étroit pour deux navires sur le fleuve. | fr",
        "De loodsen zeiden maandag dat zij niet door de nieuwe geul zullen varen, want de haven had het hun niet gevraagd en het is er te smal voor twee schepen. | nl",
        "Lotsarna sade i måndags att de inte ska segla genom den nya rännan, eftersom hamnen inte har frågat dem och det är för trångt för två fartyg under natten. | sv",
        "Piloci powiedzieli w poniedziałek, że nie będą pływać przez nowy tor, bo port ich o to nie pytał i jest on za wąski dla dwóch statków, które płyną po nocy. | pl",
        "Лоцманы сказали в понедельник, что они не пойдут по новому каналу, потому что порт их об этом не спросил, а также что он узкий для двух судов. | ru",
        "Лоцмани сказали в понеділок, що вони не підуть через новий канал, бо порт їх про це не питав, та що він вузький для двох суден, які йдуть уночі. | uk",
        "وقال المرشدون يوم الاثنين إن الميناء لم يسأل عن ذلك وإن القناة التي حفرت في العام الماضي ضيقة على السفن من كل حجم بعد المد. | ar",
        "Para pandu mengatakan pada hari Senin bahwa mereka tidak akan berlayar di alur baru yang sempit itu karena pelabuhan tidak bertanya dan juga untuk dua kapal. | id",
        "Οι πλοηγοί είπαν τη Δευτέρα ότι δεν θα περάσουν από τη νέα διώρυγα. | el",
        "เจ้าหน้าที่นำร่องกล่าวเมื่อวันจันทร์ว่าจะไม่ผ่านร่องน้ำใหม่เพราะแคบเกินไป | th",
        "引水員週一表示，他們不會經過新航道，因為港務局沒有詢問他們，而且航道太窄，兩艘船無法同時通過，夜間更加危險。 | zh",
        "水先人は月曜日、港が意見を聞かず、二隻の船には狭すぎるとして、新しい水路を通らないことにすると話しています。これから夜の航行についても話し合うということです。 | ja",
        "도선사들은 월요일에 항만이 그들에게 묻지 않았고 두 척의 배에는 너무 좁아서 새 수로를 지나지 않겠다고 말했다. | ko",
        "Pilots, ships, fairway | none",
        "Lotsarna sade i måndags att de inte ska segla genom den nya rännan. | none"
      })
  void scriptOrFunctionWordsTellIt(String text, String language) {
    assertThat(TextLanguage.of(Stream.of(text)).orElse("none")).isEqualTo(language);
  }

  @Test
  void wordsAreCountedWhateverStandsBetweenThem() {
    String lines = "«The,the» 7the7—THE\n…of/of\n(of)\nof and-and";
    assertThat(TextLanguage.of(lines.lines())).contains("en");
    assertThat(TextLanguage.of(Stream.of("", " ", "12"))).isEmpty();
  }

  @Test
  void onlyTheFirstWordsOfALongTextAreAsked() {
    String names = "Odal Strand ".repeat(1_000);
    assertThat(TextLanguage.of(Stream.of(names, "the of and to in the of and to in"))).isEmpty();
  }
}
