package mx.vigia.local.pretend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.TruthEvent;
import mx.vigia.local.pretend.gaceta.GacetaAddresses;

/** The truth about one bill, to check what the installation says of it. A bill without a number has none here. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record GroundTruth(
        @JsonUnwrapped Identity identity,
        @JsonUnwrapped Place place,
        List<String> topics,
        @JsonUnwrapped Presentation presentation,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> pages,
        List<TruthEvent> facts) {

    /** What identifies the bill. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Identity(String bill, String title, String kind, String number) {}

    /** Where the gazette prints it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Place(String anchor, String address) {}

    /** Who presented it, and when. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Presentation(String proponent, String group, LocalDate day, Instant publishedAt) {}

    static GroundTruth of(Script script, Legislature now, Bill bill) {
        return new GroundTruth(
                new Identity(
                        bill.id(),
                        bill.title().replaceAll("\\s+", " "),
                        bill.kind().contractName(),
                        bill.number() == 0 ? "" : "66/" + bill.number()),
                new Place(bill.file() + "#" + bill.anchor(), GacetaAddresses.official(bill)),
                script.topicsOf(bill.draft()),
                new Presentation(
                        bill.kind() == Kind.MINUTA
                                ? "Cámara de Senadores"
                                : bill.proponent().name(),
                        bill.proponent().group(),
                        bill.day(),
                        bill.publishedAt()),
                GacetaAddresses.pages(now, bill),
                bill.happenings());
    }
}
