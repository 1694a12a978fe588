package mx.vigia.local.pretend.chamber;

import java.util.Map;

/** A proponent of a bill, and its names in the gazette. All of them are invented. */
public record Proponent(String name, boolean woman, String group, Draft.Origin origin) {
    private static final Map<String, String> GROUP_PHRASES = Map.of(
            "Morena", "de Morena",
            "PAN", "del Partido Acción Nacional",
            "PVEM", "del Partido Verde Ecologista de México",
            "PT", "del Partido del Trabajo",
            "PRI", "del Partido Revolucionario Institucional",
            "MC", "de Movimiento Ciudadano");

    static Proponent of(Deputy deputy) {
        return new Proponent(deputy.name(), deputy.woman(), deputy.group(), Draft.Origin.DEPUTY);
    }

    public String office() {
        return origin == Draft.Origin.SENATOR ? (woman ? "senadora" : "senador") : (woman ? "diputada" : "diputado");
    }

    public boolean person() {
        return origin == Draft.Origin.DEPUTY || origin == Draft.Origin.SENATOR;
    }

    public String ofTheGroup() {
        return "Grupo Parlamentario " + GROUP_PHRASES.get(group);
    }

    /** Returns its line in a period list. */
    public String listLine() {
        return switch (origin) {
            case EXECUTIVE -> "Presentada por el Ejecutivo federal.";
            case STATE -> "Enviada por el " + name + ".";
            case DEPUTY, SENATOR -> "Presentada por " + theOffice() + " " + name + ", " + group + ".";
        };
    }

    /** Returns the tail of the title in an annex. */
    public String tail(boolean withTheWholeGroup) {
        return switch (origin) {
            case EXECUTIVE -> "presentada por el Ejecutivo federal";
            case STATE -> "presentada por el " + name;
            case DEPUTY, SENATOR ->
                withTheWholeGroup
                        ? "suscrita por " + theOffice() + " " + name + " y las y los diputados integrantes del "
                                + ofTheGroup()
                        : "a cargo " + ofTheOffice() + " " + name + ", del " + ofTheGroup();
        };
    }

    private String theOffice() {
        return (woman ? "la " : "el ") + office();
    }

    private String ofTheOffice() {
        return (woman ? "de la " : "del ") + office();
    }
}
