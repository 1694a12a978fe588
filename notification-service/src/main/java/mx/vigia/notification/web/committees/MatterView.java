package mx.vigia.notification.web.committees;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.notification.digest.matter.OpenMatters;
import mx.vigia.notification.digest.matter.Relevance;
import mx.vigia.notification.letter.BillReferenceText;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Messages;

/** An open matter of a committee in words, with the reasons for its position. */
@TemplateData
record MatterView(
        UUID dossier, String name, String stage, String stageName, String told, int points, int most, List<Why> why) {

    static MatterView of(OpenMatters.Weighed weighed, Messages words) {
        var committeeMatter = weighed.matter();
        return new MatterView(
                committeeMatter.dossier(),
                BillReferenceText.of(committeeMatter.bill()).full(),
                committeeMatter.bill().stage(),
                stage(committeeMatter.bill().standing(), words),
                committeeMatter
                        .told()
                        .map(told -> words.say("outlook.told", DateWords.shortDay(told, words.language())))
                        .orElseGet(() -> words.say("outlook.untold")),
                weighed.relevance().points(),
                weighed.relevance().most(),
                weighed.relevance().factors().stream()
                        .map(factor -> Why.of(factor, words))
                        .toList());
    }

    private static String stage(String stage, Messages words) {
        return words.has("stage." + stage) ? words.say("stage." + stage) : stage;
    }

    /** A factor of the relevance: what it is, what was found, and its points of the maximum weight. */
    @TemplateData
    record Why(String what, String found, int points, int weight) {
        private static Why of(Relevance.Factor factor, Messages words) {
            var kind = factor.kind();
            return new Why(
                    words.say("relevance." + kind),
                    factor.because().isEmpty() ? words.say("relevance.none." + kind) : factorText(factor, words),
                    factor.points(),
                    kind.weight());
        }

        private static String factorText(Relevance.Factor factor, Messages words) {
            var because = factor.because();
            return switch (factor.kind()) {
                case TOPIC -> words.say("relevance.found.TOPIC", because, Math.round(100 * factor.value()));
                case LAW -> because;
                case REACH -> words.say("reach." + because);
                case STAGE -> stage(because, words);
                case DAY -> DateWords.day(LocalDate.parse(because), words.language());
                case NEWS -> DateWords.shortDay(Instant.parse(because), words.language());
            };
        }
    }
}
