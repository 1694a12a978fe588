package mx.vigia.notification.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.letter.LetterId;
import mx.vigia.notification.watch.Frequency;

/**
 * Decides which of the due notices go on which letter now, single alert or digest (daily, weekly): pure, from what is
 * due, the readers' preferences, and their last letters.
 *
 * @param printed the digests that have left of windows that are due again
 */
record LetterComposer(
        Map<UUID, DeliveryPreferences> rhythms,
        Map<UUID, LastLetter> last,
        Set<Printed> printed,
        Duration gather,
        Instant now) {

    private static final List<Frequency> DIGESTS_FIRST = List.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.AT_ONCE);

    /** A digest of one window. */
    record Printed(UUID recipient, Frequency frequency, Instant until) {}

    /** Notices that wait for a later time, and whether that is the end of another window. */
    record Waiting(List<UUID> notices, Instant until, boolean anotherWindow) {}

    /**
     * Returns one letter a person and frequency, with everything due to them except what must wait for a later one.
     * What waited for the end of quiet hours joins the digest that leaves in the same moment, and so does another
     * digest: a person who has just left quiet hours gets one letter.
     */
    List<DigestRun> letters(List<DueNotice> due) {
        var ready = groupByLetter(due)
                .filter(this::isReady)
                .collect(Collectors.groupingBy(this::joins, Collectors.toList()));
        var apart = ready.getOrDefault(false, List.of()).stream();
        var joined = ready.getOrDefault(true, List.of()).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(notice -> DIGESTS_FIRST.indexOf(notice.frequency())))
                .collect(Collectors.groupingBy(DueNotice::recipient, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
        return Stream.concat(apart, joined).map(this::letter).toList();
    }

    /** Whether these may be on one letter with others of the same person: a digest, or what waited in quiet hours. */
    private boolean joins(List<DueNotice> envelope) {
        return envelope.stream().anyMatch(notice -> notice.frequency() != Frequency.AT_ONCE || hasWaited(notice));
    }

    /** Whether it was filed in quiet hours, and waited for their end. */
    private boolean hasWaited(DueNotice notice) {
        return notice.frequency() == Frequency.AT_ONCE
                && !notice.passes()
                && rhythm(notice).nextAllowedTime(notice.filed()).isAfter(notice.filed());
    }

    /**
     * Returns what must not leave now: it follows too soon upon the last letter, its reader must not be written to, or
     * its digest has left without it.
     */
    List<Waiting> waiting(List<DueNotice> due) {
        return groupByLetter(due)
                .filter(envelope -> !isReady(envelope))
                .map(envelope -> new Waiting(
                        envelope.stream().map(DueNotice::id).toList(), earliestTime(envelope), wasPrinted(envelope)))
                .toList();
    }

    private Stream<List<DueNotice>> groupByLetter(List<DueNotice> due) {
        Collection<List<DueNotice>> envelopes =
                due.stream().collect(Collectors.groupingBy(this::groupingKey)).values();
        return envelopes.stream();
    }

    /**
     * Groups the notices of a letter. Where nothing is gathered each immediate notice is a letter of its own, except
     * those that waited for the end of quiet hours; one that is sent in quiet hours does not wait for one that is not.
     */
    private List<Object> groupingKey(DueNotice notice) {
        return notice.frequency() == Frequency.AT_ONCE && gather.isZero() && !hasWaited(notice)
                ? List.of(notice.recipient(), notice.id())
                : List.of(notice.recipient(), notice.frequency(), notice.passes() && isSilent(notice));
    }

    private boolean isSilent(DueNotice notice) {
        return rhythm(notice).nextAllowedTime(now).isAfter(now);
    }

    private boolean isReady(List<DueNotice> envelope) {
        return !earliestTime(envelope).isAfter(now);
    }

    private Instant earliestTime(List<DueNotice> envelope) {
        var first = envelope.getFirst();
        var preferences = rhythm(first);
        if (wasPrinted(envelope)) {
            return preferences.due(first.frequency(), now);
        }
        var gathered = first.frequency() == Frequency.AT_ONCE ? gatheringEnd(first) : now;
        return first.passes() ? gathered : preferences.nextAllowedTime(gathered);
    }

    private Instant gatheringEnd(DueNotice notice) {
        var before = last.get(notice.recipient());
        var next = before == null || gather.isZero() ? now : before.nextAllowedAt(gather, now);
        return next.isBefore(now) ? now : next;
    }

    private boolean wasPrinted(List<DueNotice> envelope) {
        var first = envelope.getFirst();
        return printed.contains(new Printed(first.recipient(), first.frequency(), latestTime(envelope)));
    }

    private DigestRun letter(List<DueNotice> envelope) {
        var first = envelope.getFirst();
        var notices = envelope.stream().map(DueNotice::id).toList();
        return new DigestRun(LetterId.of(notices), first.recipient(), first.frequency(), window(envelope), notices);
    }

    /** Returns the true period of a letter: the windows it makes up for and, after an absence, all of it. */
    private DigestWindow window(List<DueNotice> envelope) {
        var until = latestTime(envelope.stream()
                .filter(notice -> notice.frequency() == envelope.getFirst().frequency())
                .toList());
        var filed = envelope.stream()
                .map(DueNotice::filed)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var first = envelope.getFirst();
        var from = first.frequency() == Frequency.AT_ONCE
                ? filed
                : rhythm(first).windowEndingAt(first.frequency(), until).from();
        return new DigestWindow(filed.isBefore(from) ? filed : from, until);
    }

    private static Instant latestTime(List<DueNotice> envelope) {
        return envelope.stream()
                .map(DueNotice::slot)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private DeliveryPreferences rhythm(DueNotice notice) {
        return rhythms.getOrDefault(notice.recipient(), DeliveryPreferences.DEFAULT);
    }
}
