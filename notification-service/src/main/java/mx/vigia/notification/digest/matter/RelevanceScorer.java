package mx.vigia.notification.digest.matter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.notification.watch.WatchSubjects;
import mx.vigia.platform.i18n.Language;

/**
 * Scores a matter for a committee: the analysis of the bill, the same for all readers, against the topics and laws of
 * this committee. Pure.
 */
final class RelevanceScorer {
    /** How far a stage is on the way to a law; closed ones are not scored. */
    private static final Map<String, Double> STAGE_WEIGHTS = Map.ofEntries(
            Map.entry("PRESENTED", 0.1),
            Map.entry("REFERRED", 0.2),
            Map.entry("IN_COMMITTEE", 0.3),
            Map.entry("IN_CONSULTATION", 0.6),
            Map.entry("CONSULTATION_CLOSED", 0.5),
            Map.entry("REPORTED_POSITIVE", 0.6),
            Map.entry("REPORTED_NEGATIVE", 0.2),
            Map.entry("FIRST_READING", 0.65),
            Map.entry("IN_DEBATE", 0.7),
            Map.entry("PASSED_ORIGIN", 0.75),
            Map.entry("SENT_TO_REVIEWING", 0.75),
            Map.entry("REVIEWING_IN_COMMITTEE", 0.8),
            Map.entry("REVIEWING_REPORTED", 0.85),
            Map.entry("REVIEWING_IN_DEBATE", 0.9),
            Map.entry("RETURNED_MODIFIED", 0.85),
            Map.entry("RETURNED_REJECTED", 0.5));

    /** How far a bill reaches if it is adopted. */
    private static final Map<String, Double> REACH_WEIGHTS = Map.ofEntries(
            Map.entry("constitution", 1.0),
            Map.entry("federal-law", 1.0),
            Map.entry("federal-reform", 0.7),
            Map.entry("federal-rule", 0.6),
            Map.entry("federal-article", 0.5),
            Map.entry("state-law", 0.4),
            Map.entry("state-reform", 0.2),
            Map.entry("federal-motion", 0.1),
            Map.entry("state-article", 0.1),
            Map.entry("state-motion", 0.0));

    /** The weight of a passed bill that is about to be published. */
    private static final double PASSED_WEIGHT = 1;

    private static final int DAYS_AHEAD = 30;
    private static final int NEWS_DAYS = 30;

    private final WatchSubjects ours;
    private final Language language;
    private final LocalDate today;
    private final Instant now;

    RelevanceScorer(WatchSubjects ours, Language language, LocalDate today, Instant now) {
        this.ours = ours;
        this.language = language;
        this.today = today;
        this.now = now;
    }

    /** Scores a matter; topics and laws count only for a committee that has some, since else no two matters differ. */
    Relevance score(CommitteeMatter committeeMatter) {
        List<Relevance.Factor> factors = new ArrayList<>();
        if (!ours.topics().isEmpty()) {
            factors.add(topic(committeeMatter.bill()));
        }
        if (!ours.laws().isEmpty()) {
            factors.add(law(committeeMatter.bill()));
        }
        factors.add(reach(committeeMatter.reach()));
        factors.add(stage(committeeMatter.bill()));
        factors.add(day(committeeMatter.next()));
        factors.add(news(committeeMatter));
        return new Relevance(factors);
    }

    private Relevance.Factor topic(FactEvent.Bill bill) {
        return bill.topics().stream()
                .filter(topic -> ours.topics().stream().anyMatch(named -> SubjectNameMatcher.matchesName(topic, named)))
                .max(Comparator.comparingDouble(RelevanceScorer::strength))
                .map(topic -> new Relevance.Factor(Relevance.Kind.TOPIC, strength(topic), topic.in(language)))
                .orElse(new Relevance.Factor(Relevance.Kind.TOPIC, 0, ""));
    }

    private static double strength(TopicData topic) {
        return Math.clamp(topic.strength(), 0, 1);
    }

    private Relevance.Factor law(FactEvent.Bill bill) {
        return bill.laws().stream()
                .filter(law -> ours.laws().stream().anyMatch(named -> SubjectNameMatcher.matchesName(law, named)))
                .findFirst()
                .map(law -> new Relevance.Factor(Relevance.Kind.LAW, 1, law.name()))
                .orElse(new Relevance.Factor(Relevance.Kind.LAW, 0, ""));
    }

    private static Relevance.Factor reach(String reach) {
        return new Relevance.Factor(
                Relevance.Kind.REACH,
                REACH_WEIGHTS.getOrDefault(reach, 0.0),
                REACH_WEIGHTS.containsKey(reach) ? reach : "");
    }

    private static Relevance.Factor stage(FactEvent.Bill bill) {
        return new Relevance.Factor(
                Relevance.Kind.STAGE, STAGE_WEIGHTS.getOrDefault(bill.stage(), PASSED_WEIGHT), bill.standing());
    }

    /** Scores the next day: full today, decreasing to zero after thirty days. */
    private Relevance.Factor day(Optional<LocalDate> next) {
        return next.map(day -> new Relevance.Factor(
                        Relevance.Kind.DAY, share(ChronoUnit.DAYS.between(today, day), DAYS_AHEAD), day.toString()))
                .orElse(new Relevance.Factor(Relevance.Kind.DAY, 0, ""));
    }

    private Relevance.Factor news(CommitteeMatter committeeMatter) {
        return committeeMatter
                .told()
                .map(told -> new Relevance.Factor(
                        Relevance.Kind.NEWS, share(Duration.between(told, now).toDays(), NEWS_DAYS), told.toString()))
                .orElse(new Relevance.Factor(Relevance.Kind.NEWS, 0, ""));
    }

    private static double share(long days, int max) {
        return Math.clamp(1 - (double) days / max, 0, 1);
    }
}
