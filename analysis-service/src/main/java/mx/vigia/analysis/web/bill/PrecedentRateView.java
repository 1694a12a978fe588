package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.trend.BillFactors.BaseRate;
import mx.vigia.analysis.search.trend.Precedents;
import mx.vigia.platform.web.Problem;

/**
 * How often bills like one moved, as its page shows it.
 *
 * @param rate of a hundred, in a sentence; an empty word where there are too few
 * @param counted how many of how many, of which period
 * @param like what they have in common
 * @param search where they are all found
 */
@TemplateData
public record PrecedentRateView(String rate, String counted, String like, String search) {
    /** Nothing where no bill is like it, or the index cannot be asked now: the page of a bill is read without it. */
    static Optional<PrecedentRateView> of(Dossier bill, Precedents precedents, BillLabels labels) {
        try {
            return Optional.of(precedents.of(bill).moved())
                    .filter(rate -> rate.of() > 0)
                    .map(rate -> of(rate, labels));
        } catch (Problem.Raised notNow) { // the index is being built, or has too much to do
            return Optional.empty();
        }
    }

    private static PrecedentRateView of(BaseRate rate, BillLabels labels) {
        var words = labels.words();
        return new PrecedentRateView(
                rate.ofHundred() == null ? "" : words.say("rate.of-hundred", rate.ofHundred()),
                words.say("rate.counted", rate.moved(), rate.of(), labels.day(rate.from()), labels.day(rate.until())),
                words.say("rate.like", like(rate, labels)),
                "/?q=" + URLEncoder.encode(rate.question(), StandardCharsets.UTF_8));
    }

    private static String like(BaseRate rate, BillLabels labels) {
        return Stream.of(
                        labels.kind(BillKind.of(rate.kind())),
                        rate.source() == null ? null : labels.site(rate.source()),
                        rate.group(),
                        rate.topic() == null ? null : labels.topic(rate.topic()))
                .filter(value -> value != null)
                .collect(Collectors.joining(" · "));
    }
}
