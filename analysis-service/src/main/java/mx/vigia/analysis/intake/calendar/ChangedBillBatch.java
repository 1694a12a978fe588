package mx.vigia.analysis.intake.calendar;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.deadline.DeadlineRules;
import mx.vigia.analysis.dossier.feed.Reprocessing;
import mx.vigia.analysis.dossier.feed.Reprocessing.Follower;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * The next bills of the change feed whose due days are to be calculated.
 *
 * @param last the number of the last change among them
 * @param bills how each of them changed
 * @param again whether all of these changes were calculated under other rules before
 * @param counted the number beyond which a change is not among them, and still counts as its own change where its bill
 *     is calculated with them
 */
public record ChangedBillBatch(long last, Map<UUID, ChangeSignificance> bills, boolean again, long counted) {
    private static final Reprocessing PROGRESS = Reprocessing.of(Follower.DUE_DAYS, DeadlineRules.edition());
    private static final String FIND_CHANGES_SQL =
            "select number, dossier, silent, regrouped, merged_into from change join dossier on dossier.id = change.dossier"
                    + " where number > ? and number <= ? order by number limit ?";

    /** Changes of these bills, and of those merged into them, that are not calculated yet. */
    private static final String FIND_LATER_CHANGES_SQL = "select home, silent, regrouped from "
            + DueDayRecount.MERGED_FAMILY_SQL + " join change on change.dossier = family.id where number > ?";

    private static final SqlFunction<ChangeSignificance> SIGNIFICANCE_ROW =
            row -> new ChangeSignificance(!row.getBoolean("silent"), row.getBoolean("regrouped"));

    public ChangedBillBatch {
        bills = Map.copyOf(bills);
    }

    /**
     * Returns the next batch while holding the progress of the feed; empty where there is none, or another replica
     * holds it. Changes calculated under other rules before are calculated again silently; a change that was never
     * calculated is announced as usual.
     */
    public static Optional<ChangedBillBatch> next(Jdbc transaction, int max) {
        PROGRESS.begin(transaction);
        var reached = PROGRESS.lock(transaction);
        return reached.isEmpty()
                ? Optional.empty()
                : next(transaction, reached.get().lastNumber(), reached.get().formerNumber(), max);
    }

    private static Optional<ChangedBillBatch> next(Jdbc transaction, long after, long silentUntil, int max) {
        boolean again = after < silentUntil;
        Map<UUID, ChangeSignificance> bills = new LinkedHashMap<>();
        long[] last = {after};
        transaction.forEach(
                FIND_CHANGES_SQL,
                row -> {
                    last[0] = row.getLong("number");
                    var tone = again ? ChangeSignificance.SILENT : SIGNIFICANCE_ROW.apply(row);
                    bills.merge(row.getObject("dossier", UUID.class), tone, ChangeSignificance::with);
                    Optional.ofNullable(row.getObject("merged_into", UUID.class))
                            .ifPresent(home -> bills.merge(home, tone, ChangeSignificance::with));
                },
                after,
                again ? silentUntil : Long.MAX_VALUE,
                max);
        return bills.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedBillBatch(last[0], bills, again, again ? silentUntil : last[0]));
    }

    /**
     * Returns how these bills changed, for bills that were read after their changes were: a change that arrived
     * meanwhile is in what was read, so that its own turn will find no difference. To be called after the bills are
     * read.
     */
    public Map<UUID, ChangeSignificance> findSignificances(Jdbc transaction, Collection<UUID> those) {
        Map<UUID, ChangeSignificance> tones = new HashMap<>();
        those.forEach(bill -> tones.put(bill, bills.getOrDefault(bill, ChangeSignificance.SILENT)));
        var ids = Jdbc.array("uuid", those);
        transaction.forEach(
                FIND_LATER_CHANGES_SQL,
                row -> tones.merge(
                        row.getObject("home", UUID.class), SIGNIFICANCE_ROW.apply(row), ChangeSignificance::with),
                ids,
                ids,
                counted);
        return tones;
    }

    /** Marks within the transaction that they are calculated. */
    public void saveProgress(Jdbc transaction) {
        PROGRESS.saveProgress(transaction, last);
    }
}
