package org.stemma.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one {@link Browser} and the one {@link RunningDesk} of a run. Where there is no
 * browser the tests are passed over, unless {@code -Dstemma.browser=required} says that this is a
 * fault.
 */
final class DeskInBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback {

  private static final String STORY = "harbour-talks";

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return InstalledChromium.find().isPresent() || isRequired()
        ? ConditionEvaluationResult.enabled("a browser is here, or its absence is a fault")
        : ConditionEvaluationResult.disabled(InstalledChromium.ABSENT);
  }

  private static boolean isRequired() {
    return "required".equals(System.getProperty("stemma.browser"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return List.of(Browser.class, RunningDesk.class).contains(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Opened opened = opened(context);
    return parameter.getParameter().getType() == Browser.class ? opened.browser : opened.desk;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    opened(context).browser.renew();
  }

  private static Opened opened(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.create(DeskInBrowser.class))
        .computeIfAbsent(Opened.class, key -> Opened.open(), Opened.class);
  }

  /** What is open until the last test has ended. */
  private static final class Opened implements AutoCloseable {

    private final Path folder;
    private final RunningDesk desk;
    private final Browser browser;

    private Opened(Path folder, RunningDesk desk, Browser browser) {
      this.folder = folder;
      this.desk = desk;
      this.browser = browser;
    }

    static Opened open() {
      InstalledChromium installed =
          InstalledChromium.find()
              .orElseThrow(() -> new IllegalStateException(InstalledChromium.ABSENT));
      try {
        Path folder = Files.createTempDirectory("stemma-browser");
        RunningDesk desk = RunningDesk.of(STORY, folder);
        return new Opened(folder, desk, new Browser(installed, folder.resolve("profile")));
      } catch (IOException e) {
        throw new IllegalStateException("the desk cannot be opened", e);
      }
    }

    @Override
    public void close() throws IOException {
      browser.close();
      desk.close();
      List<Path> made;
      try (var files = Files.walk(folder)) {
        made = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : made) {
        Files.deleteIfExists(path);
      }
    }
  }
}
