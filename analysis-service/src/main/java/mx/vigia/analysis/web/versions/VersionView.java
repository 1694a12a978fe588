package mx.vigia.analysis.web.versions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SourceAddress;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.platform.net.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text of a bill.
 *
 * @param number its number, counted from 1
 * @param kind the kind of the matter at that time, or null
 * @param day when its page was published, or else read
 * @param page the page it was read from; without site and snapshot for a manual entry
 * @param author who entered it by hand, by the end of an opaque id, as on pages; absent if it is from a page
 */
@TemplateData
@Schema(name = "TextVersion", description = "A text that a bill had: what it was, of which day, and from which page.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionView(
        int number,
        String sha256,
        @Nullable BillKind kind,
        @Nullable String officialTerm,
        LocalDate day,
        Instant captured,
        Provenance page,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Who entered it by hand: the last eight letters of an opaque id.")
        @Nullable
        String author) {
    /** Returns the views of these texts, the earliest first. */
    public static List<VersionView> of(List<StoredText> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> of(at + 1, texts.get(at)))
                .toList();
    }

    private static VersionView of(int number, StoredText text) {
        return new VersionView(
                number,
                text.sha256(),
                text.kind(),
                text.officialTerm(),
                text.day(),
                text.captured(),
                text.page(),
                Optional.ofNullable(text.author()).map(ManualEditsOnBill::tail).orElse(null));
    }

    /** Returns its number, kind and day. */
    public String label(BillLabels labels) {
        return number + " · " + name(labels);
    }

    /** Returns its kind and day. */
    public String name(BillLabels labels) {
        var what = Optional.ofNullable(kind)
                .map(labels::kind)
                .orElseGet(() -> labels.words().say("versions.unnamed"));
        var chamber = Optional.ofNullable(FederalSites.chamberOf(page.site()))
                .filter(any -> kind == BillKind.REPORT)
                .map(named -> " · " + labels.chamber(named))
                .orElse("");
        return what + chamber + " · " + labels.day(day);
    }

    /** Returns when it was read, or by whom and when it was entered by hand. */
    public String origin(BillLabels labels) {
        var moment = labels.moment(captured);
        return author == null
                ? labels.words().say("versions.read", moment)
                : labels.words()
                        .say(
                                "versions.by-hand",
                                labels.site(page.site()),
                                moment,
                                ManualEditsOnBill.who(author, labels.words().language()));
    }

    /** Whether an unchanged copy of its page is stored. */
    public boolean kept() {
        return page.sha256() != null;
    }

    /** Whether its page has a URL that a browser may follow. */
    public boolean linked() {
        return WebAddress.is(page.address());
    }

    /** Returns the message key of the link to its page. */
    public String sourceKey() {
        return SourceAddress.key(page.address());
    }

    /** Whether it is the text of a law in force, whose day is that of its last reform. */
    @JsonIgnore
    boolean isOfLawInForce() {
        return StoredText.isLawInForce(kind, officialTerm);
    }

    /** Whether it is a proposal, and not the version of a committee or a chamber. */
    @JsonIgnore
    boolean isProposal() {
        return kind == null || kind == BillKind.INITIATIVE || kind == BillKind.OTHER || kind == BillKind.DRAFT_RULE;
    }
}
