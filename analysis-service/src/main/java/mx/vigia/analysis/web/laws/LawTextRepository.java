package mx.vigia.analysis.web.laws;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.StoredText;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.LawTextSource.LawText;
import mx.vigia.platform.store.Jdbc;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the stored texts of laws in force, each as of its last reform. */
@ApplicationScoped
public class LawTextRepository {
    private static final int MAX_LAWS = 20;
    private static final String FIND_LAW_RECORDS_SQL = "select law, dossier from law_in_force where law = any (?)";

    private final Jdbc database;
    private final DossierRepository dossiers;

    LawTextRepository(Jdbc database, DossierRepository dossiers) {
        this.database = database;
        this.dossiers = dossiers;
    }

    /**
     * A stored text of a law.
     *
     * @param law the law's name in URLs
     * @param asOf the day of the last reform in it, as its source states
     * @param dossier the record of the law in force, where its texts can be compared
     */
    @Schema(name = "HeldLawText", description = "A text of a law in force that we hold, of the day of its last reform.")
    record StoredLawText(String law, LocalDate asOf, String sha256, UUID dossier, Provenance page) {}

    /** Returns the texts of a law, the latest first. */
    List<StoredLawText> of(String law) {
        return of(List.of(law));
    }

    /**
     * Returns the texts of the laws that a bill would change, as in force on a day, under the names that the bill uses.
     */
    public List<LawText> findInForce(TextVersion bill, LocalDate day) {
        var names = bill.parts().stream()
                .map(Part::law)
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MAX_LAWS)
                .toList();
        var held = of(names.stream().map(AffectedLaws.known()::idOf).distinct().toList());
        return names.stream().flatMap(name -> text(name, held, day).stream()).toList();
    }

    private Optional<LawText> text(String name, List<StoredLawText> held, LocalDate day) {
        var law = AffectedLaws.known().idOf(name);
        return held.stream()
                .filter(text -> text.law().equals(law) && !text.asOf().isAfter(day))
                .findFirst()
                .flatMap(text -> dossiers.text(text.sha256())
                        .map(content -> new LawText(name, text.asOf(), TextSplitter.split(content))));
    }

    private List<StoredLawText> of(Collection<String> laws) {
        var records = records(laws);
        var texts = dossiers.findTexts(records.keySet());
        return records.entrySet().stream()
                .flatMap(law -> texts.getOrDefault(law.getKey(), List.of()).stream()
                        .map(text -> held(law.getValue(), law.getKey(), text)))
                .sorted(Comparator.comparing(StoredLawText::asOf).reversed())
                .toList();
    }

    /** Returns the law of each record of these laws. */
    private Map<UUID, String> records(Collection<String> laws) {
        var records = new LinkedHashMap<UUID, String>();
        database.forEach(
                FIND_LAW_RECORDS_SQL,
                row -> records.put(row.getObject("dossier", UUID.class), row.getString("law")),
                Jdbc.array("text", laws));
        return records;
    }

    private static StoredLawText held(String law, UUID dossier, StoredText text) {
        return new StoredLawText(law, text.day(), text.sha256(), dossier, text.page());
    }
}
