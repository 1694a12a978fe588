package mx.vigia.analysis.web.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.Dossiers;
import mx.vigia.analysis.page.Meant;
import mx.vigia.analysis.search.NumberedBills;

/** Finds the bill that somebody names by its address here, its id, or its number; one that went into another is that other. */
@ApplicationScoped
class BillFinder {
    static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final Pattern ID =
            Pattern.compile("(?<![0-9a-fA-F])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9a-fA-F])");

    private final Dossiers dossiers;
    private final NumberedBills numbers;

    BillFinder(Dossiers dossiers, NumberedBills numbers) {
        this.dossiers = dossiers;
        this.numbers = numbers;
    }

    Meant of(String typed) {
        var asked = typed.strip();
        if (asked.isEmpty()) {
            return new Meant.Unsaid();
        }
        if (asked.length() > LONGEST) {
            return new Meant.TooLong(asked.length());
        }
        var id = ID.matcher(asked);
        return id.find() ? withId(UUID.fromString(id.group())) : numbered(asked);
    }

    private Meant withId(UUID id) {
        return dossiers.current(id).<Meant>map(Meant.One::new).orElseGet(Meant.Nobody::new);
    }

    private Meant numbered(String number) {
        List<Dossier> bills = dossiers.withIds(numbers.of(number, MOST));
        return switch (bills.size()) {
            case 0 -> new Meant.Nobody();
            case 1 -> new Meant.One(bills.getFirst());
            default -> new Meant.Several(bills);
        };
    }
}
