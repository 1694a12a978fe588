package mx.vigia.bench.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The outcome of the expected alerts.
 *
 * @param lost pairs of person and bill for which no letter came
 * @param twice pairs for which letters of two Message-IDs came
 * @param resent letters that came again under their Message-ID
 * @param invented pairs that were not expected, and facts of no bill of ours
 */
public record Outcome(int expected, int lost, int twice, int resent, int invented) {

    /**
     * Returns the outcome of these letters, by the bill of each fact: this many bills from {@code first} on are judged.
     */
    public static Outcome of(
            Set<Due> due, List<CountingSmtpSink.Caught> letters, Map<UUID, Integer> bills, int first, int count) {
        Map<Due, Set<String>> delivered = new HashMap<>();
        Set<String> known = new HashSet<>();
        int resent = 0;
        int strange = 0;
        for (var letter : letters) {
            if (!known.add(letter.recipient() + " " + letter.id())) {
                resent++;
            }
            for (UUID fact : letter.facts()) {
                var bill = bills.get(fact);
                if (bill == null) {
                    strange++;
                } else if (bill >= first && bill < first + count) {
                    delivered
                            .computeIfAbsent(new Due(Readers.person(letter.recipient()), bill), pair -> new HashSet<>())
                            .add(letter.id());
                }
            }
        }
        int lost =
                (int) due.stream().filter(pair -> !delivered.containsKey(pair)).count();
        int twice =
                (int) delivered.values().stream().filter(ids -> ids.size() > 1).count();
        int invented = (int)
                delivered.keySet().stream().filter(pair -> !due.contains(pair)).count();
        return new Outcome(due.size(), lost, twice, resent, invented + strange);
    }

    /** Returns how many of the due letters came. */
    public static long countDelivered(Set<Due> due, List<CountingSmtpSink.Caught> letters, Map<UUID, Integer> bills) {
        Set<Due> delivered = new HashSet<>();
        for (var letter : letters) {
            for (UUID fact : letter.facts()) {
                if (bills.containsKey(fact)) {
                    delivered.add(new Due(Readers.person(letter.recipient()), bills.get(fact)));
                }
            }
        }
        delivered.retainAll(due);
        return delivered.size();
    }
}
