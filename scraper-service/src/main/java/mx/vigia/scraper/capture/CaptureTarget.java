package mx.vigia.scraper.capture;

import io.quarkus.qute.TemplateData;
import java.net.URI;
import java.time.Instant;
import mx.vigia.platform.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A page of a site that a person is to capture.
 *
 * @param lastAt when it was last captured, null if never
 * @param dueAt when it is to be captured again, null if it never was
 */
@TemplateData
public record CaptureTarget(
        String site,
        URI address,
        @Nullable Instant lastAt,
        @Nullable Instant dueAt,
        boolean overdue) {
    /** Returns what the page is called: the name of its fragment in the messages, else its address. */
    public String name(Messages words) {
        var key = "capture.page." + site + "." + address.getFragment();
        return words.has(key) ? words.say(key) : address.toString();
    }

    /** Returns the message key of when it is due. */
    public String dueKey() {
        return lastAt == null ? "capture.never" : overdue ? "capture.overdue" : "capture.due";
    }
}
