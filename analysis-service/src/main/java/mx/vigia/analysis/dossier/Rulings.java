package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.Rows;

/** What one transaction decides about pairs of records and takes back, until it is written: nothing decided is ever lost. */
final class Rulings {
    private static final String ENTER = """
            insert into link_decision (act, one, other, same, author, person, reason, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REPLACE = "update link_decision set undone_at = ?, undone_by = ?, undone_reason = ?"
            + " where one = ? and other = ? and undone_at is null";
    private static final String UNDO = "update link_decision set undone_at = ?, undone_by = ?, undone_reason = ?"
            + " where act = ? and undone_at is null";

    private final Holdings holdings;
    private final List<Entered> entered = new ArrayList<>();
    private final List<Undone> undone = new ArrayList<>();

    private record Entered(UUID act, Ruling.Pair pair, Ruling ruling) {}

    private record Undone(UUID act, Author author, String reason) {}

    Rulings(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Enters it, pair by pair, unless a person has spoken of the pair and this is a rule's word. */
    UUID enter(Ruling ruling) {
        UUID act = UUID.randomUUID();
        for (Ruling.Pair pair : ruling.pairs()) {
            boolean spoken = holdings.judgements().stream()
                    .anyMatch(each -> each.person() && each.isOn(pair.one(), pair.other()));
            if (ruling.author().person() || !spoken) {
                entered.add(new Entered(act, pair, ruling));
                holdings.judge(new Judgement(
                        act,
                        pair.one(),
                        pair.other(),
                        ruling.same(),
                        ruling.author().person()));
            }
        }
        return act;
    }

    /**
     * Takes back what was decided at once; gives what it was, nothing where it stands no more. Where a person takes back that two are one by rule,
     * they have said that the two are not: else the rule, which sees what it saw, would link them again.
     */
    List<Judgement> undo(UUID act, Author author, String reason) {
        List<Judgement> decided = holdings.judgements().stream()
                .filter(each -> each.act().equals(act))
                .toList();
        decided.forEach(each -> holdings.forget(each.one(), each.other()));
        undone.add(new Undone(act, author, reason));
        List<Ruling.Pair> linkedByRule = decided.stream()
                .filter(each -> author.person() && each.same() && !each.person())
                .map(each -> new Ruling.Pair(each.one(), each.other()))
                .toList();
        if (!linkedByRule.isEmpty()) {
            enter(new Ruling(linkedByRule, false, author, reason));
        }
        return decided;
    }

    void write(Connection connection, Instant now) throws SQLException {
        for (Undone each : undone) {
            Rows.update(connection, UNDO, now, each.author().name(), each.reason(), each.act());
        }
        for (Entered each : entered) {
            long ours = holdings.row(each.pair().one());
            long theirs = holdings.row(each.pair().other());
            long one = Math.min(ours, theirs);
            long other = Math.max(ours, theirs);
            Ruling ruling = each.ruling();
            Author author = ruling.author();
            Rows.update(connection, REPLACE, now, author.name(), ruling.reason(), one, other);
            Rows.update(
                    connection,
                    ENTER,
                    each.act(),
                    one,
                    other,
                    ruling.same(),
                    author.name(),
                    author.person(),
                    ruling.reason(),
                    now);
        }
    }
}
