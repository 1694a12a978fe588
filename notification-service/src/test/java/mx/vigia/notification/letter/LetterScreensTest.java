package mx.vigia.notification.letter;

import static mx.vigia.notification.letter.SampleNotices.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.watch.Frequency;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many screens of a telephone a digest takes, as Chromium lays it out; skipped where there is none. */
class LetterScreensTest {
    private static final int SCREEN_HEIGHT = 740;
    private static final int SCREEN_WIDTH = 360;
    private static final int MAX_HTML_BYTES = 40_000;
    private static final Pattern HEIGHT = Pattern.compile("<title>height=(\\d+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"DAILY, 20, 6, 3", "DAILY, 20, 20, 3", "WEEKLY, 43, 14, 5", "WEEKLY, 43, 43, 5"})
    void digestTakesFewScreens(Frequency frequency, int facts, int matters, int screens) throws Exception {
        var letter = PlainLetters.writer()
                .write(
                        new LetterHeader(UUID.randomUUID(), frequency, NOW.minus(Duration.ofDays(7)), NOW),
                        SampleNotices.facts(facts, matters),
                        new SourceOverview(List.of(), Duration.ofHours(30)),
                        NOW);

        assertThat(letter.html().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_HTML_BYTES);
        assertThat(height(letter.html())).isLessThanOrEqualTo(screens * SCREEN_HEIGHT);
    }

    /** Returns the height of a page in a frame as wide as a telephone. */
    private int height(String html) throws IOException, InterruptedException {
        var page = folder.resolve("frame.html");
        Files.writeString(
                page,
                "<!DOCTYPE html><body><iframe style=\"width:%dpx;border:0\" srcdoc=\"%s\" onload=\"document.title='height='+%s\"></iframe>"
                        .formatted(
                                SCREEN_WIDTH,
                                html.replace("&", "&amp;").replace("\"", "&quot;"),
                                "this.contentDocument.body.scrollHeight"));
        var running = new ProcessBuilder(
                        chromium().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var shown = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var found = HEIGHT.matcher(shown);
        assertThat(found.find()).as(shown).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static Path chromium() {
        var program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "no Chromium on this machine");
        return program.get();
    }
}
