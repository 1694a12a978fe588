package mx.vigia.bench.searching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import mx.vigia.bench.matching.InventedBill;

/** An invented bill in the form common to all engines compared: its words, and a value of each facet. */
record FixtureBill(
        int number,
        String title,
        String text,
        String stage,
        String kind,
        String site,
        String group,
        List<String> topics) {
    private static final long SEED = 20261128;
    private static final List<String> STAGES = List.of(
            "REFERRED", "PRESENTED", "REPORTED_POSITIVE", "DISCARDED", "PASSED_ORIGIN", "PUBLISHED_DOF", "WITHDRAWN");
    private static final List<String> KINDS = List.of("initiative", "motion", "minuta", "report", "decree");
    private static final List<String> SITES =
            List.of("mx.diputados.gaceta", "mx.senado.gaceta", "mx.segob.dof", "mx.congresocdmx");
    private static final List<String> GROUPS = List.of("MORENA", "PAN", "PRI", "PVEM", "MC", "PT", "PRD");
    private static final List<String> TOPICS =
            List.of("cybersecurity", "ai", "cloud", "child-protection", "child-online");

    /** The proponent of all invented bills, and of no other. */
    static final String PROPONENT_NAME = "Inventada";

    private static final int LEGISLATOR_COUNT = 500;

    /** Exponent of the skew: the first values of a list are the commonest. */
    private static final double SKEW = 2;

    /** Returns the bill of this number, always the same. */
    static FixtureBill of(int number, int length, List<String> titles) {
        var random = new Random(SEED * 31 + number);
        var words = InventedBill.of(length, titles, random);
        return new FixtureBill(
                number,
                words.title(),
                words.text(),
                any(STAGES, random),
                any(KINDS, random),
                any(SITES, random),
                any(GROUPS, random),
                random.nextInt(4) > 0 ? List.of() : List.of(any(TOPICS, random)));
    }

    UUID id() {
        return UUID.nameUUIDFromBytes(("bill " + number).getBytes(StandardCharsets.UTF_8));
    }

    String proponent() {
        return "Dip. " + PROPONENT_NAME + " " + number % LEGISLATOR_COUNT;
    }

    private static String any(List<String> values, Random random) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), SKEW)));
    }
}
