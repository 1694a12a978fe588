package mx.vigia.scraper.capture;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the pages of a site that is captured by hand are due.
 *
 * @param dueAt when the first of them is due, null if one was never captured
 * @param begun whether any was captured
 */
@TemplateData
public record CaptureReminder(@Nullable Instant dueAt, boolean overdue, boolean begun) {
    static CaptureReminder of(List<CaptureTarget> targets) {
        var never = targets.stream().anyMatch(target -> target.lastAt() == null);
        var first = targets.stream()
                .map(CaptureTarget::dueAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return new CaptureReminder(
                never ? null : first.orElse(null),
                targets.stream().anyMatch(CaptureTarget::overdue),
                first.isPresent());
    }

    /** Returns the message key of the reminder. */
    public String key() {
        if (dueAt == null) {
            return begun ? "sources.capture.some-never" : "sources.capture.never";
        }
        return overdue ? "sources.capture.overdue" : "sources.capture.due";
    }
}
