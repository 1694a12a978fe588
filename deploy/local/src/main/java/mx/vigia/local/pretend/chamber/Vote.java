package mx.vigia.local.pretend.chamber;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A roll call on a report. The ballots follow from the seed and the bill, so that every site shows the same.
 *
 * @param before held in the period before the current one; each period counts its votes from 1
 */
public record Vote(boolean before, int number, Bill bill, LocalDate day, Part part) {
    private static final Set<String> MAJORITY = Set.of("Morena", "PVEM", "PT");
    private static final int PERCENT_OPPOSED = 45;

    /** Which part of a report was voted on. */
    public enum Part {
        WHOLE("en lo general y en lo particular"),
        GENERAL("en lo general y en lo particular los artículos no reservados"),
        RESERVED("en lo particular los artículos reservados, en términos del dictamen");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Returns the votes on a bill: a long one has two, on the whole without the reserved articles, then on these. */
    static List<Part> votesOf(Bill bill) {
        return bill.draft().size() == Draft.Size.LONG ? List.of(Part.GENERAL, Part.RESERVED) : List.of(Part.WHOLE);
    }

    /** Returns the address of its table in the gazette: {@code /Gaceta/Votaciones/66/tabla3or1-7.php3}. */
    public String table() {
        return "/Gaceta/Votaciones/66/tabla" + (before ? "2or2-" : "3or1-") + number + ".php3";
    }

    /** Returns every deputy's ballot, in the order of the seats. */
    public List<Ballot> ballots(Seats seats) {
        var random = SeededRandom.of(seats.seed(), bill.order() * 31L + part.ordinal());
        var opposed = Seats.groups().stream()
                .filter(group -> !MAJORITY.contains(group) && random.nextInt(100) < PERCENT_OPPOSED)
                .collect(Collectors.toSet());
        return seats.all().stream()
                .map(deputy -> new Ballot(deputy, drawSense(opposed.contains(deputy.group()), random.nextInt(1000))))
                .toList();
    }

    private static Sense drawSense(boolean opposed, int luck) {
        if (luck < 60) {
            return Sense.ABSENT;
        }
        if (luck < 76) {
            return luck < 66 ? Sense.PRESENT : Sense.ABSTENTION;
        }
        var dissents = luck < 86;
        return opposed == dissents ? Sense.FAVOUR : Sense.AGAINST;
    }

    public static long count(List<Ballot> ballots, Sense sense) {
        return ballots.stream().filter(b -> b.sense() == sense).count();
    }

    /** Returns what was voted on: {@code De la Comisión de X, con proyecto de decreto por el que se expide …}. */
    public String title() {
        return bill.committees().map(by -> "De " + by + ", con").orElse("Con") + " proyecto de decreto "
                + bill.decree();
    }
}
