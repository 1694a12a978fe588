package mx.vigia.scraper.sites.mx_dof;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Extracts the keys of Mexican official standards from a title, in capitals and without the typist's spaces. */
final class Noms {
    private static final Pattern KEY = Pattern.compile(
            "(?U)\\b(?:PROY[- ]{0,3})?NOM(?:-[A-Z]{2,3})?(?:\\s?[-–]\\s?[A-ZÑ0-9]+(?:/[A-ZÑ0-9]+)*){2,6}");

    private Noms() {}

    static List<String> in(String title) {
        return KEY.matcher(title.toUpperCase(Locale.ROOT))
                .results()
                .map(m -> m.group().replace('–', '-').replaceAll("\\s+", "").replaceFirst("^PROY(?=NOM)", "PROY-"))
                .distinct()
                .toList();
    }
}
