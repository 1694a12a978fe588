package mx.vigia.notification.web.notices;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.notification.upkeep.screening.Mark;
import mx.vigia.platform.i18n.Words;

/** A bill of a list with what it is to the reader, in words. */
@TemplateData
record ScreeningLine(UUID bill, boolean screened, List<String> marks) {
    static ScreeningLine of(Mark mark, List<String> labels, Words words) {
        var said = Stream.of(
                news(mark, words),
                mark.screened() ? Optional.of(words.say("screening.screened")) : Optional.<String>empty(),
                mark.told().map(moment -> told(moment, words)));
        return new ScreeningLine(
                mark.shown().bill(),
                mark.screened(),
                Stream.concat(said.flatMap(Optional::stream), labels.stream()).toList());
    }

    private static Optional<String> news(Mark mark, Words words) {
        return switch (mark.news()) {
            case NEW -> Optional.of(words.say("screening.new"));
            case CHANGED -> Optional.of(words.say("screening.changed"));
            case NONE -> Optional.empty();
        };
    }

    private static String told(Instant moment, Words words) {
        return words.say("screening.told", Almanac.shortDay(moment, words.language()));
    }
}
