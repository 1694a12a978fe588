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
 * How often similar bills moved, as the bill's page shows it.
 *
 * @param rate the percentage, in a sentence; empty if there are too few
 * @param counted how many of how many, of which period
 * @param like what they have in common
 * @param search the URL of a search for all of them
 */
@TemplateData
public record PrecedentRateView(String rate, String counted, String like, String search) {
    /**
     * Returns the rate; empty if no bill is similar, or if the index is not available: the page of a bill is shown
     * without it.
     */
    static Optional<PrecedentRateView> of(Dossier bill, Precedents precedents, BillLabels labels) {
        try {
            return Optional.of(precedents.of(bill).moved())
                    .filter(rate -> rate.of() > 0)
                    .map(rate -> of(rate, labels));
        } catch (Problem.Raised raised) { // the index is being built or is overloaded
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
                        labels.kind(BillKind.of(rate.like().kind())),
                        Optional.of(rate.like().source())
                                .filter(site -> !site.isEmpty())
                                .map(labels::site)
                                .orElse(""),
                        rate.like().group(),
                        Optional.of(rate.like().topic())
                                .filter(topic -> !topic.isEmpty())
                                .map(labels::topic)
                                .orElse(""))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
