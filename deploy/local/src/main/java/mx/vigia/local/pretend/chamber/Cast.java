package mx.vigia.local.pretend.chamber;

import java.util.List;
import java.util.Random;

/** Names for people who do not exist. */
record Cast(List<String> women, List<String> men, List<String> surnames, List<String> groups, List<String> states) {
    Proponent of(Draft.Origin origin, Random chance) {
        return switch (origin) {
            case EXECUTIVE -> new Proponent("Ejecutivo federal", false, "", origin);
            case STATE -> new Proponent("Congreso de " + any(states, chance), false, "", origin);
            case DEPUTY, SENATOR -> person(origin, chance);
        };
    }

    private Proponent person(Draft.Origin origin, Random chance) {
        var woman = chance.nextBoolean();
        var name = any(woman ? women : men, chance) + " " + any(surnames, chance) + " " + any(surnames, chance);
        return new Proponent(name, woman, any(groups, chance), origin);
    }

    static <T> T any(List<T> from, Random chance) {
        return from.get(chance.nextInt(from.size()));
    }
}
