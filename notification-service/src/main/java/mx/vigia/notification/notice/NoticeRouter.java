package mx.vigia.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.notification.watch.PendingNoticeTransfer;

/**
 * Files facts for their recipients and deduplicates them: one row a person and fact, however many watches and parts.
 */
@ApplicationScoped
public class NoticeRouter implements PendingNoticeTransfer {
    private final ReceivedFactRepository facts;
    private final NoticeRepository noticeRepository;
    private final UnconsentedNotices unconsented;
    private final SourceMaintainers sourceMaintainers;
    private final CorrectionRecipients misinformed;
    private final LateJoinRecipients lateJoins;
    private final AdditionRecipients additions;
    private final NoLongerMatching noLongerMatching;
    private final Deputies deputies;
    private final WithdrawalReasons withdrawals;
    private final OwnershipTransfer ownershipTransfer;
    private final RestoredPeriod restoredPeriod;
    private final NoticeSchedule noticeSchedule;
    private final EventOutlets outlets;
    private final NoticeConfig config;
    private final Clock clock;

    NoticeRouter(
            ReceivedFactRepository facts,
            NoticeRepository noticeRepository,
            UnconsentedNotices unconsented,
            SourceMaintainers sourceMaintainers,
            CorrectionRecipients misinformed,
            LateJoinRecipients lateJoins,
            AdditionRecipients additions,
            NoLongerMatching noLongerMatching,
            Deputies deputies,
            WithdrawalReasons withdrawals,
            OwnershipTransfer ownershipTransfer,
            RestoredPeriod restoredPeriod,
            NoticeSchedule noticeSchedule,
            EventOutlets outlets,
            NoticeConfig config,
            Clock clock) {
        this.misinformed = misinformed;
        this.lateJoins = lateJoins;
        this.additions = additions;
        this.noLongerMatching = noLongerMatching;
        this.deputies = deputies;
        this.withdrawals = withdrawals;
        this.ownershipTransfer = ownershipTransfer;
        this.facts = facts;
        this.noticeRepository = noticeRepository;
        this.unconsented = unconsented;
        this.sourceMaintainers = sourceMaintainers;
        this.restoredPeriod = restoredPeriod;
        this.noticeSchedule = noticeSchedule;
        this.outlets = outlets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Files one part of a fact, inside the caller's transaction. It is idempotent, and adds nobody who has come to read
     * its watches since: to them it is no news. What was published in the period that a restored database lacks is
     * scheduled as it was then, and held if it may have been sent.
     */
    public void file(ReceivedFact received, Instant published) {
        var now = clock.instant();
        switch (facts.saveReceived(received, now)) {
            case BEFORE -> {}
            case PARTLY -> file(received, false, published, now);
            case WHOLLY -> file(received, true, published, now);
        }
    }

    private void file(ReceivedFact received, boolean whole, Instant published, Instant now) {
        var notices = insertNotices(received, now);
        var wait = whole ? Duration.ZERO : config.awaitParts();
        var again = restoredPeriod.includes(published);
        var from = again ? published : now;
        noticeSchedule.scheduleNotices(notices, from.plus(wait));
        outlets.file(received, now, now.plus(wait));
        if (whole && received.part().parts() > 1) {
            noticeSchedule.releaseWaiting(received.fact(), from);
        }
        if (again) {
            restoredPeriod.hold(received.fact());
            outlets.withhold(received.fact(), now);
        }
    }

    private List<UUID> insertNotices(ReceivedFact received, Instant now) {
        var ofWatches = noticeRepository.file(received, noticeRepository.due(received), now);
        var kept = sourceMaintainers.file(received, now);
        var misled = misinformed.file(received, now);
        var joined = lateJoins.file(received, now);
        var added = additions.file(received, now);
        var left = noLongerMatching.file(received, now);
        misinformed.holdOfUnsent(received);
        var inPlace = deputies.file(received.fact(), now);
        return Stream.of(ofWatches, kept, misled, joined, added, left, inPlace)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /**
     * Returns whether each of these notices is still to be sent: with the active causes, or to somebody who receives
     * alerts of every source, and never to somebody who had not consented. In their order.
     */
    public SequencedMap<UUID, NoticeStatus> findStatuses(List<UUID> notices) {
        var untold = unconsented.findUnconsented(notices);
        var caused = noticeRepository.read(notices);
        var standing = new LinkedHashMap<UUID, NoticeStatus>();
        for (var notice : notices) {
            standing.put(
                    notice,
                    untold.contains(notice)
                            ? new NoticeStatus.Withdrawn(Withdrawal.NOT_CONSENTED)
                            : statusOf(notice, caused));
        }
        return standing;
    }

    /** Returns these notices with all their causes, paused since or not; in no order, and without withdrawn ones. */
    public Collection<Notice> readIncludingPaused(List<UUID> notices) {
        return noticeRepository.readIncludingPaused(notices).values();
    }

    private NoticeStatus statusOf(UUID notice, Map<UUID, Notice> caused) {
        return caused.containsKey(notice) ? new NoticeStatus.Due(caused.get(notice)) : statusWithoutCause(notice);
    }

    private NoticeStatus statusWithoutCause(UUID notice) {
        var due = sourceMaintainers.read(notice);
        return due.isPresent() ? new NoticeStatus.Due(due.get()) : withdrawals.of(notice);
    }

    /**
     * Files what is due to one person for another too, in the caller's transaction; it is sent with the causes active
     * by then.
     */
    public void transferPersonNotices(UUID from, UUID to) {
        var now = clock.instant();
        noticeSchedule.scheduleNotices(ownershipTransfer.file(from, to, now), now);
    }

    @Override
    public void transfer(UUID watch) {
        var now = clock.instant();
        noticeSchedule.scheduleNotices(ownershipTransfer.file(watch, now), now);
    }

    /** Returns the notices of the same bill on the same letter, this one included. */
    public List<UUID> findOfSameMatter(UUID notice) {
        return noticeRepository.findOfSameMatter(notice);
    }

    /** Returns one of this person's notices. */
    public Optional<LedgerEntry> findFiled(UUID person, UUID notice) {
        return noticeRepository.findFiled(person, notice);
    }

    /** Returns the latest facts sent to a committee's members through its watches. */
    public List<LedgerEntry> findLatestOfCommittee(UUID committee, int max) {
        return noticeRepository.findLatestOfCommittee(committee, max);
    }
}
