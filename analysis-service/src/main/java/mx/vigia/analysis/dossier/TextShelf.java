package mx.vigia.analysis.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Rows;

/** Reads the texts that dossiers had. */
final class TextShelf {
    /** A page that gives a text and does not say what it is has that from what its record says elsewhere, on its own kind of page first. */
    private static final String READINGS = """
            select dossier, kept.source_record, page_kind, revision, sha256, wording, captured, page,
                coalesce(kept.kind, named.kind) as kind, case when kept.kind is null then named.term else kept.term end as term
            from kept_text kept join dossier_link link on link.source_record = kept.source_record
                left join lateral (select content ->> 'kind' as kind, content ->> 'officialTerm' as term from said
                    where said.source_record = kept.source_record and content ->> 'kind' is not null
                    order by said.page_kind = kept.page_kind desc, said.revision desc limit 1) named on kept.kind is null
            where dossier = any (?)
            """;

    private TextShelf() {}

    /** By dossier the versions of its text, the earliest first; one that had none is left out. */
    static Map<UUID, List<KeptText>> of(Connection connection, Collection<UUID> dossiers) throws SQLException {
        Map<UUID, List<TextReading>> readings = new HashMap<>();
        Rows.each(
                connection,
                READINGS,
                row -> readings.computeIfAbsent(row.getObject("dossier", UUID.class), absent -> new ArrayList<>())
                        .add(reading(row)),
                Rows.array(connection, "uuid", dossiers));
        Map<UUID, List<KeptText>> versions = new HashMap<>();
        readings.forEach((dossier, all) -> versions.put(dossier, TextReading.versions(all)));
        return versions;
    }

    private static TextReading reading(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String page = row.getString("page");
        return new TextReading(
                row.getLong("source_record") + " " + row.getString("page_kind"),
                row.getLong("revision"),
                new KeptText(
                        row.getString("sha256"),
                        row.getString("wording"),
                        kind == null ? null : Kind.of(kind),
                        row.getString("term"),
                        Rows.instant(row, "captured"),
                        page == null ? null : Json.read(page, Provenance.class)));
    }
}
