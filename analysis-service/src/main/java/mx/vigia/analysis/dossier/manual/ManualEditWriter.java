package mx.vigia.analysis.dossier.manual;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.ManualStatement.Judged;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Writes manual edits within the caller's transaction: inserted once, deactivated once, never rewritten. */
public final class ManualEditWriter {
    private static final String FIND_IN_FORCE_SQL = ManualEditRowMapper.SELECT_SQL + """
             where hand_act.closed_at is null and hand_act.source_record = any (?) order by hand_act.at, hand_act.id
            """;
    private static final String SAVE_SQL = """
            insert into hand_act (id, source_record, sort, field, said, base, says, topic, about, author, reason, reference, at, digest)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SAVE_SOURCE_STATEMENT_SQL = """
            update hand_act set says = ?::jsonb,
                conflict_since = case when ? then coalesce(conflict_since, ?) end
            where id = ?
            """;
    private static final String CONFIRM_SQL = """
            update hand_act set base = case when field = ? and says -> ? is null then base else says end,
                conflict_since = null, confirmed_at = ?, confirmed_by = ?
            where id = ?
            """;
    private static final String CLOSE_SQL = """
            update hand_act set closed_how = ?, closed_at = ?, closed_by = ?, closed_reason = ?, conflict_since = null
            where id = ? and closed_at is null
            """;
    private static final String FIND_SUBMISSION_SQL = "select digest, reason, reference from hand_act where id = ?";
    private static final String SAVE_TEXT_SQL =
            "insert into bill_text (sha256, content) values (?, ?) on conflict do nothing";
    private final Jdbc transaction;

    public ManualEditWriter(Jdbc transaction) {
        this.transaction = transaction;
    }

    /** Returns the active edits, by the rows of the records they belong to. */
    public Map<Long, List<ManualStatement>> findInForce(Collection<Long> records) {
        Map<Long, List<ManualStatement>> acts = new HashMap<>();
        transaction.forEach(
                FIND_IN_FORCE_SQL,
                row -> acts.computeIfAbsent(row.getLong("source_record"), absent -> new ArrayList<>())
                        .add(ManualEditRowMapper.ROW.apply(row).statement()),
                Jdbc.array("bigint", records));
        return acts;
    }

    /**
     * The content submitted under the id of an edit.
     *
     * @param digest of the content, without the reason
     */
    public record Submission(String digest, String reason, String reference) {}

    /** Returns what was submitted under the id of this edit, if anything. */
    public Optional<Submission> findSubmission(UUID editId) {
        return transaction.first(
                FIND_SUBMISSION_SQL,
                row -> new Submission(row.getString("digest"), row.getString("reason"), row.getString("reference")),
                editId);
    }

    /** Inserts an edit that belongs to the record of this row. */
    public void save(long record, ManualEditKind sort, ManualStatement manualStatement, String digest) {
        ManualEditSignature by = manualStatement.signature();
        Optional<Corrected> correction = manualStatement instanceof Corrected set ? Optional.of(set) : Optional.empty();
        Optional<Judged> judgement = manualStatement instanceof Judged judged ? Optional.of(judged) : Optional.empty();
        transaction.update(
                SAVE_SQL,
                by.act(),
                record,
                sort.word(),
                correction.map(set -> set.field().word()).orElse(null),
                toColumnJson(ManualEdit.statedFields(manualStatement)),
                correction.map(set -> toColumnJson(set.base())).orElse(null),
                correction.map(set -> toColumnJson(set.says())).orElse(null),
                judgement.map(Judged::topic).orElse(null),
                judgement.map(Judged::about).orElse(null),
                by.author(),
                by.reason(),
                by.reference(),
                by.at(),
                digest);
    }

    /** Saves what the sources state now about a corrected value, and whether that contests the correction. */
    public void saveSourceStatement(Corrected correction, boolean contested, Instant now) {
        transaction.update(
                SAVE_SOURCE_STATEMENT_SQL,
                toColumnJson(correction.says()),
                contested,
                now,
                correction.signature().act());
    }

    /**
     * Saves that a person, having seen what the sources state now, keeps the correction; where they no longer list its
     * step, it continues to be identified by their last statement of it.
     */
    public void saveConfirmation(UUID editId, UUID author, Instant now) {
        String steps = BillField.STEPS.word();
        transaction.update(CONFIRM_SQL, steps, steps, now, author, editId);
    }

    /** Deactivates an edit. */
    public void close(UUID editId, EditEnd closing) {
        transaction.update(CLOSE_SQL, closing.how().word(), closing.at(), closing.author(), closing.reason(), editId);
    }

    /** Returns the column value; a text is stored separately, under its digest. */
    private String toColumnJson(StatedFields stated) {
        BillText text = stated.text();
        if (text.known()) {
            transaction.update(SAVE_TEXT_SQL, text.sha256(), text.content());
        }
        return Json.write(stated.withText(text.withoutContent()));
    }
}
