package mx.vigia.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import org.junit.jupiter.api.Test;

/** Consultations and drafts whose windows are stated in words, counted by hand before anything computed them. */
class CommentWindowsTest {
    private record Window(
            LocalDate published,
            String authority,
            String title,
            String text,
            String due,
            String otherReading,
            String count) {
        static Window of(String line) {
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Window(
                    LocalDate.parse(parts.get(0)),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    parts.get(4),
                    parts.get(5),
                    parts.get(6));
        }

        String computed() {
            return CommentPeriod.findIn(title, text, published)
                    .flatMap(period ->
                            CommentTerm.of(published, List.of(authority)).deadline(period))
                    .map(deadline -> deadline.due().equals(deadline.latest())
                            ? deadline.due().toString()
                            : deadline.due() + "/" + deadline.latest())
                    .orElse("-");
        }

        String expected() {
            return otherReading.isEmpty() ? due : due + "/" + otherReading;
        }
    }

    @Test
    void everyWindowInWordsEndsOnTheDayCountedByHandOrIsNotKnown() {
        assertThat(windows())
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(window -> assertThat(window.count()).isNotBlank());
        assertSoftly(softly -> windows()
                .forEach(window -> softly.assertThat(window.computed())
                        .as("%s %s: %s", window.title(), window.text(), window.count())
                        .isEqualTo(window.expected())));
    }

    private static List<Window> windows() {
        try (var in = CommentWindowsTest.class.getResourceAsStream("/clock/comment-windows.psv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Window::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
