package mx.vigia.notification.letter;

import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SiteHealthEvent;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The state of the sources, so that a reader can interpret a lack of news: those that do not respond first, then those
 * of the letter and some others that do; withdrawn ones are left out.
 */
final class SourceStatusNote {
    private static final int MAX_LISTED_SOURCES = 6;
    private static final String WITHDRAWN = "withdrawn";
    private static final Set<String> RESPONSIVE_STATES = Set.of("speaking", "never-visited");

    private SourceStatusNote() {}

    /** Returns one line; {@code published} are the ids of the sites of the letter. */
    static String line(SourceOverview known, Set<String> published, Instant now, Messages words, Language language) {
        var sources = known.all().stream()
                .filter(source -> !source.state().equals(WITHDRAWN))
                .sorted(Comparator.comparing(source -> !published.contains(source.site())))
                .toList();
        if (sources.isEmpty()) {
            return words.say("coverage.unknown");
        }
        var unheard = known.findUnheardSince(now);
        if (unheard.isPresent()) {
            return words.say("coverage.unheard", DateWords.moment(unheard.get(), language));
        }
        var silent = sources.stream().filter(source -> !RESPONSIVE_STATES.contains(source.state()));
        var speaking = sources.stream()
                .filter(source -> RESPONSIVE_STATES.contains(source.state()))
                .toList();
        var ofTold = speaking.stream()
                .filter(source -> published.contains(source.site()))
                .count();
        var shown = Math.max(MAX_LISTED_SOURCES, ofTold);
        var more = speaking.size() - shown;
        return Stream.of(
                        silent.map(source -> statusText(source, now, words, language)),
                        speaking.stream().limit(shown).map(source -> statusText(source, now, words, language)),
                        Stream.of(words.say("coverage.more", more)).filter(any -> more > 0))
                .flatMap(one -> one)
                .collect(Collectors.joining(" · "));
    }

    private static String statusText(SiteHealthEvent source, Instant now, Messages words, Language language) {
        return PlainText.of(source.name()) + " " + state(source, now, words, language);
    }

    private static String state(SiteHealthEvent source, Instant now, Messages words, Language language) {
        return switch (source.state()) {
            case "speaking", "quiet" ->
                source.lastRead()
                        .map(then -> words.say("coverage.read", DateWords.ago(then, now, words)))
                        .orElseGet(() -> words.say("coverage.never"));
            case "never-visited" -> words.say("coverage.never");
            default -> words.say(unresponsiveKey(source.state(), words), DateWords.day(source.since(), language));
        };
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
