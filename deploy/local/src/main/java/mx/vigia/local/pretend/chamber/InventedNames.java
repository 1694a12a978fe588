package mx.vigia.local.pretend.chamber;

import java.util.List;
import java.util.Random;

/** Generates names of people who do not exist. */
public record InventedNames(
        List<String> women, List<String> men, List<String> surnames, List<String> groups, List<String> states) {
    /** Returns a person or body that presents a bill; deputies hold a seat. */
    Proponent of(Draft.Origin origin, Random chance, Seats seats) {
        return switch (origin) {
            case EXECUTIVE -> new Proponent("Ejecutivo federal", false, "", origin);
            case STATE -> new Proponent("Congreso de " + any(states, chance), false, "", origin);
            case SENATOR -> person(origin, chance);
            case DEPUTY -> proponentOf(any(seats.of(person(origin, chance).group()), chance));
        };
    }

    /** Returns a member of the other chamber. */
    public Proponent randomSenator(Random chance) {
        return person(Draft.Origin.SENATOR, chance);
    }

    private Proponent person(Draft.Origin origin, Random chance) {
        var woman = chance.nextBoolean();
        var name = any(woman ? women : men, chance) + " " + any(surnames, chance) + " " + any(surnames, chance);
        return new Proponent(name, woman, any(groups, chance), origin);
    }

    private static Proponent proponentOf(Deputy deputy) {
        return new Proponent(deputy.name(), deputy.woman(), deputy.group(), Draft.Origin.DEPUTY);
    }

    public static <T> T any(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
