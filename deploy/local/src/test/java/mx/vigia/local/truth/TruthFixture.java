package mx.vigia.local.truth;

import java.util.List;
import java.util.Map;
import mx.vigia.local.pretend.matter.TrueArticle;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;

/** One bill that was presented, reported with a changed article, approved, and whose committee met. */
final class TruthFixture {
    static final String ANA = "ana@ejemplo.example";
    static final String TITLE = "Que expide la Ley General de Ciberseguridad e Infraestructura Crítica.";
    static final String MINUTA =
            "Minuta con proyecto de decreto por el que se expide la Ley General de Ciberseguridad e Infraestructura Crítica.";

    static final TrueStep NEW = step("m/new", new Particulars("", "2026-11-24", "", "", null), List.of(), "new");
    static final TrueStep AGENDA = step(
            "m/agenda", new Particulars("Comisión de Salud", "2026-11-26", "09:30", "", null), List.of(), "agenda");
    static final TrueStep REPORTED = step(
            "m/reported",
            new Particulars("deputies", "2026-11-25", "", "", null),
            List.of(new TrueArticle("4", "", null), new TrueArticle("16 Bis", "", null)),
            "reported");
    static final TrueStep PASSED = step(
            "m/passed",
            new Particulars("deputies", "2026-11-27", "", "", List.of(468, 8)),
            List.of(),
            "passed",
            "vote");

    static final TrueMatter MATTER = new TrueMatter(
            "m",
            List.of(TITLE),
            List.of(),
            new TrueMatter.Subjects(List.of("cybersecurity"), null, null, List.of("Salud"), "m/reported"),
            List.of(NEW, REPORTED, AGENDA, PASSED));

    private TruthFixture() {}

    static TrueStep step(String id, Particulars particulars, List<TrueArticle> articles, String... kinds) {
        return new TrueStep(id, List.of(kinds), particulars, articles, false, null, Map.of());
    }

    static Truth truth(Truth.Follow... follows) {
        return new Truth(List.of(new Truth.Person(ANA, "es", List.of(follows))), List.of(MATTER), List.of());
    }

    static List<Due> due() {
        return new DueSteps(truth(new Truth.Follow(Truth.FollowKind.TOPIC, "cybersecurity"))).all();
    }

    static DeliveredFact fact(String kind, String title, Particulars particulars, String... articles) {
        return new DeliveredFact(kind + " " + title, kind, List.of(), "dossier", title, particulars, List.of(articles));
    }

    static Delivered told(String letter, DeliveredFact fact, String text) {
        return new Delivered(ANA, letter, fact, text);
    }

    /** Returns letters that tell everything as it was. */
    static List<Delivered> all() {
        return List.of(
                told("1", fact("new", TITLE, NEW.particulars()), "Se publicó un asunto nuevo\n" + TITLE),
                told("2", fact("reported", TITLE, REPORTED.particulars()), "El asunto fue dictaminado"),
                told(
                        "2",
                        fact("text-changed", TITLE, new Particulars("", "", "", "", null), "4", "16 bis"),
                        "Cambió: art. 4 y nuevo 16 Bis"),
                told("3", fact("agenda", TITLE, AGENDA.particulars()), "En el orden del día, 26 nov 2026, 09:30"),
                told("4", fact("passed", TITLE, PASSED.particulars()), "Se aprobó con 468 a favor y 8 en contra"));
    }
}
