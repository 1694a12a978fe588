package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.feed.CommitteeCalendar;
import mx.vigia.notification.intake.WatchedBills;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.letter.StageOrder;
import mx.vigia.notification.watch.Watch;
import mx.vigia.notification.watch.WatchRepository;
import mx.vigia.platform.i18n.Language;

/** The open matters of a committee, the most relevant first, each with the reasons. */
@ApplicationScoped
public class OpenMatters {
    /** The number of matters that are shown, the most relevant ones. */
    public static final int MAX_SHOWN = 200;

    private static final Duration LOOKBACK = Duration.ofDays(400);
    private static final int DAYS_AHEAD = 30;

    private final WatchedBills watchedBills;
    private final WatchRepository watches;
    private final LastAlertRepository lastAlerts;
    private final CommitteeSubjects subjects;
    private final CommitteeCalendar committeeCalendar;
    private final Clock clock;

    OpenMatters(
            WatchedBills watchedBills,
            WatchRepository watches,
            LastAlertRepository lastAlerts,
            CommitteeSubjects subjects,
            CommitteeCalendar committeeCalendar,
            Clock clock) {
        this.watchedBills = watchedBills;
        this.watches = watches;
        this.lastAlerts = lastAlerts;
        this.subjects = subjects;
        this.committeeCalendar = committeeCalendar;
        this.clock = clock;
    }

    /** Whether all open matters are known; shortly after a start some may not be yet. */
    public boolean areKnown() {
        return watchedBills.isRead();
    }

    /** Returns all its open matters, most relevant first; of equals the one with the latest alert. */
    public List<Weighed> findOpen(UUID committee, Language language) {
        var now = clock.instant();
        var today = DateWords.today(now);
        var next = findNextDays(committee, today, language);
        var relevanceScorer = new RelevanceScorer(subjects.of(committee).subjects(), language, today, now);
        var told = lastAlerts.of(committee, now.minus(LOOKBACK));
        var own = watches.findByCommittee(committee);
        return watchedBills.matching(own.stream().map(Watch::id).toList()).stream()
                .filter(bill -> !StageOrder.isClosed(bill.bill().stage()))
                .map(bill -> new CommitteeMatter(
                        bill.dossier(),
                        bill.bill(),
                        bill.reach(),
                        Optional.ofNullable(told.get(bill.dossier())),
                        own.stream()
                                .filter(watch -> bill.watches().contains(watch.id()))
                                .map(Watch::query)
                                .toList(),
                        Optional.ofNullable(next.get(bill.dossier()))))
                .map(committeeMatter -> new Weighed(committeeMatter, relevanceScorer.score(committeeMatter)))
                .sorted(Comparator.comparingInt((Weighed one) -> one.relevance().points())
                        .thenComparing(one -> one.matter().told().orElse(Instant.EPOCH))
                        .reversed())
                .toList();
    }

    /** Returns those of these laws that none of its open matters names yet. */
    public List<String> findUnnamedLaws(UUID committee, Collection<String> laws, Language language) {
        var openLaws = findOpen(committee, language).stream()
                .flatMap(one -> one.matter().bill().laws().stream())
                .toList();
        return laws.stream()
                .filter(name -> openLaws.stream().noneMatch(law -> SubjectNameMatcher.matchesName(law, name)))
                .toList();
    }

    private Map<UUID, LocalDate> findNextDays(UUID committee, LocalDate today, Language language) {
        return committeeCalendar.of(committee, today, today.plusDays(DAYS_AHEAD), language).stream()
                .filter(appointment -> !appointment.cancelled())
                .flatMap(appointment -> appointment.dossiers().stream().map(bill -> Map.entry(bill, appointment.day())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (sooner, later) -> sooner));
    }

    /** A matter and its relevance. */
    public record Weighed(CommitteeMatter matter, Relevance relevance) {}
}
