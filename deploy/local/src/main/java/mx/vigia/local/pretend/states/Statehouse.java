package mx.vigia.local.pretend.states;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Contractions;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.InventedNames;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.SeededRandom;
import mx.vigia.local.pretend.chamber.StateStep;

/**
 * A state congress. It follows every fourth federal initiative with one of its own on the same matter and day, so that
 * it grows with the chamber, in the same way for the same seed.
 *
 * @param name with its article, as in {@code del Estado de Sonora}
 * @param offset which of four initiatives it follows
 * @param first the number of its first initiative
 */
public record Statehouse(Script script, String name, int offset, int first) {
    private static final int BILL_INTERVAL = 4;
    private static final List<String> LAWS = List.of(
            "la Ley de Gobierno Digital",
            "la Ley de Protección de Datos Personales",
            "el Código Penal",
            "la Ley de Educación",
            "la Ley de Salud",
            "la Ley de los Derechos de Niñas, Niños y Adolescentes",
            "la Ley de Movilidad");
    private static final List<String> LAWS_WITHOUT_TOPIC =
            List.of("la Ley de Educación", "la Ley de Salud", "la Ley de Movilidad");
    private static final List<String> VERBS = List.of("reforma", "adiciona", "reforma y adiciona");
    private static final List<StateStep.State> STATES = List.of(StateStep.State.values());

    /** Returns all its initiatives, oldest first. */
    public List<StateMatter> matters(Legislature now) {
        var matters = new ArrayList<StateMatter>();
        var federal = now.bills().stream()
                .filter(b -> b.kind() == Kind.INITIATIVE && b.order() % BILL_INTERVAL == offset)
                .toList();
        for (var bill : federal) {
            matters.add(matter(now, bill, first + matters.size()));
        }
        return List.copyOf(matters);
    }

    private StateMatter matter(Legislature now, Bill bill, int number) {
        var random = SeededRandom.of(now.seed(), 20_000L + bill.order() * 11L + offset);
        var theme = script.theme(bill.draft().themes().getFirst());
        var woman = random.nextBoolean();
        var cast = script.cast();
        var scripted = bill.draft().id().startsWith(Draft.SCRIPTED_PREFIX);
        return new StateMatter(
                number,
                Contractions.of("%s diversas disposiciones de %s %s, en materia de %s"
                        .formatted(
                                InventedNames.any(VERBS, random),
                                InventedNames.any(scripted ? LAWS_WITHOUT_TOPIC : LAWS, random),
                                name,
                                scripted ? subjectOf(bill) : InventedNames.any(theme.subjects(), random))),
                bill.day(),
                theme.committees().getFirst(),
                InventedNames.any(woman ? cast.women() : cast.men(), random) + " "
                        + InventedNames.any(cast.surnames(), random) + " " + InventedNames.any(cast.surnames(), random),
                woman,
                scripted
                        ? stepsOf(now, bill).stream()
                                .max(Comparator.naturalOrder())
                                .orElse(STATES.getFirst())
                        : STATES.get(random.nextInt(STATES.size())),
                bill);
    }

    /** Returns the steps that were requested of the initiative that follows this bill. */
    public static List<StateStep.State> stepsOf(Legislature now, Bill bill) {
        return now.stateSteps().stream()
                .filter(step -> step.bill().equals(bill.id()))
                .map(StateStep::state)
                .toList();
    }

    /** Returns what the title says the bill is about: {@code alertas tempranas}. */
    private static String subjectOf(Bill bill) {
        return bill.title().replaceFirst("^.*, en materia de ", "").replaceFirst("\\.$", "");
    }
}
