package mx.vigia.analysis.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Reads bills for long lists, also those that became part of another. */
@ApplicationScoped
public class ListedBills {
    private static final String FIND_BODIES_SQL = "select body from dossier where id = any (?)";

    private final Jdbc database;
    private final DossierRepository dossiers;

    ListedBills(Jdbc database, DossierRepository dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /** Returns the known bills among these ids, with a text only where it may tell until when comments are taken. */
    public Map<UUID, Dossier> of(Collection<UUID> ids) {
        Map<UUID, Dossier> found = new LinkedHashMap<>();
        database.list(FIND_BODIES_SQL, row -> Json.read(row.getString("body"), Dossier.class), Jdbc.array("uuid", ids))
                .forEach(bill -> found.put(bill.id(), bill.kind().takesComments() ? dossiers.loadText(bill) : bill));
        return found;
    }
}
