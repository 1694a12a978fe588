package mx.vigia.analysis.search.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.DossierSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** JSON of trends. */
final class TrendsResponse {
    private TrendsResponse() {}

    /** Trends, period by period. */
    @Schema(name = "TrendList")
    record Listed(
            String by,

            @Schema(description = "The first day of each period; the last period is the present one and not over.")
            List<LocalDate> periods,

            @Schema(description = "How many bills that answer have no day, and so are in no period.")
            int undated,

            List<TrendResponse> items) {}

    /** The trend of a topic, or of a query in words if it has no topic. */
    @Schema(name = "Trend")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrendResponse(
            @Nullable @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String topic,

            int total,
            List<Counted> points) {
        static TrendResponse of(Trend trend) {
            var points = trend.points().stream().map(Counted::of).toList();
            return new TrendResponse(trend.of(), trend.bills(), points);
        }
    }

    /** One period. */
    @Schema(name = "TrendPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counted(
            @Schema(description = "Its first day.") LocalDate from,
            @Schema(description = "Its last day.") LocalDate to,
            int bills,

            @Schema(description = "What was usual by the periods before; absent where they say too little.") @Nullable
            UsualRange usual,

            @Schema(description = "Whether there are more than chance explains.")
            boolean burst) {
        static Counted of(TrendPoint point) {
            return new Counted(
                    point.first(),
                    point.last(),
                    point.bills(),
                    point.expectation() instanceof ExpectedCounts usual ? UsualRange.of(usual) : null,
                    point.isBurst());
        }
    }

    /** The usual range: eight periods out of ten are from low to high. */
    @Schema(name = "UsualOfPeriod")
    record UsualRange(int low, int high, double expected) {
        static UsualRange of(ExpectedCounts usual) {
            return new UsualRange(usual.low(), usual.high(), Math.round(usual.expected() * 10) / 10.0);
        }
    }

    /** The matching bills, by the values of a facet. */
    @Schema(name = "TrendParts")
    record Parts(String by, String facet, List<LocalDate> periods, List<TrendPart> items) {}

    /** The number of bills of one value in each period. */
    @Schema(name = "TrendPart")
    record TrendPart(String value, List<Integer> bills) {
        static TrendPart of(String value, List<TrendPoint> points) {
            return new TrendPart(value, points.stream().map(TrendPoint::bills).toList());
        }
    }

    /** What is new in a topic. */
    @Schema(name = "TrendOfTopic")
    record News(
            String topic,

            @Schema(description = "Phrases of titles of the newest three months that were seldom in the 24 before.")
            List<RisingPhrase> phrases,

            @Schema(description = "Bills of the last 24 months that are worded alike in two congresses or more.")
            List<Travelled> travelling) {}

    /** Bills with similar wording, the earliest first. */
    @Schema(name = "TravellingText")
    record Travelled(long congresses, List<Alike> bills) {
        static Travelled of(SpreadingTexts.Travel travel) {
            return new Travelled(
                    travel.congresses(), travel.bills().stream().map(Alike::of).toList());
        }
    }

    /** One of them. */
    @Schema(name = "TravellingBill")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alike(
            UUID id,
            @Nullable String source,
            String title,
            @Nullable LocalDate presentedOn) {
        static Alike of(DossierSummary bill) {
            return new Alike(bill.id(), bill.site(), bill.title(), bill.presentedOn());
        }
    }
}
