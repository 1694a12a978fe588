package mx.vigia.notification.digest.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.channel.feed.CommitteeCalendar;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Language;

/** The open matters of a committee, the most relevant first, each with the reasons. */
@ApplicationScoped
public class OpenMatters {
    /** The number of latest matters that are scored; all of them are shown. */
    public static final int MAX_RANKED_MATTERS = 200;

    private static final Duration LOOKBACK = Duration.ofDays(400);
    private static final int DAYS_AHEAD = 30;
    private static final Set<String> CLOSED_STAGES = Set.of(
            "PUBLISHED_DOF",
            "PUBLISHED_STATE",
            "IN_FORCE",
            "REPEALED",
            "RESOLVED",
            "DISCARDED",
            "WITHDRAWN",
            "LAPSED",
            "CONCLUDED",
            "ACCUMULATED",
            "SUPERSEDED");

    private final CommitteeMatterRepository matterRepository;
    private final CommitteeSubjects subjects;
    private final CommitteeCalendar committeeCalendar;
    private final Clock clock;

    OpenMatters(
            CommitteeMatterRepository matterRepository,
            CommitteeSubjects subjects,
            CommitteeCalendar committeeCalendar,
            Clock clock) {
        this.matterRepository = matterRepository;
        this.subjects = subjects;
        this.committeeCalendar = committeeCalendar;
        this.clock = clock;
    }

    /** Returns its open matters, most relevant first; of equals the one with the latest alert. */
    public List<Weighed> findOpen(UUID committee, Language language) {
        var now = clock.instant();
        var today = DateWords.today(now);
        var next = findNextDays(committee, today, language);
        var relevanceScorer = new RelevanceScorer(subjects.of(committee).subjects(), language, today, now);
        return matterRepository.of(committee, now.minus(LOOKBACK), MAX_RANKED_MATTERS).stream()
                .filter(committeeMatter ->
                        !CLOSED_STAGES.contains(committeeMatter.bill().stage()))
                .map(committeeMatter -> committeeMatter.on(Optional.ofNullable(next.get(committeeMatter.dossier()))))
                .map(committeeMatter -> new Weighed(committeeMatter, relevanceScorer.score(committeeMatter)))
                .sorted(Comparator.comparingInt((Weighed one) -> one.relevance().points())
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
