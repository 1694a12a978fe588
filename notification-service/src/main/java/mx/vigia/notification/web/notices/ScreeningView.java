package mx.vigia.notification.web.notices;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.upkeep.screening.BillMark;
import mx.vigia.platform.i18n.Messages;

/** A bill of a list with its state for the reader, in words. */
@TemplateData
record ScreeningView(UUID bill, boolean screened, List<String> marks) {
    static ScreeningView of(BillMark mark, List<String> labels, Messages words) {
        var stated = Stream.of(
                news(mark, words),
                mark.screened() ? Optional.of(words.say("screening.screened")) : Optional.<String>empty(),
                mark.told().map(moment -> notifiedText(moment, words)));
        return new ScreeningView(
                mark.shown().bill(),
                mark.screened(),
                Stream.concat(stated.flatMap(Optional::stream), labels.stream()).toList());
    }

    private static Optional<String> news(BillMark mark, Messages words) {
        return switch (mark.news()) {
            case NEW -> Optional.of(words.say("screening.new"));
            case CHANGED -> Optional.of(words.say("screening.changed"));
            case NONE -> Optional.empty();
        };
    }

    private static String notifiedText(Instant moment, Messages words) {
        return words.say("screening.told", DateWords.shortDay(moment, words.language()));
    }
}
