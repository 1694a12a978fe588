package mx.vigia.notification.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import mx.vigia.notification.account.EmailAddress;

/**
 * Tracks refusals as unknown mailbox. One mailbox may be gone, and two; with three in a row, or of one domain that
 * accepts none, the server is mistaken: some refuse everybody while their directory is unavailable. Not thread-safe.
 */
final class UnknownMailboxGuard {
    /** The maximum number of different mailboxes believed to be unknown. */
    static final int MAX_BELIEVED_MAILBOXES = 2;

    /** The maximum number of tracked refusals, latest first. */
    static final int MAX_TRACKED_REFUSALS = 1_000;

    private final SequencedMap<EmailAddress, Refused> refused = new LinkedHashMap<>();

    /**
     * A refusal.
     *
     * @param inARow whether no letter was accepted since
     */
    private record Refused(LetterClaim claim, boolean inARow) {}

    /**
     * Records that a letter was accepted: its domain knows its mailboxes, and refusals elsewhere are no longer in a row
     * with later ones.
     */
    void took(EmailAddress address) {
        refused.keySet().removeIf(other -> other.domain().equals(address.domain()));
        refused.replaceAll((other, refusal) -> new Refused(refusal.claim(), false));
    }

    /**
     * Records an unknown mailbox. Returns an empty list where that is plausible; else the claims of all addresses not
     * believed to be unknown, which are then removed.
     */
    List<LetterClaim> recordUnknownMailbox(EmailAddress address, LetterClaim claim) {
        refused.remove(address);
        refused.put(address, new Refused(claim, true));
        if (refused.size() > MAX_TRACKED_REFUSALS) {
            refused.pollFirstEntry();
        }
        var inARow = removeImplausible((other, refusal) -> refusal.inARow());
        return inARow.isEmpty()
                ? removeImplausible((other, refusal) -> other.domain().equals(address.domain()))
                : inARow;
    }

    private List<LetterClaim> removeImplausible(BiPredicate<EmailAddress, Refused> among) {
        var those = refused.entrySet().stream()
                .filter(entry -> among.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return those.size() <= MAX_BELIEVED_MAILBOXES
                ? List.of()
                : those.stream().map(refused::remove).map(Refused::claim).toList();
    }
}
