package mx.vigia.scraper.sites.mx_sil;

import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** The presenter of a matter: "Dip. Juan Pérez Mar (PAN)", "EJECUTIVO FEDERAL", the party perhaps in its own column. */
record Presenter(String words, String party) {
    private static final Pattern PERSON = Pattern.compile("(?i)^(dip|sen)\\.?\\s+(.+?)(?:\\s*\\(([^)]+)\\))?$");

    List<Proponent> proponents() {
        var person = PERSON.matcher(words.strip());
        if (person.matches()) {
            var own = person.group(3) == null ? party : person.group(3);
            var role = person.group(1).equalsIgnoreCase("dip") ? "deputy" : "senator";
            return List.of(new Proponent(person.group(2), group(own), role));
        }
        return words.isBlank()
                ? List.of()
                : List.of(new Proponent(words.strip(), group(party), role(Sil.normalize(words))));
    }

    private static String group(String party) {
        var clean = party.strip();
        return clean.equalsIgnoreCase("morena") ? "Morena" : clean.equals("-") ? "" : clean;
    }

    private static String role(String low) {
        if (low.contains("ejecutivo federal")) {
            return "executive";
        }
        if (low.contains("congreso de")) {
            return "state-congress";
        }
        return low.contains("senadores") && low.contains("camara") ? "senate" : "other";
    }
}
