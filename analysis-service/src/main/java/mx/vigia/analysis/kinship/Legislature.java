package mx.vigia.analysis.kinship;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The legislatures of the Congress of the Union: each lasts three years and begins on 1 September, the LXVI in 2024 (article 65 of the
 * Constitution, first paragraph, and article 51).
 */
final class Legislature {
    private static final int KNOWN = 66;
    private static final LocalDate KNOWN_BEGAN = LocalDate.of(2024, Month.SEPTEMBER, 1);
    private static final int YEARS = 3;

    private Legislature() {}

    /** In which one a bill of the Congress of the Union was presented; nothing for the site of another body or without a day ({@code null}). */
    static Optional<Integer> of(String site, LocalDate presentedOn) {
        return isFederal(site) ? Optional.ofNullable(presentedOn).map(Legislature::on) : Optional.empty();
    }

    static int on(LocalDate day) {
        int years = day.getYear() - KNOWN_BEGAN.getYear() - (day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 1 : 0);
        return KNOWN + Math.floorDiv(years, YEARS);
    }

    private static boolean isFederal(String site) {
        return Stream.of("mx.diputados.", "mx.senado.", "mx.permanente.", "mx.segob.sil")
                .anyMatch(site::startsWith);
    }
}
