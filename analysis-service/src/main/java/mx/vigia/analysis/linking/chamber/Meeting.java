package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A meeting folded from all its pages; null or empty where no page states a value.
 *
 * @param time such as {@code 09:30}, in local time of the place
 * @param pages what it was read from, latest first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        UUID id,
        @Schema(required = true) String site,
        @Nullable String title,
        MeetingKind kind,
        @Nullable String body,
        @Nullable Chamber chamber,
        @Nullable LocalDate heldOn,
        @Nullable String time,
        @Nullable String place,
        MeetingStatus status,
        List<AgendaItem> items,
        List<DocumentLink> documents,
        @Nullable String officialAddress,
        List<Provenance> pages) {
    private static final Duration MAX_WAIT_FOR_DAY = Duration.ofDays(120);

    public Meeting {
        items = items == null ? List.of() : List.copyOf(items);
        documents = documents == null ? List.of() : List.copyOf(documents);
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    /** Folds these statements into a meeting; the latest page wins, since meetings are moved and cancelled. */
    public static Meeting of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        List<MeetingStatement> stated = words.stream()
                .sorted(ProceedingPageStatement.NEWEST_FIRST)
                .map(statement -> statement.readAs(MeetingStatement.class))
                .toList();
        MeetingKind kind = newest(stated, MeetingStatement::kind);
        MeetingStatus status = newest(stated, MeetingStatement::status);
        return new Meeting(
                id,
                site,
                newest(stated, MeetingStatement::title),
                kind == null ? MeetingKind.OTHER : kind,
                newest(stated, MeetingStatement::body),
                newest(stated, MeetingStatement::chamber),
                newest(stated, MeetingStatement::heldOn),
                newest(stated, MeetingStatement::time),
                newest(stated, MeetingStatement::place),
                status == null ? MeetingStatus.CALLED : status,
                list(stated, MeetingStatement::items),
                list(stated, MeetingStatement::documents),
                newest(stated, MeetingStatement::officialAddress),
                words.stream()
                        .map(ProceedingPageStatement::provenance)
                        .sorted(Comparator.comparing(Provenance::fetchedAt).reversed())
                        .toList());
    }

    /** Whether its day is not yet known, and it was mentioned recently enough to be still expected. */
    public boolean isAwaitingDay(Instant now) {
        return heldOn == null
                && (status == MeetingStatus.CALLED || status == MeetingStatus.POSTPONED)
                && pages.stream().anyMatch(page -> page.fetchedAt().isAfter(now.minus(MAX_WAIT_FOR_DAY)));
    }

    /** Returns the announced data of the meeting, with the point that names the bill. */
    MeetingData told(MeetingData.Item item) {
        return new MeetingData(
                id,
                new MeetingData.Heading(title, kind, body, chamber),
                new MeetingData.Occasion(heldOn, time, place),
                status,
                item,
                officialAddress);
    }

    private static <T> T newest(List<MeetingStatement> stated, Function<MeetingStatement, T> field) {
        return stated.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> List<T> list(List<MeetingStatement> stated, Function<MeetingStatement, List<T>> field) {
        return stated.stream()
                .map(field)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }
}
