package org.stemma.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One tab of a browser without a window, as a reader uses it; and what it complained of. */
final class Browser implements AutoCloseable {

  /** A busy machine lays a drawn tree out after the page has come. */
  private static final Duration LAID_OUT = Duration.ofSeconds(5);

  /** How long a screen may take on a busy machine; a condition that holds is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String BEYOND =
      """
      const e = document.documentElement, width = e.clientWidth;
      if (e.scrollWidth <= width) return '';
      const beyond = [...document.querySelectorAll('body *')]
        .filter(x => x.getBoundingClientRect().right > width)
        .map(x => x.tagName + ' ' + (x.getAttribute('class') || '') + ' to '
          + Math.round(x.getBoundingClientRect().right));
      const rules = [...document.styleSheets].map(s => s.cssRules.length);
      return e.scrollWidth + ' in ' + width + ' px, rules of style: ' + rules + '; '
        + beyond.slice(0, 8).join(', ');
      """;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;

  Browser(InstalledChromium installed, Path profile) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.program().toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  /** As it was at first: wide, light, with scripts, nothing heard or complained of. */
  void renew() {
    scripts(true);
    show(View.DESK);
    driver.get("about:blank");
    complaints();
    requests();
  }

  void open(String address) {
    driver.get(address);
  }

  void show(View view) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", view.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
    Map<String, String> mode =
        Map.of("name", "prefers-color-scheme", "value", view.dark() ? "dark" : "light");
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(mode)));
  }

  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  void allow(String... permissions) {
    driver.executeCdpCommand("Browser.grantPermissions", Map.of("permissions", permissions));
  }

  String address() {
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Follows what a click or key leads to, until the address is that. */
  void awaitAddress(String end) {
    await(d -> address().endsWith(end) && "complete".equals(run("return document.readyState")));
  }

  void await(ExpectedCondition<Boolean> condition) {
    new WebDriverWait(driver, PATIENCE).until(condition);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script gives that calls back. */
  Object runAsync(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(3));
    return driver.executeAsyncScript(script, arguments);
  }

  /**
   * What reaches beyond the window at its right once the screen is laid out, with what the browser
   * knows of the style sheet; empty if nothing does.
   */
  String overhang() {
    try {
      new WebDriverWait(driver, LAID_OUT).until(d -> beyond().isEmpty());
    } catch (TimeoutException e) {
      return beyond();
    }
    return "";
  }

  private String beyond() {
    return (String) run(BEYOND);
  }

  /** What the console told since it was last asked: faults of scripts, breaches of the policy. */
  List<String> complaints() {
    return logs(LogType.BROWSER).map(LogEntry::getMessage).toList();
  }

  /** Every address that was asked for since this was last called. */
  List<String> requests() {
    return logs(LogType.PERFORMANCE)
        .map(entry -> message(entry.getMessage()))
        .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
        .map(message -> message.at("/params/request/url").asText())
        .toList();
  }

  private Stream<LogEntry> logs(String type) {
    return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
  }

  private static JsonNode message(String json) {
    try {
      return JSON.readTree(json).path("message");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the browser's log is no JSON", e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
