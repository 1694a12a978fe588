package mx.vigia.analysis.bill;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The source that lists bills by who signed them, a page for each signer. It repeats what the gazette prints: a bill
 * that only this source shows is known and can be found, but nobody is alerted of it until another source shows it.
 */
public final class SignatureRegister {
    /** The id of the source. */
    public static final String SITE = "mx.diputados.sitl-asuntos";

    private static final Comparator<Proponent> BY_NAME = Comparator.comparing(Proponent::name)
            .thenComparing(Proponent::group, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Proponent::role, Comparator.nullsFirst(Comparator.naturalOrder()));

    private SignatureRegister() {}

    /** Whether this record is of the register. */
    public static boolean has(SourceRecord record) {
        return record.id().site().equals(SITE);
    }

    /** Whether only the register shows a bill that has this site: any other source gives it another. */
    public static boolean isOnlySourceOf(String siteOfBill) {
        return siteOfBill.equals(SITE);
    }

    /**
     * Returns what a page states after another one, with the proponents of both: the page of a signer names no other,
     * so that no page contradicts another in this, and the result is the same in any order.
     *
     * @param known what was stated before this sighting
     * @param next the statement after it
     */
    static LatestPageStatement unite(LatestPageStatement known, SightingEvent sighting, LatestPageStatement next) {
        List<Proponent> all = Stream.concat(known.said().proponents().stream(), sighting.said().proponents().stream())
                .distinct()
                .sorted(BY_NAME)
                .toList();
        StatedFields united = next.said()
                .with(
                        Set.of(BillField.PROPONENTS),
                        StatedFields.builder().proponents(all).build());
        return next.withUnchanged(BillField.PROPONENTS, united);
    }

    /** Whether all of these records are of the register. */
    public static boolean hasAll(Collection<SourceRecord> records) {
        return records.stream().allMatch(SignatureRegister::has);
    }
}
