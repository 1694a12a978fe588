package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.linking.LinkDecision;
import mx.vigia.analysis.dossier.linking.LinkRuling;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;

/**
 * Collects what one transaction decides about pairs of records and takes back, until it is written; no decision is ever
 * lost.
 */
public final class RulingWriter {
    private static final String SAVE_SQL = """
            insert into link_decision (act, one, other, same, author, person, reason, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REPLACE_SQL = "update link_decision set undone_at = ?, undone_by = ?, undone_reason = ?"
            + " where one = ? and other = ? and undone_at is null";
    private static final String UNDO_SQL = "update link_decision set undone_at = ?, undone_by = ?, undone_reason = ?"
            + " where act = ? and undone_at is null";

    /** What a decision replaced was taken back at the time at which the decision was made. */
    private static final String FIND_REPLACED_SQL = """
            select a.site, a.source_key, b.site as other_site, b.source_key as other_key, earlier.same, earlier.person,
                earlier.act, earlier.author, earlier.reason, earlier.decided_at
            from link_decision later join link_decision earlier on earlier.one = later.one and earlier.other = later.other
                and earlier.undone_at = later.decided_at and earlier.id < later.id
                join source_record a on a.id = earlier.one join source_record b on b.id = earlier.other
            where later.act = ? and later.undone_at is null order by earlier.id""";

    private static final SqlFunction<Entered> REPLACED_ROW = row -> {
        BillId one = new BillId(row.getString("site"), row.getString("source_key"));
        BillId other = new BillId(row.getString("other_site"), row.getString("other_key"));
        DecisionAuthor author = new DecisionAuthor(row.getString("author"), row.getBoolean("person"));
        LinkRuling ruling = LinkRuling.ofPair(one, other, row.getBoolean("same"), author, row.getString("reason"));
        return new Entered(
                row.getObject("act", UUID.class), ruling.pairs().getFirst(), ruling, Jdbc.instant(row, "decided_at"));
    };

    private final DocketState docketState;
    private final List<Entered> replaced = new ArrayList<>();
    private final List<Entered> entered = new ArrayList<>();
    private final List<Undone> undone = new ArrayList<>();

    /** @param at null for now */
    private record Entered(UUID act, LinkRuling.Pair pair, LinkRuling ruling, Instant at) {}

    private record Undone(UUID act, DecisionAuthor author, String reason) {}

    RulingWriter(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Saves a ruling, pair by pair, except a rule's ruling on a pair that a person has decided. */
    public UUID save(LinkRuling ruling) {
        UUID decisionId = UUID.randomUUID();
        for (LinkRuling.Pair pair : ruling.pairs()) {
            boolean spoken = docketState.judgements().stream()
                    .anyMatch(each -> each.person() && each.isAboutPair(pair.one(), pair.other()));
            if (ruling.author().person() || !spoken) {
                addEntered(new Entered(decisionId, pair, ruling, null));
            }
        }
        return decisionId;
    }

    private void addEntered(Entered one) {
        entered.add(one);
        docketState.judge(new LinkDecision(
                one.act(),
                one.pair().one(),
                one.pair().other(),
                one.ruling().same(),
                one.ruling().author().person()));
    }

    /**
     * Loads what a decision replaced, so that it is restored, with its original time, if that decision is taken back.
     */
    void loadReplacedDecision(Jdbc jdbc, UUID decisionId) {
        jdbc.forEach(FIND_REPLACED_SQL, row -> replaced.add(REPLACED_ROW.apply(row)), decisionId);
    }

    /**
     * Takes back what was decided at once; loaded decisions are restored. Returns the former decisions, empty where
     * they are no longer active. A person who takes back a rule's decision that two are one thereby decides that they
     * are not; otherwise the rule, with the same input, would link them again.
     */
    public List<LinkDecision> undo(UUID decisionId, DecisionAuthor author, String reason) {
        List<LinkDecision> decided = docketState.judgements().stream()
                .filter(each -> each.act().equals(decisionId))
                .toList();
        decided.forEach(each -> docketState.forget(each.one(), each.other()));
        undone.add(new Undone(decisionId, author, reason));
        replaced.forEach(this::addEntered);
        List<LinkRuling.Pair> linkedByRule = decided.stream()
                .filter(each -> author.person() && each.same() && !each.person())
                .map(each -> new LinkRuling.Pair(each.one(), each.other()))
                .toList();
        if (!linkedByRule.isEmpty()) {
            save(new LinkRuling(linkedByRule, false, author, reason));
        }
        return decided;
    }

    void write(Jdbc jdbc, Instant now) {
        for (Undone each : undone) {
            jdbc.update(UNDO_SQL, now, each.author().name(), each.reason(), each.act());
        }
        for (Entered each : entered) {
            long ours = docketState.row(each.pair().one());
            long theirs = docketState.row(each.pair().other());
            long one = Math.min(ours, theirs);
            long other = Math.max(ours, theirs);
            LinkRuling ruling = each.ruling();
            DecisionAuthor author = ruling.author();
            jdbc.update(REPLACE_SQL, now, author.name(), ruling.reason(), one, other);
            jdbc.update(
                    SAVE_SQL,
                    each.act(),
                    one,
                    other,
                    ruling.same(),
                    author.name(),
                    author.person(),
                    ruling.reason(),
                    each.at() == null ? now : each.at());
        }
    }
}
