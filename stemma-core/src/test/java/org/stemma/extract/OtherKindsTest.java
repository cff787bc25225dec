package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.capture.Capture;
import org.stemma.text.LanguageDetector;

/** Pages that are no reports are refused with what they are; reports on such things are not. */
class OtherKindsTest {

  private static final String TWO_PARAGRAPHS =
      "<p>The line is looking for somebody who likes the sea and gets up before four.</p>"
          + "<p>You will make breakfast for eighty in a galley that was built last year.</p>";

  private static Extraction extracted(String name, String page) {
    return new Extractor(LanguageDetector.NONE)
        .extract(Capture.of(name, page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String html(String title, String head, String body) {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>%s</title>%s</head><body>%s</body></html>"
        .formatted(title, head, body);
  }

  private static String schema(String type) {
    return "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"%s\"}</script>"
        .formatted(type);
  }

  private static void isRefused(Extraction extraction, String reason) {
    assertThat(extraction)
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).startsWith(reason).contains(", no report ("));
  }

  @ParameterizedTest
  @CsvSource({
    "JobPosting,an advertisement of a job",
    "Recipe,a recipe",
    "Product,a page of a shop",
    "DiscussionForumPosting,a thread of a forum",
    "QAPage,a question of a reader",
    "SearchResultsPage,a list of search results",
    "CollectionPage,a list of reports"
  })
  void aPageIsWhatItStates(String type, String reason) {
    isRefused(
        extracted("a.html", html("Cook", schema(type), "<h1>Cook</h1>" + TWO_PARAGRAPHS)), reason);
  }

  @Test
  void aPageIsWhatTheElementAroundItsHeadlineStates() {
    String body =
        "<div itemscope itemtype=\"https://schema.org/Recipe\"><h1>Soup</h1>%s</div>"
            .formatted(TWO_PARAGRAPHS);

    isRefused(extracted("a.html", html("Soup", "", body)), "a recipe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Recipe", "Product", "CollectionPage"})
  void aPageThatStatesAReportToo(String type) {
    assertThat(
            extracted(
                "a.html",
                html(
                    "Cook",
                    schema(type) + schema("NewsArticle"),
                    "<h1>Cook</h1>" + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Privacy Policy",
        "Terms and Conditions of Use | The Gull",
        "Datenschutzerklärung – Odaler Nachrichten",
        "Mentions légales",
        "Política de cookies"
      })
  void termsOfASiteAreKnownByTheirTitle(String title) {
    isRefused(
        extracted("a.html", html(title, "", "<h1>The Gull</h1>" + TWO_PARAGRAPHS)),
        "the terms of a site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferry line fined over privacy policy",
        "Search for the crew goes on",
        "Datenschutz: Was sich im Hafen ändert",
        "Stories by survivors tell of the night on the pier",
        "Results of the council election"
      })
  void headlinesAboutSuchThingsAreHeadlines(String title) {
    assertThat(extracted("a.html", html(title, "", "<h1>" + title + "</h1>" + TWO_PARAGRAPHS)))
        .isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aListOfIngredientsOverStepsIsARecipe() {
    String recipe =
        """
        Fish soup of Odal
        Serves 4
        Ingredients
        400 g cod fillet
        2 onions, chopped
        Salt and pepper
        Method
        Melt the butter in a large pan and fry the onions until they are soft but not brown.
        Pour in the stock, bring it to the boil and let it simmer for ten minutes.
        """;

    isRefused(extracted("a.txt", recipe), "a recipe, no report (\"Serves 4\", \"Ingredients\"");
    isRefused(
        extracted(
            "b.txt",
            """
            Apfelkuchen vom Blech
            Zutaten
            300 g Mehl
            4 Eier
            Zubereitung
            Die Butter mit dem Zucker schaumig rühren und nach und nach die Eier dazugeben.
            """),
        "a recipe");
    isRefused(
        extracted(
            "c.html",
            html(
                "Soupe",
                "",
                "<h1>Soupe d'Odal</h1><h2>Ingrédients</h2><ul><li>400 g de cabillaud</li><li>2"
                    + " oignons</li></ul><h2>Préparation</h2><p>Faites fondre le beurre dans une"
                    + " grande casserole et faites revenir les oignons.</p>")),
        "a recipe");
  }

  @Test
  void aReportThatEndsWithARecipeIsAReport() {
    String report =
        """
        How a fish soup saved the pier café
        When the ferry stopped calling at Lornsey in March, the pier café lost nine in ten of its \
        guests within a week, and the owner thought that she would have to close for good.
        Then her grandmother, who is 91, came down from the hills with a pot and a sheet of paper, \
        and the café began to serve a soup that people now drive forty miles to eat.
        The bank had already written to say that it would call in the loan. In October the café \
        paid back the last of it, and it has taken on two deckhands whom the line had let go.
        The soup is now sold in jars at the market in Odal, and the council has asked for two \
        hundred of them for the feast of the fishermen, which takes place again this year.
        Ingredients
        400 g cod
        2 onions
        Method
        Fry the onions in the butter, add the stock and the fish and simmer for ten minutes.
        """;

    assertThat(extracted("a.txt", report)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void postsUnderMembersOfAForumAreAThread() {
    StringBuilder posts = new StringBuilder("Harbour Talk\nSlip at Lornsey closed?\n");
    for (String member : new String[] {"gullwatcher", "ferryman", "Brin"}) {
      posts
          .append(member)
          .append("\nJoined: 12 Mar 2019\nPosts: 1,204\n")
          .append("Has anyone seen what they are doing to the slip? It was fenced off today.\n");
    }

    isRefused(extracted("a.txt", posts.toString()), "a thread of a forum");
  }

  @Test
  void headingsOfAnAdvertisementOfAJob() {
    String job =
        """
        Deputy harbour master
        Salary: £38,000 to £42,000
        About the role
        We are looking for a mariner who will run the port together with the harbour master.
        Responsibilities
        Plan the movements of ships and pilots in the port and keep the safety plan up to date.
        Requirements
        A certificate as a chief mate or above and five years of experience at sea.
        How to apply
        Send your letter and your papers to the office by the end of the month.
        """;

    isRefused(extracted("a.txt", job), "an advertisement of a job");
  }

  @Test
  void aReportOnJobsIsAReport() {
    String report =
        """
        Harbour trust to cut 120 jobs
        The Odal Harbour Trust will cut 120 of its 900 jobs by the spring, it said on Monday.
        Who is affected
        Most of the posts will go in the offices, where pay has been frozen since 2029.
        What happens next
        Talks between the two sides begin on Thursday and may last until Christmas.
        """;

    assertThat(extracted("a.txt", report)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void buttonsOfAShop() {
    isRefused(
        extracted(
            "a.html",
            html(
                "Storm lantern",
                "",
                "<h1>Storm lantern</h1><p>£34.99</p><p>In stock</p><button>Add to"
                    + " basket</button><h2>Product details</h2><p>A lantern for boats made of solid"
                    + " brass with a glass chimney that keeps the flame in any wind.</p>")),
        "a page of a shop");
  }

  @Test
  void aReportBesideAShopIsAReport() {
    String body =
        "<h1>Pilots vote for a strike</h1>"
            + "<p>Pilots have voted by nine to one to walk out for a day in December.</p>"
            + "<p>They want the port to take on six more before the new berth opens.</p>"
            + "<div><h3>Storm lantern</h3><p>£34.99</p><button>Add to basket</button></div>"
            + "<div><h3>Weather</h3><p>Humidity: 81%</p><p>Wind: 24 km/h</p></div>";

    assertThat(extracted("a.html", html("Pilots vote for a strike", "", body)))
        .isInstanceOf(Extraction.Found.class);
  }

  @Test
  void textsThatAreAllCutOffAreAListOfReports() {
    StringBuilder list = new StringBuilder("Tag: Harbour\n");
    for (String place : new String[] {"Odal", "Lornsey", "Marrow", "Skerry", "Brae"}) {
      list.append("New slip for ")
          .append(place)
          .append("\nThe council voted on Monday to build a new slip at ")
          .append(place)
          .append(" beside the old one at a cost of…\nRead more\n");
    }

    isRefused(extracted("a.txt", list.toString()), "a list of reports");
  }

  @Test
  void reportsInBriefAreReports() {
    StringBuilder digest = new StringBuilder("The week in brief\n");
    for (String place : new String[] {"Odal", "Lornsey", "Marrow", "Skerry", "Brae"}) {
      digest
          .append("New slip for ")
          .append(place)
          .append("\nThe council of ")
          .append(place)
          .append(" voted on Monday to build a new slip beside the old one.\n");
    }

    assertThat(extracted("a.txt", digest.toString())).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void timesWithTitlesAreAList() {
    StringBuilder guide = new StringBuilder("Channel One\n");
    for (int hour = 9; hour < 21; hour++) {
      guide.append("%02d:15 Harbour Patrol%n".formatted(hour));
    }

    isRefused(extracted("a.txt", guide.toString()), "a list of times and titles");
  }

  @Test
  void timesWithSentencesAreAReport() {
    StringBuilder ticker = new StringBuilder("How the fire unfolded\n");
    for (int hour = 9; hour < 21; hour++) {
      ticker.append(
          "%02d:15 The lifeboat Skua takes another %d people off the burning ferry near Odal.%n"
              .formatted(hour, hour));
    }

    assertThat(extracted("a.txt", ticker.toString())).isInstanceOf(Extraction.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The lifeboat sets out again.",
        "lifeboat Skua takes off eleven more people from bow",
        "Two more are ashore"
      })
  void timesWithShortSentencesOrLongTitlesAreAReport(String told) {
    StringBuilder ticker = new StringBuilder("How the fire unfolded\n");
    for (int hour = 9; hour < 21; hour++) {
      ticker.append("%02d:15 %s%n".formatted(hour, hour % 2 == 0 ? told : "All is quiet now."));
    }

    assertThat(extracted("a.txt", ticker.toString())).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aTableOfTheWeather() {
    String weather =
        """
        Odal, weather today
        Feels like 4°
        Humidity: 81%
        Wind: 24 km/h NW
        Pressure: 1012 hPa
        Sunrise: 07:41
        Rain will move in from the west during the evening and it will stay windy on the coast.
        """;

    isRefused(extracted("a.txt", weather), "a table of the weather");
  }

  @Test
  void aFormAndAQuestion() {
    isRefused(
        extracted(
            "a.txt",
            "The Gull\nEmail address\nPassword\nRemember me\nForgot your password?\n"
                + "By logging in you agree to our terms of use and our privacy policy.\n"),
        "a form to log in");
    isRefused(
        extracted(
            "b.html",
            html(
                "The Gull",
                "",
                "<h2>Before you read</h2><p>We and our 812 partners store information on your"
                    + " device, such as cookies, and process personal"
                    + " data.</p><button>Accept all</button><button>Reject all</button>")),
        "a question about cookies");
  }

  @Test
  void aReportUnderAQuestionAboutCookiesIsAReport() {
    String page =
        """
        We value your privacy
        Accept all
        Reject all
        Ferry aground off Marrow
        By Mara Quist
        The ferry Skerry ran aground on Tuesday morning with forty people on board.
        The coastguard said that the ship had missed the buoy in fog and lay on sand.
        """;

    assertThat(extracted("a.txt", page)).isInstanceOf(Extraction.Found.class);
  }

  @Test
  void aHeadlineAndAnOfferAreNoReport() {
    String page =
        """
        Harbour fund lost millions, auditors say
        This content is only available to subscribers.
        Subscribe now for £1 a week
        Already a subscriber? Log in
        """;

    assertThat(extracted("a.txt", page))
        .isInstanceOfSatisfying(
            Extraction.NotAnArticle.class,
            none -> assertThat(none.reason()).contains("offer to pay or register"));
  }

  @Test
  void whoMeasuresTextReadsPagesOfAnyKind() {
    String page = html("Cook", schema("Recipe"), "<h1>Cook</h1>" + TWO_PARAGRAPHS);

    assertThat(
            new Extractor(LanguageDetector.NONE, ExtractOptions.DEFAULT.ofAnyKind())
                .extract(Capture.of("a.html", page.getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Extraction.Found.class);
  }
}
