package mx.vigia.notification.digest;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.Frequency;

/** Which of the notices due go on which letter now: pure, from what is due and what each reader had last. */
record Composing(Map<UUID, LastLetter> last, Duration gather, Instant now) {

    /** One letter a person and frequency, with everything that is due to them; what must wait for a later one is not among it. */
    List<DigestRun> letters(List<DueNotice> due) {
        return due.stream()
                .filter(notice -> !mustWait(notice))
                .collect(Collectors.groupingBy(this::envelope))
                .values()
                .stream()
                .map(Composing::letter)
                .toList();
    }

    /** What follows too soon upon the last letter, and from when on it may leave. */
    Map<Instant, List<UUID>> waiting(List<DueNotice> due) {
        return due.stream()
                .filter(this::mustWait)
                .collect(Collectors.groupingBy(
                        notice -> next(notice), Collectors.mapping(DueNotice::id, Collectors.toList())));
    }

    /** Where nothing is gathered each notice that is told at once is a letter of its own. */
    private List<Object> envelope(DueNotice notice) {
        return notice.frequency() == Frequency.AT_ONCE && gather.isZero()
                ? List.of(notice.recipient(), notice.id())
                : List.of(notice.recipient(), notice.frequency());
    }

    private boolean mustWait(DueNotice notice) {
        return notice.frequency() == Frequency.AT_ONCE
                && !gather.isZero()
                && next(notice).isAfter(now);
    }

    private Instant next(DueNotice notice) {
        var before = last.get(notice.recipient());
        return before == null ? now : before.nextFrom(gather, now);
    }

    private static DigestRun letter(List<DueNotice> notices) {
        var from = notices.stream().map(DueNotice::filed).min(Comparator.naturalOrder());
        var until = notices.stream().map(DueNotice::due).max(Comparator.naturalOrder());
        return new DigestRun(
                UUID.randomUUID(),
                notices.getFirst().recipient(),
                notices.getFirst().frequency(),
                new DigestWindow(from.orElseThrow(), until.orElseThrow()),
                notices.stream().map(DueNotice::id).toList());
    }
}
