package mx.vigia.notification.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.BacklogMode;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.letter.UrgencyRule;
import mx.vigia.notification.watch.Frequency;
import org.jboss.logging.Logger;

/**
 * Schedules each notice: by the highest frequency of all its watches and its reader's preferences; during catch-up not
 * before the backlog is gathered.
 */
@ApplicationScoped
class NoticeScheduler {
    private static final Logger LOG = Logger.getLogger(NoticeScheduler.class);

    private final PendingNoticeRepository noticeRepository;
    private final DeliveryPreferencesRepository preferencesRepository;
    private final UrgentAlerts urgentAlerts;
    private final BacklogMode backlogMode;
    private final ObjectMapper json;

    NoticeScheduler(
            PendingNoticeRepository noticeRepository,
            DeliveryPreferencesRepository preferencesRepository,
            UrgentAlerts urgentAlerts,
            BacklogMode backlogMode,
            ObjectMapper json) {
        this.noticeRepository = noticeRepository;
        this.preferencesRepository = preferencesRepository;
        this.urgentAlerts = urgentAlerts;
        this.backlogMode = backlogMode;
        this.json = json;
    }

    /** When a notice is due, and of which window. */
    record Dated(UUID notice, Frequency frequency, Instant due, boolean passes) {}

    /**
     * Schedules those of these that are on no letter yet and may leave from that moment on; an existing date is never
     * moved later.
     */
    void date(Collection<UUID> notices, Instant from) {
        var waiting = noticeRepository.waiting(notices);
        urgentAlerts.raise(urgent(waiting, from), from);
        noticeRepository.date(schedule(waiting, from));
        noticeRepository.saveUrgentDates(findLaterUrgentDates(waiting, from));
    }

    /**
     * Checks what has become urgent by now: notices waiting for a digest leave at once to readers who want that, and
     * committees are asked for an answer whether theirs wait or were sent. Returns the number of facts.
     */
    int refreshUrgency(Instant now) {
        var ripe = noticeRepository.takeNewlyUrgentFacts(DateWords.today(now));
        urgentAlerts.raise(findUrgent(ripe, now), now);
        for (var fact : ripe) {
            var waiting = noticeRepository.waiting(noticeRepository.findWaitingOfFact(fact));
            noticeRepository.date(
                    schedule(waiting, now).stream().filter(Dated::passes).toList());
        }
        return ripe.size();
    }

    /** Reschedules all pending notices of this person after a change of preferences. */
    void reschedulePending(UUID person, Instant now) {
        noticeRepository.reschedule(schedule(noticeRepository.findWaitingForPerson(person), now));
    }

    private List<Dated> schedule(List<PendingNoticeRepository.Waiting> waiting, Instant from) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var known = preferencesRepository.of(waiting.stream()
                .map(PendingNoticeRepository.Waiting::recipient)
                .distinct()
                .toList());
        var urgent = urgent(waiting, from);
        return waiting.stream().map(one -> schedule(one, known, urgent, from)).toList();
    }

    private Dated schedule(
            PendingNoticeRepository.Waiting one, Map<UUID, DeliveryPreferences> known, Set<UUID> urgent, Instant from) {
        var preferences = known.getOrDefault(one.recipient(), DeliveryPreferences.DEFAULT);
        if (urgent.contains(one.fact()) && preferences.allowsUrgent(from)) {
            return new Dated(one.notice(), Frequency.AT_ONCE, from, true);
        }
        var opens = one.frequency() == Frequency.AT_ONCE ? backlogMode.opens(from) : from;
        return new Dated(one.notice(), one.frequency(), preferences.due(one.frequency(), opens), false);
    }

    private Set<UUID> urgent(List<PendingNoticeRepository.Waiting> waiting, Instant now) {
        return findUrgent(possiblyUrgentFacts(waiting), now);
    }

    private Set<UUID> findUrgent(Collection<UUID> facts, Instant now) {
        var today = DateWords.today(now);
        return readFacts(facts).entrySet().stream()
                .filter(fact -> UrgencyRule.of(fact.getValue(), today))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<UUID, LocalDate> findLaterUrgentDates(List<PendingNoticeRepository.Waiting> waiting, Instant now) {
        var today = DateWords.today(now);
        return readFacts(possiblyUrgentFacts(waiting)).entrySet().stream()
                .flatMap(fact -> UrgencyRule.findUrgentFrom(fact.getValue(), today).stream()
                        .map(day -> Map.entry(fact.getKey(), day)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<UUID> possiblyUrgentFacts(List<PendingNoticeRepository.Waiting> waiting) {
        return waiting.stream()
                .filter(one -> UrgencyRule.canBeUrgent(one.kind()))
                .map(PendingNoticeRepository.Waiting::fact)
                .distinct()
                .toList();
    }

    /** Returns the events of these facts; one that cannot be read is never urgent, and keeps no other from being. */
    private Map<UUID, FactEvent> readFacts(Collection<UUID> facts) {
        return noticeRepository.facts(facts).entrySet().stream()
                .flatMap(fact -> readFacts(fact.getKey(), fact.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<UUID, FactEvent>> readFacts(UUID fact, String kept) {
        try {
            return Stream.of(Map.entry(fact, FactEvent.parseStored(kept, json)));
        } catch (IllegalStateException unreadable) {
            LOG.errorf(unreadable, "Fact cannot be read, treated as not urgent: fact=%s", fact);
            return Stream.empty();
        }
    }
}
