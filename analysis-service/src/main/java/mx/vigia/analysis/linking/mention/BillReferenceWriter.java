package mx.vigia.analysis.linking.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/** Writes the references of some bills in bulk: new ones are added before outdated ones are deleted. */
final class BillReferenceWriter {
    private static final String FIND_SAVED_SQL =
            "select dossier, since, kind, word from bill_reference where dossier = any (?::uuid[] || array"
                    + " (select id from dossier where merged_into = any (?)))";
    private static final String SAVE_SQL = "insert into bill_reference (dossier, since, kind, word)"
            + " select * from unnest(?::uuid[], ?::date[], ?::text[], ?::text[])"
            + " on conflict (dossier, kind, word) do update set since = excluded.since";
    private static final String DELETE_SQL =
            "delete from bill_reference b using unnest(?::uuid[], ?::text[], ?::text[])"
                    + " as gone (dossier, kind, word) where (b.dossier, b.kind, b.word) = (gone.dossier, gone.kind, gone.word)";

    private final Jdbc jdbc;
    private final Map<Reference, LocalDate> held = new HashMap<>();
    private final Map<Reference, LocalDate> borne = new LinkedHashMap<>();

    /** A word by which a bill can be referenced, as stored in a row. */
    private record Reference(UUID dossier, String kind, String word) {}

    /** Prepares the references of these bills, and those still stored of bills merged into them. */
    BillReferenceWriter(Jdbc jdbc, Collection<Dossier> bills) {
        this.jdbc = jdbc;
        for (Dossier bill : bills) {
            // A proceeding means the bill that another source shows.
            if (!SignatureRegister.isOnlySourceOf(bill.site())) {
                saveReferences(bill.id(), BillReferences.of(bill));
            }
        }
        var ids = Jdbc.array("uuid", bills.stream().map(Dossier::id).toList());
        jdbc.forEach(
                FIND_SAVED_SQL,
                row -> held.put(
                        new Reference(
                                row.getObject("dossier", UUID.class), row.getString("kind"), row.getString("word")),
                        row.getObject("since", LocalDate.class)),
                ids,
                ids);
    }

    /** Adds references that are new, or valid from another day. */
    void add() {
        var added = borne.keySet().stream()
                .filter(each -> !held.containsKey(each) || !Objects.equals(held.get(each), borne.get(each)))
                .toList();
        if (!added.isEmpty()) {
            List<LocalDate> since = new ArrayList<>();
            added.forEach(each -> since.add(borne.get(each)));
            jdbc.update(
                    SAVE_SQL,
                    toSqlArray("uuid", added.stream().map(Reference::dossier).toList()),
                    toSqlArray("date", since),
                    toSqlArray("text", added.stream().map(Reference::kind).toList()),
                    toSqlArray("text", added.stream().map(Reference::word).toList()));
        }
    }

    /** Deletes references that no longer apply. */
    void deleteOutdated() {
        var removed =
                held.keySet().stream().filter(each -> !borne.containsKey(each)).toList();
        if (!removed.isEmpty()) {
            jdbc.update(
                    DELETE_SQL,
                    toSqlArray("uuid", removed.stream().map(Reference::dossier).toList()),
                    toSqlArray("text", removed.stream().map(Reference::kind).toList()),
                    toSqlArray("text", removed.stream().map(Reference::word).toList()));
        }
    }

    private void saveReferences(UUID bill, BillReferences bears) {
        saveReferences(bill, bears.since(), "address", bears.addresses());
        saveReferences(bill, bears.since(), "number", bears.numbers());
        saveReferences(bill, bears.since(), "title", bears.titles());
    }

    private void saveReferences(UUID bill, LocalDate since, String kind, Set<String> words) {
        words.forEach(word -> borne.put(new Reference(bill, kind, word), since));
    }

    private Object toSqlArray(String type, Collection<?> values) {
        return Jdbc.array(type, values);
    }
}
