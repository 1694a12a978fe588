package mx.vigia.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.notice.NoticeRouter;
import mx.vigia.notification.notice.NoticeStatus;
import mx.vigia.notification.notice.NoticeStatus.Withdrawal;
import mx.vigia.platform.kafka.FailureClassifier;
import mx.vigia.platform.store.StoreException;

/**
 * Checks each notice of a letter again before it is sent: what its reader has stopped meanwhile is removed, with the
 * reason in the ledger; what is paused waits for another letter. One that may have arrived already is sent unchanged,
 * including what has been paused since.
 */
@ApplicationScoped
class LetterAssembly {
    private final DeliveryRepository deliveryRepository;
    private final NoticeRouter noticeRouter;
    private final SuppressionList suppressions;
    private final QuietHoursCheck hoursCheck;
    private final DeliveryConfig config;
    private final Clock clock;

    LetterAssembly(
            DeliveryRepository deliveryRepository,
            NoticeRouter noticeRouter,
            SuppressionList suppressions,
            QuietHoursCheck hoursCheck,
            DeliveryConfig config,
            Clock clock) {
        this.deliveryRepository = deliveryRepository;
        this.noticeRouter = noticeRouter;
        this.suppressions = suppressions;
        this.hoursCheck = hoursCheck;
        this.config = config;
        this.clock = clock;
    }

    /** Returns the contents of each of these letters, checked together, in their order. */
    SequencedMap<LetterClaim, LetterContents> assemble(List<LetterClaim> claims) {
        try {
            return assembleTogether(claims);
        } catch (StoreException e) {
            if (FailureClassifier.UNKNOWN_IS_INFRASTRUCTURE.isInfrastructureFailure(e)) {
                throw e;
            }
            return assembleSeparately(claims, e);
        } catch (RuntimeException | StackOverflowError e) {
            return assembleSeparately(claims, e);
        }
    }

    /**
     * Checks each letter separately where all together fail, so that an unreadable one keeps none of the others back.
     */
    private SequencedMap<LetterClaim, LetterContents> assembleSeparately(List<LetterClaim> claims, Throwable why) {
        var packed = new LinkedHashMap<LetterClaim, LetterContents>();
        if (claims.size() == 1) {
            packed.put(claims.getFirst(), new LetterContents.Unreadable(why));
            return packed;
        }
        for (var claim : claims) {
            packed.putAll(assemble(List.of(claim)));
        }
        return packed;
    }

    private SequencedMap<LetterClaim, LetterContents> assembleTogether(List<LetterClaim> claims) {
        var silent = hoursCheck.findDeferred(claims, clock.instant());
        var look = checkQuietHours(
                claims.stream().filter(claim -> !silent.containsKey(claim)).toList());
        var packed = new LinkedHashMap<LetterClaim, LetterContents>();
        for (var claim : claims) {
            var until = silent.get(claim);
            packed.put(claim, until == null ? assembleTogether(claim, look) : new LetterContents.InQuietHours(until));
        }
        return packed;
    }

    /** The state of the notices on some letters, and the suppressed addresses. */
    private record Look(
            Map<UUID, List<UUID>> notices, Map<UUID, NoticeStatus> standing, Set<EmailAddress> suppressed) {}

    private Look checkQuietHours(List<LetterClaim> claims) {
        var notices = deliveryRepository.findNotices(claims);
        var standing = noticeRouter.findStatuses(
                notices.values().stream().flatMap(List::stream).distinct().toList());
        var addresses = standing.values().stream()
                .flatMap(one -> one instanceof NoticeStatus.Due(var notice)
                        ? Stream.of(notice.to().address())
                        : Stream.empty())
                .distinct()
                .toList();
        return new Look(notices, standing, suppressions.findSuppressed(addresses));
    }

    private LetterContents assembleTogether(LetterClaim claim, Look look) {
        var due = new ArrayList<Notice>();
        var paused = new ArrayList<UUID>();
        var why = Withdrawal.DELETED;
        for (var notice : look.notices().getOrDefault(claim.letter(), List.of())) {
            switch (look.standing().get(notice)) {
                case NoticeStatus.Due(var stands) -> due.add(stands);
                case NoticeStatus.Paused() -> paused.add(notice);
                case NoticeStatus.Withdrawn(var reason) -> {
                    why = reason;
                    deliveryRepository.withdrawNotice(notice, claim, reason);
                }
            }
        }
        if (due.isEmpty()) {
            return paused.isEmpty() ? new LetterContents.Withdrawn(why) : new LetterContents.Paused();
        }
        if (look.suppressed().contains(due.getFirst().to().address())) {
            return new LetterContents.Withdrawn(Withdrawal.NO_MAILBOX);
        }
        return new LetterContents.Due(claim.inDoubt() ? addPaused(due, paused) : removePaused(due, paused, claim));
    }

    private List<Notice> addPaused(List<Notice> due, List<UUID> paused) {
        if (paused.isEmpty()) {
            return due;
        }
        return Stream.concat(due.stream(), noticeRouter.readIncludingPaused(paused).stream())
                .toList();
    }

    private List<Notice> removePaused(List<Notice> due, List<UUID> paused, LetterClaim claim) {
        for (var notice : paused) {
            deliveryRepository.returnNotice(notice, claim, clock.instant().plus(config.paused()));
        }
        return due;
    }
}
