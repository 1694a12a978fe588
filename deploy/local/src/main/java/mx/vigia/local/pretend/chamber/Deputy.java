package mx.vigia.local.pretend.chamber;

/** A seat of the pretend chamber and who sits in it; the number is the seat's. */
public record Deputy(int number, String given, String surnames, boolean woman, String group) {
    public String name() {
        return given + " " + surnames;
    }

    /** As roll calls have it. */
    public String surnamesFirst() {
        return surnames + " " + given;
    }

    /** {@code La diputada}, {@code El diputado}. */
    public String title() {
        return woman ? "La diputada" : "El diputado";
    }
}
