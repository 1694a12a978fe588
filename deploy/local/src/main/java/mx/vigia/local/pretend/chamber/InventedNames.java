package mx.vigia.local.pretend.chamber;

import java.util.List;
import java.util.Random;

/** Generates names of people who do not exist. */
public record InventedNames(
        List<String> women, List<String> men, List<String> surnames, List<String> groups, List<String> states) {
    /** Returns a person or body that presents a bill; deputies hold a seat. */
    Proponent of(Draft.Origin origin, Random random, Seats seats) {
        return switch (origin) {
            case EXECUTIVE -> new Proponent("Ejecutivo federal", false, "", origin);
            case STATE -> new Proponent("Congreso de " + any(states, random), false, "", origin);
            case SENATOR -> person(origin, random);
            case DEPUTY -> Proponent.of(any(seats.of(person(origin, random).group()), random));
        };
    }

    /** Returns a member of the other chamber. */
    public Proponent randomSenator(Random random) {
        return person(Draft.Origin.SENATOR, random);
    }

    private Proponent person(Draft.Origin origin, Random random) {
        var woman = random.nextBoolean();
        var name = any(woman ? women : men, random) + " " + any(surnames, random) + " " + any(surnames, random);
        return new Proponent(name, woman, any(groups, random), origin);
    }

    public static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
