package org.stemma.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {

  private static Decoding.Text text(byte[] bytes) {
    return (Decoding.Text) Decoder.decode(bytes, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, Zürich: der Zug hält in Örebro und Łódź",
    "UTF-16LE, UTF-16LE, The ferry sank near Łódź on Monday evening",
    "UTF-16BE, UTF-16BE, The ferry sank near Łódź on Monday evening",
    "windows-1252, windows-1252, Der Bürgermeister sagte am Montag „nein“ – die Brücke hält",
    "windows-1251, windows-1251, Паром затонул в понедельник вечером у берега и никто не погиб",
    "windows-31j, windows-31j, 月曜日の夜、連絡船が沈没した。乗客は全員救助されたという。",
    "GB18030, GB18030, 星期一晚上渡轮在港口附近沉没，所有乘客都已获救。官员说事故原因不明。"
  })
  void undeclaredCharsetsAreRecognised(String charset, String expected, String words) {
    Decoding.Text decoded = text(words.repeat(20).getBytes(Charset.forName(charset)));

    assertThat(decoded.charset()).isEqualTo(expected);
    assertThat(decoded.text()).isEqualTo(words.repeat(20));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() {
    assertThat(text("\ufeffFerry".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("Ferry");
  }

  @Test
  void declarationInThePageIsUsed() {
    String page = "<html><head><meta charset='iso-8859-2'></head><body>Łódź</body></html>";

    Decoding.Text decoded = text(page.getBytes(Charset.forName("ISO-8859-2")));

    assertThat(decoded.text()).isEqualTo(page);
  }

  @Test
  void declarationOfTheSourceIsUsed() {
    byte[] bytes = "Łódź hält".getBytes(Charset.forName("ISO-8859-2"));

    Decoding decoded = Decoder.decode(bytes, Optional.of("text/plain; charset=iso-8859-2"));

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Decoding.Text.class, text -> assertThat(text.text()).startsWith("Łódź"));
  }

  @Test
  void validUtf8GoesBeforeAWrongDeclaration() {
    byte[] bytes = "<meta charset=windows-1252><p>Łódź".getBytes(StandardCharsets.UTF_8);

    assertThat(text(bytes).text()).endsWith("Łódź");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Паром затонул в понедельник вечером у берега и никто не погиб при этом",
    "windows-31j, 月曜日の夜、連絡船が沈没した。乗客は全員救助されたという。",
    "GB18030, 星期一晚上渡轮在港口附近沉没，所有乘客都已获救。官员说事故原因不明。"
  })
  void westernDeclarationOfOtherBytesIsNotBelieved(String charset, String words) {
    String page = "<html><head><meta charset=iso-8859-1></head><body>" + words.repeat(20);

    Decoding.Text decoded = text(page.getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.notes())
        .containsExactly("the page declares charset windows-1252, read as " + charset);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252, Der Bürgermeister sagte am Montag „nein“ – die Brücke hält",
    "windows-1250, windows-1250, Prom zatonął w poniedziałek późnym wieczorem koło brzegu",
    "windows-1254, windows-1254, Vapur pazartesi akşamı kıyıya yakın bir yerde batmış değil",
    "shift_jis, windows-31j, 月曜日の夜、連絡船が沈没した。",
    "gb2312, GB18030, 星期一晚上渡轮在港口附近沉没"
  })
  void truthfulDeclarationIsFollowedWithoutANote(String declared, String charset, String words) {
    String page = "<meta charset=" + declared + "><p>" + words.repeat(20);

    Decoding.Text decoded = text(page.getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(page);
    assertThat(decoded.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "iso8859-1, windows-1252",
    "l1, windows-1252",
    "cp819, windows-1252",
    "iso8859-9, windows-1254",
    "latin5, windows-1254",
    "sjis, windows-31j",
    "ms_kanji, windows-31j",
    "gb_2312-80, GB18030",
    "korean, x-windows-949",
    "unicode, UTF-16LE",
    "x-mac-cyrillic, x-MacUkraine",
    "cp850, IBM850"
  })
  void labelsMeanWhatBrowsersTakeThemFor(String label, String charset) {
    assertThat(Declaration.named(label)).contains(Charset.forName(charset));
  }

  @Test
  void utf8UnderAnotherNameIsAFinding() {
    byte[] bytes = "<meta charset=windows-1252><p>Łódź".getBytes(StandardCharsets.UTF_8);

    assertThat(text(bytes).notes())
        .containsExactly("the page declares charset windows-1252, read as UTF-8");
    assertThat(text("<meta charset=latin1><p>Ferry".getBytes(StandardCharsets.UTF_8)).notes())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16IsReadWithAndWithoutMark(String charset) {
    String page = "<html><body><p>The ferry sank near Łódź on Monday evening, 月曜日.</p>".repeat(9);

    assertThat(text(("\ufeff" + page).getBytes(Charset.forName(charset))).text()).isEqualTo(page);
    assertThat(text(page.getBytes(Charset.forName(charset))).text()).isEqualTo(page);
  }

  @Test
  void damagedUtf8IsKeptWithANote() {
    byte[] bytes = "Łódź hält Füße – „ja“ x".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;

    Decoding.Text decoded = text(bytes);

    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).startsWith("Łódź hält").endsWith("\ufffd");
    assertThat(decoded.notes()).singleElement().asString().contains("1 unreadable");
  }

  @Test
  void unknownCharsetNamesAreIgnored() {
    byte[] bytes = "<meta charset='klingon-1'><p>Br\u00fccke".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(text(bytes).text()).endsWith("Brücke");
  }

  @Test
  void zeroBytesAreNoText() {
    byte[] bytes = new byte[5_000];
    bytes[7] = 'a';
    bytes[8] = 'b';

    assertThat(Decoder.decode(bytes, Optional.empty())).isInstanceOf(Decoding.Binary.class);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1250, Příliš žluťoučký kůň úpěl ďábelské ódy – „zde“",
    "windows-1251, Съешь ещё этих мягких французских булок – «да»",
    "windows-1252, Der Bürgermeister sagte „nein“ – die Brücke hält",
    "windows-1253, Το πλοίο βυθίστηκε τη Δευτέρα – «όλοι σώθηκαν»",
    "windows-1254, Vapur pazartesi akşamı kıyıya yakın battı – ‘iğne’",
    "windows-1255, המעבורת שקעה ביום שני בערב ליד הנמל",
    "windows-1256, غرقت العبارة مساء الاثنين قرب الميناء",
    "windows-1257, Keltas nuskendo pirmadienio vakarą – žmonės išgelbėti",
    "windows-1258, Con phà va vào bên tàu đêm thu",
    "KOI8-R, Паром затонул в понедельник вечером у берега",
    "Big5, 渡輪星期一晚上在港口附近沉沒",
    "EUC-JP, 月曜日の夜、連絡船が沈没した。",
    "EUC-KR, 월요일 저녁 여객선이 항구 근처에서 침몰했다",
    "Shift_JIS, 月曜日の夜、連絡船が沈没した。",
    "GB18030, 渡轮星期一晚上在港口附近沉没"
  })
  void declaredCharsetsAreReadToTheCharacter(String charset, String words) {
    String page = "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + words;

    assertThat(text(page.getBytes(Charset.forName(charset))).text()).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "KOI8-R, Паром затонул в понедельник вечером у берега и никто не погиб при этом",
    "Big5, 渡輪星期一晚上在港口附近沉沒，所有乘客都已獲救。官員說事故原因不明。",
    "EUC-JP, 月曜日の夜、連絡船が沈没した。乗客は全員救助されたという。",
    "EUC-KR, 월요일 저녁 여객선이 항구 근처에서 침몰했다. 승객은 모두 구조되었다.",
    "windows-1255, המעבורת שקעה ביום שני בערב ליד הנמל וכל הנוסעים חולצו",
    "windows-1253, Το πλοίο βυθίστηκε τη Δευτέρα το βράδυ κοντά στο λιμάνι και όλοι σώθηκαν"
  })
  void otherUndeclaredCharsetsAreGuessed(String charset, String words) {
    Decoding.Text decoded = text(words.repeat(20).getBytes(Charset.forName(charset)));

    assertThat(decoded.text()).isEqualTo(words.repeat(20));
    assertThat(decoded.notes()).singleElement().asString().contains("guessed from the bytes");
  }

  @Test
  void charactersThatThePageHadLostAreTold() {
    assertThat(text("Łódź h\ufffdlt, F\ufffd\ufffde".getBytes(StandardCharsets.UTF_8)).notes())
        .containsExactly("3 characters were already lost when the page was made (U+FFFD)");
  }

  @ParameterizedTest
  @CsvSource({
    "Der Bürgermeister der Städte hält die Füße still",
    "It’s done – and that’s what they’d hoped",
    "Паром затонул в понедельник"
  })
  void textEncodedTwiceIsToldAndLeftAsItIs(String words) {
    String twice =
        new String(words.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));

    Decoding.Text decoded = text(twice.getBytes(StandardCharsets.UTF_8));

    assertThat(decoded.text()).isEqualTo(twice);
    assertThat(decoded.notes())
        .singleElement()
        .asString()
        .contains("look like UTF-8 that was read as windows-1252");
  }

  @ParameterizedTest
  @CsvSource({
    "Der Bürgermeister der Städte hält die Füße still – „ja“",
    "São Paulo não votará; ÂNGELA e CONCEIÇÃO – «sim» – foram a ESPAÑA",
    "Паром затонул в понедельник вечером"
  })
  void soundTextIsNotTakenForEncodedTwice(String words) {
    assertThat(text(words.repeat(9).getBytes(StandardCharsets.UTF_8)).notes()).isEmpty();
  }
}
