package mx.vigia.local.pretend;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        String bill,
        String title,
        String kind,
        String number,
        String anchor,
        String address,
        List<String> topics,
        String proponent,
        String group,
        LocalDate day,
        Instant publishedAt,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> pages,
        List<TruthEvent> facts) {
    static GroundTruth of(Script script, Legislature now, Bill bill) {
        return new GroundTruth(
                bill.id(),
                bill.title().replaceAll("\\s+", " "),
                bill.kind().contractName(),
                bill.number() == 0 ? "" : "66/" + bill.number(),
                bill.file() + "#" + bill.anchor(),
                GacetaAddresses.official(bill),
                script.topicsOf(bill.draft()),
                bill.kind() == Kind.MINUTA
                        ? "Cámara de Senadores"
                        : bill.proponent().name(),
                bill.proponent().group(),
                bill.day(),
                bill.publishedAt(),
                GacetaAddresses.pages(now, bill),
                bill.happenings());
    }
}
