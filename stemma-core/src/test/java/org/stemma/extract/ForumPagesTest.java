package org.stemma.extract;

import static org.stemma.extract.OtherPages.extracted;
import static org.stemma.extract.OtherPages.html;
import static org.stemma.extract.OtherPages.isRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Threads of forums and questions of readers are refused. */
class ForumPagesTest {

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

  @ParameterizedTest
  @CsvSource({
    "Gefragt von: möwe, 3 Antworten, Ich habe die gleiche Frage (7)",
    "Preguntado por: gaviota, 3 respuestas, Tengo la misma pregunta (7)",
    "Question posée par : mouette, 3 réponses, J'ai la même question (7)",
    "Domanda di: gabbiano, 3 risposte, Ho la stessa domanda (7)",
    "Gevraagd door: meeuw, 3 antwoorden, Ik heb dezelfde vraag (7)",
    "Pergunta de: gaivota, 3 respostas, Tenho a mesma pergunta (7)"
  })
  void aQuestionWithAnswersInItsLanguage(String asked, String answers, String votes) {
    String page =
        "<h1>Ferry to Marrow?</h1><div>%s</div><p>%s</p><div>%s</div><h2>%s</h2><p>%s</p>"
            .formatted(
                asked,
                "Does anybody here know when the ferry to Marrow sails on Sundays in the winter?",
                votes,
                answers,
                "It sails at nine and at four, but the one at four takes no cars in the winter.");

    isRefused(
        extracted("a.html", html("Ferry to Marrow?", "", page)),
        "a question of a reader with answers");
  }
}
