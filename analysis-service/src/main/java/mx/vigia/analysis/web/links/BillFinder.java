package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillReference;
import mx.vigia.analysis.search.retrieval.BillNumberLookup;

/** Finds a bill by its URL here, its id, or its number; a merged bill is returned as the one it went into. */
@ApplicationScoped
class BillFinder {
    static final int MAX_INPUT_LENGTH = 500;
    private static final int MAX_RESULTS = 10;
    private static final Pattern ID_PATTERN =
            Pattern.compile("(?<![0-9a-fA-F])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F])");

    private final DossierRepository dossiers;
    private final BillNumberLookup numbers;

    BillFinder(DossierRepository dossiers, BillNumberLookup numbers) {
        this.dossiers = dossiers;
        this.numbers = numbers;
    }

    BillReference of(String typed) {
        var input = typed.strip();
        if (input.isEmpty()) {
            return new BillReference.Missing();
        }
        if (input.length() > MAX_INPUT_LENGTH) {
            return new BillReference.TooLong(input.length());
        }
        var id = ID_PATTERN.matcher(input);
        return id.find() ? referenceById(UUID.fromString(id.group())) : referenceByNumber(input);
    }

    private BillReference referenceById(UUID id) {
        return dossiers.findCurrent(id)
                .<BillReference>map(BillReference.One::new)
                .orElseGet(BillReference.Unknown::new);
    }

    private BillReference referenceByNumber(String number) {
        List<Dossier> bills = dossiers.findByIds(numbers.of(number, MAX_RESULTS));
        return switch (bills.size()) {
            case 0 -> new BillReference.Unknown();
            case 1 -> new BillReference.One(bills.getFirst());
            default -> new BillReference.Several(bills);
        };
    }
}
