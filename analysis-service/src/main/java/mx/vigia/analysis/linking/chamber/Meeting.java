package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting folded from all its pages; null or empty where no page states a value. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        UUID id,
        @Schema(required = true) String site,
        @Nullable String title,
        MeetingKind kind,
        @JsonUnwrapped MeetingOccasion occasion,
        MeetingStatus status,
        @JsonUnwrapped MeetingAgenda agenda,
        @JsonUnwrapped ProceedingSource source) {
    private static final Duration MAX_WAIT_FOR_DAY = Duration.ofDays(120);

    /** Folds these statements into a meeting; the latest page wins, since meetings are moved and cancelled. */
    public static Meeting of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        var said = PageStatements.of(words, ProceedingPageStatement.NEWEST_FIRST, MeetingStatement.class);
        return new Meeting(
                id,
                site,
                said.firstOrNull(MeetingStatement::title),
                said.first(MeetingStatement::kind).orElse(MeetingKind.OTHER),
                new MeetingOccasion(
                        said.firstOrNull(of(MeetingOccasion::body)),
                        said.firstOrNull(of(MeetingOccasion::chamber)),
                        said.firstOrNull(of(MeetingOccasion::heldOn)),
                        said.firstOrNull(of(MeetingOccasion::time)),
                        said.firstOrNull(of(MeetingOccasion::place))),
                said.first(MeetingStatement::status).orElse(MeetingStatus.CALLED),
                new MeetingAgenda(
                        said.firstList(page -> page.agenda().items()),
                        said.firstList(page -> page.agenda().documents())),
                ProceedingSource.of(said.firstOrNull(MeetingStatement::officialAddress), words));
    }

    private static <T> Function<MeetingStatement, @Nullable T> of(Function<MeetingOccasion, @Nullable T> field) {
        return page -> field.apply(page.occasion());
    }

    public @Nullable String body() {
        return occasion.body();
    }

    public @Nullable Chamber chamber() {
        return occasion.chamber();
    }

    public @Nullable LocalDate heldOn() {
        return occasion.heldOn();
    }

    public @Nullable String time() {
        return occasion.time();
    }

    public @Nullable String place() {
        return occasion.place();
    }

    public List<AgendaItem> items() {
        return agenda.items();
    }

    public List<DocumentLink> documents() {
        return agenda.documents();
    }

    public @Nullable String officialAddress() {
        return source.officialAddress();
    }

    public List<Provenance> pages() {
        return source.pages();
    }

    /** Whether its day is not yet known, and it was mentioned recently enough to be still expected. */
    public boolean isAwaitingDay(Instant now) {
        return heldOn() == null
                && (status == MeetingStatus.CALLED || status == MeetingStatus.POSTPONED)
                && pages().stream().anyMatch(page -> page.fetchedAt().isAfter(now.minus(MAX_WAIT_FOR_DAY)));
    }

    /** Returns the announced data of the meeting, without an agenda item. */
    MeetingData data() {
        return data(MeetingData.Point.NONE);
    }

    /** Returns the announced data of the meeting and one of its agenda items. */
    MeetingData data(AgendaItem item) {
        return data(new MeetingData.Point(item.number(), item.text()));
    }

    private MeetingData data(MeetingData.Point point) {
        var occasion = new MeetingData.Occasion(body(), chamber(), heldOn(), time(), place());
        return new MeetingData(id, title, kind, occasion, status, point, officialAddress());
    }
}
