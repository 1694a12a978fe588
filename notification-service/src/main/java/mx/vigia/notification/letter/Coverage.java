package mx.vigia.notification.letter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import mx.vigia.house.Language;
import mx.vigia.house.Words;
import mx.vigia.notification.intake.SiteHealth;

/** How the sources are doing, so that a reader knows what silence means. */
final class Coverage {
    private Coverage() {}

    static String line(List<SiteHealth> sources, Instant now, Words words, Language language) {
        if (sources.isEmpty()) {
            return words.say("coverage.unknown");
        }
        return sources.stream()
                .map(source -> PlainText.of(source.name()) + " " + state(source, now, words, language))
                .collect(Collectors.joining(" · "));
    }

    private static String state(SiteHealth source, Instant now, Words words, Language language) {
        return switch (source.state()) {
            case "speaking", "quiet" ->
                source.lastRead()
                        .map(then -> words.say("coverage.read", Almanac.ago(then, now, words)))
                        .orElseGet(() -> words.say("coverage.never"));
            case "never-visited" -> words.say("coverage.never");
            default -> words.say("coverage.silent", Almanac.day(source.since(), language));
        };
    }
}
