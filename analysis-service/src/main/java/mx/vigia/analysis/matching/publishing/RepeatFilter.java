package mx.vigia.analysis.matching.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Removes watches that were notified of the same event before: of what the same record stated, by a fact of another
 * kind, or of a bill that was one with this. The bills are locked until the commit: of two facts one sees the other.
 */
final class RepeatFilter {
    private static final Set<FactKind> REPEATABLE_KINDS = EnumSet.of(
            FactKind.VOTE,
            FactKind.PASSED,
            FactKind.REPORTED,
            FactKind.REPORTED_NEGATIVE,
            FactKind.MINUTA,
            FactKind.REFERRED,
            FactKind.RETURNED,
            FactKind.BEFORE_STATES,
            FactKind.DECLARED,
            FactKind.SENT_TO_EXECUTIVE,
            FactKind.PROMULGATED,
            FactKind.PUBLISHED,
            FactKind.DISCARDED,
            FactKind.EXTENDED,
            FactKind.DEADLINE_MOVED,
            FactKind.DEADLINE_NEAR,
            FactKind.DEADLINE_PASSED,
            FactKind.IN_FORCE,
            FactKind.CONSULTATION_OPENED,
            FactKind.CONSULTATION_EXTENDED,
            FactKind.CONSULTATION_CLOSING,
            FactKind.AGENDA,
            FactKind.AGENDA_POSTPONED,
            FactKind.AGENDA_CANCELLED);

    private static final Set<BillKind> PAPER_KINDS = EnumSet.of(BillKind.REPORT, BillKind.MINUTA, BillKind.DECREE);
    private static final SqlFunction<AnnouncedFact> ANNOUNCED_ROW = row -> AnnouncedFact.of(
            FactAnnouncementRepository.fact(row), MatchedWatches.fromCompressedJson(row.getBytes("told_to")));

    /**
     * Finds the announced facts of these bills, of those merged into them, of those they were merged into (from that
     * period), and, for a paper of several bills, of these, in the order announced: recent facts that may repeat,
     * lasting ones, and the same under the other bill's name.
     */
    static final String FIND_ANNOUNCED_SQL = """
            with family (concerned, teller, since, until) as (
                select id, id, '-infinity'::timestamptz, 'infinity'::timestamptz from unnest(?) as id
                union all
                select merged_into, id, '-infinity', 'infinity' from dossier where merged_into = any (?)
                union all
                select (link.after -> 'link' ->> 'other')::uuid, link.dossier, link.recorded_at, coalesce(
                        (select min(apart.recorded_at) from fact apart where apart.kind = 'unlinked'
                            and apart.dossier = (link.after -> 'link' ->> 'other')::uuid and apart.recorded_at > link.recorded_at),
                        'infinity')
                from fact link where link.kind = 'linked' and link.after -> 'link' ->> 'other' = any (?)
                union all
                select distinct own.dossier, bill.dossier, '-infinity'::timestamptz, 'infinity'::timestamptz
                from dossier_link own join shared_paper on paper = own.source_record
                    join dossier_link bill on bill.source_record = shared_paper.record
                where own.dossier = any (?) and bill.dossier <> own.dossier)
            select concerned, id, kind, natural_key, dossier, revision, before, after, happened, published, captured, page, late,
                told_to
            from family cross join lateral (
                select id from fact where dossier = teller and recorded_at >= ?
                union select id from fact where dossier = teller
                    and kind in ('new', 'in-force', 'consultation-opened', 'consultation-extended', 'corrected')
                union select id from fact join unnest(?) as subject on natural_key = teller::text || subject) few
                join fact using (id)
            where recorded_at >= since and recorded_at < until
            order by recorded_at, revision
            """;

    private static final String FIND_PAPERS_SQL = """
            select distinct own.dossier as paper, bill.dossier as bill
            from dossier_link own join shared_paper on paper = own.source_record
                join dossier_link bill on bill.source_record = shared_paper.record
            where own.dossier = any (?) and bill.dossier <> own.dossier
            """;

    private final Map<UUID, List<AnnouncedFact>> received = new HashMap<>();
    private final Map<UUID, Set<UUID>> papers = new HashMap<>();

    private RepeatFilter() {}

    /**
     * Returns these announcements without repeated watches; bills before their papers, which add nothing if both
     * announce the same.
     */
    static List<FactAnnouncement> withoutRepeats(Jdbc transaction, Collection<FactAnnouncement> announcements) {
        RepeatFilter repeats = new RepeatFilter();
        repeats.read(
                transaction,
                announcements.stream()
                        .filter(RepeatFilter::canRepeat)
                        .map(FactAnnouncement::fact)
                        .toList());
        AnnouncedStatements statements = new AnnouncedStatements(transaction, announcements);
        List<FactAnnouncement> once = new ArrayList<>();
        for (FactAnnouncement announcement : papersLast(announcements)) {
            FactAnnouncement rest = statements.withoutRepeat(announcement);
            once.add(canRepeat(rest) ? repeats.withoutRepeat(rest) : rest);
            statements.add(once.getLast());
        }
        return List.copyOf(once);
    }

    private static List<FactAnnouncement> papersLast(Collection<FactAnnouncement> announcements) {
        return announcements.stream()
                .sorted(Comparator.comparing(RepeatFilter::isOfPaper))
                .toList();
    }

    private static boolean canRepeat(FactAnnouncement announcement) {
        return !announcement.matchedWatches().isEmpty()
                && REPEATABLE_KINDS.contains(announcement.fact().kind());
    }

    private void read(Jdbc transaction, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        Set<UUID> dossiers = facts.stream().map(Fact::dossier).collect(Collectors.toSet());
        var ids = Jdbc.array("uuid", dossiers);
        transaction.forEach(
                FIND_PAPERS_SQL,
                row -> papers.computeIfAbsent(row.getObject("bill", UUID.class), none -> new HashSet<>())
                        .add(row.getObject("paper", UUID.class)),
                ids);
        transaction.forEach(
                FIND_ANNOUNCED_SQL,
                row -> findAnnouncedFacts(row.getObject("concerned", UUID.class))
                        .add(ANNOUNCED_ROW.apply(row)),
                ids,
                ids,
                Jdbc.array("text", dossiers.stream().map(UUID::toString).toList()),
                ids,
                facts.stream()
                        .map(SameEventRule::earliestDay)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .atStartOfDay(LegalTime.ZONE)
                        .toInstant(),
                Jdbc.array(
                        "text",
                        facts.stream().map(SameEventRule::subject).distinct().toList()));
    }

    private List<AnnouncedFact> findAnnouncedFacts(UUID dossier) {
        return received.computeIfAbsent(dossier, absent -> new ArrayList<>());
    }

    private FactAnnouncement withoutRepeat(FactAnnouncement announcement) {
        List<AnnouncedFact> before = findAnnouncedFacts(announcement.fact().dossier());
        Map<UUID, UUID> factsByWatch = notifiedOfWindow(announcement.fact(), before);
        List<AnnouncedFact> same = IntStream.range(0, before.size())
                .filter(place -> repeats(announcement, before.get(place).fact(), before))
                .boxed()
                .flatMap(place -> withSummaries(place, before))
                .toList();
        same.forEach(other -> other.watches()
                .forEach(watch -> factsByWatch.putIfAbsent(watch, other.fact().id())));
        FactAnnouncement once = announcement.without(factsByWatch, AddedPart.byWatch(announcement.fact(), same));
        if (announcement.isOnlyAdding()) {
            once = once.withoutOthers();
        }
        var now = AnnouncedFact.of(announcement.fact(), once.matchedWatches());
        before.add(now);
        papers.getOrDefault(announcement.fact().dossier(), Set.of())
                .forEach(paper -> findAnnouncedFacts(paper).add(now));
        return once;
    }

    private static boolean repeats(FactAnnouncement announcement, Fact earlier, List<AnnouncedFact> before) {
        Fact now = announcement.fact();
        boolean same = SameEventRule.isCoveredBy(now, earlier)
                || announcement.isOnlyAdding() && StandalonePaper.isSamePassage(now, earlier)
                || isOfPaper(announcement) && StandalonePaper.isImpliedBy(now, earlier);
        return same && !isOfOtherVote(now, earlier, before);
    }

    private static boolean isOfPaper(FactAnnouncement announcement) {
        return PAPER_KINDS.contains(announcement.bill().heading().kind());
    }

    /**
     * Returns the announced fact in this place, and those that told it later to those whom the bill concerns only by
     * its text.
     */
    private static Stream<AnnouncedFact> withSummaries(int place, List<AnnouncedFact> before) {
        AnnouncedFact announced = before.get(place);
        return Stream.concat(
                Stream.of(announced),
                before.subList(place + 1, before.size()).stream().filter(later -> later.summarizes(announced.fact())));
    }

    /** Returns the watches whose last announcement of the comment period says the same of the other bill, with that. */
    private static Map<UUID, UUID> notifiedOfWindow(Fact now, List<AnnouncedFact> before) {
        Map<UUID, Fact> last = new HashMap<>();
        before.stream()
                .filter(other -> SameEventRule.isAboutConsultation(other.fact()))
                .forEach(other -> other.watches().forEach(watch -> last.put(watch, other.fact())));
        Map<UUID, UUID> notified = new HashMap<>();
        last.forEach((watch, fact) -> {
            if (SameEventRule.isConsultationOfOther(now, fact)) {
                notified.put(watch, fact.id());
            }
        });
        return notified;
    }

    /**
     * Whether a step belongs to another vote: it announces how one vote ended, and a second vote of that day is a
     * separate event.
     */
    private static boolean isOfOtherVote(Fact now, Fact step, List<AnnouncedFact> before) {
        return now.after() instanceof FactState.Voted(var vote)
                && step.kind() != FactKind.VOTE
                && before.stream()
                        .map(AnnouncedFact::fact)
                        .filter(other -> other.after() instanceof FactState.Voted(var another)
                                && !another.vote().equals(vote.vote()))
                        .anyMatch(other -> SameEventRule.isCoveredBy(other, step));
    }
}
