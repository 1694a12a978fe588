package mx.vigia.analysis.dossier.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/**
 * Collects the texts given by the sightings of one transaction, until they are written: each reading once, however
 * often it is received.
 */
public final class TextWriter {
    static final String SAVE_TEXT_SQL = "insert into bill_text (sha256, content) values (?, ?) on conflict do nothing";
    private static final String SAVE_READING_SQL = """
            insert into kept_text (source_record, page_kind, revision, sha256, wording, kind, term, page, captured)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) on conflict do nothing
            """;

    private final List<SightingEvent> sightings = new ArrayList<>();

    public void save(SightingEvent sighting) {
        sightings.add(sighting);
    }

    /** Returns all readings given here. */
    List<TextReading> readings() {
        return sightings.stream().map(TextReading::of).toList();
    }

    /** @param written the digests of texts that were already written: most are the current text of their page */
    void write(Jdbc transaction, DocketState docketState, Set<String> written) {
        List<Object[]> texts = new ArrayList<>();
        List<Object[]> kept = new ArrayList<>();
        for (SightingEvent sighting : sightings) {
            StoredText text = TextReading.of(sighting).text();
            if (!written.contains(text.sha256())) {
                texts.add(new Object[] {text.sha256(), sighting.said().text().content()});
            }
            kept.add(new Object[] {
                docketState.row(sighting.bill()),
                sighting.pageKind().word(),
                sighting.revision(),
                text.sha256(),
                text.wording(),
                text.kind() == null ? null : text.kind().word(),
                text.officialTerm(),
                Json.write(text.page()),
                text.captured()
            });
        }
        transaction.batch(SAVE_TEXT_SQL, texts);
        transaction.batch(SAVE_READING_SQL, kept);
    }
}
