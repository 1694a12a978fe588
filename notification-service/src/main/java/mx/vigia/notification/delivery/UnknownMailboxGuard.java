package mx.vigia.notification.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import mx.vigia.notification.account.EmailAddress;

/**
 * Who was refused as unknown. One mailbox may be gone, and two; of three in a row, or of one domain that takes none, it is the server that is mistaken:
 * some say so to everybody while their directory is away. Not to be shared between threads.
 */
final class UnknownMailboxGuard {
    /** So many different mailboxes are not believed. */
    static final int MAX_BELIEVED_MAILBOXES = 2;

    /** So many refusals are remembered, the latest. */
    static final int MAX_TRACKED_REFUSALS = 1_000;

    private final SequencedMap<EmailAddress, Refused> refused = new LinkedHashMap<>();

    /**
     * A refusal.
     *
     * @param inARow no letter was taken since
     */
    private record Refused(LetterClaim claim, boolean inARow) {}

    /** A letter was taken: its domain knows its mailboxes, and what was refused elsewhere is no longer in a row with what comes. */
    void took(EmailAddress address) {
        refused.keySet().removeIf(other -> other.domain().equals(address.domain()));
        refused.replaceAll((other, refusal) -> new Refused(refusal.claim(), false));
    }

    /** A mailbox is unknown. Empty where that may be so; else the claims of all who are not believed to be unknown, which are then forgotten. */
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
