package mx.vigia.analysis.linking.chamber;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.BillConcern;
import mx.vigia.analysis.bill.proceeding.BillMention;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.Proceeding;
import mx.vigia.analysis.bill.proceeding.ProceedingKind;
import mx.vigia.analysis.bill.proceeding.ProceedingOccasion;
import mx.vigia.analysis.bill.proceeding.ProceedingPageStatement;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.ProceedingFact;
import mx.vigia.analysis.linking.mention.ProceedingStore;
import mx.vigia.platform.text.Json;

/**
 * Stores meetings as proceedings: announced when a bill is put on an agenda, and when what was announced no longer
 * holds.
 */
public final class MeetingStore implements ProceedingStore {
    private static final int RECENT_DAYS = 14;

    private final DossierTagger tagger;

    public MeetingStore(DossierTagger tagger) {
        this.tagger = tagger;
    }

    @Override
    public Proceeding fold(UUID id, String site, List<ProceedingPageStatement> words, boolean silent) {
        Meeting meeting = Meeting.of(id, site, words).tagged(tagger);
        ProceedingOccasion occasion = new ProceedingOccasion(
                id, ProceedingKind.MEETING, site, meeting.chamber(), meeting.heldOn(), meeting.officialAddress());
        List<Proceeding.NamedMatter> named = new ArrayList<>();
        for (int point = 0; point < meeting.items().size(); point++) {
            for (BillMention mention : meeting.items().get(point).about()) {
                named.add(new Proceeding.NamedMatter(point, mention));
            }
        }
        return new Proceeding(
                occasion, Json.write(meeting), named, silent, meeting.pages().getFirst());
    }

    @Override
    public Optional<ProceedingFact> buildFact(Proceeding proceeding, BillConcern concern, LocalDate today) {
        Meeting meeting = Json.read(proceeding.body(), Meeting.class);
        var before = concern.lastAnnounced(MeetingData.class);
        MeetingData now = meeting.data(
                concern.mayBeNamed()
                        ? before.map(MeetingData::points).orElse(List.of())
                        : meeting.points(concern.points()));
        boolean ahead = meeting.heldOn() == null
                ? before.isPresent() || isRecent(proceeding.page(), today)
                : !meeting.heldOn().isBefore(today);
        return kind(before, now)
                .map(kind -> new ProceedingFact(
                        kind,
                        meeting.id(),
                        concern.number() + 1,
                        header -> fact(header, before, now),
                        now.day(),
                        ahead && !proceeding.silent(),
                        Json.write(now)));
    }

    /** Whether what a page states without a day for the meeting was printed lately. */
    private static boolean isRecent(Provenance page, LocalDate today) {
        LocalDate printed = page.publishedOn() == null ? LegalTime.dayOf(page.fetchedAt()) : page.publishedOn();
        return !printed.isBefore(today.minusDays(RECENT_DAYS));
    }

    private static Fact fact(FactHeader header, Optional<MeetingData> before, MeetingData now) {
        FactState.Scheduled after = new FactState.Scheduled(now);
        return before.<Fact>map(announced -> new Fact.Rescheduled(header, new FactState.Scheduled(announced), after))
                .orElseGet(() -> new Fact.Scheduled(header, after));
    }

    /** Returns the kind of change between the announced and the current data; empty if it is not worth announcing. */
    private static Optional<FactKind> kind(Optional<MeetingData> announced, MeetingData now) {
        if (announced.isEmpty()) {
            return firstKind(now);
        }
        boolean on = isOnAgenda(now);
        var before = announced.get();
        if (!isOnAgenda(before)) {
            return on && !isPutOff(now) ? Optional.of(FactKind.AGENDA) : Optional.empty();
        }
        if (!on) {
            return now.status() == MeetingStatus.HELD ? Optional.empty() : Optional.of(FactKind.AGENDA_CANCELLED);
        }
        boolean putOff = now.status() == MeetingStatus.POSTPONED && before.status() != MeetingStatus.POSTPONED;
        boolean moved = !now.isAtSameTimeAs(before) || !now.isAtSamePlaceAs(before);
        return putOff || moved ? Optional.of(FactKind.AGENDA_POSTPONED) : Optional.empty();
    }

    /**
     * Returns the kind of the first fact about a bill on an agenda: a meeting that was put off or cancelled before the
     * bill was known is announced as that, and not as one that will be held.
     */
    private static Optional<FactKind> firstKind(MeetingData now) {
        if (now.item() == null) {
            return Optional.empty();
        }
        return switch (now.status()) {
            case CALLED -> Optional.of(FactKind.AGENDA);
            case POSTPONED -> Optional.of(isPutOff(now) ? FactKind.AGENDA_POSTPONED : FactKind.AGENDA);
            case CANCELLED -> Optional.of(FactKind.AGENDA_CANCELLED);
            case HELD -> Optional.empty();
        };
    }

    /** Whether it is postponed, and no new day is known. */
    private static boolean isPutOff(MeetingData meetingData) {
        return meetingData.status() == MeetingStatus.POSTPONED && meetingData.day() == null;
    }

    /**
     * Whether the bill is to be dealt with: the meeting is to take place, even if postponed, and the bill is on its
     * agenda.
     */
    private static boolean isOnAgenda(MeetingData meetingData) {
        return meetingData.item() != null
                && (meetingData.status() == MeetingStatus.CALLED || meetingData.status() == MeetingStatus.POSTPONED);
    }
}
