package mx.vigia.notification.letter;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.platform.i18n.Messages;

/**
 * Which sources do not answer, so that a reader can interpret a lack of news: those of the letter first. Withdrawn ones
 * are left out.
 */
final class SourceStatusNote {
    private static final int MAX_LISTED_SOURCES = 3;
    private static final Set<String> OTHER_STATES = Set.of("speaking", "quiet", "never-visited", "withdrawn");

    private SourceStatusNote() {}

    /** Returns one line, empty where all sources answer; {@code published} are the ids of the sites of the letter. */
    static String line(SourceOverview known, Set<String> published, Instant now, Messages words) {
        var unheard = known.all().isEmpty() ? Optional.<Instant>empty() : known.findUnheardSince(now);
        if (unheard.isPresent()) {
            return words.say("coverage.unheard", DateWords.moment(unheard.get(), words.language()));
        }
        var silent = known.all().stream()
                .filter(source -> !OTHER_STATES.contains(source.state()))
                .sorted(Comparator.comparing(source -> !published.contains(source.site())))
                .toList();
        if (silent.isEmpty()) {
            return "";
        }
        var shown = silent.stream()
                .limit(MAX_LISTED_SOURCES)
                .map(source -> statusText(source, words))
                .collect(Collectors.joining(" · "));
        var more = silent.size() - MAX_LISTED_SOURCES;
        return words.say("coverage.silent", more > 0 ? words.say("letter.and.more", shown, more) : shown);
    }

    private static String statusText(SiteHealthEvent source, Messages words) {
        return PlainText.of(source.name())
                + " "
                + words.say(unresponsiveKey(source.state(), words), DateWords.day(source.since(), words.language()));
    }

    /**
     * Returns the key of an unresponsive state. Most have words of their own; another version of Vigía may know more
     * states.
     */
    private static String unresponsiveKey(String state, Messages words) {
        var key = "coverage.state." + state;
        return words.has(key) ? key : "coverage.state";
    }
}
