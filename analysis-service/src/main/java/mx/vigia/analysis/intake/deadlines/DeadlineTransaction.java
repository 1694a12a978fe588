package mx.vigia.analysis.intake.deadlines;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.InvalidRecords;
import mx.vigia.analysis.intake.calendar.ChangedBillBatch;
import mx.vigia.analysis.intake.calendar.DueDayRecount;
import mx.vigia.analysis.intake.calendar.DueDayRepository;
import mx.vigia.analysis.intake.calendar.StoredDueDay;
import mx.vigia.analysis.matching.publishing.FactAnnouncement;
import mx.vigia.analysis.matching.publishing.WaitingFactRepository;
import mx.vigia.platform.kafka.InvalidRecordException;
import mx.vigia.platform.store.Jdbc;
import org.jboss.logging.Logger;

/**
 * One transaction of the scheduler, of many bills at once. If one bill makes it fail, each is processed alone: a bill
 * that cannot be calculated is listed and skipped until it changes again; its pending facts stay pending.
 */
final class DeadlineTransaction {
    private static final Logger LOG = Logger.getLogger(DeadlineTransaction.class);
    private static final Duration RETRY_DELAY = Duration.ofMinutes(10);

    private final Jdbc transaction;
    private final DeadlineAnnouncements deadlineAnnouncements;
    private final Instant now;
    private final LocalDate today;
    private final DueDayRepository dayRepository;
    private final Map<String, FactAnnouncement> made = new LinkedHashMap<>();
    private final Set<UUID> counted = new HashSet<>();

    DeadlineTransaction(Jdbc transaction, DeadlineAnnouncements deadlineAnnouncements, Instant now) {
        this.transaction = transaction;
        this.deadlineAnnouncements = deadlineAnnouncements;
        this.now = now;
        this.today = LegalTime.dayOf(now);
        this.dayRepository = new DueDayRepository(transaction, today, now);
    }

    /** Calculates the due days of these bills, and announces which moved. */
    void count(ChangedBillBatch followed) {
        counted.addAll(processSkippingInvalid(followed.bills().keySet(), bills -> count(bills, followed)));
    }

    /**
     * Announces what is pending for the next days; returns how many there were. What could not be made stays pending,
     * for later, as does what is pending for a bill that does not exist: its days are closed when that change is
     * followed, unless it reappears before.
     */
    int settlePending(int max) {
        var owing = dayRepository.lockPending(max);
        var settled = processSkippingInvalid(
                owing.stream().map(StoredDueDay::dossier).collect(Collectors.toSet()),
                ids -> addPendingFacts(ids, owing));
        var byTold = owing.stream().collect(Collectors.partitioningBy(day -> settled.contains(day.dossier())));
        dayRepository.saveSettled(byTold.get(true));
        dayRepository.postpone(byTold.get(false), now.plus(RETRY_DELAY));
        return owing.size();
    }

    /** Returns the facts that did not exist before. */
    List<FactAnnouncement> newAnnouncements() {
        if (!made.isEmpty()) {
            made.keySet().removeAll(dayRepository.findAnnounced(made.keySet()));
        }
        return List.copyOf(made.values());
    }

    /** Returns all bills of which days were stored or facts made. */
    Set<UUID> bills() {
        made.values().forEach(announcement -> counted.add(announcement.fact().dossier()));
        return counted;
    }

    /**
     * Calculates these bills, which are read before querying how they changed. That a day moved is no news of a paper
     * that waits for its bill, because nothing was announced of it.
     */
    private Piece count(Set<UUID> ids, ChangedBillBatch followed) {
        var bills = deadlineAnnouncements.bills(ids);
        var texts = deadlineAnnouncements.findPublishedTexts(bills);
        var tones = followed.findSignificances(transaction, ids);
        var recount = new DueDayRecount(transaction, today, now, followed.again());
        var shifts = recount.of(bills, bill -> deadlineAnnouncements.daysOf(bill, texts), tones);
        recount.close(missingBills(ids, bills));
        var facts = new DeadlineFactBatch(dayRepository, deadlineAnnouncements, today, now);
        var waiting = WaitingFactRepository.findWaiting(transaction, ids);
        for (var bill : bills) {
            var tone = tones.get(bill.id());
            boolean told = !waiting.contains(bill.id());
            if (told && (!followed.again() || tone.announcesMovedDays())) {
                facts.addShifts(bill, shifts.get(bill.id()), tone);
            }
        }
        return new Piece(recount.writtenBills(), facts.factsByNaturalKey());
    }

    private Piece addPendingFacts(Set<UUID> ids, List<StoredDueDay> owing) {
        var bills =
                deadlineAnnouncements.bills(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
        var facts = new DeadlineFactBatch(dayRepository, deadlineAnnouncements, today, now);
        for (var day : owing) {
            Optional.ofNullable(bills.get(day.dossier())).ifPresent(bill -> facts.addPending(bill, day));
        }
        return new Piece(bills.keySet(), facts.factsByNaturalKey());
    }

    private static Set<UUID> missingBills(Set<UUID> ids, List<Dossier> bills) {
        Set<UUID> missing = new HashSet<>(ids);
        bills.forEach(bill -> missing.remove(bill.id()));
        return missing;
    }

    /**
     * The result for some bills.
     *
     * @param bills of which days were stored, or announced
     */
    private record Piece(Set<UUID> bills, Map<String, FactAnnouncement> facts) {}

    /** Work done with some bills. */
    @FunctionalInterface
    private interface Work {
        Piece of(Set<UUID> bills);
    }

    /** Runs the work, and rolls it back where a bill's own data made it fail; returns the bills with results. */
    private Set<UUID> processSkippingInvalid(Set<UUID> bills, Work work) {
        var before = transaction.withConnection(Connection::setSavepoint);
        try {
            var piece = InvalidRecords.reject(() -> work.of(bills));
            piece.facts().forEach(made::putIfAbsent);
            return piece.bills();
        } catch (InvalidRecordException why) {
            transaction.withConnection(connection -> {
                connection.rollback(before);
                return before;
            });
            return processOneByOne(bills, work, why);
        } finally {
            transaction.withConnection(connection -> {
                connection.releaseSavepoint(before);
                return before;
            });
        }
    }

    private Set<UUID> processOneByOne(Set<UUID> bills, Work work, InvalidRecordException why) {
        Set<UUID> all = new HashSet<>();
        if (bills.size() == 1) {
            LOG.errorf(why, "Due days not computed: bill=%s", bills.iterator().next());
            return all;
        }
        LOG.infof("Batch contains an invalid bill, processing one by one: bills=%d", bills.size());
        for (UUID bill : bills) {
            all.addAll(processSkippingInvalid(Set.of(bill), work));
        }
        return all;
    }
}
