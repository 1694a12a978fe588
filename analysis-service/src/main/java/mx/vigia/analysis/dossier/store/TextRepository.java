package mx.vigia.analysis.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.ManualEditSignature;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Reads the texts that dossiers had. */
final class TextRepository {
    /**
     * The readings with a text, those of papers of several bills included. A page that does not state the kind of its
     * text has that from its record's other statements, those of its own kind of page first.
     */
    private static final String FIND_READINGS_SQL = """
            select dossier, kept.source_record, page_kind, revision, sha256, wording, captured, page,
                coalesce(kept.kind, named.kind) as kind, case when kept.kind is null then named.term else kept.term end as term
            from kept_text kept join (
                    select dossier, source_record from dossier_link where dossier = any (?)
                    union select dossier, paper from dossier_link join shared_paper on record = source_record
                    where dossier = any (?)) link on link.source_record = kept.source_record
                left join lateral (select content ->> 'kind' as kind, content ->> 'officialTerm' as term from said
                    where said.source_record = kept.source_record and content ->> 'kind' is not null
                    order by said.page_kind = kept.page_kind desc, said.revision desc limit 1) named on kept.kind is null
            """;

    /** Active texts that people entered or corrected; where the kind of matter is not stated, it is the current one. */
    private static final String FIND_MANUAL_TEXTS_SQL = """
            select dossier, act.source_record, act.id, act.author, act.reference, act.reason, act.at,
                act.said -> 'text' ->> 'sha256' as sha256, coalesce(act.said ->> 'kind', body ->> 'kind') as kind,
                case when act.said ->> 'kind' is null then body ->> 'officialTerm' else act.said ->> 'officialTerm' end as term
            from hand_act act join dossier_link link using (source_record) join dossier on dossier.id = link.dossier
            where dossier = any (?) and act.closed_at is null and act.said -> 'text' ->> 'sha256' <> ''
            """;

    private TextRepository() {}

    /** Returns by dossier the versions of its text, the earliest first; one that had none is left out. */
    static Map<UUID, List<StoredText>> of(Jdbc jdbc, Collection<UUID> dossiers) {
        Map<UUID, List<TextReading>> readings = new HashMap<>();
        Object ids = Jdbc.array("uuid", dossiers);
        jdbc.forEach(FIND_READINGS_SQL, row -> of(readings, row).add(reading(row)), ids, ids);
        jdbc.forEach(FIND_MANUAL_TEXTS_SQL, row -> of(readings, row).add(mapManualText(row)), ids);
        Map<UUID, List<StoredText>> versions = new HashMap<>();
        readings.forEach((dossier, all) -> versions.put(dossier, TextReading.versions(all)));
        return versions;
    }

    private static List<TextReading> of(Map<UUID, List<TextReading>> readings, ResultSet row) throws SQLException {
        return readings.computeIfAbsent(row.getObject("dossier", UUID.class), absent -> new ArrayList<>());
    }

    private static TextReading reading(ResultSet row) throws SQLException {
        return new TextReading(
                row.getLong("source_record") + " " + row.getString("page_kind"),
                row.getLong("revision"),
                new StoredText(
                        row.getString("sha256"),
                        row.getString("wording"),
                        kind(row),
                        row.getString("term"),
                        Jdbc.instant(row, "captured"),
                        Json.read(row.getString("page"), Provenance.class)));
    }

    /**
     * Maps a manual text; the manual edits of a record are one series, in the order of their times, and their
     * typography is not compared.
     */
    private static TextReading mapManualText(ResultSet row) throws SQLException {
        ManualEditSignature by = new ManualEditSignature(
                row.getObject("id", UUID.class),
                row.getObject("author", UUID.class),
                Jdbc.instant(row, "at"),
                row.getString("reason"),
                row.getString("reference"));
        String sha256 = row.getString("sha256");
        return new TextReading(
                row.getLong("source_record") + " " + BillPageKind.MANUAL.word(),
                ChronoUnit.MICROS.between(Instant.EPOCH, by.at()),
                new StoredText(sha256, sha256, kind(row), row.getString("term"), by.at(), by.page(), by.author()));
    }

    private static BillKind kind(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("kind")).map(BillKind::of).orElse(null);
    }
}
