package mx.vigia.scraper.sites.mx_sil;

import java.util.Arrays;
import java.util.List;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** Parses committees printed without a separator: "1.- Justicia2.- Estudios Legislativos". */
final class Committees {
    private Committees() {}

    static List<Referral> in(String printed) {
        return Arrays.stream(printed.split("\\d{1,2}\\s*\\.-\\s*"))
                .map(name -> name.replaceFirst("\\s*\\(\\d{2}/\\d{2}/\\d{4}-\\d{2}/\\d{2}/\\d{4}\\)", "")
                        .replaceFirst(
                                "\\s+de (?:Comisión Permanente|Cámara de (?:Diputados|Senadores)|Senado de la República)$",
                                "")
                        .strip())
                .filter(name -> !name.isEmpty() && !name.matches("-+"))
                .map(name -> new Referral(name, "report"))
                .distinct()
                .toList();
    }
}
