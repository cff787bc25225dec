package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.stemma.page.Desk;
import org.stemma.rest.Answer;
import org.stemma.rest.Api;
import org.stemma.rest.ComingAnswer;
import org.stemma.serve.PageTaker.Taken;

/** Takes pages that are sent, as a form of files or one by one by programs. */
final class SentForm {

  static final String PATH = "/add";

  /** Where programs send a page. */
  static final String PAGES = Api.ROOT + "pages";

  static final String COMING = Api.ROOT + "coming";

  /** MiB that one form may hold: some hundred pages, or an archive. By judgement. */
  static final int LARGEST = 128;

  private final DeskSource source;
  private final PageTaker taker;
  private final Supplier<Desk> desk;

  SentForm(DeskSource source, PageTaker taker, Supplier<Desk> desk) {
    this.source = source;
    this.taker = taker;
    this.desk = desk;
  }

  /** The form, and what became of those sent before. */
  void show(Context ctx) {
    answer(ctx, HttpStatus.OK, "");
  }

  private void answer(Context ctx, HttpStatus status, String fault) {
    ctx.status(status)
        .contentType("text/html; charset=utf-8")
        .result(desk.get().add(source.coming(), taker.waiting(), taker.told(), fault));
  }

  /** Takes the files of a form; what is not taken is told with the reason. */
  void take(Context ctx) {
    List<UploadedFile> files;
    try {
      files = ctx.uploadedFiles("pages");
    } catch (RuntimeException e) { // what the server throws at a broken or too large form
      answer(
          ctx,
          HttpStatus.CONTENT_TOO_LARGE,
          "Nothing was added: the form is broken, or larger than " + LARGEST + " MB.");
      return;
    }
    List<String> faults = new ArrayList<>();
    for (UploadedFile file : files) {
      try (InputStream bytes = file.content()) {
        Taken taken = taker.take(file.filename(), bytes);
        if (taken != Taken.YES) {
          faults.add(file.filename() + ": " + why(taken));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (files.isEmpty()) {
      faults.add("Choose a file first.");
    }
    if (faults.isEmpty()) {
      ctx.redirect(PATH, HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, HttpStatus.BAD_REQUEST, String.join("; ", faults));
    }
  }

  /** Takes one page, the body, that a program sends. */
  void takeOne(Context ctx) throws IOException {
    String name = Objects.requireNonNullElse(ctx.queryParam("name"), "");
    Taken taken = taker.take(name, ctx.bodyInputStream());
    switch (taken) {
      case YES -> {
        Answer coming = coming();
        ctx.header("Location", COMING);
        ApiAnswer.send(ctx, new Answer(202, coming.type(), coming.body(), coming.next()));
      }
      case NO_NAME, EMPTY -> refuse(ctx, HttpStatus.BAD_REQUEST, taken);
      case TOO_LARGE -> refuse(ctx, HttpStatus.CONTENT_TOO_LARGE, taken);
      case BUSY -> refuse(ctx, HttpStatus.SERVICE_UNAVAILABLE, taken);
    }
  }

  private static void refuse(Context ctx, HttpStatus status, Taken taken) {
    ApiAnswer.send(ctx, Answer.problem(status.getCode(), status.getMessage(), why(taken)));
  }

  /** How far pages have come. */
  void coming(Context ctx) {
    ApiAnswer.send(ctx, coming());
  }

  private Answer coming() {
    return ComingAnswer.of(source.coming(), taker.waiting(), taker.told());
  }

  private static String why(Taken taken) {
    return switch (taken) {
      case YES -> "";
      case NO_NAME ->
          "name: what the page is to be called, a letter or digit first, no path, at most 150"
              + " characters";
      case EMPTY -> "nothing was sent";
      case TOO_LARGE -> "too large: a page may have 16 MB, an archive 64 MB";
      case BUSY -> "too many pages are waiting to be read; send it later";
    };
  }
}
