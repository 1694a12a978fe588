package mx.vigia.local.pretend.chamber;

/** A seat of the pretend chamber and its holder; the number is the seat's. */
public record Deputy(int number, String given, String surnames, boolean woman, String group) {
    public String name() {
        return given + " " + surnames;
    }

    /** Returns the name in the format of roll calls. */
    public String surnamesFirst() {
        return surnames + " " + given;
    }

    /** Returns {@code La diputada} or {@code El diputado}. */
    public String title() {
        return woman ? "La diputada" : "El diputado";
    }
}
