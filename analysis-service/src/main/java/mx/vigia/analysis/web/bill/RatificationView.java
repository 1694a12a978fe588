package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.linking.ratification.Ratification;
import mx.vigia.analysis.linking.ratification.StateDecision;
import mx.vigia.analysis.page.BillLabels;

/**
 * The votes of the states' legislatures on the page of a reform of the Constitution.
 *
 * @param count how many approved it, of how many needed
 * @param dates the majority, the official count and the declaration, each in a sentence, as far as they are known
 * @param rows one for each legislature, then the communications that contradict each other
 */
@TemplateData
public record RatificationView(String count, List<String> dates, List<Row> rows) {
    /**
     * A vote.
     *
     * @param vote how the legislature voted, in words
     * @param day the day of the communication; null where its page gives none
     * @param words the sentence that says so
     */
    @TemplateData
    public record Row(String entity, String vote, LocalDate day, String words, UUID communication) {}

    static RatificationView of(Ratification ratification, BillLabels labels) {
        return new RatificationView(
                count(ratification, labels),
                dates(ratification, labels),
                Stream.concat(
                                ratification.decisions().stream()
                                        .map(one -> row(one, one.vote().word(), labels)),
                                ratification.contradictory().stream().map(one -> row(one, "contradictory", labels)))
                        .toList());
    }

    private static String count(Ratification ratification, BillLabels labels) {
        var key = ratification.approved() == 0 ? "ratification.none" : "ratification.count";
        return labels.words().say(key, ratification.approved(), ratification.needed(), ratification.legislatures());
    }

    private static List<String> dates(Ratification ratification, BillLabels labels) {
        var words = labels.words();
        return Stream.of(
                        Optional.ofNullable(ratification.majorityOn())
                                .map(day -> words.say("ratification.majority", labels.day(day))),
                        Optional.ofNullable(ratification.officialCount())
                                .map(count -> words.say("ratification.official", count.approvals())),
                        Optional.ofNullable(ratification.declaredOn())
                                .map(day -> words.say("ratification.declared", labels.day(day))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Row row(StateDecision decision, String vote, BillLabels labels) {
        return new Row(
                decision.entity().officialName(),
                labels.words().say("ratification." + vote),
                decision.communicatedOn(),
                decision.words(),
                decision.communication());
    }
}
