package mx.vigia.analysis.search.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.document.BillDocument;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** One bill as a document of the index: fields for search, facets and sorting, and the card shown in a list. */
public record IndexedBill(Dossier bill, Function<String, Optional<Topic>> topics) {
    public static final String ID_FIELD = "id";
    public static final String CARD_FIELD = "card";
    static final String ACTION_FIELD = "sort.action";

    /**
     * The last day on which anything of the bill is known to have changed, even only a printed page. No fact is later.
     */
    public static final String MOVED_FIELD = "moved";

    static final String SEEN_FIELD = "sort.seen";
    static final String CHANGED_FIELD = "sort.changed";

    /** The day of the bill itself, if it has one. */
    public static final String DAY_FIELD = "day";

    /** The schema version, changed whenever an older index can no longer be read. */
    static final String SCHEMA_VERSION = "15";

    public Document document(ObjectMapper json) {
        return document(json, new TokenCache());
    }

    /** Returns the document, with tokens taken from the cache if its texts were tokenized recently. */
    Document document(ObjectMapper json, TokenCache texts) {
        var document = new Document();
        var id = bill.id().toString();
        document.add(new StringField(ID_FIELD, id, Store.YES));
        document.add(new SortedDocValuesField(ID_FIELD, new BytesRef(id)));
        document.add(new NumericDocValuesField(ACTION_FIELD, lastAction().toEpochDay()));
        document.add(new NumericDocValuesField(MOVED_FIELD, lastMove().toEpochDay()));
        BillDocument.date(bill).ifPresent(day -> document.add(new NumericDocValuesField(DAY_FIELD, day.toEpochDay())));
        document.add(new NumericDocValuesField(SEEN_FIELD, bill.firstSeen().toEpochMilli()));
        document.add(new NumericDocValuesField(CHANGED_FIELD, bill.lastChanged().toEpochMilli()));
        document.add(new StoredField(CARD_FIELD, card(json)));
        IndexedFields.add(document, BillDocument.of(bill, topics), texts);
        IndexedNames.add(document, bill);
        facets().forEach((field, values) ->
                values.forEach(value -> document.add(new SortedSetDocValuesField(facet(field), new BytesRef(value)))));
        return document;
    }

    public static String facet(QueryField field) {
        return "facet." + LuceneQueryTranslator.name(field);
    }

    public static Dossier read(String card, ObjectMapper json) {
        try {
            return json.readValue(card, Dossier.class);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("Stored bill JSON in the index cannot be read", foreign);
        }
    }

    private Map<QueryField, List<String>> facets() {
        return Map.of(
                QueryField.TOPIC, bill.tags().stream().map(Tag::topic).toList(),
                QueryField.STAGE, List.of(bill.stage().name().toLowerCase(Locale.ROOT)),
                QueryField.KIND, List.of(bill.kind().word()),
                QueryField.CHAMBER,
                        BillDocument.chambers(bill).stream().map(c -> c.word()).toList(),
                QueryField.GROUP, BillDocument.groups(bill),
                QueryField.SOURCE, BillDocument.sites(bill));
    }

    /** Returns the day of the last act; a list that is printed each day is not an act. */
    private LocalDate lastAction() {
        return last(actions());
    }

    private LocalDate lastMove() {
        return last(Stream.concat(actions(), bill.provenance().stream().map(Provenance::publishedOn)));
    }

    private Stream<LocalDate> actions() {
        return Stream.concat(bill.steps().stream().map(Step::date), BillDocument.date(bill).stream());
    }

    private static LocalDate last(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    /** Returns the dossier without its text, which the index stores separately, and what lists do not show. */
    private String card(ObjectMapper json) {
        var card = bill.withText(bill.text().withoutContent()).withDuties(List.of());
        try {
            return json.writeValueAsString(card);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A dossier is always writable", impossible);
        }
    }
}
