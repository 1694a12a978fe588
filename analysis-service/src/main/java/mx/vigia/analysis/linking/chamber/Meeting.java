package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.platform.text.OrEmpty;
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

    /** Orders statements by the day of their issue, whenever they were read, and those of one day by their reading. */
    private static final Comparator<ProceedingPageStatement> LATEST_ISSUE_FIRST = Comparator.comparing(
                    (ProceedingPageStatement statement) -> issued(statement.provenance()))
            .reversed()
            .thenComparing(ProceedingPageStatement.NEWEST_FIRST);

    private static LocalDate issued(Provenance page) {
        return Objects.requireNonNullElseGet(page.publishedOn(), () -> LegalTime.dayOf(page.fetchedAt()));
    }

    /**
     * Folds these statements into a meeting; the latest page wins, since meetings are moved and cancelled. One that is
     * put off until further notice has no day.
     */
    public static Meeting of(UUID id, String site, Collection<ProceedingPageStatement> words) {
        var said = PageStatements.of(words, LATEST_ISSUE_FIRST, MeetingStatement.class);
        var when = said.all().stream()
                .filter(page -> page.status() != null)
                .findFirst()
                .filter(page -> page.status() == MeetingStatus.POSTPONED)
                .map(page -> said.until(page))
                .orElse(said);
        return new Meeting(
                id,
                site,
                said.firstOrNull(MeetingStatement::title),
                said.first(MeetingStatement::kind).orElse(MeetingKind.OTHER),
                new MeetingOccasion(
                        said.firstOrNull(of(MeetingOccasion::body)),
                        said.firstOrNull(of(MeetingOccasion::chamber)),
                        when.firstOrNull(of(MeetingOccasion::heldOn)),
                        formerDay(said, when.firstOrNull(of(MeetingOccasion::heldOn))),
                        when.firstOrNull(of(MeetingOccasion::time)),
                        when.firstOrNull(of(MeetingOccasion::endTime)),
                        said.firstOrNull(of(MeetingOccasion::place))),
                said.first(MeetingStatement::status).orElse(MeetingStatus.CALLED),
                new MeetingAgenda(
                        said.firstList(page -> page.agenda().items()),
                        said.firstList(page -> page.agenda().documents())),
                ProceedingSource.of(said.firstOrNull(MeetingStatement::officialAddress), words));
    }

    /** Returns the day before it was put off; null for a meeting that was not. */
    private static @Nullable LocalDate formerDay(PageStatements<MeetingStatement> said, @Nullable LocalDate heldOn) {
        boolean moved = said.first(MeetingStatement::status)
                .filter(MeetingStatus.POSTPONED::equals)
                .isPresent();
        return moved || heldOn == null
                ? said.all().stream()
                        .map(page -> page.occasion().heldOn())
                        .filter(day -> day != null && !day.equals(heldOn))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Returns the meeting with the topics of its title and items; a sitting of the whole chamber is about no topic. */
    Meeting tagged(DossierTagger tagger) {
        if (kind == MeetingKind.SESSION || title == null) {
            return this;
        }
        var words = items().stream().map(AgendaItem::text).collect(Collectors.joining("\n"));
        var topics =
                tagger.read(title, words, "").sure().stream().map(Tag::topic).toList();
        var about = new MeetingAgenda(items(), documents(), topics);
        return new Meeting(id, site, title, kind, occasion, status, about, source);
    }

    /** Returns the same meeting with the pages of its copies behind its own. */
    Meeting withPagesOf(Collection<Meeting> copies) {
        var pages = Stream.concat(pages().stream(), copies.stream().flatMap(copy -> copy.pages().stream()))
                .toList();
        return new Meeting(
                id, site, title, kind, occasion, status, agenda, new ProceedingSource(officialAddress(), pages));
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

    /** Returns the day it is held, or from which it was put off; null if no page states one. */
    public @Nullable LocalDate lastDay() {
        return heldOn() == null ? occasion.formerDay() : heldOn();
    }

    public @Nullable String time() {
        return occasion.time();
    }

    public @Nullable String endTime() {
        return occasion.endTime();
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

    /** Whether its title, its body or its agenda have all these words, or words that begin so. */
    public boolean hasWords(String words) {
        String own = plain(Stream.concat(
                        Stream.of(OrEmpty.text(title), OrEmpty.text(body())),
                        items().stream().map(AgendaItem::text))
                .collect(Collectors.joining(" ")));
        return Stream.of(plain(words).strip().split(" ")).allMatch(word -> own.contains(" " + word));
    }

    private static String plain(String words) {
        return " "
                + TextAnalyzer.fold(words).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Whether its day is not yet known, and it was mentioned recently enough to be still expected. */
    public boolean isAwaitingDay(Instant now) {
        return heldOn() == null
                && (status == MeetingStatus.CALLED || status == MeetingStatus.POSTPONED)
                && pages().stream().anyMatch(page -> page.fetchedAt().isAfter(now.minus(MAX_WAIT_FOR_DAY)));
    }

    /** Returns the announced data of the meeting and the points of its agenda that name a bill. */
    MeetingData data(List<MeetingData.Point> points) {
        var when = new MeetingData.Occasion(body(), chamber(), heldOn(), time(), endTime(), place());
        return MeetingData.of(id, title, kind, when, status, points, officialAddress());
    }

    /** Returns these points of the agenda, by the numbers by which they are found there. */
    List<MeetingData.Point> points(List<Integer> places) {
        return places.stream()
                .distinct()
                .map(items()::get)
                .map(item -> new MeetingData.Point(agenda.findNumber(item), item.text()))
                .toList();
    }
}
